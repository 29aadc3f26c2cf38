"""What kind of paragraph the touched lines are: heading, list, quote; on, and off again where all of them are."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from workstation.ui.editor.edits import Edit
from workstation.ui.editor.shaping.change import Change, Line, moved, touched
from workstation.ui.editor.shaping.structure import heading_of, is_row, item_of, quote_of


class List(StrEnum):
    """The kinds of list."""

    BULLETS = "bullets"
    NUMBERS = "numbers"
    TASKS = "tasks"


def toggle_heading(text: str, start: int, end: int, level: int) -> Change | None:
    """The touched lines as headings of that level; plain again where all of them are. Level 0: plain in any case."""
    lines = _worded(text, start, end)
    on = level > 0 and not all(heading_of(line.text)[0] == level for line in lines)
    sign = "#" * level + " " if on else ""

    def shaped(line: Line) -> tuple[int, int, str]:
        item = item_of(line.text)
        first = len(quote_of(line.text))
        behind = len(item.prefix) if item and on else heading_of(line.text)[1]
        return first, behind, sign

    return _changed(lines, shaped, start, end)


def toggle_list(text: str, start: int, end: int, kind: List) -> Change | None:
    """The touched lines as items of such a list; without their signs where all of them are already."""
    lines = _worded(text, start, end)
    on = not all(_kind(line.text) is kind for line in lines)
    number = 0

    def shaped(line: Line) -> tuple[int, int, str]:
        nonlocal number
        number += 1
        item = item_of(line.text)
        quote = len(quote_of(line.text))
        indent = item.indent if item else ""
        behind = len(item.prefix) if item else heading_of(line.text)[1]
        mark = {List.BULLETS: "- ", List.NUMBERS: f"{number}. ", List.TASKS: "- [ ] "}[kind]
        return quote, behind, indent + mark if on else ""

    return _changed(lines, shaped, start, end)


def toggle_quote(text: str, start: int, end: int) -> Change | None:
    """The touched lines as a block quote, blank ones between them too; one level less where all are quoted."""
    lines = touched(text, start, end)
    on = not all(quote_of(line.text) for line in lines)

    def shaped(line: Line) -> tuple[int, int, str]:
        if on:
            return 0, 0, "> "
        quote = line.text[: len(quote_of(line.text))]
        return 0, quote.index(">") + (2 if quote[quote.index(">") + 1 :].startswith(" ") else 1), ""

    return _changed(lines, shaped, start, end)


def _worded(text: str, start: int, end: int) -> list[Line]:
    """The lines meant: those with words, or the one blank line the caret stands in; never a table's rows."""
    lines = touched(text, start, end)
    worded = [line for line in lines if line.text.strip()]
    return [line for line in worded or lines[:1] if not is_row(line.text)]


def _kind(line: str) -> List | None:
    item = item_of(line)
    if item is None:
        return None
    if item.task:
        return List.TASKS
    return List.BULLETS if item.number is None else List.NUMBERS


def _changed(lines: list[Line], shaped: Callable[[Line], tuple[int, int, str]], start: int, end: int) -> Change | None:
    edits = []
    for line in lines:
        first, last, new = shaped(line)
        if line.text[first:last] != new:
            edits.append(Edit(line.at + first, line.at + last, new))
    if not edits:
        return None
    return Change(tuple(edits), moved(start, edits, behind=True), moved(end, edits, behind=True))
