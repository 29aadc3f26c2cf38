"""Colours and shapes of the text, block by block: only what is seen or was just edited, never the whole article."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextLayout

from workstation.ui.editor import blocks
from workstation.ui.editor.formats import GROUND, Formats
from workstation.ui.editor.moving import Worn, moved, moved_tag
from workstation.ui.editor.raw_text import BREAK
from workstation.ui.editor.scan import Scan, TagSpan, scan
from workstation.ui.session import Session

_AHEAD = 200  # blocks an edit follows at once; a fence that opens further is followed when its text comes into view
_AT_ONCE = 60  # blocks coloured within an edit; more (a long paste) are coloured when they come into view

Range = QTextLayout.FormatRange
Stretch = tuple[int, int]  # UTF-16 units of a block
Misspelt = Callable[[str, Scan], list[tuple[int, int]]]
"""(line, what it holds): the code points of its words that are known to be misspelt; called for every key."""

Over = Callable[[int, str], list[Range]]
"""(number of the block, its text): formats over all others, in UTF-16 units; asked only for blocks in view."""


class Highlighter(QObject):
    """Formats of the session shown. `doubled(n)` are the stretches of block n under which a second line is drawn."""

    def __init__(self, formats: Formats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._misspelt: Misspelt = _all_right
        self._over: list[Over] = []
        self._under: list[Over] = []
        self.recedes: Callable[[int], bool] = _never
        """Whether block `number` recedes as a whole: then nothing is underlined twice in it."""
        self._session: Session | None = None
        self._states: list[int] = []  # what each block leaves the next, right for the first `_known`
        self._known = 0
        self._fresh = bytearray()  # 1 where a block wears the present formats
        self._doubled: list[tuple[Stretch, ...]] = []
        self._reach: list[int] = []  # where the last format of each block ends, at most
        self._worn: tuple[int, Worn] | None = None  # what the block at the caret wears, as long as it is known
        self._caret_block = -1
        self._caret_at = 0
        self._caret_tags: list[TagSpan] = []
        self._open: list[TagSpan] = []

    def attach(self, session: Session | None) -> None:
        """Colour this session's document from now on."""
        if self._session is not None:
            self._session.blocks_edited.disconnect(self._on_blocks_edited)
            self._session.on_letter = None
        self._session = session
        if session is not None:
            session.blocks_edited.connect(self._on_blocks_edited)
            session.on_letter = self._on_letter
        self._forget()

    def restyle(self, formats: Formats) -> None:
        """Wear other formats: another theme, another size."""
        self._formats = formats
        self._forget()

    def mark_misspelt(self, misspelt: Misspelt | None) -> None:
        """Underline what this finds from now on; None for nothing."""
        self._misspelt = misspelt or _all_right
        self.colour_again()

    def paint_over(self, over: Over, *, first: bool = False) -> None:
        """Lay these formats over the text's from now on, with `first` below all others laid over it.

        `colour_again` or `colour_blocks` when they change.
        """
        self._over.insert(0 if first else len(self._over), over)

    def paint_under(self, under: Over) -> None:
        """Lay these formats below the text's own from now on; `colour_again` or `colour_blocks` when they change."""
        self._under.append(under)

    def colour_again(self, keeps: Callable[[str], bool] | None = None, first: int = 0, count: int = 0) -> None:
        """What is misspelt may have changed: blocks are coloured anew when they are drawn next.

        Of the `count` blocks from `first` on, those whose text `keeps` its colours wear them on.
        """
        before, self._fresh = self._fresh, bytearray(len(self._fresh))
        if keeps is not None and self._session is not None:
            block = self._session.document.findBlockByNumber(first)
            for number in range(first, min(first + count, len(before))):
                self._fresh[number] = before[number] and keeps(block.text())
                block = block.next()

    def colour_blocks(self, first: int, count: int) -> None:
        """Colour these blocks anew, now; of many only those that come into view."""
        last = min(first + count, len(self._fresh))
        self._fresh[first:last] = bytes(max(0, last - first))
        if count <= _AT_ONCE:
            self.ensure(first, last)

    def ensure(self, first: int, last: int) -> None:
        """Colour the blocks from `first` to before `last` that do not wear their formats yet."""
        if self._session is None:
            return
        last = min(last, len(self._fresh))
        at = self._fresh.find(0, first, last)
        if at < 0:
            return
        self._know(last)
        document = self._session.document
        block = document.findBlockByNumber(at)
        start = end = -1
        while block.isValid() and at < last:
            if not self._fresh[at] and self._colour(block, at):
                start = block.position() if start < 0 else start
                end = block.position() + block.length()
            block, at = block.next(), at + 1
        if start >= 0:
            document.markContentsDirty(start, end - start)

    def doubled(self, number: int) -> tuple[Stretch, ...]:
        """Where block `number` is underlined twice."""
        return self._doubled[number] if number < len(self._doubled) and not self.recedes(number) else ()

    def last_doubled(self, first: int, count: int) -> int:
        """The last of `count` blocks from `first` on in which anything is underlined twice, or -1."""
        last = min(first + count, len(self._doubled)) - 1
        return next((number for number in range(last, first - 1, -1) if self._doubled[number]), -1)

    def reading(self, block: QTextBlock) -> Scan:
        """What the line of this block holds."""
        return scan(block.text(), self.state_before(block))

    def state_before(self, block: QTextBlock) -> int:
        """What the line before this block leaves it (see `blocks`)."""
        number = block.blockNumber()
        self._know(number)
        return self._states[number - 1] if number and self._states else blocks.START

    def lines(self, first: int, count: int) -> list[tuple[str, int]]:
        """These blocks' text and the state each begins in: a snapshot for a worker."""
        if self._session is None or not self._states:
            return []
        last = min(first + count, len(self._states))
        self._know(last)
        block = self._session.document.findBlockByNumber(first)
        found = []
        for number in range(first, last):
            found.append((block.text(), self._states[number - 1] if number else blocks.START))
            block = block.next()
        return found

    def caret_moved(self, block: QTextBlock, at: int) -> None:
        """The caret stands in `block` at `at` UTF-16 units: the tags around it show in full, all others recede."""
        number = block.blockNumber()
        self._caret_at = at
        if number == self._caret_block:
            if self._tags_at(at) != self._open:
                self._again(number)
            return
        left, self._caret_block = self._caret_block, number
        if self._open and left < len(self._fresh):
            self._again(left)
        self._open, self._caret_tags = [], []
        if "}" in block.text():
            self._again(number)

    # --- inside --------------------------------------------------------------------------------

    def _forget(self) -> None:
        count = self._session.document.blockCount() if self._session else 0
        self._states = [blocks.START] * count
        self._known = 0
        self._fresh = bytearray(count)
        self._doubled = [()] * count
        self._reach = [sys.maxsize] * count
        self._worn = None
        self._caret_block = -1
        self._caret_tags, self._open = [], []

    def _on_blocks_edited(self, first: int, removed: int, added: int) -> None:
        assert self._session is not None
        self._worn = None
        left_before = self._states[first + removed - 1]
        old = slice(first, first + removed)
        self._states[old] = [blocks.START] * added
        self._fresh[old] = bytes(added)
        doubled, self._doubled[old] = self._doubled[old], [()] * added
        self._reach[old] = [sys.maxsize] * added
        if self._caret_block >= first + removed:
            self._caret_block += added - removed
        if first > self._known:
            return
        reached = first + added
        known, self._known = self._known + added - removed, first
        self._know(reached)
        self._known = max(known, reached)
        if self._states[reached - 1] != left_before:
            self._follow(reached)
        if added <= _AT_ONCE:
            self.ensure(first, reached)
            if self._doubled[first:reached] != doubled:
                # The second line under a last row stands below its block, which alone Qt would paint again.
                self._session.layout.update.emit()

    def _follow(self, at: int) -> None:
        """Carry a changed state on until it makes no difference; past _AHEAD blocks only when they are needed."""
        assert self._session is not None
        end = min(self._known, at + _AHEAD)
        block = self._session.document.findBlockByNumber(at)
        while at < end:
            self._fresh[at] = 0
            state = self._after(block, self._states[at - 1])
            if state == self._states[at]:
                return
            self._states[at] = state
            block, at = block.next(), at + 1
        self._fresh[at:] = bytes(len(self._fresh) - at)
        self._known = at

    def _know(self, end: int) -> None:
        if self._known >= end or self._session is None:
            return
        at = self._known
        block = self._session.document.findBlockByNumber(at)
        state = self._states[at - 1] if at else blocks.START
        while at < end and block.isValid():
            state = self._states[at] = self._after(block, state)
            block, at = block.next(), at + 1
        self._known = at

    def _after(self, block: QTextBlock, state: int) -> int:
        line = block.text()
        return state if line.startswith(BREAK) else blocks.after(line, state)

    def _again(self, number: int) -> None:
        self._fresh[number] = 0
        self.ensure(number, number + 1)

    def _on_letter(self, block: QTextBlock, at: int, change: int) -> None:
        """What the block wears moves with its letters; it is coloured anew once they are on the screen."""
        number = block.blockNumber()
        if self._reach[number] >= at:  # what ends before it stays as it is
            self._reach[number] = sys.maxsize
            layout = block.layout()
            known = self._worn
            worn = known[1] if known is not None and known[0] == number else Worn(layout.formats())
            if worn.ranges:
                worn.move(at, change, block.length() - 1, self._formats.ground)
                layout.setFormats(worn.ranges)
            self._worn = (number, worn)
        if self._doubled[number]:
            self._doubled[number] = tuple(moved(*stretch, at, change) for stretch in self._doubled[number])
        if number == self._caret_block and self._caret_tags:
            self._caret_tags = [moved_tag(tag, at, change) for tag in self._caret_tags]
            self._open = self._tags_at(self._caret_at)

    def _colour(self, block: QTextBlock, number: int) -> bool:
        """Whether the block wears something else now."""
        assert self._session is not None
        self._fresh[number] = 1
        line = block.text()
        layout = block.layout()
        self._reach[number] = sys.maxsize
        if self._in_pieces(block, line):
            return False
        found = scan(line, self._states[number - 1] if number else blocks.START)
        units = _units(line) if block.length() - 1 != len(line) else None
        if number == self._caret_block:
            self._caret_tags = found.tags if units is None else [_in_units(tag, units) for tag in found.tags]
            self._open = self._tags_at(self._caret_at)
        doubled, self._doubled[number] = self._doubled[number], self._doubles(found, units)
        ranges = [each for under in self._under for each in under(number, line)]
        ranges += self._ranges(line, found, units, self._open if number == self._caret_block else [])
        for over in self._over:
            ranges += over(number, line)
        self._reach[number] = max((each.start + each.length for each in ranges), default=-1)
        worn = layout.formats()
        if ranges == worn:
            if number == self._caret_block:
                self._worn = (number, Worn(worn))
            return doubled != self._doubled[number]
        self._worn = None
        self._session.layout.wear(block, ranges)
        return True

    def _in_pieces(self, block: QTextBlock, line: str) -> bool:
        if self._session is None or not self._session.has_long_lines:
            return False
        return line.startswith(BREAK) or block.next().text().startswith(BREAK)

    def _ranges(self, line: str, found: Scan, units: list[int] | None, opened: list[TagSpan]) -> list[Range]:
        styles = self._formats.styles
        ranges = [_range(s.start, s.end, styles[s.style], units) for s in found.spans if s.style in GROUND]
        for tag in found.tags:
            shown = (tag if units is None else _in_units(tag, units)) in opened
            ends = self._formats.shown[tag.key] if shown else self._formats.receded
            ranges.append(_range(tag.text_start, tag.text_end, self._formats.words[tag.key], units))
            ranges.append(_range(tag.start, tag.text_start, ends, units))
            ranges.append(_range(tag.text_end, tag.end, ends, units))
        ranges += [_range(s.start, s.end, styles[s.style], units) for s in found.spans if s.style not in GROUND]
        ranges += [_range(start, end, self._formats.misspelt, units) for start, end in self._misspelt(line, found)]
        return ranges

    def _doubles(self, found: Scan, units: list[int] | None) -> tuple[Stretch, ...]:
        words = [(t.text_start, t.text_end) for t in found.tags if t.key in self._formats.doubled]
        return tuple(words if units is None else [(units[start], units[end]) for start, end in words])

    def _tags_at(self, at: int) -> list[TagSpan]:
        return [tag for tag in self._caret_tags if tag.start < at < tag.end]


def _never(_number: int) -> bool:
    return False


def _all_right(_line: str, _found: Scan) -> list[tuple[int, int]]:
    return []


def _range(start: int, end: int, wanted: QTextCharFormat, units: list[int] | None) -> Range:
    if units is not None:
        start, end = units[start], units[end]
    made = Range()
    made.start, made.length, made.format = start, end - start, wanted
    return made


def _units(line: str) -> list[int]:
    """The UTF-16 unit at which each code point of `line` begins, and where the line ends."""
    places = [0]
    for character in line:
        places.append(places[-1] + (2 if character > "\uffff" else 1))
    return places


def _in_units(tag: TagSpan, units: list[int]) -> TagSpan:
    places = (units[each] for each in (tag.start, tag.end, tag.text_start, tag.text_end))
    return TagSpan(tag.key, tag.value, *places)
