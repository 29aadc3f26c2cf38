"""The end of a session reaches a window that has nothing to do."""

import os
import signal
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QProcess, QTimer
from pytestqt.qtbot import QtBot

from workstation.ui.end_of_session import EndOfSession


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in another way")
@pytest.mark.parametrize("name", ["TERM", "INT"])
def test_an_idle_window_is_told_at_once(qtbot: QtBot, name: str) -> None:
    before = signal.getsignal(signal.SIGTERM)
    end = EndOfSession()
    with qtbot.waitSignal(end.told, timeout=20_000):
        QTimer.singleShot(0, lambda: QProcess.startDetached("/bin/kill", [f"-{name}", str(os.getpid())]))
    end.close()
    assert signal.getsignal(signal.SIGTERM) == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in another way")
def test_whoever_is_told_may_turn_the_event_loop(qtbot: QtBot) -> None:
    """Closing waits for what is being saved: an inner turn of the loop then reads the pipe that woke the window."""
    end = EndOfSession()
    heard: list[str] = []

    def closes() -> None:
        QCoreApplication.processEvents()
        heard.append("told")

    end.told.connect(closes)
    try:
        with qtbot.captureExceptions() as failed:
            for _ in range(5):
                with qtbot.waitSignal(end.told, timeout=20_000):
                    QProcess.startDetached("/bin/kill", ["-TERM", str(os.getpid())])
                QCoreApplication.processEvents()
    finally:
        end.close()
    assert (failed, len(heard)) == ([], 5)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in another way")
def test_what_is_being_done_is_finished_before_the_window_is_told(qtbot: QtBot) -> None:
    end = EndOfSession()
    heard: list[str] = []
    end.told.connect(lambda: heard.append("told"))
    try:
        os.kill(os.getpid(), signal.SIGTERM)  # Python hears of it at the next step, as in the middle of an import
        heard.append("done")
        qtbot.waitUntil(lambda: len(heard) == 2, timeout=20_000)
    finally:
        end.close()
    assert heard == ["done", "told"]
