"""A text rendered block by block, where an edit costs the blocks it touches and not the length of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, islice

from workstation.markdown.block import Asked, Block
from workstation.markdown.ledger import Ledger
from workstation.markdown.look import PLAIN, Look
from workstation.markdown.pieces import Piece
from workstation.markdown.register import order_of, orders, renumber
from workstation.markdown.source import cleaned, normal
from workstation.markdown.window import first_touched, reparse

_DEFINITION = "]:"  # stands in every definition of a link or footnote
_FEW = 50


@dataclass(frozen=True, slots=True)
class Patch:
    """What an edit did to the list of blocks.

    The blocks `start` to `start + removed` of the old list gave way to `added`; then, in the new list, the blocks at
    the indexes of `elsewhere` have other HTML (a link definition, the first of several tags or a footnote's number
    changed), the section of footnotes (the last block) among them.
    """

    start: int
    removed: int
    added: tuple[Block, ...]
    elsewhere: tuple[int, ...] = ()


class Blocks:
    """The blocks of a text, and its HTML, kept up to date through edits.

    The last block is always the section of footnotes, with empty HTML if there are none.
    """

    def __init__(self, text: str, look: Look = PLAIN) -> None:
        self.look = look
        self.lines = normal(text).split("\n")
        section = Block("", 0, {})
        self.blocks: list[Block] = [section]
        self._steps: list[int] = []  # lines from the beginning of one block to that of the next; the first from 0
        self._starts: list[int] | None = []  # their sums, made when asked for
        self.ledger = Ledger(section, look)
        found = map(self.ledger.render_ahead, reparse(self.lines, 0, len(self.lines), lambda _: False))
        # Where nothing is defined no block waits for those behind it: few are held as tokens at a time.
        at_once = len(self.lines) if _DEFINITION in text else _FEW
        while batch := list(islice(found, at_once)):
            self._replace(len(self._steps), len(self._steps), batch, {}, 0)

    # --- reading ---------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The text as it stands, with LF newlines."""
        return "\n".join(self.lines)

    def html(self) -> str:
        """The HTML of the whole text, equal to `render(text, look)`."""
        return "".join([block.html for block in self.blocks])

    def span(self, index: int) -> tuple[int, int]:
        """The lines of a block (0-based, end exclusive); the section of footnotes stands behind the last line."""
        starts = self._all_starts()
        if index >= len(starts):
            return len(self.lines), len(self.lines)
        return starts[index], starts[index] + self.blocks[index].lines

    def block_at_line(self, line: int) -> int:
        """The index of the block that stands at a line, or of the last one before it (0 at the top of the text)."""
        return max(0, bisect_right(self._all_starts(), line) - 1)

    def note_number(self, label: str) -> int | None:
        """The place of a footnote among those printed, from 0; none if nothing refers to it."""
        return self.ledger.note_number(label)

    def definitions(self) -> Asked:
        """The link definitions and footnotes of the whole text, as `pieces.parse_inline` asks for them."""
        return Asked(self.ledger)

    def _all_starts(self) -> list[int]:
        """The first line of each block; summed up anew (in C, 0.1 ms for 10,000) after the line count changed."""
        if self._starts is None:
            self._starts = list(accumulate(self._steps))
        return self._starts

    # --- editing ---------------------------------------------------------------------------------

    def edit(self, first_line: int, removed_lines: int, new_lines: Sequence[str]) -> Patch:
        """Replace lines of the text; `first_line` counts from 0. Raises IndexError for lines that are not there."""
        last = first_line + removed_lines
        if not 0 <= first_line <= last <= len(self.lines):
            raise IndexError(f"lines {first_line} to {last} of {len(self.lines)}")
        new = cleaned("\n".join(new_lines)).split("\n") if new_lines else []
        self.lines[first_line:last] = new
        behind = first_line + len(new)
        if not self.lines:
            self.lines, behind = [""], 1
        if self.lines[0].startswith("\ufeff"):  # only at the top of a text is it a byte order mark
            self.lines[0] = self.lines[0].lstrip("\ufeff")
            last, behind = (last, behind) if behind else (last + 1, 1)
        return self._reparse(first_line, last, behind)

    def _reparse(self, first: int, last: int, behind: int) -> Patch:
        """Bring the blocks up to date after the lines from `first` to `last` became those from `first` to `behind`."""
        starts, shift = self._all_starts(), behind - last
        index = first_touched(starts, first)

        def known(line: int) -> bool:
            at = bisect_left(starts, max(last, line - shift))
            return at < len(starts) and starts[at] == line - shift

        found = list(reparse(self.lines, starts[index] if index else 0, behind, known))
        until = bisect_left(starts, max(last, found[-1].last - shift)) if found else len(starts)
        kept = {}
        for n, piece in enumerate(found):
            was = piece.first if piece.first < first else piece.first - shift if piece.first >= behind else -1
            at = bisect_left(starts, was, index, until)
            if at < until and starts[at] == was and self.blocks[at].source == piece.source:
                kept[n] = self.blocks[at]
        return self._replace(index, until, found, kept, shift)

    def _replace(self, index: int, until: int, found: list[Piece], kept: dict[int, Block], shift: int) -> Patch:
        """Put the found blocks in the place of those from `index` to `until`, but keep the same ones at both ends."""
        self._restep(index, until, [piece.first for piece in found], shift)
        head = 0
        while head < min(len(found), until - index) and kept.get(head) is self.blocks[index + head]:
            head += 1
        tail = 0
        while (
            tail < min(len(found), until - index) - head
            and kept.get(len(found) - 1 - tail) is self.blocks[until - 1 - tail]
        ):
            tail += 1
        pieces = found[head : len(found) - tail]
        start, end = index + head, until - tail
        gone = self.blocks[start:end]
        fresh = [Block(piece.source, piece.last - piece.first, piece.references, piece.html or "") for piece in pieces]
        self._number(start, end, fresh)
        self.blocks[start:end] = fresh
        changed = self.ledger.exchange(gone, list(zip(fresh, pieces, strict=True)))
        elsewhere = sorted(self._index(block) for block in changed)
        return Patch(start, len(gone), tuple(fresh), tuple(elsewhere))

    def _restep(self, index: int, until: int, firsts: list[int], shift: int) -> None:
        starts = self._all_starts()
        begin = firsts[-1] if firsts else (starts[index - 1] if index else 0)
        before = starts[index - 1] if index else 0
        steps = [at - was for at, was in zip(firsts, [before, *firsts], strict=False)]
        if until < len(starts):
            self._steps[until] = starts[until] + shift - begin
        self._steps[index:until] = steps
        if shift:
            self._starts = None
        else:
            starts[index:until] = firsts

    def _number(self, start: int, end: int, fresh: list[Block]) -> None:
        """Give new blocks an order between their neighbours; when no room is left, all get new ones."""
        while True:
            before = self.blocks[start - 1].order if start else None
            after = self.blocks[end].order if end < len(self.blocks) - 1 else None
            numbers = orders(before, after, len(fresh))
            if numbers is not None:
                break
            renumber(self.blocks)
        for block, number in zip(fresh, numbers, strict=True):
            block.order = number

    def _index(self, block: Block) -> int:
        last = len(self.blocks) - 1
        return last if block is self.blocks[last] else bisect_left(self.blocks, block.order, 0, last, key=order_of)
