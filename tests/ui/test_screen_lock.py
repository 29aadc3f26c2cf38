"""The vault hears of a locked screen and of sleep, on a real bus of its own, without a socket of the internet."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication

os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = address = os.environ["DBUS_SESSION_BUS_ADDRESS"]
assert address.startswith("unix:"), address
application = QApplication(sys.argv[:1])
from workstation.ui.vault.resting import Resting

resting = Resting(10)
resting.begin()
other = QDBusConnection.connectToBus(address, "the desktop")
assert other.registerService("org.freedesktop.login1"), other.lastError().message()
path, interface, member, said = sys.argv[1:5]
signal = QDBusMessage.createSignal(path, interface, member)
if said:
    signal.setArguments([said == "true"])
resting.over.connect(lambda: (print("over"), application.quit()))
QTimer.singleShot(0, lambda: other.send(signal))
QTimer.singleShot(round(float(sys.argv[5]) * 1000), application.quit)
application.exec()
"""
SIGNALS = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", "true"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", "true"),
    ("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock", ""),
    ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "true"),
)
pytestmark = pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no dbus-run-session")


def heard(*signal: str, seconds: float = 60) -> str:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", PROGRAM, *signal, str(seconds)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("signal", SIGNALS, ids=[each[1] + "." + each[2] for each in SIGNALS])
def test_it_locks(signal) -> None:
    assert heard(*signal) == "over"


def test_a_screen_that_is_unlocked_locks_nothing() -> None:
    assert heard(*SIGNALS[0][:3], "false", seconds=0.5) == ""
