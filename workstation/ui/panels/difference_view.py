"""Shows a difference in the text itself: what went is struck through, what came is underlined."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workstation.ui.panels.compared import Compared, folded
from workstation.ui.panels.difference import Mark, Piece
from workstation.ui.themes import Themes
from workstation.words import tr


class DifferenceView(QPlainTextEdit):
    """Read only. Told by stroke and ground, never by colour alone."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: Compared | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("frameless", True)
        self.setAccessibleName(tr("Changes since this revision"))
        self.document().setDocumentMargin(themes.current.space.m)
        themes.changed.connect(self._draw)

    def show_difference(self, compared: Compared) -> None:
        """Show what changed from the revision to now."""
        self._shown = compared
        self._draw()

    def _draw(self) -> None:
        self.clear()
        if self._shown is None:
            return
        cursor = QTextCursor(self.document())
        if self._shown.same:
            cursor.insertText(tr("Nothing has changed since this revision."), self._look(Mark.SAME))
            return
        for name, pieces in self._shown.header:
            bold = self._look(Mark.SAME)
            bold.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(f"{name}: ", bold)
            self._insert(cursor, pieces)
            cursor.insertText("\n", self._look(Mark.SAME))
        if any(piece.mark is not Mark.SAME for piece in self._shown.text):
            if self._shown.header:
                cursor.insertText("\n", self._look(Mark.SAME))
            self._insert(cursor, folded(self._shown.text))
        else:
            cursor.insertText("\n" + tr("The text itself is the same."), self._look(Mark.SAME))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, cursor: QTextCursor, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            cursor.insertText(piece.text, self._look(piece.mark))

    def _look(self, mark: Mark) -> QTextCharFormat:
        theme = self._themes.current
        look = QTextCharFormat()
        look.setForeground(QColor(theme.text))
        if mark is Mark.REMOVED:
            look.setFontStrikeOut(True)
            look.setForeground(QColor(theme.danger))
            look.setBackground(QColor(theme.danger_wash))
        elif mark is Mark.ADDED:
            look.setFontUnderline(True)
            look.setForeground(QColor(theme.good))
            look.setBackground(QColor(theme.good_wash))
        return look
