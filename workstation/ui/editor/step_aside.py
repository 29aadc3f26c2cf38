"""Once a letter is drawn, whoever brings it to the screen has the processor first."""

from __future__ import annotations

import sys
import time

from PySide6.QtGui import QGuiApplication

_MOMENT = 0.001  # seconds; the display server needs 0.3 ms for the lines a letter changed, more when others are busy


def step_aside() -> None:
    """Let the display server, another process here, take what was drawn before this thread goes on.

    The system wakes it on the processor of the thread that woke it: what follows from a letter, 10 ms of work, kept the
    letter itself from the screen wherever processors are few or busy. Yielding does not help, the scheduler counts a
    thread that only yields as one that goes on.
    """
    if sys.platform.startswith("linux") and QGuiApplication.platformName() in ("xcb", "wayland", "wayland-egl"):
        time.sleep(_MOMENT)
