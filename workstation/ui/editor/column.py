"""The measure of the text: how wide a line may grow, how far lines stand apart, in which font."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

CHARACTERS = 72  # Bringhurst: 45 to 75 characters read well
MARGIN = 24  # pixels at least beside the column
LINE_HEIGHT = 1.6  # of the font's size
_SAMPLE = "The minister said on Thursday that nobody had asked him about the report until it was out. "


def writing_font(family: str = "", points: float = 0.0) -> QFont:
    """The font one writes in: the one chosen, else the system's, a third larger."""
    font = QFont(QApplication.font())
    if family:
        font.setFamily(family)
    font.setPointSizeF(points or max(9.0, font.pointSizeF()) * 1.3)
    return font


def column_margin(available: float, font: QFont) -> int:
    """Pixels to leave on each side so that lines hold CHARACTERS at most and the column stands in the middle."""
    column = QFontMetricsF(font).horizontalAdvance(_SAMPLE) * CHARACTERS / len(_SAMPLE)
    return max(MARGIN, int((available - column) / 2))


def line_gap(font: QFont) -> float:
    """Pixels to add to the font's own line spacing."""
    metrics = QFontMetricsF(font)
    return max(0.0, round(LINE_HEIGHT * (metrics.ascent() + metrics.descent()) / 1.17 - metrics.lineSpacing()))
