"""The window's remembered shape for each library: size, places, tab."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter

Shape = dict[str, Any]
USUAL = (280, 640, 460)  # pixels of library, editor and side at first start
_FRAME, _TITLE = 8, 32  # pixels the system's frame takes; it is not known before the window is shown
KEPT = 20  # libraries whose shape is remembered


def shape_of(window: QMainWindow, splitter: QSplitter, **more: Any) -> Shape:
    """What to remember."""
    return {
        "geometry": bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
        "splitter": splitter.sizes(),
        **more,
    }


def restore(window: QMainWindow, splitter: QSplitter, shape: Shape) -> None:
    """Put the window where it was, within the screens there are now."""
    geometry = shape.get("geometry")
    known = isinstance(geometry, str) and window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
    if not known:
        _first_size(window)
    _keep_on_screen(window)
    sizes = shape.get("splitter")
    usable = isinstance(sizes, list) and len(sizes) == splitter.count() and all(type(size) is int for size in sizes)
    splitter.setSizes(sizes if usable and sum(sizes) > 0 else list(USUAL))  # type: ignore[arg-type]


def remembered(windows: dict[str, Shape], key: str, shape: Shape) -> dict[str, Shape]:
    """The shapes with this one as the latest; the oldest are forgotten."""
    kept = {each: known for each, known in windows.items() if each != key}
    return dict(list({**kept, key: shape}.items())[-KEPT:])


def _first_size(window: QMainWindow) -> None:
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(min(1440, screen.width() - 40), min(900, screen.height() - 60))


def _keep_on_screen(window: QMainWindow) -> None:
    if window.isMaximized() or window.isFullScreen():
        return
    rect = window.geometry()
    screen = QGuiApplication.screenAt(rect.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry().adjusted(_FRAME, _TITLE, -_FRAME, -_FRAME)
    width, height = min(rect.width(), room.width()), min(rect.height(), room.height())
    x = max(room.left(), min(rect.x(), room.right() - width + 1))
    y = max(room.top(), min(rect.y(), room.bottom() - height + 1))
    if QRect(x, y, width, height) != rect:
        window.setGeometry(x, y, width, height)
