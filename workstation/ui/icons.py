"""Icons from resources/icons, drawn in the ink of the present look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workstation import paths
from workstation.ui.theme import Theme

_SIDED = ("undo", "redo", "panel-", "chevron-left", "chevron-right", "arrow-left", "arrow-right", "list", "text-quote")
_SIZES = (16, 18, 20, 24, 32, 36)  # device-independent pixels that the window shows icons in


def icon(name: str, theme: Theme, colour: str = "") -> QIcon:
    """The icon `name`.svg in `colour` (default the look's text), paler when disabled."""
    svg = icon_file(name).read_text(encoding="utf-8")
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour or theme.text), (QIcon.Mode.Disabled, theme.outline)):
        for size in _pixels():
            made.addPixmap(_drawn(svg.replace("currentColor", ink), size, mirrored=_turns(name)), mode)
    return made


def _turns(name: str) -> bool:
    """Whether the drawing points to a side, in a window that reads from right to left."""
    return name.startswith(_SIDED) and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _pixels() -> list[int]:
    """The sizes to draw an icon in, so that it is sharp on every screen there is, at 100 per cent or at 300."""
    ratios = {1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    return sorted({round(size * ratio) for size in _SIZES for ratio in ratios})


def pixmap(name: str, theme: Theme, size: int, colour: str = "", ratio: float = 1.0) -> QPixmap:
    """One drawing of the icon, `size` in device-independent pixels."""
    svg = icon_file(name).read_text(encoding="utf-8").replace("currentColor", colour or theme.text)
    drawn = _drawn(svg, round(size * ratio), mirrored=_turns(name))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon_file(name: str) -> Path:
    """Where the drawing lives."""
    return paths.resources() / "icons" / f"{name}.svg"


def _drawn(svg: str, size: int, *, mirrored: bool = False) -> QPixmap:
    canvas = QPixmap(QSize(size, size))
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return canvas
