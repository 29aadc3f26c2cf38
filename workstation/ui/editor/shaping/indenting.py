"""Tab in lists: an item and what it holds under the item before it, or out again; numbers follow."""

from __future__ import annotations

from workstation.ui.editor.shaping.numbering import renumbered
from workstation.ui.editor.shaping.structure import Item, item_of, quote_of


def indented(lines: list[str], first: int, last: int) -> list[str] | None:
    """The items of the lines `first` to `last` one level in; None if none of them is an item.

    A first item has none before it to stand under: it stays.
    """
    item = _first_item(lines, first, last)
    if item is None:
        return None
    place, head = item
    above = _sibling_above(lines, place, head)
    if above is None:
        return lines
    step = above.column - head.depth
    last = max(last, _end_of(lines, place, head))
    made = [_shifted(line, step) if place <= n <= last else line for n, line in enumerate(lines)]
    moved = item_of(made[place])
    if head.number is not None and moved is not None:
        before = _sibling_above(made, place, moved)
        number = before.number + 1 if before and before.number is not None else 1
        made[place] = _numbered(moved, number)
        made = renumbered(made, place)
    return _follow(made, last + 1, head)


def outdented(lines: list[str], first: int, last: int) -> list[str] | None:
    """The items of the lines `first` to `last` one level out, as siblings of the one they stood under."""
    item = _first_item(lines, first, last)
    if item is None:
        return None
    place, head = item
    if not head.depth:
        return lines
    parent = _parent(lines, place, head)
    step = (parent.depth if parent else 0) - head.depth
    last = max(last, _end_of(lines, place, head))
    made = [_shifted(line, step) if place <= n <= last else line for n, line in enumerate(lines)]
    moved = item_of(made[place])
    if parent is None or moved is None:
        return made
    made[place] = _like(moved, parent)
    if parent.number is not None:
        made = renumbered(made, place)
    return _from_one(made, last + 1, head)


def _from_one(lines: list[str], at: int, head: Item) -> list[str]:
    """The former siblings behind stand under the item now: a list of their own, which begins with 1."""
    item = item_of(lines[at]) if at < len(lines) else None
    if item is None or item.number is None or item.depth != head.depth:
        return lines
    made = [*lines[:at], _numbered(item, 1), *lines[at + 1 :]]
    return renumbered(made, at)


def _first_item(lines: list[str], first: int, last: int) -> tuple[int, Item] | None:
    for place in range(first, last + 1):
        item = item_of(lines[place])
        if item is not None:
            return place, item
    return None


def _sibling_above(lines: list[str], place: int, head: Item) -> Item | None:
    for at in range(place - 1, -1, -1):
        item = item_of(lines[at])
        if item is None:
            if _outside(lines[at], head):
                return None
            continue
        if item.depth < head.depth or item.quote.count(">") != head.quote.count(">"):
            return None
        if item.depth == head.depth:
            return item
    return None


def _parent(lines: list[str], place: int, head: Item) -> Item | None:
    for at in range(place - 1, -1, -1):
        item = item_of(lines[at])
        if item is not None and item.depth < head.depth and item.quote.count(">") == head.quote.count(">"):
            return item
        if item is None and _outside(lines[at], head):
            return None
    return None


def _outside(line: str, head: Item) -> bool:
    """Whether a line that is no item ends the list above: words that begin at the margin."""
    if quote_of(line).count(">") != head.quote.count(">"):
        return True
    words = line[len(quote_of(line)) :]
    return bool(words.strip()) and not words[0].isspace()


def _end_of(lines: list[str], place: int, head: Item) -> int:
    """The last line of what the item holds."""
    last = place
    for at in range(place + 1, len(lines)):
        words = lines[at][len(quote_of(lines[at])) :]
        if not words.strip():
            continue
        if len(words) - len(words.lstrip(" \t")) <= head.depth:
            break
        last = at
    return last


def _shifted(line: str, columns: int) -> str:
    quote = quote_of(line)
    words = line[len(quote) :]
    if not words.strip() and item_of(line) is None:
        return line
    if columns >= 0:
        return quote + " " * columns + words
    words = words.expandtabs(4) if words[:1] == "\t" else words
    return quote + words[min(-columns, len(words) - len(words.lstrip(" "))) :]


def _numbered(item: Item, number: int) -> str:
    return item.quote + item.indent + f"{number}{item.end}" + item.gap + item.task + item.words


def _like(item: Item, parent: Item) -> str:
    """The item as the next of its former parent's list."""
    mark = parent.mark if parent.number is None else f"{parent.number + 1}{parent.end}"
    return item.quote + item.indent + mark + (item.gap or " ") + item.task + item.words


def _follow(lines: list[str], at: int, head: Item) -> list[str]:
    """The numbers of the siblings left behind, counted on from the one before the gap."""
    if head.number is None or at >= len(lines):
        return lines
    for place in range(at - 1, -1, -1):
        item = item_of(lines[place])
        if item is not None and item.depth == head.depth and item.number is not None:
            return renumbered(lines, place)
    return lines
