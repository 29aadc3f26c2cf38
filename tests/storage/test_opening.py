"""Opening: what is not a library is refused in plain words and stays as it was; what is missing is created."""

import os
import shutil
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.elsewhere import run
from tests.storage.making import article
from workstation.domain.listing import ArticleFilter
from workstation.domain.people import Author
from workstation.errors import (
    LibraryDamaged,
    LibraryIsNewer,
    LibraryMissing,
    LibraryReadOnly,
    LibraryTrouble,
    NotALibrary,
    UnsupportedDatabase,
)
from workstation.storage import open_library, temporary_library
from workstation.storage.where import APPLICATION_ID, SCHEMA


def _refusal(path: Path, error: type[Exception]) -> str:
    before = path.read_bytes()
    with pytest.raises(error) as refused:
        open_library(path)
    assert path.read_bytes() == before
    assert not path.with_name(path.name + ".files").exists()
    return str(refused.value)


def _made(path: Path) -> Path:
    with open_library(path) as library:
        library.articles.add(article(headline="Kept", body="words " * 20_000))
    shutil.rmtree(library.files)
    return path


def test_missing_is_created(path: Path) -> None:
    with open_library(path) as library:
        assert not library.read_only
        assert library.articles.slugs() == set()
    assert path.exists()


def test_folders_on_the_way_are_created(tmp_path: Path) -> None:
    with open_library(tmp_path / "new" / "er" / "library.db") as library:
        assert library.files.is_dir()


@pytest.mark.parametrize("how", [{"create": False}, {"write": False}])
def test_missing_may_not_be_created(path: Path, how: dict[str, bool]) -> None:
    with pytest.raises(LibraryMissing, match="There is no library at"):
        open_library(path, **how)
    assert list(path.parent.iterdir()) == []


def test_sample_fills_a_new_library_once(path: Path) -> None:
    filled = []
    for _ in range(2):
        open_library(path, sample=lambda library: filled.append(library.path)).close()
    assert filled == [path]


def test_zero_bytes_are_not_a_library(path: Path) -> None:
    path.touch()
    assert "is empty (0 bytes)" in _refusal(path, NotALibrary)


def test_text_is_not_a_library(path: Path) -> None:
    path.write_text("Dear editor,\n")
    assert "is not a library of Editorial Workstation" in _refusal(path, NotALibrary)


def test_binary_is_not_a_library(path: Path) -> None:
    path.write_bytes(os.urandom(10_000))
    assert "is not a library" in _refusal(path, NotALibrary)


def test_names_that_cannot_be(path: Path) -> None:
    with pytest.raises(LibraryTrouble, match="cannot be reached"):
        open_library(path.with_name("n" * 300))
    path.write_text("a file")
    with pytest.raises(LibraryMissing):
        open_library(path / "library.db", create=False)
    with pytest.raises(LibraryReadOnly, match="cannot be written"):
        open_library(path / "library.db")


def test_folder_is_not_a_library(path: Path) -> None:
    path.mkdir()
    with pytest.raises(NotALibrary, match="is a folder"):
        open_library(path)


def test_database_of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE articles (id)")
    assert "is a database of another program" in _refusal(path, NotALibrary)


def test_only_a_header(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(20))
    assert "is cut off" in _refusal(path, LibraryDamaged)


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_truncated(path: Path, share: float) -> None:
    whole = _made(path).read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert "is cut off" in _refusal(path, LibraryDamaged)


def test_damaged_pages(path: Path) -> None:
    whole = bytearray(_made(path).read_bytes())
    whole[4096 : 4096 * 4] = os.urandom(4096 * 3)
    path.write_bytes(whole)
    assert "is damaged" in _refusal(path, LibraryDamaged)


def test_tables_are_missing(path: Path) -> None:
    with closing(sqlite3.connect(_made(path))) as other:
        other.execute("DROP TABLE appearances")
    assert "lacks some of its tables" in _refusal(path, LibraryDamaged)


def test_newer_names_the_version_needed(path: Path) -> None:
    with closing(sqlite3.connect(_made(path))) as newer:
        newer.execute("UPDATE stamps SET value = '7.2.0' WHERE key = 'written by version'")
        newer.execute(f"PRAGMA user_version = {SCHEMA + 6}")
        newer.commit()
    assert "Install version 7.2.0 or later" in _refusal(path, LibraryIsNewer)


def test_newer_by_its_migration(path: Path) -> None:
    with closing(sqlite3.connect(_made(path))) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '0999'")
        newer.commit()
    assert "newer Editorial Workstation" in _refusal(path, LibraryIsNewer)


@pytest.mark.parametrize(
    ("where", "words"),
    [("postgresql://newsroom/library", "will be accepted later"), ("mysql://x/y", "not a kind of library")],
)
def test_other_databases(where: str, words: str) -> None:
    with pytest.raises(UnsupportedDatabase, match=words):
        open_library(where)


def test_address(path: Path) -> None:
    with open_library(f"sqlite:///{path}") as library:
        assert library.path == path


def test_odd_names(tmp_path: Path) -> None:
    path = tmp_path / "100% ?new#s & ümläut.db"
    with open_library(path) as library:
        library.articles.add(article())
    with open_library(path) as library:
        assert library.articles.slugs() == {"a-story"}
    assert {each.name for each in tmp_path.iterdir()} == {path.name, path.name + ".files"}


def test_what_the_file_says_of_itself(path: Path) -> None:
    header = _made(path).read_bytes()[:100]
    assert struct.unpack(">I", header[68:72])[0] == APPLICATION_ID
    assert struct.unpack(">I", header[60:64])[0] == SCHEMA
    assert header[18:20] == b"\x02\x02"  # write-ahead log


def test_settings_of_a_connection(library) -> None:  # type: ignore[no-untyped-def]
    with library.transaction(), library._sessions.writing() as session:
        asked = session.connection().exec_driver_sql
        told = {
            name: asked(f"PRAGMA {name}").scalar()
            for name in (
                *("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "trusted_schema"),
                *("cell_size_check", "busy_timeout", "journal_size_limit", "locking_mode"),
            )
        }
    assert told == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 2000,
        "journal_size_limit": 4194304,
        "locking_mode": "normal",
    }


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_only_its_owner_can_look(path: Path) -> None:
    with open_library(path) as library:
        library.articles.add(article())
        beside = [each for each in path.parent.iterdir() if each.is_file()]
        assert len(beside) == 3
        assert {each.stat().st_mode & 0o777 for each in beside} == {0o600}
        assert library.files.stat().st_mode & 0o777 == 0o700


def test_closing_leaves_one_file(path: Path) -> None:
    with open_library(path) as library:
        library.articles.add(article())
    assert {each.name for each in path.parent.iterdir()} == {path.name, path.name + ".files"}
    library.close()  # again does nothing
    with pytest.raises(LibraryTrouble, match="is closed"):
        library.articles.add(article())


def test_left_over_log_is_not_read_into_a_new_library(path: Path) -> None:
    log = path.with_name(path.name + "-wal")
    log.write_bytes(b"words of a library that is gone")
    with open_library(path) as library:
        assert library.articles.slugs() == set()
        kept = list((library.files / "left-behind").iterdir())
    assert [each.read_bytes() for each in kept] == [b"words of a library that is gone"]


def test_half_made_files_of_a_dead_process_go(path: Path) -> None:
    left = path.with_name(f"{path.name}.4711.part")
    left.write_bytes(b"half")
    open_library(path).close()
    assert not left.exists()


def test_temporary_leaves_nothing() -> None:
    with temporary_library() as library:
        library.articles.add(article())
        folder = library.path.parent
    assert not folder.exists()


def test_reading_only_when_asked(path: Path) -> None:
    _made(path)
    with open_library(path, write=False) as library:
        assert library.read_only
        assert library.articles.get("a-story").headline == "Kept"
        library.articles.mark_opened(library.articles.get("a-story").id)
        with pytest.raises(LibraryReadOnly, match="was opened for reading only"):
            library.articles.trash("a-story")
    assert not library.files.exists()


_READ = """
import sys
from workstation.errors import WorkstationError
from workstation.storage import open_library
try:
    with open_library(sys.argv[1]) as library:
        print(library.read_only, sorted(library.articles.slugs()))
        try:
            library.stamps.set("a", "b")
        except WorkstationError as error:
            print(type(error).__name__, error)
except WorkstationError as error:
    print(type(error).__name__, error)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
class TestWithoutTheRight:
    @pytest.fixture
    def folder(self) -> Iterator[Path]:
        # Not in pytest's own folder: nobody else may enter that.
        with tempfile.TemporaryDirectory() as name:
            Path(name).chmod(0o755)
            folder = Path(name) / "theirs"
            folder.mkdir()
            yield folder
            folder.chmod(0o755)

    def test_folder_cannot_be_written(self, folder: Path) -> None:
        _made(folder / "library.db").chmod(0o444)
        folder.chmod(0o555)
        said = run(_READ, folder / "library.db", as_nobody=True)
        folder.chmod(0o755)
        assert said.startswith("True ['a-story']\nLibraryReadOnly The library")
        assert "cannot be written" in said
        assert "free some room if the disk is full" in said
        assert {each.name for each in folder.iterdir()} == {"library.db"}

    def test_folder_cannot_be_written_and_changes_wait(self, folder: Path) -> None:
        path = folder / "library.db"
        library = open_library(path)
        library.articles.add(article())
        for name in ("library.db", "library.db-wal"):  # as a crash leaves them
            shutil.copyfile(folder / name, folder / name.replace("library", "crashed"))
        library.close()
        for each in folder.glob("crashed*"):
            each.chmod(0o444)
        folder.chmod(0o555)
        said = run(_READ, folder / "crashed.db", as_nobody=True)
        folder.chmod(0o755)
        assert said.startswith("LibraryReadOnly")
        assert "holds changes that were not put away" in said

    def test_file_cannot_be_written(self, folder: Path) -> None:
        _made(folder / "library.db").chmod(0o444)
        folder.chmod(0o777)
        said = run(_READ, folder / "library.db", as_nobody=True)
        assert said.startswith("True ['a-story']\nLibraryReadOnly The library")

    def test_nothing_can_be_created(self, folder: Path) -> None:
        folder.chmod(0o555)
        said = run(_READ, folder / "library.db", as_nobody=True)
        folder.chmod(0o755)
        assert said.startswith("LibraryReadOnly")
        assert list(folder.iterdir()) == []

    def test_may_not_even_be_read(self, folder: Path) -> None:
        _made(folder / "library.db").chmod(0o600)
        if os.geteuid() != 0:
            (folder / "library.db").chmod(0)
        assert "cannot be read: its owner has not allowed it" in run(_READ, folder / "library.db", as_nobody=True)

    def test_folder_may_not_even_be_entered(self, folder: Path) -> None:
        _made(folder / "library.db")
        folder.chmod(0o700 if os.geteuid() == 0 else 0)
        assert "cannot be read: its owner has not allowed it" in run(_READ, folder / "library.db", as_nobody=True)


def test_everything_survives_a_restart(path: Path) -> None:
    with open_library(path) as library:
        library.authors.add(Author(slug="ann", name="Ann"))
        stored = library.articles.add(article(headline="Kept", extra={"b": [1, None], "a": {"x": "ü"}}))
    with open_library(path) as library:
        assert library.articles.get("a-story") == stored
        assert list(library.articles.get("a-story").extra) == ["b", "a"]
        assert len(library.articles.list(ArticleFilter()).rows) == 1
