"""A bare connection to a library's file, in clear or encrypted, and what either of them raises."""

from __future__ import annotations

import sqlite3
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from workstation.storage.unlocked import seal_of
from workstation.storage.where import Mode, sqlite_uri

if TYPE_CHECKING:
    from workstation.storage.seal import Seal


def bare(path: Path, mode: Mode, *, seal: Seal | None = None, **settings: Any) -> sqlite3.Connection:
    """A connection without settings of ours; `seal` is for a file that is empty still, and is to be encrypted.

    A file in clear never meets another library than Python's own.
    """
    seal = seal or seal_of(path)
    if seal is None:
        return cast(sqlite3.Connection, sqlite3.connect(sqlite_uri(path, mode), uri=True, **settings))
    return give_key(cipher().connect(sqlite_uri(path, mode), uri=True, **settings), seal)


def give_key(connection: Any, seal: Seal) -> sqlite3.Connection:
    """The first words to an encrypted database. The connection has every method of sqlite3's that we use."""
    try:
        connection.execute(f'PRAGMA key = "{seal.database}"')
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return cast(sqlite3.Connection, connection)


def is_sealed(connection: object) -> bool:
    """Whether a connection is to an encrypted database: such a one is SQLCipher's own."""
    return not isinstance(connection, sqlite3.Connection)


@cache
def cipher() -> Any:
    """SQLCipher; only for who has an encrypted library. Raises EncryptionMissing."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        from workstation.errors import EncryptionMissing
        from workstation.words import tr

        raise EncryptionMissing(
            tr("The part of the program that opens encrypted libraries is not installed."),
            safe=tr("Nothing was changed."),
            remedy=tr("Install it (pip install sqlcipher3), then try again."),
        ) from error
    connection = dbapi2.connect(":memory:")
    for setting in ("cipher_log = off", "cipher_log_level = NONE"):  # it would tell the terminal what we tell in words
        connection.execute(f"PRAGMA {setting}")
    connection.close()
    return dbapi2


def errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """What a database raises, whichever it is, and these."""
    return (*_either("Error"), *others)


def operational_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """The same for what is no matter of the file's content: busy, no room, no right."""
    return (*_either("OperationalError"), *others)


def database_errors() -> tuple[type[Exception], ...]:
    """The same for all that comes from the database itself."""
    return _either("DatabaseError")


def _either(name: str) -> tuple[type[Exception], ...]:
    loaded = sys.modules.get("sqlcipher3.dbapi2")
    own: type[Exception] = getattr(sqlite3, name)
    return (own,) if loaded is None else (own, getattr(loaded, name))
