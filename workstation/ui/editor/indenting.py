"""Tab in lists: further in, further out."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextBlock, QTextCursor

_ITEM = re.compile(r"[ \t]*(?:> ?)*(?:[-+*]|(\d{1,9})[.)])(?:[ \t]|$)")
_STEP = 2  # columns under `- `; a numbered item needs three


def indent(cursor: QTextCursor, *, back: bool) -> bool:
    """Move the list items the selection touches one step; False where none of them is a list item."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd()).blockNumber()
    items: list[QTextBlock] = []
    while block.isValid() and block.blockNumber() <= last:
        if _ITEM.match(block.text()):
            items.append(block)
        block = block.next()
    if not items:
        return False
    editing = QTextCursor(document)
    editing.beginEditBlock()
    for item in items:
        _move(editing, item, back=back)
    editing.endEditBlock()
    return True


def _move(editing: QTextCursor, item: QTextBlock, *, back: bool) -> None:
    line = item.text()
    found = _ITEM.match(line)
    step = 3 if found and found[1] else _STEP
    editing.setPosition(item.position())
    if not back:
        editing.insertText(" " * step)
        return
    spaces = len(line) - len(line.lstrip(" "))
    editing.setPosition(item.position() + min(step, spaces), QTextCursor.MoveMode.KeepAnchor)
    editing.removeSelectedText()
