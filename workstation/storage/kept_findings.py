"""Findings of the desk check that were made before: a file beside the library that may be thrown away at any time."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from workstation.storage.database import bare, database_errors, errors, operational_errors
from workstation.storage.files import private_file, private_folder

if TYPE_CHECKING:
    from workstation.storage.seal import Seal

_TABLE = (
    "CREATE TABLE IF NOT EXISTS kept (article TEXT, rules TEXT, digest TEXT, found TEXT, seal BLOB, "
    "PRIMARY KEY (article, rules)) WITHOUT ROWID"
)


class KeptFindings:
    """The latest findings of each article by each set of rules, as JSON; `write` when this process may keep more.

    Nothing depends on it: a file that is missing, held by another or damaged costs time only. Every entry is sealed
    by a hash, so that one that was torn is not believed.
    """

    def __init__(self, file: Path, seal: Seal | None = None) -> None:
        self._file, self._seal = file, seal
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None

    def get(self, article: str, rules: str, digest: str) -> str | None:
        """What was found in this state of the article, None when that is not known."""
        if self._connection is None and not self._file.exists():
            return None
        asked = "SELECT found, seal FROM kept WHERE article = ? AND rules = ? AND digest = ?"
        with self._lock:
            try:
                row = self._opened().execute(asked, (article, rules, digest)).fetchone()
            except errors(OSError):
                return None  # found anew
        if row is None or not isinstance(row[0], str) or row[1] != _seal(article, rules, digest, row[0]):
            return None
        return row[0]

    def put(self, article: str, rules: str, digest: str, found: str) -> None:
        """Keep it in place of what was kept of this article by these rules."""
        row = (article, rules, digest, found, _seal(article, rules, digest, found))
        with self._lock:
            try:
                self._opened().execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)", row)
            except operational_errors(OSError):
                return  # no room, no right, or busy: found anew the next time
            except database_errors():
                self._thrown_away()

    def forget(self) -> None:
        """Throw everything away."""
        with self._lock:
            self._thrown_away()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            if not self._file.exists():
                private_folder(self._file.parent)
                private_file(self._file)
            connection = bare(
                self._file, "rw", seal=self._seal, isolation_level=None, check_same_thread=False, timeout=0.2
            )
            self._connection = connection
            # The disk need not keep it through a power cut: that is what the seals are for.
            for line in (
                "PRAGMA journal_mode = MEMORY",
                "PRAGMA synchronous = OFF",
                "PRAGMA secure_delete = ON",
                _TABLE,
            ):
                connection.execute(line)
        return self._connection

    def _thrown_away(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if not self._file.exists():
            return
        try:
            with self._file.open("r+b") as words:  # over what stood there, then away with it
                words.write(b"\0" * self._file.stat().st_size)
            self._file.unlink()
        except OSError:
            return


def _seal(*parts: str) -> bytes:
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()
