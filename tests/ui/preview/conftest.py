"""A real engine on no screen; a listener on loopback and a watched file that must notice nothing."""

import ctypes
import os
import socket
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

from tests.ui.noise import NOISE
from workstation.ui.garbage import Garbage
from workstation.ui.preview.drawing import draw_by_what_there_is

# Chromium refuses to run as root with its sandbox; tests may run as root, the product never waives it.
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")
# As the program does before QApplication.
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(NOISE, extend=True))


@pytest.fixture(scope="session", autouse=True)
def drawn_as_by_the_program() -> None:
    """How pages are drawn is settled once a process, by whichever of its views is made first."""
    draw_by_what_there_is()


class Listener:
    """A server on loopback that counts who connects."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self.heard: list[str] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> "Listener":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(5)

    def _listen(self) -> None:
        while True:
            try:
                caller, _ = self._server.accept()
            except OSError:
                return
            self.heard.append("connected")
            threading.Thread(target=_answer, args=(caller,), daemon=True).start()


def _answer(caller: socket.socket) -> None:
    with caller:
        caller.settimeout(2)
        try:
            caller.recv(4096)
            caller.sendall(b"HTTP/1.1 404 Not here\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        except OSError:
            return


@pytest.fixture(scope="package", autouse=True)
def _garbage(qapp: object) -> Iterator[None]:
    """One for all of them: to go through everything there is takes a second, which each test would pay."""
    garbage = Garbage()
    yield
    garbage.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener() as listening:
        yield listening


class Canary:
    """A file that tells who opened it (inotify)."""

    _OPENED = 0x20

    def __init__(self, path: Path) -> None:
        self.path = path
        path.write_text("<body>the canary sings")
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._watch: int = self._libc.inotify_init1(os.O_NONBLOCK)
        assert self._watch >= 0
        assert self._libc.inotify_add_watch(self._watch, os.fsencode(path), self._OPENED) >= 0

    def times_opened(self) -> int:
        try:
            events = os.read(self._watch, 65536)
        except BlockingIOError:
            return 0
        return len(events) // struct.calcsize("iIII")

    def close(self) -> None:
        os.close(self._watch)


@pytest.fixture
def canary(tmp_path: Path) -> Iterator[Canary]:
    if not sys.platform.startswith("linux"):
        pytest.skip("watching a file needs inotify")
    watched = Canary(tmp_path / "canary.html")
    yield watched
    watched.close()


def wait_for(start: Any, seconds: float = 20.0) -> Any:
    """Call `start(done)`; what `done` is called with, while the interface goes on."""
    loop = QEventLoop()
    answers: list[Any] = []

    def done(answer: Any = None) -> None:
        answers.append(answer)
        loop.quit()

    clock = QTimer(singleShot=True)
    clock.timeout.connect(loop.quit)
    clock.start(round(seconds * 1000))
    start(done)
    if not answers:
        loop.exec()
    assert answers, "nothing came back in time"
    return answers[0]


def complain(error: BaseException) -> None:
    """What a worker could not do fails the test."""
    raise error
