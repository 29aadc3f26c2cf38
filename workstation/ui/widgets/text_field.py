"""Fields of words: one line, or several that grow with what is written."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from workstation.ui.widgets.field import Field


class TextField(Field):
    """One line."""

    def __init__(self, label: str, hint: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self._hold(self.line)
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self._on_return)
        self.setFocusProxy(self.line)

    def value(self) -> str:
        """The line as typed."""
        return self.line.text()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied, not changed."""
        self.line.setReadOnly(read_only)

    def _put(self, value: str) -> None:
        self.line.setText(value)
        self.line.setCursorPosition(0)

    def _on_return(self) -> None:
        if self.touched:
            self.left.emit()


class GrowingText(QPlainTextEdit):
    """A plain text as tall as its lines, between `least` and `most` of them; Tab leaves it."""

    def __init__(self, least: int = 2, most: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        # Expanding in height, as Qt has it, would take the room below a short form.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def words(self) -> str:
        """The words as typed; no-break spaces kept (toPlainText() would not)."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as given, as tall as the text."""
        return QSize(200, self._height())

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _height(self) -> int:
        lines, block = 0, self.document().begin()
        while block.isValid() and lines < self._most:
            lines += max(1, block.layout().lineCount())
            block = block.next()
        shown = min(max(lines, self._least), self._most)
        return shown * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin()) + 14


class TextArea(Field):
    """Several lines of plain words."""

    def __init__(
        self, label: str, hint: str = "", placeholder: str = "", least: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint, parent)
        self.text = GrowingText(least)
        self.text.setPlaceholderText(placeholder)
        self._hold(self.text)
        self.text.textChanged.connect(self._on_edited)
        self.setFocusProxy(self.text)

    def value(self) -> str:
        """The words as typed, a newline between lines; no-break spaces kept."""
        return self.text.words()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied, not changed."""
        self.text.setReadOnly(read_only)

    def _put(self, value: str) -> None:
        self.text.setPlainText(value)
