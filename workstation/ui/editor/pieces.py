"""Moving and deleting over the display breaks of an over-long line as if they were not there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument

from workstation.ui.editor.raw_text import BLOCK_END, BREAK

_DELETING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


def settled(document: QTextDocument, position: int, came_from: int) -> int:
    """Where a caret at `position` belongs: never between the end of a piece and its BREAK."""
    if document.characterAt(position) != BREAK:
        return position
    return position - 1 if came_from == position + 1 else position + 1


def step_over_break(cursor: QTextCursor, event: QKeyEvent) -> bool:
    """Before a deleting key: bring the caret to the side of the break where the key meets a character of the text."""
    if event.key() not in _DELETING or cursor.hasSelection():
        return False
    document, at = cursor.document(), cursor.position()
    if event.key() == Qt.Key.Key_Backspace and at >= 2 and document.characterAt(at - 1) == BREAK:
        cursor.setPosition(at - 2)
        return True
    if event.key() == Qt.Key.Key_Delete and document.characterAt(at) == BLOCK_END:
        if document.characterAt(at + 1) != BREAK:
            return False
        cursor.setPosition(at + 2)
        return True
    return False
