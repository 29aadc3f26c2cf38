"""All indexes made anew: by whomever, the same; broken off at any moment, as if it had not begun."""

import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from tests.storage.elsewhere import ROOT
from tests.storage.making import MORNING, article
from tests.storage.test_tag_index import BODY, _state
from workstation.domain.people import Expert
from workstation.domain.quotes import Quote, Speaker
from workstation.errors import LibraryDamaged, LibraryTrouble
from workstation.storage import Library, open_library
from workstation.storage.derived import derived
from workstation.storage.deriving_ahead import derived_ahead, processes_for

_MANY = 230  # some batches, the last of them not a whole one
_REBUILD = """
import os, signal, sys
from pathlib import Path
from workstation.storage import open_library

with open_library(Path(sys.argv[1])) as library, library._sessions.writing() as session:
    raw = session.connection().connection.driver_connection
    raw.set_progress_handler(lambda: os.kill(os.getpid(), signal.SIGKILL), int(sys.argv[2]))
    library.tags.rebuild()
"""


@pytest.fixture
def newsroom(library: Library) -> Library:
    """A library of a few hundred articles whose places in the index have gaps."""
    with library.transaction():
        library.experts.add(Expert(slug="gabuev", name="Gabuev"))
        for number in range(_MANY):
            body = f"{BODY}\nStory {number} of Łódź, café.\n\n[“so {number}”]{{quote=q{number}x}}"
            library.articles.add(article(f"a{number}", body=body, headline=f"Story {number}", minutes=number))
        library.quotes.add(Quote(id="q7x", speaker=Speaker(kind="expert", slug="gabuev"), created_at=MORNING))
        for number in range(0, _MANY, 3):
            current = library.articles.get(f"a{number}")
            library.articles.save(current.changed(body=f"{current.body}\n\nMore."))
    return library


def _whole(library: Library) -> tuple[object, ...]:
    """What the library keeps, with the places in the search index, and how that index is set."""
    with library._sessions.reading() as session:
        ask = session.connection().exec_driver_sql
        places = ask("SELECT id, search_row FROM articles ORDER BY id").all()
        found = ask("SELECT rowid FROM article_search WHERE article_search MATCH 'lodz OR caf*' ORDER BY rank").all()
        settings = ask("SELECT k, v FROM article_search_config ORDER BY k").all()
        schema = sorted(map(repr, ask("SELECT type, name, sql FROM sqlite_master").all()))
    return _state(library), places, found, settings, schema


def test_other_processes_tell_the_same(newsroom: Library) -> None:
    before = _state(newsroom)
    assert newsroom.tags.rebuild(0) == _MANY
    alone = _whole(newsroom)
    assert newsroom.tags.rebuild(2) == _MANY
    assert _whole(newsroom) == alone
    assert _state(newsroom) == before
    assert [each.sentence for each in newsroom.check() if not each.ok] == []


def test_places_stay_in_their_order_without_gaps(newsroom: Library) -> None:
    with newsroom._sessions.reading() as session:
        in_order = "SELECT id, search_row FROM articles ORDER BY search_row"
        before = session.connection().exec_driver_sql(in_order).all()
    newsroom.tags.rebuild()
    with newsroom._sessions.reading() as session:
        after = session.connection().exec_driver_sql(in_order).all()
    assert [id for id, _ in after] == [id for id, _ in before]
    assert [place for _, place in after] == list(range(1, _MANY + 1))


def _writer(library: Library) -> sqlite3.Connection:
    """The connection that writes next: the last one that was given back."""
    with library._sessions.reading() as session:
        connection: Any = session.connection().connection.driver_connection
    return connection


_MOMENTS = [500, 10_000, 30_000, 60_000]  # steps of SQLite's own; to make these indexes takes 70,000


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill that cannot be caught")
@pytest.mark.parametrize("steps", _MOMENTS)
def test_killed_at_any_moment_nothing_is_lost(newsroom: Library, steps: int) -> None:
    before, path = _whole(newsroom), newsroom.path
    newsroom.close()
    killed = subprocess.run([sys.executable, "-c", _REBUILD, str(path), str(steps)], cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    with open_library(path) as again:
        assert _whole(again) == before
        assert [each.sentence for each in again.check() if not each.ok] == []


@pytest.mark.parametrize("steps", _MOMENTS)
def test_stopped_at_any_moment_everything_is_as_it_was(newsroom: Library, steps: int) -> None:
    before = _whole(newsroom)
    raw = _writer(newsroom)
    raw.set_progress_handler(lambda: 1, steps)
    with pytest.raises(OperationalError, match="interrupted"):
        newsroom.tags.rebuild()
    raw.set_progress_handler(None, 0)
    assert _whole(newsroom) == before
    assert raw.execute("PRAGMA cache_size").fetchone() == (-2_000,)
    assert newsroom.tags.rebuild() == _MANY
    assert [each.sentence for each in newsroom.check() if not each.ok] == []


@pytest.mark.parametrize("room", [0, 8, 16])
def test_a_full_disk_leaves_everything_as_it_was(newsroom: Library, room: int) -> None:
    path = newsroom.path
    newsroom.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:  # no index, and no room that is free
        other.execute("DELETE FROM article_search")
        other.execute("INSERT INTO article_search (article_search) VALUES ('optimize')")
        other.execute("VACUUM")
    with open_library(path) as small:
        before = _whole(small)
        raw = _writer(small)
        raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0] + room}")
        with pytest.raises(LibraryTrouble, match="is full"):
            small.tags.rebuild()
        assert _whole(small) == before
        raw.execute("PRAGMA max_page_count = 1000000")
        assert small.tags.rebuild() == _MANY
        assert [each.sentence for each in small.check() if not each.ok] == []


def test_an_index_that_cannot_even_be_let_go_of_is_told_and_nothing_is_changed(newsroom: Library) -> None:
    path = newsroom.path
    newsroom.close()
    with closing(sqlite3.connect(path)) as other:
        ask = "SELECT rootpage FROM sqlite_master WHERE name = 'article_search_content'"
        page = other.execute(ask).fetchone()[0]
    with open_library(path) as damaged:
        ids = [each.id for each in damaged.articles.list(limit=_MANY).rows]
        before = list(map(damaged.tags.of_article, ids))
        with path.open("r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(b"\xff" * 4096)
        damaged.rest()
        with pytest.raises(LibraryDamaged):
            damaged.tags.rebuild()
        assert list(map(damaged.tags.of_article, ids)) == before


def _batches(count: int, die_at: int = -1) -> Iterator[tuple[int, list[str]]]:
    """Texts; before one of them whoever helps is killed."""
    for number in range(count):
        if number == die_at:
            for each in multiprocessing.active_children():
                each.kill()
        yield number, [f"{BODY}\n\nText {number}, {other}." for other in range(20)]


@pytest.mark.parametrize("die_at", [-1, 0, 1, 60, 199])
def test_whoever_reads_and_whoever_dies_the_same_is_derived_in_order(die_at: int) -> None:
    expected = [(of, texts, list(map(derived, texts))) for of, texts in _batches(200)]
    assert list(derived_ahead(_batches(200, die_at), 1)) == expected
    assert multiprocessing.active_children() == []


def test_letting_go_leaves_no_process_behind() -> None:
    with closing(derived_ahead(_batches(200), 2)) as ahead:
        assert next(ahead)[0] == 0
    assert multiprocessing.active_children() == []


def test_few_texts_are_read_here() -> None:
    assert processes_for(100) == 0
    assert processes_for(1_000_000) == min(2, (os.cpu_count() or 1) - 1)
