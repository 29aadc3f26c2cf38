"""The end of a session reaches a window that has nothing to do."""

import os
import signal
import sys

import pytest
from PySide6.QtCore import QProcess, QTimer
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
