"""Lines with air between them: QPlainTextEdit has no line height of its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextLayout
from PySide6.QtWidgets import QPlainTextDocumentLayout

# Whatever else than plain letters and the signs around them may reach out of its line, into the next: scripts taken
# from other fonts, letters with an accent of their own. Accents in heaps reach as far as there are of them.
_HANGS = re.compile("[^\x20-\u024f\u2010-\u2044\u20ac]").search
_HEAPED = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3}").search
# Where some of it goes leftwards, a letter may turn brackets and signs round that stand many lines above.
_TURNS = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
).search
_WHOLE = 1_000_000  # lines; all that a paragraph has
_FAR = _WHOLE + 1  # lines; nobody tells how many
_OTHER = re.compile(r"[^\x00-\x7f]").search
_laid_out = QPlainTextDocumentLayout.blockBoundingRect


class Touched(NamedTuple):
    """The stretch of a block, in pixels below its top, in which a letter changed anything; whole lines."""

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
        self._sign = ""
        self._height = 0.0  # of the block that is given other formats; 0 when it was not laid out
        self._letter: _Letter | None = None
        self._known: _Known | None = None
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
        left = layout.lineAt(0).x() if count else 0.0
        for number in range(count):
            line = layout.lineAt(number)
            x = line.x() + line.width() - line.naturalTextWidth() if leftwards else left
            line.setPosition(QPointF(x, y))
            y += line.height() + self.extra

    def wear(self, block: QTextBlock, formats: list[QTextLayout.FormatRange]) -> None:
        """Give a block these formats. Qt forgets its lines with the old ones, and with them how high it was."""
        layout = block.layout()
        self._height = _bottom(layout)
        layout.setFormats(formats)

    def watch(self, sign: str = "", *, paints: bool = False) -> None:
        """A key is coming, which writes this `sign` if it is known.

        Who `paints` paints what it touched without being asked to, as long as that is known.
        """
        self._watching, self._paints, self._sign, self._letter, self.touched = True, paints, sign, None, None

    def letter(self, block: QTextBlock, at: int, change: int) -> None:
        """The key changes one unit here, counted within its block, which is about to be laid out; `change` 1 or -1."""
        known = self._known
        # No lines are laid out anew without a move, where they are moved at all.
        is_new = known is None or not self.extra or known.moves != self.moves or known.block != block
        if known is None or is_new:
            known = _known(block, self.moves)
        if not self._watching or known.letter >= at:
            self._letter = None  # the first letter tells the direction of all lines
            self._height = known.bottom  # its formats are about to move: they take the lines with them
            return
        reach = known.reach
        if change > 0 and reach < _FAR:
            sign = self._sign or self.document().characterAt(block.position() + at)
            reach = max(reach, _reach(sign)) if sign.isalnum() or sign == " " else _reach(block.text())
        elif is_new:
            reach = max(reach, 1)  # what was taken away may have hung out of its line
        self._letter = _Letter(block, at, change, at <= known.ascii, reach, known.starts, known.bottom)

    def remember(self) -> None:
        """What the next letter asks for first, of the block that the last one was written in."""
        if self.touched is not None:
            self._known = _known(self.touched.block, self.moves)

    def unwatch(self) -> None:
        """The key is done."""
        self._watching = False

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Tell Qt how little changed: it adds `removed` to `added` and repaints everything past a block's end."""
        letter, self._letter = self._letter, None
        height, self._height = self._height, 0.0
        self.touched = self._known = None
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
        # Qt may have asked for the size of the widest paragraph meanwhile: then its lines were moved.
        if self.extra and layout.lineCount() and not layout.lineAt(0).y():
            self._move_apart(layout, layout.lineCount(), leftwards=not letter.is_ascii and _is_leftwards(block))
        if letter.reach < _FAR and len(letter.starts) == layout.lineCount() and letter.bottom == _bottom(layout) > 0:
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
    """Where a unit comes or goes in a block, and how its lines stood before.

    `starts` is where each line began, `bottom` where the last ended. `is_ascii` says whether all that stands before
    the unit is, a letter among it: then the lines go rightwards. `reach` is how many lines a sign may hang out of its
    own.
    """

    block: QTextBlock
    at: int
    change: int
    is_ascii: bool
    reach: int
    starts: list[int]
    bottom: float


class _Known(NamedTuple):
    """What a letter asks of a block before it is laid out; as it is while nothing but letters `moves` any line.

    `letter` is where its first one stands, which tells the direction, and `ascii` how far nothing else stands; the
    others as in `_Letter`.
    """

    block: QTextBlock
    moves: int
    letter: int
    ascii: int
    reach: int
    starts: list[int]
    bottom: float


def _known(block: QTextBlock, moves: int) -> _Known:
    text, layout = block.text(), block.layout()
    letter = next((at for at, sign in enumerate(text) if sign.isalpha()), len(text))
    if block.length() - 1 != len(text):
        letter = len(text[:letter].encode("utf-16-le", "surrogatepass")) // 2
    other = _OTHER(text)
    starts = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
    plain = other.start() if other else len(text)
    return _Known(block, moves, letter, plain, _reach(text), starts, _bottom(layout))


def _reach(text: str) -> int:
    if _HANGS(text) is None:
        return 0
    return _FAR if _HEAPED(text) else _WHOLE if _TURNS(text) else 1


def _is_leftwards(block: QTextBlock) -> bool:
    """By the first letter that has a direction."""
    return block.textDirection() is Qt.LayoutDirection.RightToLeft


def _bottom(layout: QTextLayout) -> float:
    count = layout.lineCount()
    if not count:
        return 0.0
    line = layout.lineAt(count - 1)
    return line.y() + line.height()


def _touched(layout: QTextLayout, letter: _Letter) -> Touched:
    """The lines that differ after the letter; where a sign may hang out of a line, those around them as well.

    As many lines as before, as high as before in sum, and only a letter moved: from a line on that begins with what it
    began with all is as it was. A shorter word may fit on the line above the one it stood on, but on none above that.
    """
    before, last = letter.starts, len(letter.starts) - 1
    first = max(0, bisect_right(before, letter.at) - 2)
    while first < last and layout.lineAt(first + 1).textStart() == before[first + 1] <= letter.at:
        first += 1
    end = first
    while end < last:
        begins = layout.lineAt(end + 1).textStart()
        if before[end + 1] > letter.at and begins == before[end + 1] + letter.change:
            break
        end += 1
    first, end = max(0, first - letter.reach), min(last, end + letter.reach)
    top, bottom = layout.lineAt(first), layout.lineAt(end)
    return Touched(letter.block, top.y(), bottom.y() + bottom.height())
