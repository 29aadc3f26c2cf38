"""What the page shows against what the text says: the fewest blocks that must change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workstation.markdown.blocks import Blocks


@dataclass(frozen=True)
class Splice:
    """From block `start` on, `removed` blocks of the page give way to these."""

    start: int
    removed: int
    added: tuple[str, ...]


def splices(old: Sequence[str], new: Sequence[str], offset: int = 0) -> list[Splice]:
    """Changes that make `old` blocks `new`, to be made in this order; `offset` is the index of the first block."""
    shortest = min(len(old), len(new))
    head = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    rest = shortest - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    gone, come = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(gone) != len(come):
        return [Splice(offset + head, len(gone), tuple(come))]
    pairs = enumerate(zip(gone, come, strict=True), offset + head)
    return [Splice(at, 1, (after,)) for at, (before, after) in pairs if before != after]


class Steps:
    """The blocks of the text as typed and the blocks the page shows; what lies between them goes out in one step.

    Costs grow with the stretch of blocks touched since the last step, not with the article.
    """

    def __init__(self, blocks: Blocks) -> None:
        self._model = blocks
        self.shown: list[str] = []
        self.edited_block = -1
        """The block of the last edit, -1 when none was made since the last step."""
        self.restart()

    @property
    def typed(self) -> Blocks:
        """The blocks of the text as typed."""
        return self._model

    def edit(self, first_line: int, removed: int, lines: list[str]) -> None:
        """The text changed: the `removed` lines from `first_line` on gave way to `lines`."""
        before = len(self._model.blocks)
        patch = self._model.edit(first_line, removed, lines)
        self._touch(patch.start, before - patch.start - patch.removed)
        last = len(self._model.blocks) - 1
        self._early.update(patch.elsewhere)
        self._late.update(last - at for at in patch.elsewhere)
        self.edited_block = self._model.block_at_line(first_line)

    def adopt(self, blocks: Blocks) -> None:
        """The text was parsed anew, perhaps with other looks."""
        self._model = blocks
        self._touch(0, 0)

    def restart(self) -> list[str]:
        """The page is loaded anew from these blocks."""
        self.shown = [block.html for block in self._model.blocks]
        self._settle()
        return self.shown

    def step(self) -> list[Splice]:
        """What the page has to change now, in this order; from here on it counts as shown."""
        if not self._changed:
            return []
        blocks, shown = self._model.blocks, self.shown
        head, tail = self._clean_head, self._clean_tail
        # Blocks that changed without having been edited keep their place before, or from the end behind, the edits.
        pairs = [(at, at) for at in sorted(self._early) if at < head]
        pairs += [(len(shown) - 1 - at, len(blocks) - 1 - at) for at in sorted(self._late, reverse=True) if at < tail]
        steps = [Splice(at, 1, (blocks[now].html,)) for at, now in pairs if shown[at] != blocks[now].html]
        for splice in steps:
            shown[splice.start] = splice.added[0]
        old = shown[head : len(shown) - tail]
        new = [block.html for block in blocks[head : len(blocks) - tail]]
        shown[head : len(shown) - tail] = new
        self._settle()
        return steps + splices(old, new, head)

    # --- places --------------------------------------------------------------------------------

    def place_of_line(self, line: float) -> tuple[int, float]:
        """Block and fraction of it that stand for a place in the text; empty lines belong to the block before."""
        at = self._model.block_at_line(int(line))
        start, end = self._stretch(at)
        return at, min(1.0, max(0.0, (line - start) / (end - start))) if end > start else 0.0

    def line_of_place(self, at: int, fraction: float) -> float:
        """The line (with a fraction) that stands at this part of a block."""
        start, end = self._stretch(min(max(at, 0), len(self._model.blocks) - 1))
        return start + fraction * (end - start)

    def _stretch(self, at: int) -> tuple[int, int]:
        """The lines that scroll by with a block: from its first (the first block's: the top) to the next one's."""
        start = self._model.span(at)[0] if at else 0
        return start, max(start, self._model.span(at + 1)[0])

    # --- inside --------------------------------------------------------------------------------

    def _settle(self) -> None:
        self._clean_head, self._clean_tail, self._changed = len(self.shown), 0, False
        self._early: set[int] = set()
        self._late: set[int] = set()
        self.edited_block = -1

    def _touch(self, head: int, tail: int) -> None:
        self._clean_head = min(self._clean_head, head)
        self._clean_tail = min(self._clean_tail, tail) if self._changed else tail
        self._changed = True
