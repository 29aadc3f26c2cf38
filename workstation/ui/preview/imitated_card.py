"""A graphics card that is not there: Qt and the web engine would have the processor imitate it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

OPENGL = "QT_XCB_GL_INTEGRATION"
_CARDS = Path("/dev/dri")
_OFF = ("", "0", "f", "false", "n", "no")  # as Mesa reads it
_EXPECTED = (
    "QXcbIntegration: Cannot create platform OpenGL context",
    "QXcbIntegration: Cannot create platform offscreen surface",
    "QRhiGles2: Failed to create",
    "Failed to create RHI for backend: OpenGL",
)
"""What Qt has to say when the engine asks what card there is and gets none."""


def is_imitated(environment: Mapping[str, str], cards: Path = _CARDS) -> bool:
    """Whether OpenGL is known to be the processor's work: on Linux, without a card that renders."""
    if not sys.platform.startswith("linux"):
        return False
    asked = environment.get("LIBGL_ALWAYS_SOFTWARE", "").lower()
    return asked not in _OFF or not any(cards.glob("renderD*"))


@contextmanager
def left_alone() -> Iterator[None]:
    """The first engine made within has Qt load no OpenGL that would only be imitated, which takes some 50 MB.

    Whoever said otherwise in the environment has the last word, and programs we start inherit nothing of it.
    """
    if OPENGL in os.environ or not is_imitated(os.environ):
        yield
        return
    os.environ[OPENGL] = "none"
    try:
        with _expected():
            yield
    finally:
        del os.environ[OPENGL]


@contextmanager
def _expected() -> Iterator[None]:
    """Qt's complaints of what was asked for are no news; all others are passed on."""
    before: Callable[..., object] | None = None

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith(_EXPECTED):
            return
        if before is not None:
            before(kind, context, message)
        else:
            sys.stderr.write(f"Qt: {message}\n")

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
