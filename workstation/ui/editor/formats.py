"""The look's colours and shapes as Qt's character formats."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat

from workstation.ui.editor.scan import Style
from workstation.ui.theme import Shape, TagLook, Theme

_UNDERLINES = {
    Shape.SOLID: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Shape.DOTTED: QTextCharFormat.UnderlineStyle.DotLine,
    Shape.DOUBLE: QTextCharFormat.UnderlineStyle.SingleUnderline,  # the editor paints the second line
    Shape.WAVE: QTextCharFormat.UnderlineStyle.WaveUnderline,
}
_LONG_PASSAGES = ("quote", "claim")  # whole sentences: a ground behind the words reads easier than coloured words
GROUND = frozenset((Style.QUOTED, Style.HEADING_1, Style.HEADING_2, Style.HEADING_3))
"""Of whole lines: below tags; all else stands on them."""
_RECEDED = 0.62  # of the text's size


class Formats:
    """Every format the highlighter uses, made once for a theme and a font."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._size = font.pointSizeF() if font.pointSizeF() > 0 else font.pixelSize() * 0.75
        self.styles = self._styles(theme)
        self.ground = [self.styles[style] for style in GROUND]
        self.words = {key: _words(key, look) for key, look in theme.tags.items()}
        self.doubled = {key for key, look in theme.tags.items() if look.shape is Shape.DOUBLE}
        self.receded = _ink(theme.quiet)
        self.receded.setFontPointSize(max(5.0, self._size * _RECEDED))
        # Dashes: solid, dots, a double line and a wave belong to the tags.
        self.misspelt = QTextCharFormat()
        self.misspelt.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        self.misspelt.setUnderlineColor(QColor(theme.danger))
        self.shown = {key: _shown(look) for key, look in theme.tags.items()}

    def _styles(self, theme: Theme) -> dict[Style, QTextCharFormat]:
        code = _ink(theme.text)
        code.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        code.setFontFixedPitch(True)
        code.setBackground(QColor(theme.hover))
        emphasis, strong, strike = QTextCharFormat(), QTextCharFormat(), _ink(theme.muted)
        emphasis.setFontItalic(True)
        strong.setFontWeight(QFont.Weight.Bold)
        strike.setFontStrikeOut(True)
        undescribed = _ink(theme.warning)
        undescribed.setBackground(QColor(theme.warning_wash))
        undescribed.setFontWeight(QFont.Weight.Bold)
        undescribed.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashDotLine)
        undescribed.setUnderlineColor(QColor(theme.warning))
        return {
            Style.MARK: _ink(theme.quiet),
            Style.HEADING_1: self._heading(theme, 1.5),
            Style.HEADING_2: self._heading(theme, 1.25),
            Style.HEADING_3: self._heading(theme, 1.08),
            Style.EMPHASIS: emphasis,
            Style.STRONG: strong,
            Style.STRIKE: strike,
            Style.CODE: code,
            Style.LINK: _ink(theme.accent),
            Style.ADDRESS: _ink(theme.quiet),
            Style.IMAGE: _ink(theme.accent),
            Style.UNDESCRIBED: undescribed,
            Style.QUOTED: _ink(theme.muted),
            Style.FOOTNOTE: _ink(theme.accent),
            Style.HTML: _ink(theme.muted),
        }

    def _heading(self, theme: Theme, scale: float) -> QTextCharFormat:
        heading = _ink(theme.text)
        heading.setFontPointSize(self._size * scale)
        heading.setFontWeight(QFont.Weight.Bold)
        return heading


def _ink(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def _words(key: str, look: TagLook) -> QTextCharFormat:
    made = QTextCharFormat()
    if key in _LONG_PASSAGES:
        made.setBackground(QColor(look.wash))
    else:
        made.setForeground(QColor(look.colour))
    made.setUnderlineStyle(_UNDERLINES[look.shape])
    made.setUnderlineColor(QColor(look.colour))
    return made


def _shown(look: TagLook) -> QTextCharFormat:
    made = _ink(look.colour)
    made.setBackground(QColor(look.wash))
    return made
