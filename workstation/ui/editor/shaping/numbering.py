"""Numbered lists count on: the numbers of an item's later siblings, and how far what they hold is indented."""

from __future__ import annotations

from workstation.ui.editor.shaping.structure import Item, item_of, quote_of

REACH = 300  # lines a change is followed: a longer list is put right further down when one types there


def renumbered(lines: list[str], at: int) -> list[str]:
    """The lines with the siblings behind the numbered item `at` counted on from it.

    A list numbered 1. 1. 1. is meant so and stays.
    """
    first = item_of(lines[at])
    if first is None or first.number is None:
        return lines
    made, shift, number = list(lines), 0, first.number
    for place in range(at + 1, min(len(lines), at + REACH)):
        item = item_of(lines[place])
        if _ends(lines, place, item, first):
            break
        if item is None or item.depth > first.depth:
            made[place] = _shifted(lines[place], shift)
            continue
        if item.number is None or item.end != first.end:
            break
        if item.number == number == 1:
            return lines
        number += 1
        mark = f"{number}{item.end}"
        shift = len(mark) - len(item.mark)
        made[place] = item.quote + item.indent + mark + item.gap + item.task + item.words
    return made


def sibling_before(lines: list[str], at: int) -> int:
    """The line of the item before in the same list; `at` itself where it is the first."""
    mine = item_of(lines[at])
    for place in range(at - 1, -1, -1):
        item = item_of(lines[place])
        if mine is None or (item is None and not lines[place].startswith((" ", "\t", ">"))):
            return at
        if item is not None and item.depth <= mine.depth:
            return place if item.depth == mine.depth and item.number is not None else at
    return at


def _ends(lines: list[str], place: int, item: Item | None, first: Item) -> bool:
    line = lines[place]
    if quote_of(line).count(">") != first.quote.count(">"):
        return True
    if item is not None:
        return item.depth < first.depth
    words = line[len(quote_of(line)) :]
    after_blank = not lines[place - 1][len(quote_of(lines[place - 1])) :].strip()
    return bool(words.strip()) and after_blank and len(words) - len(words.lstrip()) <= first.depth


def _shifted(line: str, columns: int) -> str:
    quote = quote_of(line)
    words = line[len(quote) :]
    if not columns or not words.strip():
        return line
    if columns > 0:
        return quote + " " * columns + words
    return quote + words[min(-columns, len(words) - len(words.lstrip(" "))) :]
