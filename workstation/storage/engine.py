"""Connections: the settings every one of them gets, and transactions that begin as we say."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, FromClause, QueuePool, create_engine, event
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

from workstation.storage.database import bare, cipher, errors
from workstation.storage.unlocked import seal_of
from workstation.storage.where import Mode

if TYPE_CHECKING:
    from workstation.storage.seal import Seal

BEGIN = "library_begin"  # the execution option that chooses how a transaction begins
BUSY_SECONDS = 2.0

_ALWAYS = (
    "PRAGMA busy_timeout = 2000",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
# FULL: nothing else survives a power cut without losing saves. secure_delete: what was taken out leaves no bytes.
_WRITING = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA journal_size_limit = 4194304",
)
_MACOS = ("PRAGMA fullfsync = 1", "PRAGMA checkpoint_fullfsync = 1")  # fsync alone leaves data in the drive's cache
_READING = ("PRAGMA query_only = ON",)


def connect(path: Path, mode: Mode, *, write: bool, seal: Seal | None = None) -> sqlite3.Connection:
    """A connection with our settings; without `write` it refuses every change. `seal` is for a new file."""
    # isolation_level None: Python's own transactions would not roll a changed schema back.
    connection = bare(path, mode, seal=seal, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS)
    try:
        settings = _WRITING + (_MACOS if sys.platform == "darwin" else ()) if write else _READING
        for setting in _ALWAYS + settings:
            connection.execute(setting)
    except errors():
        connection.close()
        raise
    return connection


def make_engine(path: Path, mode: Mode = "rw", *, write: bool) -> Engine:
    """An engine whose pool gives a connection per thread. Bound values never stand in its messages."""

    def creator() -> sqlite3.Connection:
        return connect(path, mode, write=write)

    # What raises the errors is what SQLAlchemy must know them by.
    module = cipher() if seal_of(path) else sqlite3
    engine = create_engine("sqlite://", creator=creator, module=module, poolclass=QueuePool, hide_parameters=True)
    engine.dialect.statement_compiler = _Compiler
    event.listen(engine, "begin", _begin)
    return engine


class _Compiler(SQLiteCompiler):
    """SQLAlchemy's own, which for SQLite would leave out which index a query is to walk along (`with_hint`)."""

    def get_from_hint_text(self, table: FromClause, text: str | None) -> str | None:  # noqa: ARG002
        return text


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later fails at once when another wrote between: say IMMEDIATE.
    options: Any = connection.get_execution_options()
    connection.exec_driver_sql(f"BEGIN {options.get(BEGIN, 'DEFERRED')}")


def writing(engine: Engine) -> Engine:
    """The same pool for transactions that write."""
    return engine.execution_options(**{BEGIN: "IMMEDIATE"})
