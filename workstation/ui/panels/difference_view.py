"""Shows a difference in the text itself, in one column or two: what went is struck through, what came underlined."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QWidget

from workstation.domain.difference import Mark, Piece
from workstation.ui.themes import Themes
from workstation.usecases.comparing import Compared, folded
from workstation.words import tr


class DifferenceView(QPlainTextEdit):
    """Read only. Told by stroke and ground, never by colour alone. `marks` are the pieces it shows."""

    def __init__(
        self, themes: Themes, name: str, marks: frozenset[Mark] = frozenset(Mark), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._marks = themes, marks
        self._shown: Compared | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("frameless", True)
        self.setAccessibleName(name)
        self.document().setDocumentMargin(themes.current.space.m)
        themes.changed.connect(self._draw)

    def show_difference(self, compared: Compared) -> None:
        """Show what changed from the one to the other."""
        self._shown = compared
        self._draw()

    def _draw(self) -> None:
        self.clear()
        if self._shown is None:
            return
        cursor = QTextCursor(self.document())
        if self._shown.same:
            cursor.insertText(self._nothing(self._shown), self._look(Mark.SAME))
            return
        for name, pieces in self._shown.fields:
            bold = self._look(Mark.SAME)
            bold.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(f"{name}: ", bold)
            self._insert(cursor, pieces)
            cursor.insertText("\n", self._look(Mark.SAME))
        if any(piece.mark is not Mark.SAME for piece in self._shown.text):
            if self._shown.fields:
                cursor.insertText("\n", self._look(Mark.SAME))
            self._insert(cursor, folded(self._shown.text))
        else:
            cursor.insertText("\n" + tr("The text itself is the same."), self._look(Mark.SAME))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _nothing(self, shown: Compared) -> str:
        if shown.against is None:
            return tr("Nothing has changed since this revision.")
        return tr("Nothing differs between these two.")

    def _insert(self, cursor: QTextCursor, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            if piece.mark in self._marks:
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


class SideBySide(QSplitter):
    """The older state at the left, the newer at the right; they scroll together."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.old = DifferenceView(themes, tr("The older state"), frozenset((Mark.SAME, Mark.REMOVED)))
        self.new = DifferenceView(themes, tr("The newer state"), frozenset((Mark.SAME, Mark.ADDED)))
        self.setChildrenCollapsible(False)
        for one, other in ((self.old, self.new), (self.new, self.old)):
            self.addWidget(one)
            one.verticalScrollBar().valueChanged.connect(lambda _at, a=one, b=other: _follow(a, b))

    def show_difference(self, compared: Compared) -> None:
        """Show both."""
        self.old.show_difference(compared)
        self.new.show_difference(compared)


def _follow(moved: QPlainTextEdit, other: QPlainTextEdit) -> None:
    """The same share of the way down: the two are not equally long."""
    from_bar, to_bar = moved.verticalScrollBar(), other.verticalScrollBar()
    share = from_bar.value() / from_bar.maximum() if from_bar.maximum() else 0.0
    to_bar.blockSignals(True)
    to_bar.setValue(round(share * to_bar.maximum()))
    to_bar.blockSignals(False)
    other.viewport().update()
