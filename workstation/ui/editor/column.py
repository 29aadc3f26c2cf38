"""The measure of the text: how wide a line may grow, how far lines stand apart, in which font."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

TEXT_FACE = "Source Serif Pro"  # made for reading on screens; shipped in resources/fonts
CHARACTERS = 72  # Bringhurst: 45 to 75 characters read well
MARGIN = 24  # pixels at least beside the column
LINE_HEIGHT = 1.6  # of the font's size
_SAMPLE = "The minister said on Thursday that nobody had asked him about the report until it was out. "


def writing_font(family: str = "", points: float = 0.0) -> QFont:
    """The font one writes in: the one chosen, else the shipped text face; where it has no letters, the system's."""
    system = QApplication.font()
    font = QFont(system)
    font.setFamilies([*([family] if family else []), TEXT_FACE, *system.families()])
    font.setPointSizeF(points or max(9.0, font.pointSizeF()) * 1.3)
    return font


def column_margin(available: float, font: QFont, characters: float = CHARACTERS) -> int:
    """Pixels to leave on each side so that lines hold so many characters and the column stands in the middle."""
    column = QFontMetricsF(font).horizontalAdvance(_SAMPLE) * characters / len(_SAMPLE)
    return max(MARGIN, int((available - column) / 2))


def line_gap(font: QFont, line_height: float = LINE_HEIGHT) -> float:
    """Pixels to add to the font's own line spacing, so that a line is `line_height` of the font's size."""
    metrics = QFontMetricsF(font)
    return max(0.0, round(line_height * (metrics.ascent() + metrics.descent()) / 1.17 - metrics.lineSpacing()))
