"""Lines with air between them: QPlainTextEdit has no line height of its own."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextLayout
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
        self._watching = self._paints = False
        self._height = 0.0  # of the block that is given other formats; 0 when it was not laid out
        self._letter: _Letter | None = None
        self._shaped = QTextCursor()  # in the paragraph that keeps its shapes
        self.moves = 0
        """Another number when anything but a letter may have moved a block."""
        self.touched: Touched | None = None
        """Where the key that is watched changed the picture; none when that is not known."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Qt asks this before it paints, hits or scrolls: the one place every laid-out block passes, often."""
        rect = _laid_out(self, block)
        layout = block.layout()
        # Called some seventy times a key: the cheapest question that tells lines already moved comes first.
        if not self.extra or not layout or not (count := layout.lineCount()) or layout.lineAt(0).y():
            return rect
        self.moves += 1
        self._move_apart(layout, count, leftwards=_is_leftwards(block))
        return _laid_out(self, block)

    def _move_apart(self, layout: QTextLayout, count: int, *, leftwards: bool) -> None:
        y = self.extra
        for number in range(count):
            line = layout.lineAt(number)
            x = line.x() + (line.width() - line.naturalTextWidth() if leftwards else 0)
            line.setPosition(QPointF(x, y))
            y += line.height() + self.extra

    def wear(self, block: QTextBlock, formats: list[QTextLayout.FormatRange]) -> None:
        """Give a block these formats. Qt forgets its lines with the old ones, and with them how high it was."""
        layout = block.layout()
        self._height = _bottom(layout)
        layout.setFormats(formats)

    def watch(self, *, paints: bool = False) -> None:
        """A key is coming. Who `paints` paints what it touched without being asked to, as long as that is known."""
        self._watching, self._paints, self._letter, self.touched = True, paints, None, None

    def letter(self, block: QTextBlock, at: int, change: int) -> None:
        """The key changes one unit here, counted within its block, which is about to be laid out; `change` 1 or -1."""
        before = block.text()[:at]
        if not self._watching or not any(map(str.isalpha, before)):
            self._letter = None  # the first letter tells the direction of all lines
            return
        layout = block.layout()
        count = layout.lineCount()
        first = _line_above(layout, at, count)
        starts = [layout.lineAt(number).textStart() for number in range(first, count)]
        self._letter = _Letter(block, at, change, before.isascii(), first, count, starts, _bottom(layout))

    def unwatch(self) -> None:
        """The key is done."""
        self._watching = False

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Tell Qt how little changed: it adds `removed` to `added` and repaints everything past a block's end."""
        letter, self._letter = self._letter, None
        height, self._height = self._height, 0.0
        self.touched = None
        if letter is not None:
            self._lay_out(letter)
            return
        self.moves += 1
        document = self.document()
        before, self._blocks = self._blocks, document.blockCount()
        block = document.findBlock(position)
        if self._blocks != before or position + added > block.position() + block.length():
            self._watching = False
            super().documentChanged(position, removed, added)
            return
        super().documentChanged(position, 0, 1)
        if height and height != _bottom(block.layout()):
            self.update.emit()  # what stands below it moves

    def _lay_out(self, letter: _Letter) -> None:
        """As Qt does, but once: it asks for the height as it was, which is gone with the formats the letter moved."""
        block = letter.block
        layout = block.layout()
        self._keep_shapes(block)
        block.clearLayout()
        _laid_out(self, block)
        if self.extra:
            self._move_apart(layout, layout.lineCount(), leftwards=not letter.is_ascii and _is_leftwards(block))
        if letter.lines and letter.lines == layout.lineCount() and letter.bottom == _bottom(layout):
            if self._watching:
                self.touched = _touched(layout, letter)
            if not (self._watching and self._paints):
                self.updateBlock.emit(block)
        else:
            self.moves += 1
            self.update.emit()
        self._watching = False  # what else the key changes is not known line by line

    def _keep_shapes(self, block: QTextBlock) -> None:
        """Of the block that is written in: Qt would shape all its letters anew to place the caret, and to draw them.

        Which it was is kept as a place in the text: a block that is gone still says that it is valid.
        """
        if block.layout().cacheEnabled():
            return
        before, self._shaped = self._shaped.block(), QTextCursor(block)
        block.layout().setCacheEnabled(True)
        if before.isValid() and before != block:
            before.layout().setCacheEnabled(False)
            before.clearLayout()  # laid out again it lets go of them
            self.blockBoundingRect(before)


class _Letter(NamedTuple):
    """Where a unit comes or goes in a block, and how its `lines` stood before.

    `starts` is where each line from `first` on began: above it nothing can change. `bottom` is where the last ended.
    `is_ascii` says whether all that stands before the unit is, a letter among it: then the lines go rightwards.
    """

    block: QTextBlock
    at: int
    change: int
    is_ascii: bool
    first: int
    lines: int
    starts: list[int]
    bottom: float


def _is_leftwards(block: QTextBlock) -> bool:
    """By the first letter that has a direction."""
    return block.textDirection() is Qt.LayoutDirection.RightToLeft


def _bottom(layout: QTextLayout) -> float:
    count = layout.lineCount()
    if not count:
        return 0.0
    line = layout.lineAt(count - 1)
    return line.y() + line.height()


def _line_above(layout: QTextLayout, at: int, count: int) -> int:
    """The line above the one this place is in: a shorter word may fit on it, but on none above."""
    number = count - 1
    while number > 0 and layout.lineAt(number).textStart() > at:
        number -= 1
    return max(0, number - 1)


def _touched(layout: QTextLayout, letter: _Letter) -> Touched:
    """The lines that differ after the letter, and one around them for what hangs out of a line.

    As many lines as before, as high as before in sum, and only a letter moved: a line that begins and ends where it
    did holds what it held.
    """
    before = letter.starts
    now = [layout.lineAt(number).textStart() for number in range(letter.first, letter.lines)]
    last = len(now) - 1
    head = tail = 0
    while head < last and before[head] == now[head] and before[head + 1] == now[head + 1] <= letter.at:
        head += 1
    while tail < last - head and before[-1 - tail] > letter.at and now[-1 - tail] == before[-1 - tail] + letter.change:
        tail += 1
    first = layout.lineAt(max(0, letter.first + head - 1))
    end = layout.lineAt(letter.first + min(last, last + 1 - tail))
    return Touched(letter.block, first.y(), end.y() + end.height())
