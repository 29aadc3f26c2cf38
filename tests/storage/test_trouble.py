"""What goes wrong with disks and files is said in plain words, and never holds what was written."""

import sqlite3
import sys
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from tests.storage.elsewhere import run
from tests.storage.making import article
from workstation.errors import LibraryDamaged, LibraryReadOnly, LibraryTrouble, NotFound, SlugTaken, WorkstationError
from workstation.storage import Library, open_library, temporary_library
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.trouble import in_words


def _error(code: str, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    error = kind("the raw words of the database")
    error.sqlite_errorname = code
    return error


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        ("SQLITE_FULL", LibraryTrouble, "is full"),
        ("SQLITE_IOERR_WRITE", LibraryTrouble, "is full or cannot take more"),
        ("SQLITE_IOERR_SHMSIZE", LibraryTrouble, "is full"),
        ("SQLITE_IOERR_READ", LibraryTrouble, "could not be read or written"),
        ("SQLITE_READONLY_DIRECTORY", LibraryReadOnly, "cannot be written"),
        ("SQLITE_BUSY_SNAPSHOT", LibraryTrouble, "is busy"),
        ("SQLITE_CORRUPT_VTAB", LibraryDamaged, "is damaged"),
        ("SQLITE_NOTADB", LibraryDamaged, "is damaged"),
        ("SQLITE_CANTOPEN", LibraryTrouble, "cannot be opened"),
        ("SQLITE_CONSTRAINT_FOREIGNKEY", NotFound, "not in the library"),
        ("SQLITE_CONSTRAINT_UNIQUE", SlugTaken, "already in the library"),
    ],
)
def test_words(code: str, kind: type[WorkstationError], words: str) -> None:
    said = in_words(_error(code), Path("/news/library.db"))
    assert type(said) is kind
    assert words in str(said)
    assert said.remedy or kind is SlugTaken
    assert "raw words" not in str(said)


@pytest.mark.parametrize("code", ["SQLITE_ERROR", "SQLITE_MISUSE", "SQLITE_CONSTRAINT_CHECK", ""])
def test_bugs_stay_bugs(code: str) -> None:
    assert in_words(_error(code), Path("x")) is None


def test_values_never_stand_in_messages(library: Library) -> None:
    library.articles.add(article())
    spoilt = update(ArticleRow).values(status="secret status", body="secret words")
    with pytest.raises(IntegrityError) as bug, library._sessions.writing() as session:
        session.exec(spoilt)
    assert "secret" not in str(bug.value)


_FILL = """
import resource, signal, sys
from tests.storage.making import article
from workstation.errors import LibraryTrouble
from workstation.storage import open_library
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
library = open_library(sys.argv[1])
first = library.articles.add(article("first", body="old words"))
def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
refused = 0
for size in range(4096, 400_000, 50_000):
    limit(size)
    try:
        library.articles.save(library.articles.get("first").changed(body="new " + "x" * 400_000))
    except LibraryTrouble as error:
        refused += 1
        assert "is full or cannot take more" in str(error), error
    limit(resource.RLIM_INFINITY)
    assert library.articles.get("first") == first
assert refused == 8, refused
library.articles.save(first.changed(body="it goes on"))
assert [each.sentence for each in library.check() if not each.ok] == []
library.close()
print("went on")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits on files")
def test_full_disk(path: Path) -> None:
    assert run(_FILL, path) == "went on"
    with open_library(path) as library:
        assert library.articles.get("first").body == "it goes on"


def test_killed_while_saving(path: Path) -> None:
    code = """
import os, sys, threading
from tests.storage.making import article
from workstation.storage import open_library
library = open_library(sys.argv[1])
stored = library.articles.add(article())
while True:
    stored = library.articles.save(stored.changed(body=f"{stored.version + 1}"))
    sys.stdout.write(f"{stored.version}\\n")
    sys.stdout.flush()
    if stored.version == 2:
        threading.Timer(float(sys.argv[2]), lambda: os._exit(0)).start()
"""
    said = run(code, path, 0.6).split()
    with open_library(path) as library:
        assert int(library.articles.get("a-story").body) >= int(said[-1])
        assert all(each.ok for each in library.check())


def test_a_record_changed_by_other_hands(library: Library) -> None:
    library.articles.add(article(headline="secret words"))
    with library._sessions.writing() as session:
        session.exec(update(ArticleRow).values(language="not a language", headline="secret\nwords"))
    with pytest.raises(LibraryDamaged, match=r"\(article: headline, language\) cannot be read") as refused:
        library.articles.get("a-story")
    assert "secret" not in str(refused.value)


def test_a_sample_that_fails_leaves_no_folder() -> None:
    made: list[Path] = []

    def fail(library: Library) -> None:
        made.append(library.path)
        raise LibraryTrouble("No.")

    with pytest.raises(LibraryTrouble, match="No"):
        temporary_library(sample=fail)
    assert not made[0].parent.exists()
