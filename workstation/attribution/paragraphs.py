"""Where the paragraphs of a plain text are: one on each line, or hard-wrapped lines between blank ones."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

_SENTENCE_ENDS = (".", "!", "?", "…", "。", "।", ".”", "?”", "!”", '."', ".’", ".)")
_GAP = "   "  # where an address was blanked out
_WIDEST_WRAP = 120  # characters; nobody wraps by hand wider than this


class Block(NamedTuple):
    """A paragraph or line apart: code points, white space around it not counted; wrapped lines joined by a space."""

    start: int
    end: int
    after_blank: bool
    words: str
    linked: bool = False
    """Whether an address was blanked out in it, which no wrapping can break: such a line may be of any width."""


def blocks_of(text: str) -> list[Block]:
    """The paragraphs of `text` in order; in a text of both sorts each stretch between blank lines is told by itself."""
    lines = _lines(text)
    if _is_wrapped(lines):
        return _joined(lines)
    blocks: list[Block] = []
    stretch: list[Block] = []
    for line in [*lines, None]:
        if line is None or line.after_blank:
            blocks += _joined(stretch) if _is_wrapped(stretch) else stretch
            stretch = []
        if line is not None:
            stretch.append(line)
    return blocks


def _joined(lines: list[Block]) -> list[Block]:
    width = _width(lines)
    blocks: list[list[Block]] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before is None or line.after_blank or _broke_early(before, line, width):
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return [_block(block) for block in blocks]


def _block(lines: list[Block]) -> Block:
    if len(lines) == 1:
        return lines[0]
    return Block(lines[0].start, lines[-1].end, lines[0].after_blank, " ".join(line.words for line in lines))


def _lines(text: str) -> list[Block]:
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")  # every place stays where it was
    lines: list[Block] = []
    begin, empty = 0, False
    for line in text.split("\n"):
        if words := line.strip():
            start = begin if words[0] == line[0] else begin + len(line) - len(line.lstrip())
            linked = _GAP in line and _GAP in line.lstrip()
            lines.append(Block(start, start + len(words), empty and bool(lines), words, linked))
        empty = not words
        begin += len(line) + 1
    return lines


def _width(lines: list[Block]) -> int:
    whole = [len(line.words) for line in lines if not line.linked]
    return max(whole or [len(line.words) for line in lines], default=0)


def _is_wrapped(lines: list[Block]) -> bool:
    """Lines mostly end within a sentence, and were broken because the next word had no room left."""
    if len(lines) < 2:
        return False
    width = _width(lines)
    pairs = [(a, b) for a, b in pairwise(lines) if not b.after_blank]
    goes_on = sum(not a.words.endswith(_SENTENCE_ENDS) for a, _ in pairs)
    if goes_on * 2 < len(pairs) or not any(_goes_on_small(b) for _, b in pairs) or not 30 <= width <= _WIDEST_WRAP:
        return False
    full = sum(not _broke_early(a, b, width) for a, b in pairs)
    return full >= 0.7 * len(pairs)


def _goes_on_small(line: Block) -> bool:
    """Beginning within a sentence; a script without capitals cannot tell and does not count against it."""
    return line.words[0].islower() or (line.words[0].isalpha() and not line.words[0].isupper())


def _broke_early(line: Block, following: Block, width: int) -> bool:
    """Whether the next line's first word would have fitted easily: then the break was meant."""
    if line.linked:
        return False
    room = width - len(line.words) - 1
    first, _, rest = following.words.partition(" ")
    wide = len(following.words) - len(rest.lstrip()) if rest.startswith(_GAP) else len(first)
    return wide <= room - width // 6
