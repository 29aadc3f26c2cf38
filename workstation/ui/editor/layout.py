"""Lines with air between them: QPlainTextEdit has no line height of its own."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

_laid_out = QPlainTextDocumentLayout.blockBoundingRect


class Touched(NamedTuple):
    """The stretch of a block, in pixels below its top, in which a letter changed anything."""

    block: QTextBlock
    top: float
    bottom: float


class SpacedLayout(QPlainTextDocumentLayout):
    """Moves the lines of each block apart right after Qt laid them out; `extra` is in pixels per line."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.extra = 0.0
        self._blocks = document.blockCount()
        self._watching = False
        self._height = 0.0  # of the block that is given other formats; 0 when it was not laid out
        self._letter: _Letter | None = None
        self.touched: Touched | None = None
        """Where the key that is watched changed the picture; none when that is not known."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Qt asks this before it paints, hits or scrolls: the one place every laid-out block passes, often."""
        rect = _laid_out(self, block)
        layout = block.layout()
        # Called some seventy times a key: the cheapest question that tells lines already moved comes first.
        if not self.extra or not layout or not (count := layout.lineCount()) or layout.lineAt(0).y():
            return rect
        y = self.extra
        leftwards = block.textDirection() is Qt.LayoutDirection.RightToLeft  # by the first letter that has a direction
        for number in range(count):
            line = layout.lineAt(number)
            x = line.x() + (line.width() - line.naturalTextWidth() if leftwards else 0)
            line.setPosition(QPointF(x, y))
            y += line.height() + self.extra
        return _laid_out(self, block)

    def wear(self, block: QTextBlock, formats: list[QTextLayout.FormatRange]) -> None:
        """Give a block these formats. Qt forgets its lines with the old ones, and with them how high it was."""
        layout = block.layout()
        self._height = _bottom(layout)
        layout.setFormats(formats)

    def watch(self) -> None:
        """A key is coming."""
        self._watching, self._letter, self.touched = True, None, None

    def letter(self, block: QTextBlock, at: int, change: int) -> None:
        """The key changes one unit here, counted within its block, which is about to be laid out; `change` 1 or -1."""
        turns = not any(map(str.isalpha, block.text()[:at]))  # the first letter tells the direction of all lines
        layout = block.layout()
        watched = self._watching and not turns
        self._letter = _Letter(at, change, _starts(layout), _bottom(layout)) if watched else None

    def unwatch(self) -> None:
        """The key is done."""
        self._watching = False

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Tell Qt how little changed: it adds `removed` to `added` and repaints everything past a block's end."""
        document = self.document()
        before, self._blocks = self._blocks, document.blockCount()
        block = document.findBlock(position)
        letter, self._letter = self._letter, None
        height, self._height = self._height, 0.0
        self.touched = None
        if self._blocks != before or position + added > block.position() + block.length():
            self._watching = False
            super().documentChanged(position, removed, added)
        elif letter is None:
            super().documentChanged(position, 0, 1)
            if height and height != _bottom(block.layout()):
                self.update.emit()  # what stands below it moves
        else:
            self._lay_out(block, letter)

    def _lay_out(self, block: QTextBlock, letter: _Letter) -> None:
        """As Qt does, but once: it asks for the height as it was, which is gone with the formats the letter moved."""
        block.clearLayout()
        self.blockBoundingRect(block)
        layout = block.layout()
        starts = _starts(layout)
        if letter.starts and len(letter.starts) == len(starts) and letter.bottom == _bottom(layout):
            self.updateBlock.emit(block)
            if self._watching:
                self.touched = _touched(block, layout, letter, starts)
        else:
            self.update.emit()
        self._watching = False  # what else the key changes is not known line by line


class _Letter(NamedTuple):
    """Where a unit comes or goes in a block, and how its lines stood before: where each began, where the last ended."""

    at: int
    change: int
    starts: list[int]
    bottom: float


def _bottom(layout: QTextLayout) -> float:
    count = layout.lineCount()
    if not count:
        return 0.0
    line = layout.lineAt(count - 1)
    return line.y() + line.height()


def _starts(layout: QTextLayout) -> list[int]:
    return [layout.lineAt(number).textStart() for number in range(layout.lineCount())]


def _touched(block: QTextBlock, layout: QTextLayout, letter: _Letter, now: list[int]) -> Touched:
    """The lines that differ after the letter, and one around them for what hangs out of a line.

    As many lines as before, as high as before in sum, and only a letter moved: a line that begins and ends where it
    did holds what it held.
    """
    before, last = letter.starts, len(now) - 1
    head = tail = 0
    while head < last and before[head] == now[head] and before[head + 1] == now[head + 1] <= letter.at:
        head += 1
    while tail < last - head and before[-1 - tail] > letter.at and now[-1 - tail] == before[-1 - tail] + letter.change:
        tail += 1
    first, end = layout.lineAt(max(0, head - 1)), layout.lineAt(min(last, last + 1 - tail))
    return Touched(block, first.y(), end.y() + end.height())
