"""A disc with initials in the place of a photo, on grounds of the palette that its ink is readable on."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from workstation.domain.initials import initials
from workstation.ui.theme import Theme

_LETTERS = 0.42  # of the disc's side


def ground_of(name: str, theme: Theme) -> tuple[str, str]:
    """Ground and ink for this name: always the same in one look, so that a person is known again."""
    looks = [theme.tags[key] for key in sorted(theme.tags)]
    look = looks[crc32(name.encode()) % len(looks)]
    return look.wash, look.colour


def paint_avatar(painter: QPainter, rect: QRectF, name: str, theme: Theme, font: QFont) -> None:
    """Draw it into this square."""
    ground, ink = ground_of(name, theme)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(ink))
    painter.setBrush(QColor(ground))
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    letters = QFont(font)
    letters.setPixelSize(max(7, round(rect.height() * _LETTERS)))
    letters.setWeight(QFont.Weight.DemiBold)
    painter.setFont(letters)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), initials(name))
    painter.restore()


def avatar(name: str, theme: Theme, font: QFont, side: int, ratio: float = 1.0) -> QPixmap:
    """The same as a picture; `side` in device-independent pixels."""
    made = QPixmap(round(side * ratio), round(side * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_avatar(painter, QRectF(0, 0, side, side), name, theme, font)
    painter.end()
    return made
