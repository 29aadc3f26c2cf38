"""What a line begins with: signs of quotes, lists, tasks and headings; and where the cells of a table's row stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

QUOTE = re.compile(r"(?: {0,3}>[ \t]?)*")
_ITEM = re.compile(r"([ \t]*)(?:[-+*]|(\d{1,9})([.)]))(?:([ \t]+)|$)(\[[ xX]\](?:[ \t]+|$))?")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_RULE = re.compile(r"[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_PIPE = re.compile(r"(?<!\\)(?:\\\\)*\|")
_DELIMITER = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")


class Item(NamedTuple):
    """A list item's line in parts: `quote` + `indent` + `mark` + `gap` + `task` + `words`.

    `number` is None for a bullet; `end` is the sign behind a number. `column` is where its words (or its task's
    box) begin, which is how far a list within it is indented; the quote's signs are not counted.
    """

    quote: str
    indent: str
    mark: str
    gap: str
    task: str
    words: str
    number: int | None
    end: str

    @property
    def depth(self) -> int:
        """Columns before the mark."""
        return len(self.indent.expandtabs(4))

    @property
    def column(self) -> int:
        """Columns before what the mark introduces."""
        gap = len(self.gap) if 0 < len(self.gap) <= 4 else 1
        return self.depth + len(self.mark) + gap

    @property
    def prefix(self) -> str:
        """All that stands before the words."""
        return self.quote + self.indent + self.mark + self.gap + self.task

    @property
    def empty(self) -> bool:
        """Whether it has no words yet."""
        return not self.words.strip()


def item_of(line: str) -> Item | None:
    """The parts of a list item's first line; None for any other line (a line across is no list)."""
    quote = _quote(line)
    found = _ITEM.match(line, len(quote))
    if found is None or _RULE.match(line, len(quote)):
        return None
    indent, number, end, gap, task = found.groups()
    mark = line[len(quote) + len(indent) : len(quote) + len(indent) + (len(number) + 1 if number else 1)]
    words = line[found.end() :]
    return Item(quote, indent, mark, gap or "", task or "", words, int(number) if number else None, end or "")


def _quote(line: str) -> str:
    found = QUOTE.match(line)
    return found[0] if found and ">" in found[0] else ""


def quote_of(line: str) -> str:
    """The signs of a block quote a line begins with, "" for none."""
    return _quote(line)


def heading_of(line: str) -> tuple[int, int]:
    """(level, where its words begin) behind the quote's signs; level 0 for no heading."""
    at = len(_quote(line))
    found = _HEADING.match(line, at)
    return (len(found[1]), found.end()) if found else (0, at)


def lead(line: str) -> int:
    """How many characters at the beginning are signs of quote, list, task or heading."""
    if _RULE.match(line, len(_quote(line))):
        return len(line)
    at = 0
    while step := _step(line[at:]):
        at += step
    found = _HEADING.match(line, at)
    return found.end() if found else at


def _step(line: str) -> int:
    item = item_of(line)
    return len(item.prefix) if item else len(_quote(line))


def is_row(line: str) -> bool:
    """Whether it looks like a row of a table: it begins with a pipe (behind a quote's signs)."""
    return line[len(_quote(line)) :].lstrip(" \t").startswith("|")


def is_delimiter(line: str) -> bool:
    """Whether it is the line of dashes under a table's head."""
    rest = line[len(_quote(line)) :]
    return "-" in rest and "|" in rest and _DELIMITER.match(rest) is not None


def pipes(line: str) -> list[int]:
    """Where the pipes that part cells stand; an escaped one parts nothing."""
    return [found.end() - 1 for found in _PIPE.finditer(line)]


def cells(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A range of a line; of a table's row the part in each cell, of its line of dashes nothing."""
    if not is_row(line):
        if not is_delimiter(line):
            yield start, end
        return
    if is_delimiter(line):
        return
    edges = [start, *(at for at in pipes(line) if start <= at < end), end]
    for number, (first, last) in enumerate(pairwise(edges)):
        yield (first + 1 if number else first), last
