"""What stands around the place where something is put in."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from workstation.ui.editor.raw_text import code_points


def surroundings(cursor: QTextCursor) -> tuple[str, str, str]:
    """What is left of its first line before the selection, of its last line behind it, and the line above."""
    document = cursor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    line, end = first.text(), last.text()
    before = line[: code_points(line, cursor.selectionStart() - first.position())]
    after = end[code_points(end, cursor.selectionEnd() - last.position()) :]
    above = first.previous()
    return before, after, above.text() if above.isValid() else ""
