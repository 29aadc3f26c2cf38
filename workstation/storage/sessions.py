"""Transactions: one session per thread, writes one after another, repositories inside whichever is open."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, QueuePool
from sqlmodel import Session

from workstation.errors import LibraryTrouble
from workstation.storage.database import errors
from workstation.storage.engine import writing
from workstation.storage.trouble import plain_errors
from workstation.storage.wal_record import COMMITS, WalRecord
from workstation.words import tr

_COUNT = (
    f"INSERT INTO stamps (key, value) VALUES ('{COMMITS}', '1')"  # noqa: S608  a name of ours
    " ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1 RETURNING value"
)
_COUNTED = f"SELECT value FROM stamps WHERE key = '{COMMITS}'"  # noqa: S608
T = TypeVar("T")


class _Open(threading.local):
    """What is open in this thread."""

    session: Session | None = None
    snapshot: Session | None = None
    recalled: dict[tuple[str, str], Any] | None = None


class Sessions:
    """Hands out sessions on one library file. `refuse` raises when nothing may be written."""

    def __init__(self, engine: Engine, path: Path, refuse: Callable[[], None], *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._refuse = refuse
        self._open = _Open()
        self._one_writer = threading.RLock()  # threads queue here rather than at SQLite's busy handler
        self.wal = WalRecord(path)
        if not read_only:
            self.wal.begin()
        self._use(engine)

    def become_writable(self, engine: Engine) -> None:
        """Take an engine that may write, in place of one that may not."""
        self.engine.dispose()
        self.wal.begin()
        self._use(engine)
        self.read_only = False

    def close(self) -> None:
        """Close every connection that is not in use."""
        self.engine.dispose()

    def is_there(self) -> bool:
        """Whether the file that was opened still stands where it was."""
        return _identity(self.path) == self._file

    def _use(self, engine: Engine) -> None:
        self.engine = engine
        self._file = _identity(self.path)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for reading: the transaction that is open in this thread, else a snapshot of its own."""
        with plain_errors(self.path):
            if (current := self._current()) is not None:
                yield current
                _forget(current)
                return
            if (snapshot := self._open.snapshot) is not None:
                yield snapshot
                return
            with Session(self.engine) as session:
                yield session

    @contextmanager
    def together(self, recalled: dict[tuple[str, str], Any]) -> Iterator[Session]:
        """One snapshot for many reads of this thread; what was looked up is remembered in `recalled`, not asked again.

        For who reads the same few records for thousands of articles, and writes nothing meanwhile.
        """
        with plain_errors(self.path), Session(self.engine) as session:
            self._open.snapshot, self._open.recalled = session, recalled
            try:
                yield session
            finally:
                self._open.snapshot = self._open.recalled = None

    def recalled(self, kind: str, name: str, look_up: Callable[[str], T]) -> T:
        """What `look_up` answers to the name, or did before where `together` remembers it."""
        kept = self._open.recalled
        if kept is None:
            return look_up(name)
        try:
            found: T = kept[kind, name]
        except KeyError:
            found = kept[kind, name] = look_up(name)
        return found

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session for writing; nested ones are savepoints of the outermost, which commits."""
        if (current := self._current()) is not None:
            with plain_errors(self.path), current.begin_nested():
                yield current
                _forget(current)
            return
        self._refuse()
        with self._one_writer, plain_errors(self.path), Session(writing(self.engine)) as session:
            self._open.session = session
            try:
                yield session
                session.flush()
                self._still_there()
                commits = session.connection().exec_driver_sql(_COUNT).scalar_one()
                session.commit()
                self.wal.written(int(commits))
            finally:
                self._open.session = None

    def commits(self) -> int | None:
        """How many transactions were committed to the library, by whomever; None inside one of this thread."""
        if self._current() is not None:
            return None
        with self.reading() as session:
            return int(session.connection().exec_driver_sql(_COUNTED).scalar() or 0)

    def put_away(self) -> None:
        """What was committed is in the one file, as far as nobody reads an older state."""
        connection = self.engine.raw_connection()
        try:
            # A disk that takes no more has the -wal file still; the next time it is tried again.
            with suppress(*errors()):
                connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").close()
        finally:
            connection.close()

    def rest(self) -> None:
        """Connections that nobody uses give way to a new one.

        An old one keeps pages, statements and the texts that were given to them: 4 MB after one of 200,000 words.
        """
        with suppress(*errors()):
            pool = self.engine.pool
            if not self.is_there() or (isinstance(pool, QueuePool) and pool.checkedout()):
                return  # what is in use now would come back to a pool that nobody closes
            # One stands on the -wal file until the new one does: without any SQLite would begin another.
            last = self.engine.raw_connection()
            try:
                self.engine.dispose()
                new = self.engine.raw_connection()
                new.cursor().execute(_COUNTED).close()
                new.close()
            finally:
                last.invalidate()

    def _current(self) -> Session | None:
        return self._open.session

    def _still_there(self) -> None:
        # SQLite goes on writing into a file that was moved or deleted, and says nothing.
        if not self.is_there():
            raise LibraryTrouble(
                tr("{path} was moved, replaced or deleted while it was open.").format(path=self.path),
                safe=tr("The last change was not saved; the text is still in the window."),
                remedy=tr("Put the file back where it was, or save a copy elsewhere, then open the library again."),
            )


def _forget(session: Session) -> None:
    # Rows are turned into domain models at once; keeping them would show old values to the next reader.
    session.flush()
    session.expunge_all()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino
