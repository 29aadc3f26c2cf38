"""Whose -wal file stands beside a library: SQLite itself would read one of any other library into it, unasked.

A -wal file begins with a random number that grows by one whenever the file is begun anew. The one of the present
writing is noted in PATH.files/wal, "open" until it is known, "closed" when everything was put away.
"""

from __future__ import annotations

import os
import struct
import time
from contextlib import suppress
from pathlib import Path

from workstation.paths import files_beside
from workstation.storage.files import private_folder, sync_data
from workstation.storage.lock import WriterLock
from workstation.storage.where import sidecar, unwritten

_MOST = 1 << 20  # times a -wal file may have been begun anew since it was noted
_OPEN, _CLOSED = "open", "closed"


class WalRecord:
    """Kept by the one writer of a library. What cannot be noted is no trouble: an unknown file is let pass."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._place = files_beside(library) / "wal"
        self._noted = False

    def begin(self) -> None:
        """Writing may begin; the file is not there yet."""
        self._write(_OPEN)

    def written(self) -> None:
        """Something was committed: the file is there now, and is known from here on."""
        if not self._noted:
            salt = _salt(self._library)
            self._noted = salt is not None and self._write(str(salt))

    def closed(self) -> None:
        """Everything was put away: whatever stands there next time is not ours."""
        if not unwritten(self._library):
            self._write(_CLOSED)

    def is_foreign(self) -> bool:
        """Whether the -wal file that stands beside the library is not the one that was left there."""
        salt = _salt(self._library)
        if salt is None:
            return False
        try:
            said = self._place.read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return False
        if said == _CLOSED:
            return True
        return said.isdigit() and (salt - int(said)) % (1 << 32) >= _MOST

    def _write(self, said: str) -> bool:
        with suppress(OSError):
            private_folder(self._place.parent)
            file = os.open(self._place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            try:
                os.write(file, said.encode())
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


def _salt(library: Path) -> int | None:
    """The number in the header of the -wal file; None without one that has anything in it."""
    with suppress(OSError):
        with sidecar(library, "-wal").open("rb") as file:
            head = file.read(32)
        return int(struct.unpack(">I", head[16:20])[0]) if len(head) == 32 else None
    return None
