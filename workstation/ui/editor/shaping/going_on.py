"""Enter in a list or quote: the next item, numbers counted on; at an empty one the end of it."""

from __future__ import annotations

from typing import NamedTuple

from workstation.ui.editor.shaping.numbering import renumbered
from workstation.ui.editor.shaping.structure import Item, item_of, quote_of


class Shaped(NamedTuple):
    """New lines for the old ones, and where the caret is: line (from 0 among them) and column."""

    lines: list[str]
    line: int
    column: int


def entered(lines: list[str], at: int, column: int) -> Shaped | None:
    """What Enter makes of these lines with the caret in line `at`; None where it is Enter and nothing else."""
    line = lines[at]
    item = item_of(line)
    if item is not None:
        if column < len(item.prefix):
            return None
        return _ended(lines, at, item) if item.empty else _next_item(lines, at, column, item)
    quote = quote_of(line)
    if not quote or column < len(quote):
        return None
    if not line[len(quote) :].strip():
        return _blank(lines, at, "")
    new = quote + line[column:].lstrip(" ")
    return Shaped([*lines[:at], line[:column], new, *lines[at + 1 :]], at + 1, len(quote))


def _next_item(lines: list[str], at: int, column: int, item: Item) -> Shaped:
    line = lines[at]
    gap = item.gap or " "
    mark = item.mark if item.number is None else f"{item.number + 1}{item.end}"
    if item.number is not None and _counts_all_alike(lines, at, item):
        mark = item.mark
    prefix = item.quote + item.indent + mark + gap + ("[ ] " if item.task else "")
    made = [*lines[:at], line[:column].rstrip(" "), prefix + line[column:].lstrip(" "), *lines[at + 1 :]]
    if not line[:column].strip():
        made[at] = line[:column]
    return Shaped(made if mark == item.mark else renumbered(made, at), at + 1, len(prefix))


def _counts_all_alike(lines: list[str], at: int, item: Item) -> bool:
    """Whether the item before or behind has the same number: then all have."""
    for step in (-1, 1):
        place = at + step
        while 0 <= place < len(lines) and abs(place - at) < 50:
            other = item_of(lines[place])
            if other is not None and other.depth == item.depth:
                if other.number == item.number:
                    return True
                break
            if other is not None and other.depth < item.depth:
                break
            place += step
    return False


def _ended(lines: list[str], at: int, item: Item) -> Shaped:
    """An empty item: one level further out, or no item any more."""
    if item.depth:
        from workstation.ui.editor.shaping.indenting import outdented

        out = outdented(lines, at, at)
        moved = item_of(out[at]) if out is not None else None
        if out is not None and moved is not None:
            return Shaped(out, at, len(moved.prefix))
    return _blank(lines, at, item.quote)


def _blank(lines: list[str], at: int, quote: str) -> Shaped:
    """A blank line before what is typed next, or it would go on the paragraph of the last item."""
    blank = quote.rstrip()
    before = lines[at - 1][len(quote) :] if at and lines[at - 1].startswith(blank) else ""
    if not at or not before.strip():
        return Shaped([*lines[:at], quote, *lines[at + 1 :]], at, len(quote))
    return Shaped([*lines[:at], blank, quote, *lines[at + 1 :]], at + 1, len(quote))
