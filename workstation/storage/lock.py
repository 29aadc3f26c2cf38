"""The writer lock: one lock of the operating system decides; what stands in the file only tells who holds it."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from workstation.words import marked, tr

# Windows keeps others from reading locked bytes: lock one far behind the information.
_FAR = 0x7FFF0000


_WHO = {
    "window": (marked("A window on this computer"), marked("A window on {host}")),
    "command": (marked("A command on this computer"), marked("A command on {host}")),
    "": (marked("Another program on this computer"), marked("Another program on {host}")),
}


@dataclass(frozen=True)
class Holder:
    """Who holds a library for writing: `program` is "window" or "command", `since` UTC; empty or None if not known."""

    program: str = ""
    pid: int = 0
    host: str = ""
    since: datetime | None = None

    @property
    def who(self) -> str:
        """`A window on this computer`, as far as it is known."""
        here = self.host in ("", _host())
        said = _WHO[self.program if self.program in _WHO else ""][0 if here else 1]
        return tr(said).format(host=self.host)

    @property
    def clock(self) -> str:
        """Since when, in the local zone: `14:03`, with the date when it was not today; empty when not known."""
        if self.since is None:
            return ""
        local = self.since.astimezone()
        today = local.date() == datetime.now(UTC).astimezone().date()
        return f"{local:%H:%M}" if today else f"{local:%d %B %Y, %H:%M}"


class WriterLock:
    """The lock on one file. It is free again when its holder closes it or dies, whatever the file says."""

    def __init__(self, file: int) -> None:
        self._file = file

    @classmethod
    def take(cls, path: Path, program: str) -> WriterLock | None:
        """The lock, or None when another holds it. Raises OSError when the file cannot be written."""
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(file):
            os.close(file)
            return None
        # What the file says is only information: on a full disk the lock itself still counts.
        with suppress(OSError):
            _tell(file, Holder(program, os.getpid(), _host(), datetime.now(UTC)))
        return cls(file)

    def free(self) -> None:
        """Let go; the file stays, empty."""
        os.ftruncate(self._file, 0)
        _unlock(self._file)
        os.close(self._file)


def is_free(path: Path) -> bool:
    """Whether nobody holds the lock now; what stands in its file is left as it is."""
    try:
        file = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        if free := _lock(file):
            _unlock(file)
        return free
    finally:
        os.close(file)


def may_be_had(path: Path) -> bool:
    """Whether nobody holds the lock now, as before anybody ever took it."""
    return is_free(path) or not path.exists()


def holder(path: Path) -> Holder:
    """What the lock file says of its holder; an empty, foreign or garbled file says nothing."""
    try:
        told = json.loads(path.read_bytes())
        return Holder(
            str(told["program"]), int(told["pid"]), str(told["host"]), datetime.fromisoformat(str(told["since"]))
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Holder()


def _tell(file: int, who: Holder) -> None:
    os.ftruncate(file, 0)
    os.lseek(file, 0, os.SEEK_SET)
    os.write(file, json.dumps(asdict(who) | {"since": who.since.isoformat() if who.since else ""}).encode())


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> bool:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


def _host() -> str:
    import socket  # not for the first paint, which only asks whether somebody holds the lock

    return socket.gethostname()
