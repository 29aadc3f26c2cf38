"""Every fault that is promised to be survived, one function each: it makes the fault and checks words and state after.

Each gets an empty folder. What is raised is AssertionError; Skipped says why a fault cannot be made on this system.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.storage.elsewhere import HOLD, run, running
from workstation.domain.revisions import RevisionKind
from workstation.errors import LibraryDamaged, LibraryMissing, LibraryTrouble, NotALibrary, WorkstationError
from workstation.export.writing import write_files
from workstation.storage import open_library
from workstation.storage.backups import Backups
from workstation.storage.journal import ArticleJournal, Lines, read_journal, text_hash
from workstation.storage.library import Library
from workstation.storage.migrating import migrate
from workstation.storage.restoring import restore_copy
from workstation.usecases import journalling
from workstation.usecases.articles import add_article, save_body
from workstation.usecases.backing_up import repair
from workstation.usecases.opening import oddities

FIXTURES = Path(__file__).parents[1] / "storage" / "fixtures"
_PAGE = 4096


class Skipped(Exception):
    """This system does not let the fault be made."""


def library_in(folder: Path, articles: int = 1) -> Path:
    """A closed library with articles of a few pages each."""
    path = folder / "library.db"
    with open_library(path) as library:
        for number in range(articles):
            add_article(library, slug=f"a-{number}", headline=f"A {number}", body=f"Text {number}. " + "word " * 2_000)
    return path


def refused(act: Callable[[], object], *kinds: type[WorkstationError], words: str = "") -> WorkstationError:
    """What `act` is refused with; it must be in plain words."""
    with pytest.raises(kinds or WorkstationError) as caught:
        act()
    said = str(caught.value)
    assert words in said, said
    assert not any(each in said for each in ("SQLITE", "sqlalchemy", "Traceback", "disk I/O error")), said
    return caught.value


def well(library: Library) -> None:
    """Nothing is wrong with it."""
    assert [each.sentence for each in library.check() if not each.ok] == []


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may become larger than this: the disk is full."""
    try:
        import resource
    except ImportError as error:
        raise Skipped("no limit on the size of files here") from error
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


# --- the disk is full ---------------------------------------------------------------------------------


def full_while_saving(folder: Path) -> None:
    with open_library(library_in(folder)) as library:
        article = library.articles.get("a-0")
        wal = Path(f"{library.path}-wal")
        for more in (0, 1_000, 9_000):
            with room_for(wal.stat().st_size + more):
                refused(
                    lambda: save_body(library, article.id, "new " * 5_000), LibraryTrouble, words="is full or cannot"
                )
            assert library.articles.by_id(article.id).body == article.body
        save_body(library, article.id, "new")
        assert library.articles.by_id(article.id).body == "new"
        well(library)


def full_while_put_into_the_one_file(folder: Path) -> None:
    path = library_in(folder)
    library = open_library(path)
    body = "new words " * 100_000
    save_body(library, library.articles.get("a-0").id, body)
    with room_for(path.stat().st_size):  # the -wal file has it, the library's own file cannot take it
        library.put_away()
        assert library.articles.get("a-0").body == body
        refused(library.close, LibraryTrouble, words="is full or cannot")
        with open_library(path) as again:  # another start, the disk still full
            assert (again.articles.get("a-0").body, again.missing) == (body, 0)
            refused(again.close, LibraryTrouble, words="is full or cannot")
    with open_library(path) as again:
        assert (again.articles.get("a-0").body, again.missing, again.foreign_wal) == (body, 0, None)
        well(again)
    assert not Path(f"{path}-wal").exists()


def full_while_journalling(folder: Path) -> None:
    journal = ArticleJournal(folder, "a")
    journal.append(text_hash(""), [Lines(1, 0, 1, ("one",))])
    for more in (0, 1, 30):
        with room_for(journal.path.stat().st_size + more):
            try:
                journal.append("", [Lines(2, 0, 1, ("one two " * 50,))])
            except OSError:
                pass
            else:
                raise AssertionError("it was written all the same")
        found = read_journal(journal.path)
        assert found is not None
        assert found.text_on("") == "one"
    journal.append("", [Lines(3, 0, 1, ("one two three",))])
    found = read_journal(journal.path)
    assert found is not None
    assert found.text_on("") == "one two three"


def full_while_exporting(folder: Path) -> None:
    write_files(folder, {"story.html": b"the old page"})
    with room_for(1_000):
        refused(lambda: write_files(folder, {"story.html": b"x" * 5_000}))
    assert (folder / "story.html").read_bytes() == b"the old page"
    assert [each.name for each in folder.iterdir()] == ["story.html"]


def full_while_backing_up(folder: Path) -> None:
    path = library_in(folder)
    with open_library(path) as library:
        with room_for(path.stat().st_size // 2):
            refused(Backups(path).make, LibraryTrouble)
        assert list(Backups(path).list()) == []
        assert not list(folder.rglob("*.part"))
        Backups(path).make()
        well(library)


def full_while_migrating(folder: Path) -> None:
    old, stopped = (FIXTURES / "schema-1.db").read_bytes(), 0
    for percent in (50, 100, 102, 110):
        path = folder / f"at-{percent}.db"
        path.write_bytes(old)
        try:
            with room_for(len(old) * percent // 100):
                open_library(path).close()
        except WorkstationError as error:
            stopped += "is full or cannot take more" in str(error)
        with open_library(path) as library:
            assert library.articles.get("a-story").headline == "Headline “quoted”"
            well(library)
    assert stopped


# --- the file -----------------------------------------------------------------------------------------


def read_only_folder(folder: Path) -> None:
    path = library_in(folder)
    if os.name == "nt":
        raise Skipped("folders are not protected so on Windows")
    for each in (folder, *folder.rglob("*")):
        each.chmod(0o555 if each.is_dir() else 0o444)
    code = (
        "import sys; from workstation.storage import open_library\n"
        "with open_library(sys.argv[1]) as library:\n"
        "    print(library.read_only, len(library.articles.get('a-0').body))\n"
        "    try: library.articles.trash('a-0')\n"
        "    except Exception as error: print(error)"
    )
    parent = folder
    while parent != parent.parent:  # somebody else must be able to come here
        if not parent.stat().st_mode & 0o001:
            parent.chmod(parent.stat().st_mode | 0o011)
        parent = parent.parent
    said = run(code, path, as_nobody=True)
    for each in (folder, *(each for each in folder.rglob("*") if each.is_dir())):
        each.chmod(0o755)
    assert said.startswith("True 1000"), said
    assert "cannot be written" in said, said


def truncated(folder: Path) -> None:
    path = library_in(folder, 20)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])
    refused(lambda: open_library(path), LibraryDamaged, words="is cut off")
    assert repair(path).saved["articles"] >= 5


def overwritten_in_the_middle(folder: Path) -> None:
    path = library_in(folder, 20)
    with open_library(path):
        Backups(path).make()
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // _PAGE * _PAGE
    data[middle : middle + 3 * _PAGE] = random.Random(1).randbytes(3 * _PAGE)
    path.write_bytes(data)
    repaired = repair(path)
    assert repaired.saved["articles"] >= 15
    assert path.read_bytes() == bytes(data)
    good = Backups(path).last_good()
    assert good is not None
    restore_copy(path, good, "command")
    with open_library(path) as library:
        assert len(library.articles.slugs()) == 20
        well(library)


def zero_bytes(folder: Path) -> None:
    path = library_in(folder)
    with open_library(path):
        Backups(path).make()
    path.write_bytes(b"")
    refused(lambda: open_library(path), NotALibrary, LibraryMissing)
    good = Backups(path).last_good()
    assert good is not None
    restore_copy(path, good, "command")
    with open_library(path) as library:
        assert library.articles.slugs() == {"a-0"}


def wal_deleted(folder: Path) -> None:
    crashed = _as_after_a_crash(folder)
    Path(f"{crashed}-wal").unlink()
    with open_library(crashed) as library:
        assert library.articles.get("a-0").body.startswith("Text 0.")  # what had been put away
        assert library.missing == 1
        (said,) = oddities(library)
        assert said.startswith("1 change that was stored is gone: the -wal file")
        well(library)
        save_body(library, library.articles.get("a-0").id, "go on")
    with open_library(crashed) as library:  # told once
        assert library.missing == 0
    typed = _as_after_a_crash(folder / "typed", save_typed)
    Path(f"{typed}-wal").unlink()
    with open_library(typed) as library:  # what was typed and left the journal is in the one file
        assert (library.articles.get("a-0").body, library.missing) == ("newest", 0)


def wal_of_another_library(folder: Path) -> None:
    other = _as_after_a_crash(folder / "two")
    for name in ("closed", "crashed"):
        place = folder / name
        place.mkdir()
        path = library_in(place)
        if name == "crashed":
            crashed = _as_after_a_crash(folder / "one")
            shutil.copyfile(crashed, path)
            shutil.copyfile(crashed.with_name("crashed.db.files") / "wal", path.with_name("library.db.files") / "wal")
        shutil.copyfile(f"{other}-wal", f"{path}-wal")
        foreign = Path(f"{path}-wal").read_bytes()
        with open_library(path) as library:
            well(library)
            assert library.articles.get("a-0").body.startswith("Text 0.")
            assert library.foreign_wal is not None
            assert (library.foreign_wal / f"{path.name}-wal").read_bytes() == foreign


def save_typed(library: Library, article_id: str, body: str) -> None:
    """As the window stores what was typed."""
    journalling.save_typed(library, article_id, body, was=None, journalled=lambda: None)


def _as_after_a_crash(folder: Path, save: Callable[[Library, str, str], object] = save_body) -> Path:
    folder.mkdir(exist_ok=True)
    path, crashed = library_in(folder), folder / "crashed.db"
    with open_library(path) as library:
        save(library, library.articles.get("a-0").id, "newest")
        shutil.copyfile(path, crashed)
        shutil.copyfile(f"{path}-wal", f"{crashed}-wal")
        shutil.copytree(library.files, crashed.with_name("crashed.db.files"))
    with open_library(_again(crashed)) as library:  # its own is read
        assert library.articles.get("a-0").body == "newest"
        assert library.foreign_wal is None
    return crashed


def _again(library: Path) -> Path:
    """A copy of a crashed library with all that belongs to it."""
    copy = library.with_name("again.db")
    shutil.copyfile(library, copy)
    shutil.copyfile(f"{library}-wal", f"{copy}-wal")
    shutil.copytree(library.with_name(library.name + ".files"), copy.with_name("again.db.files"))
    return copy


def moved_replaced_deleted_while_open(folder: Path) -> None:
    for how in ("moved", "replaced", "deleted", "folder renamed"):
        place = folder / how
        place.mkdir()
        path = library_in(place)
        with open_library(path) as library:
            article = library.articles.get("a-0")
            elsewhere = folder / f"elsewhere {how}"
            if how == "folder renamed":
                place.rename(elsewhere)
            else:
                path.rename(elsewhere)
                if how == "replaced":
                    shutil.copyfile(elsewhere, path)
            id = article.id
            refused(lambda id=id: save_body(library, id, "new"), LibraryTrouble, words="moved, replaced or deleted")
            if how == "folder renamed":
                elsewhere.rename(place)
            else:
                elsewhere.replace(path)
            save_body(library, article.id, "new")
            assert library.articles.by_id(article.id).body == "new"


# --- versions, clocks, others -----------------------------------------------------------------------------


def every_earlier_version(folder: Path) -> None:
    for fixture in sorted(FIXTURES.glob("schema-*.db")):
        path = folder / fixture.name
        shutil.copyfile(fixture, path)
        with open_library(path) as library:
            assert library.articles.get("a-story").headline == "Headline “quoted”"
            well(library)


def migration_that_fails_half_way(folder: Path) -> None:
    from tests.storage.test_migrating import MIGRATIONS, _add_step

    path, steps = library_in(folder), folder / "steps"
    shutil.copytree(MIGRATIONS / "versions", steps)
    before = path.read_bytes()
    to = _add_step(steps, "raise RuntimeError('half-way')")
    error = refused(lambda: migrate(path, to=to, versions=steps), words="could not be brought up to date")
    assert "a copy of it is at" in error.safe
    assert path.read_bytes() == before


def clock_set_back(folder: Path) -> None:
    from workstation.storage import backups, revisions

    moments = [datetime(2099, 1, 1, tzinfo=UTC) - timedelta(days=3 * n) for n in range(12)]
    kept = revisions.now, backups.now
    try:
        with open_library(library_in(folder)) as library:
            article = library.articles.get("a-0")
            for number, moment in enumerate(moments):
                revisions.now = backups.now = lambda moment=moment: moment
                library.revisions.add(article.changed(body=f"{number}"), RevisionKind.SAVED)
                Backups(library.path).make()
            lines = library.revisions.list(article.id)
            assert library.revisions.get(lines[0].id).article.body == "11"
            numbers = [each.number for each in Backups(library.path).list()]
            assert numbers[:7] == [12, 11, 10, 9, 8, 7, 6]
    finally:
        revisions.now, backups.now = kept


def ten_thousand_revisions(folder: Path) -> None:
    with open_library(library_in(folder)) as library:
        article = library.articles.get("a-0")
        library.revisions.add(article, RevisionKind.NAMED, "first")
        with closing(sqlite3.connect(library.path)) as raw:
            raw.execute(
                "WITH RECURSIVE n(x) AS (SELECT 2 UNION ALL SELECT x + 1 FROM n WHERE x < 10000) "
                "INSERT INTO revisions (id, article_id, seq, kind, label, made_at, sha256, words, headline, state) "
                "SELECT 'r' || x, article_id, x, 'opening', '', made_at, sha256, words, headline, state "
                "FROM revisions, n"
            )
            raw.commit()
        began = time.perf_counter()
        lines = library.revisions.list(article.id, below=5_001, limit=200)
        assert (lines[0].seq, len(lines)) == (5_000, 200)
        assert time.perf_counter() - began < 0.5


def another_window_dies(folder: Path) -> None:
    path = library_in(folder)
    with running(HOLD, path) as other, open_library(path) as library:
        assert library.read_only
        refused(lambda: library.articles.trash("a-0"), words="has the library library.db open for writing since")
        other.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
        other.wait()
        assert library.is_free()
        assert library.try_write()
        library.articles.trash("a-0")


def evidence_removed(folder: Path) -> None:
    from workstation.domain.evidence import Backed, FileState
    from workstation.usecases.claims import new_claim
    from workstation.usecases.evidence import add_evidence_file, put_file_back

    with open_library(library_in(folder)) as library:
        file = folder / "tape.txt"
        file.write_text("What was said.", encoding="utf-8")
        claim, _ = new_claim(library, "A claim.")
        add_evidence_file(library, Backed(kind="claim", id=claim.id), file)
        (kept,) = (each for each in (library.files / "evidence").rglob("*") if each.is_file())
        kept.unlink()
        (told,) = (each for each in library.check() if each.name == "evidence")
        assert not told.ok
        assert "tape.txt" in told.sentence, told.sentence
        (piece,) = library.evidence.list()
        assert (piece.called, library.evidence.files.state(piece.file)) == ("tape.txt", FileState.MISSING)
        file.write_text("Something else.", encoding="utf-8")
        refused(lambda: put_file_back(library, piece.id, file))
        file.write_text("What was said.", encoding="utf-8")
        put_file_back(library, piece.id, file)
        well(library)


# --- files that were written half -------------------------------------------------------------------------


def journal_cut_or_flipped(folder: Path) -> None:
    journal, states = ArticleJournal(folder, "a"), ["start"]
    for number in range(1, 30):
        states.append(f"{states[-1]} w{number}")
        journal.append(text_hash("start"), [Lines(number, 0, 1, (states[-1],))])
    whole, rng = journal.path.read_bytes(), random.Random(2)
    for _ in range(500):
        data = bytearray(whole)
        if rng.random() < 0.5:
            del data[rng.randrange(len(data)) :]
        else:
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        journal.path.write_bytes(data)
        found = read_journal(journal.path)
        assert found is None or found.text_on("start") in states


def plug_pulled_during_export(folder: Path) -> None:
    write_files(folder, {"story.html": b"the old page"})
    code = (
        "import os, sys; from pathlib import Path; from workstation.export.writing import write_files\n"
        "os.fsync = lambda file: os._exit(0)\n"
        "write_files(Path(sys.argv[1]), {'story.html': b'half a new page'})"
    )
    run(code, folder)
    assert (folder / "story.html").read_bytes() == b"the old page"


def pages_lost_at_the_beginning(folder: Path) -> None:
    path = library_in(folder, 20)
    data = bytearray(path.read_bytes())
    assert struct.unpack(">H", data[16:18])[0] == _PAGE
    data[:_PAGE] = bytes(_PAGE)
    path.write_bytes(data)
    refused(lambda: open_library(path), NotALibrary, LibraryDamaged)
    assert repair(path).saved["articles"] == 20


FAULTS: tuple[tuple[str, Callable[[Path], None]], ...] = (
    ("disk full while saving", full_while_saving),
    ("disk full while the -wal file is put away", full_while_put_into_the_one_file),
    ("disk full while journalling", full_while_journalling),
    ("disk full while exporting", full_while_exporting),
    ("disk full while backing up", full_while_backing_up),
    ("disk full while migrating", full_while_migrating),
    ("folder and file read-only", read_only_folder),
    ("library cut off", truncated),
    ("library overwritten in the middle", overwritten_in_the_middle),
    ("first page lost", pages_lost_at_the_beginning),
    ("library of zero bytes", zero_bytes),
    ("-wal file deleted", wal_deleted),
    ("-wal file of another library", wal_of_another_library),
    ("moved, replaced, deleted, renamed while open", moved_replaced_deleted_while_open),
    ("library of every earlier version", every_earlier_version),
    ("migration that fails half-way", migration_that_fails_half_way),
    ("clock at 2099, then set back", clock_set_back),
    ("10,000 revisions", ten_thousand_revisions),
    ("the window that writes is killed", another_window_dies),
    ("evidence removed from the disk", evidence_removed),
    ("journal cut or flipped (500 times)", journal_cut_or_flipped),
    ("plug pulled during an export", plug_pulled_during_export),
)
