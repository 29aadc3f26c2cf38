"""Looking at a file before it is opened as a library: is it one, whole, and of a version this program knows?"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workstation import __version__
from workstation.errors import LibraryDamaged, LibraryIsNewer, LibraryReadOnly, LibraryTrouble, NotALibrary
from workstation.storage.database import operational_errors
from workstation.storage.engine import connect
from workstation.storage.key_file import may_be_encrypted, refuse_locked
from workstation.storage.stamps import WRITTEN_BY
from workstation.storage.trouble import plain_errors
from workstation.storage.unlocked import PLAIN, seal_of
from workstation.storage.where import APPLICATION_ID, SCHEMA, Mode, unwritten
from workstation.words import tr

_HEADER = 100  # bytes
_PAGE = 4_096  # bytes of a page of an encrypted library
_QUICKLY = 64 * 1024 * 1024  # bytes; checking more than this would be felt at every start
_REQUIRED = {"articles", "authors", "experts", "sources", "quotes", "revisions", "appearances", "article_search"}


@dataclass(frozen=True)
class Facts:
    """What was found: the number of the newest migration the library has, and how it can be opened for reading."""

    schema: int
    mode: Mode


def inspect(path: Path) -> Facts | None:
    """The facts of the library at `path`, None when there is no file.

    Raises NotALibrary, LibraryDamaged, LibraryIsNewer, LibraryReadOnly, and LibraryEncrypted when its passphrase was
    not given; changes nothing.
    """
    if not _is_there(path):
        return None
    _look_at_header(path)
    with plain_errors(path):
        mode = _reading_mode(path)
        with closing(connect(path, mode, write=False)) as connection:
            _refuse_other(path, connection)
            schema = connection.execute("PRAGMA user_version").fetchone()[0]
            _refuse_newer(path, connection, schema)
            _look_inside(path, connection)
    return Facts(schema, mode)


def _is_there(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except PermissionError as error:
        raise _unreadable(path) from error
    except OSError as error:
        raise LibraryTrouble(
            tr("{path} cannot be reached.").format(path=path),
            safe=tr("Nothing was changed."),
            remedy=tr("Check the name and the disk it is on."),
        ) from error
    return True


def _unreadable(path: Path) -> LibraryReadOnly:
    return LibraryReadOnly(
        tr("{path} cannot be read: its owner has not allowed it.").format(path=path),
        safe=tr("Nothing was changed."),
        remedy=tr("Ask for the right to read it, or choose another library."),
    )


def _look_at_header(path: Path) -> None:
    if path.is_dir():
        raise _no_library(tr("{path} is a folder, not a library.").format(path=path))
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except PermissionError as error:
        raise _unreadable(path) from error
    if size == 0:
        raise _no_library(
            tr("The file {path} is empty (0 bytes); it may once have been a library, but holds nothing now.").format(
                path=path
            )
        )
    if may_be_encrypted(path):
        refuse_locked(path)
        if size % _PAGE:
            raise _cut_off(path)
        return
    if not head.startswith(PLAIN):
        raise _no_library(tr("{path} is not a library of Editorial Workstation.").format(path=path))
    if size < _HEADER:
        raise _cut_off(path)
    if struct.unpack(">I", head[68:72])[0] != APPLICATION_ID:
        raise _no_library(
            tr("{path} is a database of another program, not a library of Editorial Workstation.").format(path=path)
        )
    page_size = struct.unpack(">H", head[16:18])[0]
    pages = struct.unpack(">I", head[28:32])[0]
    if size < pages * (65_536 if page_size == 1 else page_size) and not unwritten(path):
        raise _cut_off(path)


def _reading_mode(path: Path) -> Mode:
    # A library that may not be written can still be read when nothing waits in its -wal file.
    modes: tuple[Mode, ...] = ("rw", "ro") if unwritten(path) else ("rw", "ro", "immutable")
    refused: Exception | None = None
    for mode in modes:
        try:
            with closing(connect(path, mode, write=False)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except operational_errors() as error:
            refused = error
        else:
            return mode
    if unwritten(path):
        raise LibraryReadOnly(
            tr(
                "{path} holds changes that were not put away when it was last open, and its folder cannot be written."
            ).format(path=path),
            safe=tr("Nothing was changed."),
            remedy=tr("Copy the library with the files beside it to a folder of your own, and open that copy."),
        ) from refused
    assert refused is not None
    raise refused


def _refuse_other(path: Path, connection: sqlite3.Connection) -> None:
    # What a readable file says at its head stands inside an encrypted one.
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise _no_library(
            tr("{path} is a database of another program, not a library of Editorial Workstation.").format(path=path)
        )


def _refuse_newer(path: Path, connection: sqlite3.Connection, schema: int) -> None:
    tables = _names(connection)
    revision = ""
    if "alembic_version" in tables:
        revision = (connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",))[0]
    known = revision in ("", *(f"{number:04d}" for number in range(SCHEMA + 1)))
    if schema <= SCHEMA and known:
        return
    writer = ""
    if "stamps" in tables:
        writer = (connection.execute("SELECT value FROM stamps WHERE key = ?", (WRITTEN_BY,)).fetchone() or ("",))[0]
    needed = (
        tr("version {version}").format(version=writer)
        if writer and writer != __version__
        else tr("a version that knows schema {schema}").format(schema=schema)
    )
    raise LibraryIsNewer(
        tr(
            "The library {path} was written by a newer Editorial Workstation: it needs {needed}; this is {present}."
        ).format(path=path, needed=needed, present=__version__),
        safe=tr("It was not changed."),
        remedy=tr("Install {needed} or later, then open it again.").format(needed=needed),
    )


def _look_inside(path: Path, connection: sqlite3.Connection) -> None:
    if path.stat().st_size <= _QUICKLY and not _is_whole(path, connection):
        raise _damaged(tr("The library {path} is damaged.").format(path=path), path)
    if not _names(connection) >= _REQUIRED:
        raise _damaged(tr("The library {path} lacks some of its tables.").format(path=path), path)


def _is_whole(path: Path, connection: sqlite3.Connection) -> bool:
    # Every page of an encrypted one carries its own proof, which is read faster than its records. A page that another
    # process writes at this moment may look wrong: what is said of that counts only when the records agree.
    if seal_of(path) is not None and connection.execute("PRAGMA cipher_integrity_check").fetchone() is None:
        return True
    verdict: str = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    return verdict == "ok"


def _names(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def _no_library(happened: str) -> NotALibrary:
    return NotALibrary(
        happened,
        safe=tr("It was not changed."),
        remedy=tr("Choose another file, or name one that does not exist yet to begin a new library."),
    )


def _cut_off(path: Path) -> LibraryDamaged:
    return _damaged(tr("The library {path} is cut off: a part of the file is missing.").format(path=path), path)


def _damaged(happened: str, path: Path) -> LibraryDamaged:
    return LibraryDamaged(
        happened,
        safe=tr("It was not changed. Copies made earlier are in {name}.files/backups.").format(name=path.name),
        remedy=tr(
            "Go back to the last good one with “workstation restore --last-backup”, "
            "or save what can be read with “workstation doctor --repair”."
        ),
    )
