"""Quotation marks and dashes typed into a field, set as a language prints them; Backspace takes that back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from workstation.ui.editor.raw_text import code_points
from workstation.ui.editor.shaping.typing import TYPED, typeset


class TypedMarks:
    """Asked by a field before a key is typed (`handled`) and after it (`typed`). `language` "" leaves marks alone."""

    def __init__(self, field: QPlainTextEdit) -> None:
        self._field = field
        self.language = ""
        self._replaced: tuple[str, int] | None = None  # (text, caret) right after a replacement

    def handled(self, event: QKeyEvent) -> bool:
        """Whether the key has been dealt with."""
        plain = event.key() == Qt.Key.Key_Backspace and not event.modifiers()
        if not plain or self._replaced != self._place() or self._field.isReadOnly():
            return False
        self._field.undo()
        self._replaced = None
        return True

    def typed(self, event: QKeyEvent) -> None:
        """Set the mark just typed, as a step of undo of its own."""
        cursor, document = self._field.textCursor(), self._field.document()
        if not self.language or event.text() not in TYPED or self._field.isReadOnly() or cursor.hasSelection():
            return
        line = cursor.block().text()
        made = typeset(line, code_points(line, cursor.positionInBlock()), self.language)
        if made is None:
            return
        document.setModified(False)  # or Qt would join the two steps
        cursor.beginEditBlock()
        cursor.setPosition(cursor.position() - made.removed, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(made.new)
        cursor.endEditBlock()
        document.setModified(False)
        self._field.setTextCursor(cursor)
        self._replaced = self._place()

    def _place(self) -> tuple[str, int]:
        return self._field.document().toRawText(), self._field.textCursor().position()
