"""The disk an export goes to, waited for file by file, or at once for all that it does not have yet.

At the end of each file that is waited for, a disk empties its own cache: for thousands that is most of the time.
"""

# ruff: noqa: PTH116, PTH120 (thousands of files are settled: their paths stay text)
from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from workstation.export.staging import Staged, done, flush

_AT_ONCE = 8  # who wait for the disk; others wait for them
_MANY = 16  # files; for fewer nobody is to wait for what other programs write
_OWNS_UP = (5, 8)  # the Linux from which on `syncfs` tells of what could not be written
_STATFS = 256  # bytes, more than `struct statfs` has anywhere; it begins with the kind of file system, a long
# What `syncfs` writes to the last byte; over a network, or in a program's own file system, it may not reach the disk.
_KINDS = {0xEF53, 0x58465342, 0x9123683E, 0xF2F52010, 0x01021994}  # ext2 to 4, XFS, Btrfs, F2FS, memory (statfs(2))


class Disk:
    """What holds a folder: opened before the first file is written, so that it owns up to every fault since then.

    It does so once to each opening, of whichever file: who waits has one for itself, and after a fault nobody
    relies on any of them again.
    """

    def __init__(self, folder: Path) -> None:
        self._libc = _libc()
        self._opened: list[int] = []
        self._free: SimpleQueue[int] = SimpleQueue()  # of these, which nobody waits with
        self._number = -1
        self._failed = False
        if self._libc is None:
            return
        with suppress(OSError):  # a folder that may not be read: its files can be waited for all the same
            there = next(each for each in (folder, *folder.absolute().parents) if each.is_dir())
            self._opened.append(os.open(there, os.O_RDONLY))
            if self._kind(self._opened[0]) in _KINDS:
                self._number = os.fstat(self._opened[0]).st_dev
                self._opened.extend(os.open(there, os.O_RDONLY) for _ in range(1, _AT_ONCE))
        for each in self._opened:
            self._free.put(each)

    def settle(self, staged: Iterable[Staged]) -> None:
        """Wait until it has these files for certain. Raises CannotWrite."""
        files = [each for each in staged if each.passing is not None]
        if len(files) < _MANY or not self._has_all(files):
            for each in files:
                done(each.place, flush, str(each.passing), os.O_RDWR)

    def close(self) -> None:
        """Nothing more is asked of it."""
        while self._opened:
            os.close(self._opened.pop())

    def _has_all(self, files: Sequence[Staged]) -> bool:
        """Whether all is written, these files as well; false too where something, of anybody's, could not be."""
        if not self._opened or not all(map(self._holds, {os.path.dirname(each.place) for each in files})):
            return False
        mine = self._free.get()
        try:
            if not self._failed and self._libc.syncfs(mine) != 0:
                self._failed = True  # before another gets this opening, to which that will not be told again
        finally:
            self._free.put(mine)
        return not self._failed

    def _holds(self, folder: str) -> bool:
        """Whether the folder is on this disk: a part of an export may stand on another, by a link."""
        try:
            return os.stat(folder).st_dev == self._number
        except OSError:
            return False

    def _kind(self, opened: int) -> int:
        import ctypes

        answer = ctypes.create_string_buffer(_STATFS)
        if self._libc.fstatfs(opened, answer) != 0:
            return 0
        return int.from_bytes(answer.raw[: ctypes.sizeof(ctypes.c_long)], sys.byteorder)


def _libc() -> Any:
    """The system's own library where it can be asked for all of a disk at once."""
    if sys.platform != "linux" or _version() < _OWNS_UP:
        return None
    import ctypes

    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "syncfs") and hasattr(libc, "fstatfs") else None


def _version() -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", os.uname().release)[:2]))
