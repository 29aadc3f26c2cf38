"""Which part of a text an edit can have changed: the blocks to parse again, found by parsing as little as possible.

A block depends on its own lines and on at most two lines behind it: the first of the next block and the one after
(a table begins with two lines). So the parse starts before the first block whose lines or look-ahead the edit
touched, and ends where a block begins behind the edit at which a block began before: from there on all is as it was.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from workstation.markdown.pieces import Piece, pieces

LOOK_AHEAD = 2


def first_touched(starts: Sequence[int], line: int) -> int:
    """The index of the first block that an edit at this line can change; 0 also if it lies before all blocks."""
    index = max(0, bisect_right(starts, line) - 1)
    while index > 0 and line < starts[index] + LOOK_AHEAD:
        index -= 1
    return index


def reparse(lines: list[str], begin: int, behind: int, known: Callable[[int], bool]) -> Iterator[Piece]:
    """The blocks of the lines from `begin` on, until one begins behind the edit where one began before.

    `behind` is the first line behind the edit; `known(line)` tells whether an old block began at this line (in new
    numbers). Line numbers of the pieces count from the top of the text.
    """
    size = max(8, behind - begin + 4)
    while begin < len(lines):
        end = min(len(lines), begin + size)
        ends = end == len(lines)
        text = "\n".join(lines[begin:end]) + ("" if ends else "\n")
        held: Piece | None = None
        for piece in pieces(text):
            piece.first += begin
            piece.last += begin
            if held:
                if not ends and piece.first + LOOK_AHEAD > end:
                    break
                yield held
                if piece.first >= behind and known(piece.first):
                    return
            held = piece
        if ends:
            if held:
                yield held
            return
        begin = held.first if held else end
        size *= 2
