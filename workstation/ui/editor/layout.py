"""Lines with air between them: QPlainTextEdit has no line height of its own."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

_laid_out = QPlainTextDocumentLayout.blockBoundingRect
_Line = tuple[int, int, float, float]  # where it begins, how many units it has, its y and height


class Touched(NamedTuple):
    """The stretch of a block, in pixels below its top, in which a letter changed anything."""

    block: int
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
        self._letter: tuple[int, list[_Line]] | None = None
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
        self._height = _bottom(_lines(block.layout()))
        block.layout().setFormats(formats)

    def watch(self) -> None:
        """A key is coming."""
        self._watching, self._letter, self.touched = True, None, None

    def letter(self, block: QTextBlock, at: int) -> None:
        """The key changes one unit here, counted within its block, which is about to be laid out."""
        self._letter = (at, _lines(block.layout())) if self._watching else None

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
            if height and height != _bottom(_lines(block.layout())):
                self.update.emit()  # what stands below it moves
        else:
            self._lay_out(block, *letter)

    def _lay_out(self, block: QTextBlock, at: int, before: list[_Line]) -> None:
        """As Qt does, but once: it asks for the height as it was, which is gone with the formats the letter moved."""
        if block.layout().lineCount():
            super().documentChanged(block.position(), 0, 1)
        else:
            self.blockBoundingRect(block)
            now = block.layout()
            same = before and len(before) == now.lineCount() and _bottom(before) == _bottom(_lines(now))
            self.updateBlock.emit(block) if same else self.update.emit()
        if self._watching:
            self.touched = _touched(block, before, at)
        self._watching = False  # what else the key changes is not known line by line


def _bottom(lines: list[_Line]) -> float:
    return lines[-1][2] + lines[-1][3] if lines else 0.0


def _lines(layout: QTextLayout) -> list[_Line]:
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [(line.textStart(), line.textLength(), line.y(), line.height()) for line in lines]


def _touched(block: QTextBlock, before: list[_Line], at: int) -> Touched | None:
    """The lines that differ after a unit came or went `at` there, and one around them for what hangs out of a line."""
    now = _lines(block.layout())
    if not now or len(now) != len(before):
        return None
    change = sum(line[1] for line in now) - sum(line[1] for line in before)
    head = tail = 0
    while head < len(now) and now[head] == before[head] and now[head][0] + now[head][1] <= at:
        head += 1
    while tail < len(now) - head:
        start, length, y, height = before[-1 - tail]
        if start <= at or now[-1 - tail] != (start + change, length, y, height):
            break
        tail += 1
    first, last = max(0, head - 1), min(len(now) - 1, len(now) - tail)
    return Touched(block.blockNumber(), now[first][2], now[last][2] + now[last][3])
