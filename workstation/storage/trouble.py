"""What the database says when it fails, turned into a journalist's words in this one place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from workstation.errors import (
    FieldRefused,
    LibraryDamaged,
    LibraryReadOnly,
    LibraryTrouble,
    NotFound,
    SlugTaken,
    WorkstationError,
)
from workstation.storage.database import database_errors, errors
from workstation.words import marked, tr

_KEPT = marked("What was saved before is safe; the last change was not saved.")


@contextmanager
def plain_errors(path: Path) -> Iterator[None]:
    """Turn what a person can cause or mend into a WorkstationError; what is a bug of ours goes on as it is."""
    try:
        yield
    except errors(DBAPIError) as error:
        said = in_words(error, path)
        if said is None:
            raise
        raise said from error
    except UnicodeEncodeError as error:
        raise _no_text() from error
    except PoolTimeout as error:
        raise _busy(path) from error


def in_words(error: Exception, path: Path) -> WorkstationError | None:
    """The plain error for what SQLite reported, None when it is not a person's matter. Never holds a stored value."""
    raw: object = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(raw, "sqlite_errorname", None) or ""
    for beginnings, make in _MEANINGS:
        if code.startswith(beginnings):
            return make(path)
    # sqlite3 itself complains without a code when a file that was open vanished or is not a database.
    if isinstance(raw, database_errors()) and "not a database" in str(raw):
        return _damaged(path)
    if "fts5 file format" in str(raw):
        return _newer_index(path)
    return None


def _full(path: Path) -> WorkstationError:
    return LibraryTrouble(
        tr("The disk that holds {name} is full or cannot take more.").format(name=path.name),
        safe=tr(_KEPT),
        remedy=tr("Free some room on that disk, then save again; or save a copy on another disk."),
    )


def _disk(path: Path) -> WorkstationError:
    return LibraryTrouble(
        tr("The disk that holds {name} could not be read or written.").format(name=path.name),
        safe=tr(_KEPT),
        remedy=tr("Check that the disk or network drive is connected, then try again."),
    )


def _readonly(path: Path) -> WorkstationError:
    return LibraryReadOnly(
        tr("{path} or its folder cannot be written.").format(path=path),
        safe=tr("Nothing was changed."),
        remedy=tr("Ask for the right to write there, or copy the library to a folder of your own and open the copy."),
    )


def _busy(path: Path) -> WorkstationError:
    return LibraryTrouble(
        tr("{name} is busy: another program is using it.").format(name=path.name),
        safe=tr("Nothing was changed."),
        remedy=tr("Wait a moment and try again."),
    )


def _damaged(path: Path) -> WorkstationError:
    return LibraryDamaged(
        tr("The library {path} is damaged.").format(path=path),
        safe=tr("Nothing was changed. Copies made earlier are in {name}.files/backups.").format(name=path.name),
        remedy=tr(
            "Go back to the last good one with “workstation restore --last-backup”, "
            "or save what can be read with “workstation doctor --repair”."
        ),
    )


def _cannot_open(path: Path) -> WorkstationError:
    return LibraryTrouble(
        tr("{path} cannot be opened.").format(path=path),
        safe=tr("Nothing was changed."),
        remedy=tr("Check that the folder exists and that you may read and write there."),
    )


def _no_text() -> WorkstationError:
    return FieldRefused(
        tr("What was given holds half a character, which is no text."),
        safe=tr("Nothing was changed."),
        remedy=tr("Type the word anew, without the sign that cannot be shown."),
    )


def _newer_index(path: Path) -> WorkstationError:
    return LibraryTrouble(
        tr("The search index of {name} was written on a computer with a newer SQLite.").format(name=path.name),
        safe=tr("Nothing was changed; everything but search works."),
        remedy=tr("Open the library once for writing on this computer, which makes the index again."),
    )


def _unknown_record(path: Path) -> WorkstationError:
    del path
    return NotFound(
        tr("A person, source, image or article named here is not in the library."),
        safe=tr("Nothing was changed."),
        remedy=tr("Add that record first, or leave the name without a profile."),
    )


def _taken(path: Path) -> WorkstationError:
    del path
    return SlugTaken(tr("A record with this name is already in the library."), safe=tr("Nothing was changed."))


_MEANINGS = (
    (("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_TRUNCATE"), _full),
    (("SQLITE_IOERR",), _disk),
    (("SQLITE_READONLY",), _readonly),
    (("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL"), _busy),
    (("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT"), _damaged),
    (("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"), _cannot_open),
    (("SQLITE_CONSTRAINT_FOREIGNKEY",), _unknown_record),
    (("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"), _taken),
)
