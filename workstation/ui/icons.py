"""Icons from resources/icons, drawn in the ink of the present look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from workstation import paths
from workstation.ui.theme import Theme

_SIDED = ("undo", "redo", "panel-", "chevron-left", "chevron-right", "arrow-left", "arrow-right", "list", "text-quote")
_SIZES = (16, 18)  # device-independent pixels that icons are shown in beside words of the usual size


def icon(name: str, theme: Theme, colour: str = "", scale: float = 1.0) -> QIcon:
    """The icon `name`.svg in `colour` (default the look's text), paler when disabled.

    `scale` is how many times as large as usual the words beside it are.
    """
    drawing, mirrored = _drawing(name), _turns(name)
    made = QIcon()
    for size in _pixels(scale):
        shape = _drawn(drawing, size, mirrored=mirrored)
        for mode, ink in ((QIcon.Mode.Normal, colour or theme.text), (QIcon.Mode.Disabled, theme.faint)):
            made.addPixmap(_inked(shape, ink), mode)
    return made


def _turns(name: str) -> bool:
    """Whether the drawing points to a side, in a window that reads from right to left."""
    return name.startswith(_SIDED) and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _pixels(scale: float) -> list[int]:
    """The sizes to draw an icon in, so that it is sharp on every screen there is, at 100 per cent or at 300.

    No others: each is kept as long as the window, for some sixty icons.
    """
    sides = {*_SIZES, *(round(side * scale) for side in _SIZES)}
    return sorted({round(side * ratio) for side in sides for ratio in ratios()})


def ratios() -> frozenset[float]:
    """What icons are drawn for: a screen of double density takes four times the room, so only when there is one."""
    return frozenset((1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())))


def pixmap(name: str, theme: Theme, size: int, colour: str = "", ratio: float = 1.0) -> QPixmap:
    """One drawing of the icon, `size` in device-independent pixels."""
    drawn = _inked(_drawn(_drawing(name), round(size * ratio), mirrored=_turns(name)), colour or theme.text)
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon_file(name: str) -> Path:
    """Where the drawing lives."""
    return paths.resources() / "icons" / f"{name}.svg"


def _drawing(name: str) -> QSvgRenderer:
    # Reading a drawing takes longer than drawing it: once for all sizes and inks.
    return QSvgRenderer(QByteArray(icon_file(name).read_bytes()))


def _drawn(drawing: QSvgRenderer, size: int, *, mirrored: bool) -> QImage:
    canvas = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    drawing.render(painter)
    painter.end()
    return canvas


def _inked(shape: QImage, ink: str) -> QPixmap:
    coloured = QImage(shape)
    painter = QPainter(coloured)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(coloured.rect(), QColor(ink))
    painter.end()
    # What was painted on keeps the engine that painted it, 25 kB, as long as it lives; a copy has none.
    return QPixmap.fromImage(coloured.copy())
