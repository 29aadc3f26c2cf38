"""Some whole lines of the document around the selection, with their places, for the functions of `shaping`.

The words are those of the document, not of the article: what is moved about is neither decoded nor encoded again.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor

from workstation.ui.editor.edits import Edit
from workstation.ui.editor.raw_text import code_points


class Stretch:
    """Lines that begin at the position `begin`, in block `number`. Offsets count code points of `text`."""

    def __init__(self, lines: list[str], begin: int, number: int) -> None:
        self.lines, self.begin, self.number = lines, begin, number
        self.text = "\n".join(lines)
        self._plain = self.text.isascii() or max(self.text) <= "\uffff"

    def offset(self, position: int) -> int:
        """The code point of `text` at a position of the document."""
        units = position - self.begin
        return units if self._plain else code_points(self.text, units)

    def position(self, offset: int) -> int:
        """The position of the document at a code point of `text`."""
        if self._plain:
            return self.begin + offset
        return self.begin + len(self.text[:offset].encode("utf-16-le", "surrogatepass")) // 2

    def offset_of(self, line: int, column: int) -> int:
        """The code point of `text` at a column of a line."""
        return sum(len(each) + 1 for each in self.lines[:line]) + column


def around(cursor: QTextCursor, before: int = 0, behind: int = 0) -> Stretch:
    """The lines the selection touches, and at most so many before and behind them."""
    document = cursor.document()
    first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
    first = document.findBlockByNumber(max(0, first.blockNumber() - before)) if before else first
    last = document.findBlockByNumber(min(document.blockCount() - 1, last.blockNumber() + behind)) if behind else last
    return between(first, last)


def between(first: QTextBlock, last: QTextBlock) -> Stretch:
    """The lines of the blocks `first` to `last`."""
    lines: list[str] = []
    block, left = first, last.blockNumber() - first.blockNumber() + 1
    while block.isValid() and len(lines) < left:
        lines.append(block.text())
        block = block.next()
    return Stretch(lines, first.position(), first.blockNumber())


def write(cursor: QTextCursor, stretch: Stretch, edits: Sequence[Edit], *, joined: bool = False) -> None:
    """Make these edits (offsets of the stretch), as one step of undo; `joined` to the step before."""
    places = [(stretch.position(e.start), stretch.position(e.end), e.new) for e in edits]
    editing = QTextCursor(cursor)
    if joined:
        editing.joinPreviousEditBlock()
    else:
        editing.beginEditBlock()
    for start, end, new in reversed(places):
        editing.setPosition(start)
        editing.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        editing.insertText(new)
    editing.endEditBlock()
