"""A line asked and a line answered on this computer alone; Qt's own sockets would load all it knows of networks."""

from __future__ import annotations

import errno
import os
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QSocketNotifier

_WAITING = 128  # starts at the same moment
_AGAIN = 0.01  # seconds until a door with a full queue is knocked at again
_NOBODY = (errno.ECONNREFUSED, errno.ENOENT, errno.ENOTSOCK)  # what is left of a program that was killed, or no door
_PIECE = 65_536  # bytes


def ask(name: str, line: bytes, connect: float, answer: float) -> bytes:
    """What is answered behind `name`, without its end of line; empty when nobody is there or answers in time.

    Both times are seconds. A door of another person of this computer is not knocked at: what we open is ours to know.
    """
    path = _path(name)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        try:
            if path.stat().st_uid != os.getuid():
                return b""
            _connect(asking, path, connect)
            asking.settimeout(answer)
            asking.sendall(line + b"\n")
            said = b""
            while not said.endswith(b"\n") and (piece := asking.recv(_PIECE)):
                said += piece
        except OSError:
            return b""
    return said.strip()


def _connect(asking: socket.socket, path: Path, seconds: float) -> None:
    """Where many knock at once the queue is full for a moment, which is told at once whatever time there is."""
    until = time.monotonic() + seconds
    asking.settimeout(seconds)
    while True:
        try:
            asking.connect(str(path))
        except BlockingIOError:
            if time.monotonic() > until:
                raise
            time.sleep(_AGAIN)
        else:
            return


class Listener(QObject):
    """Listens behind `name`; `answer(line)` says what is answered, empty to hang up. Longer lines are hung up on."""

    def __init__(
        self, name: str, answer: Callable[[bytes], bytes], longest: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._answer, self._longest, self._path = answer, longest, _path(name)
        self._heard: dict[socket.socket, bytes] = {}
        self._notifiers: dict[socket.socket, QSocketNotifier] = {}
        self._place = (0, 0)  # device and file of the door: the path may be another's by the time it is closed
        self._door: socket.socket | None = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._bind(self._door)
        except OSError:
            self._door.close()
            self._door = None
            return
        self._watch(self._door, self._on_connection)

    @property
    def is_listening(self) -> bool:
        """Whether it can be asked."""
        return self._door is not None

    def close(self) -> None:
        """Stop listening."""
        for each in list(self._heard):
            self._hang_up(each)
        if self._door is not None:
            self._notifiers.pop(self._door).setEnabled(False)
            self._door.close()
            self._door = None
            with suppress(FileNotFoundError):
                if _place(self._path) == self._place:
                    self._path.unlink()

    def _bind(self, door: socket.socket) -> None:
        door.setblocking(False)
        try:
            door.bind(str(self._path))
        except OSError:
            if not _is_left_over(self._path):
                raise  # another window began at the same moment
            self._path.unlink(missing_ok=True)
            door.bind(str(self._path))
        self._path.chmod(0o600)
        self._place = _place(self._path)
        door.listen(_WAITING)

    def _watch(self, of: socket.socket, then: Callable[[], None]) -> None:
        self._notifiers[of] = QSocketNotifier(of.fileno(), QSocketNotifier.Type.Read, self)
        self._notifiers[of].activated.connect(lambda *_: then())

    def _on_connection(self) -> None:
        if self._door is None:
            return
        with suppress(OSError):  # who asked may be gone
            asking, _address = self._door.accept()
            asking.setblocking(False)
            self._heard[asking] = b""
            self._watch(asking, lambda: self._on_words(asking))

    def _on_words(self, asking: socket.socket) -> None:
        if asking not in self._heard:
            return
        try:
            piece = asking.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        heard = self._heard[asking] = self._heard[asking] + piece
        if b"\n" in heard:
            self._say(asking, self._answer(heard.split(b"\n", 1)[0]))
        elif not piece or len(heard) > self._longest:
            self._hang_up(asking)

    def _say(self, asking: socket.socket, said: bytes) -> None:
        with suppress(OSError):  # who asked may be gone
            asking.sendall(said + b"\n" if said else b"")
        self._hang_up(asking)

    def _hang_up(self, asking: socket.socket) -> None:
        notifier = self._notifiers.pop(asking)
        notifier.setEnabled(False)
        notifier.deleteLater()
        del self._heard[asking]
        asking.close()


def _path(name: str) -> Path:
    return Path(QDir.tempPath(), name)


def _place(path: Path) -> tuple[int, int]:
    told = path.lstat()
    return told.st_dev, told.st_ino


def _is_left_over(path: Path) -> bool:
    """Whether nobody listens there any more."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knocking:
        knocking.setblocking(False)
        return knocking.connect_ex(str(path)) in _NOBODY
