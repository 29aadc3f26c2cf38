"""The window's remembered shape for each library: size, places, tab."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

Shape = dict[str, Any]
USUAL = (280, 640, 460)  # pixels of library, editor and side at first start
_FRAME, _TITLE = 8, 32  # pixels the system's frame takes; it is not known before the window is shown
KEPT = 20  # libraries whose shape is remembered


def shape_of(window: QMainWindow, **more: Any) -> Shape:
    """What to remember."""
    return {"geometry": bytes(window.saveGeometry().toBase64().data()).decode("ascii"), **more}


def sizes(splitter: QSplitter, before: list[int]) -> list[int]:
    """The widths of the places; a hidden one has the width it had `before`, where Qt says none."""
    return [now or known for now, known in zip(splitter.sizes(), before, strict=True)]


def widen(splitter: QSplitter, place: QWidget, width: int, giver: QWidget) -> None:
    """A place shown again has its old width, at the cost of `giver`."""
    now, at, gives = splitter.sizes(), splitter.indexOf(place), splitter.indexOf(giver)
    now[gives] = max(0, now[gives] + now[at] - width)
    now[at] = width
    splitter.setSizes(now)


def restore(window: QMainWindow, splitter: QSplitter, shape: Shape) -> list[int]:
    """Put the window where it was, within the screens there are now; the widths of its places."""
    geometry = shape.get("geometry")
    known = isinstance(geometry, str) and window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
    if not known:
        _first_size(window)
    _keep_on_screen(window)
    kept = shape.get("splitter")
    usable = isinstance(kept, list) and len(kept) == splitter.count() and all(type(size) is int for size in kept)
    widths: list[int] = kept if usable and sum(kept) > 0 else list(USUAL)  # type: ignore[assignment,arg-type]
    splitter.setSizes(widths)
    return widths


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
