"""Whose -wal file stands beside a library, and whether one is gone: SQLite takes any and misses none.

A -wal file begins with a random number that grows by one whenever the file is begun anew. The one of the present
writing is noted in PATH.files/wal, "open" until it is known, "closed" when everything was put away; behind it stands
how many transactions were committed, which the library itself counts as well.
"""

from __future__ import annotations

import os
import struct
import time
from contextlib import closing, suppress
from pathlib import Path

from workstation.paths import files_beside
from workstation.storage.database import bare, errors
from workstation.storage.files import private_folder, sync_data
from workstation.storage.lock import WriterLock
from workstation.storage.where import sidecar, unwritten

_MOST = 1 << 20  # times a -wal file may have been begun anew since it was noted
_OPEN, _CLOSED = "open", "closed"
COMMITS = "commits"
"""The stamp under which a library counts its own transactions."""


class WalRecord:
    """Kept by the one writer of a library. What cannot be noted is no trouble: an unknown file is let pass."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._place = files_beside(library) / "wal"
        self._salt = ""
        self._commits = 0

    def begin(self) -> None:
        """Writing may begin; the file is not there yet."""
        self._commits = self._said()[1]
        self._write(_OPEN)

    def written(self, commits: int) -> None:
        """So many transactions were committed by now: the file is there, and is known from here on."""
        self._commits = commits
        if self._salt:
            self._write(self._salt, sync=False)  # one that is lost in a power cut tells of fewer, never of more
        elif (salt := _salt(self._library)) is not None and self._write(str(salt)):
            self._salt = str(salt)

    def closed(self) -> None:
        """Everything was put away: whatever stands there next time is not ours."""
        if not unwritten(self._library):
            self._write(_CLOSED)

    def forget(self) -> None:
        """Another file stands in the library's place, wanted so."""
        self._place.unlink(missing_ok=True)

    def missing(self) -> int:
        """How many transactions were committed that the library does not have any more."""
        told = self._said()[1]
        if not told:
            return 0
        with suppress(*errors()), closing(bare(self._library, "ro")) as raw:
            row = raw.execute("SELECT value FROM stamps WHERE key = ?", (COMMITS,)).fetchone()
            return max(0, told - int(row[0] if row else 0))
        return 0

    def is_foreign(self) -> bool:
        """Whether the -wal file that stands beside the library is not the one that was left there."""
        salt = _salt(self._library)
        if salt is None:
            return False
        said, _ = self._said()
        if said == _CLOSED:
            return True
        return said.isdigit() and (salt - int(said)) % (1 << 32) >= _MOST

    def _said(self) -> tuple[str, int]:
        with suppress(OSError, ValueError):
            said, _, commits = self._place.read_text(encoding="ascii").strip().partition(" ")
            return said, int(commits or 0)
        return "", 0

    def _write(self, said: str, *, sync: bool = True) -> bool:
        with suppress(OSError):
            private_folder(self._place.parent)
            file = os.open(self._place, os.O_WRONLY | os.O_CREAT, 0o600)
            try:
                # Always as long, in one sector: written over the last, it is never found half.
                _write_over(file, f"{said:<10} {self._commits:>20}\n".encode())
                os.ftruncate(file, 32)
                if sync:
                    sync_data(file)
            finally:
                os.close(file)
            return True
        return False


def foreign_wal_set_aside(library: Path, program: str) -> Path | None:
    """Move a -wal file of another library out of the way before anything reads it; where it is now.

    Nothing is done while another process writes in the library: then the file is its own.
    """
    record = WalRecord(library)
    if not record.is_foreign() or not library.exists():
        return None
    with suppress(OSError):
        lock = WriterLock.take(private_folder(files_beside(library)) / "writer.lock", program)
        if lock is None:
            return None
        try:
            folder = private_folder(files_beside(library) / "left-behind" / f"wal-{time.time_ns()}")
            for suffix in ("-wal", "-shm"):
                if (file := sidecar(library, suffix)).exists():
                    file.replace(folder / file.name)
            return folder
        finally:
            lock.free()
    return None


def _write_over(file: int, data: bytes) -> None:
    if hasattr(os, "pwrite"):
        os.pwrite(file, data, 0)
    else:
        os.write(file, data)  # just opened: it is at its beginning


def _salt(library: Path) -> int | None:
    """The number in the header of the -wal file; None without one that has anything in it."""
    with suppress(OSError):
        with sidecar(library, "-wal").open("rb") as file:
            head = file.read(32)
        return int(struct.unpack(">I", head[16:20])[0]) if len(head) == 32 else None
    return None
