"""A field for one paragraph that grows with its words: the headline and the dek."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent, QTextBlock, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from workstation.ui.widgets.typed_marks import TypedMarks
from workstation.words import tr

MOST_LINES = 5
_NEAR = 0.8  # share of the limit from which the count of characters is worth showing


class GrowingField(QPlainTextEdit):
    """Never holds a line break; scrolls past `most_lines`.

    `edited(text)` follows typing; `left()` comes when the focus goes elsewhere, `next_wanted()` on Enter.
    """

    edited = Signal(str)
    left = Signal()
    next_wanted = Signal()

    def __init__(
        self,
        name: str,
        placeholder: str,
        limit: int,
        font: QFont,
        parent: QWidget | None = None,
        *,
        most_lines: int = MOST_LINES,
    ) -> None:
        super().__init__(parent)
        self.limit = limit
        self.marks = TypedMarks(self)
        self._most_lines = most_lines
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFont(font)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("frameless", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._shown = ""
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def set_most_lines(self, lines: int) -> None:
        """Scroll past so many lines from now on."""
        if lines != self._most_lines:
            self._most_lines = lines
            self._fit()

    def value(self) -> str:
        """The words, no-break spaces kept, without a line break."""
        return self.document().toRawText().replace("\u2029", " ").replace("\u2028", " ")

    def show_value(self, text: str) -> None:
        """Show what is stored; `edited` is not emitted and the caret stays if nothing differs."""
        self._shown = text
        if text != self.value():
            self.setPlainText(text)
        self._fit()

    def replace_value(self, text: str) -> None:
        """Show what was stored meanwhile as one step of undo; undoing it is an edit like any other."""
        if text == self.value():
            return
        self._shown = text
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._fit()

    @property
    def count(self) -> str:
        """`287 of 300 characters` near the limit and past it, else nothing."""
        length = len(self.value())
        return (
            tr("{length} of {limit} characters").format(length=length, limit=self.limit)
            if length >= self.limit * _NEAR
            else ""
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field: there are no lines here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_wanted.emit()
            return
        if not self.marks.handled(event):
            super().keyPressEvent(event)
            self.marks.typed(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasted line breaks become spaces."""
        self.insertPlainText(" ".join(source.text().splitlines()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing here is over."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other number of lines."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters, more lines."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.document().setDefaultFont(self.font())
            self.viewport().setFont(self.font())  # the invitation of an empty field is written in it
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as the words."""
        return QSize(super().sizeHint().width(), self.height())

    def _on_text_changed(self) -> None:
        self._turn()
        self._fit()
        if self.value() != self._shown:
            self._shown = self.value()
            self.edited.emit(self._shown)

    def _turn(self) -> None:
        """Words that read from the right stand at the right."""
        option = self.document().defaultTextOption()
        leftwards = self.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
        wanted = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != wanted | Qt.AlignmentFlag.AlignAbsolute:
            option.setAlignment(wanted | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        lines = sum(max(1, block.layout().lineCount()) for block in self._blocks())
        if self.document().isEmpty():
            lines = self._lines_of_invitation()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if lines > self._most_lines else policy.ScrollBarAlwaysOff
        )
        height = math.ceil(min(lines, self._most_lines) * self.fontMetrics().lineSpacing()) + 4
        if height != self.height():
            self.setFixedHeight(height)

    def _lines_of_invitation(self) -> int:
        room = QRect(0, 0, max(1, self.viewport().width()), 10_000)
        said = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText())
        return max(1, round(said.height() / self.fontMetrics().lineSpacing()))

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()
