"""The smallest edits that turn one text into another, so that caret, scroll and undo stay with the writer."""

from __future__ import annotations

from typing import NamedTuple


class Edit(NamedTuple):
    """Replace the code points `start` to `end` of the old text by `new`."""

    start: int
    end: int
    new: str


def minimal_edits(old: str, new: str) -> list[Edit]:
    """Edits in order of place; applied from the last to the first they make `new` of `old`."""
    head = _common_head(old, new)
    tail = _common_tail(old, new, min(len(old), len(new)) - head)
    return [
        Edit(head + e.start, head + e.end, e.new)
        for e in _middle(old[head : len(old) - tail], new[head:][: len(new) - tail - head])
    ]


def _middle(old: str, new: str) -> list[Edit]:
    old_lines, new_lines = old.split("\n"), new.split("\n")
    if len(old_lines) != len(new_lines):
        return [Edit(0, len(old), new)]
    edits: list[Edit] = []
    at = 0
    for before, after in zip(old_lines, new_lines, strict=True):
        edits += [Edit(at + e.start, at + e.end, e.new) for e in _within_line(before, after)]
        at += len(before) + 1
    return edits


def _within_line(old: str, new: str) -> list[Edit]:
    if old == new:
        return []
    head = _common_head(old, new)
    tail = _common_tail(old, new, min(len(old), len(new)) - head)
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if middle_old and (at := middle_new.find(middle_old)) >= 0:
        return _around(head, head + len(middle_old), middle_new[:at], middle_new[at + len(middle_old) :])
    if middle_new and (at := middle_old.find(middle_new)) >= 0:
        kept = head + at + len(middle_new)
        removed = [Edit(head, head + at, ""), Edit(kept, head + len(middle_old), "")]
        return [edit for edit in removed if edit.start != edit.end]
    return [Edit(head, head + len(middle_old), middle_new)]


def _around(start: int, end: int, before: str, after: str) -> list[Edit]:
    return [Edit(at, at, words) for at, words in ((start, before), (end, after)) if words]


def _common_head(one: str, other: str) -> int:
    # Halving compares slices in C: a character loop over 200,000 words would be felt.
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_tail(one: str, other: str, limit: int) -> int:
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
