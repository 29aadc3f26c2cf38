"""What a block of text wears, moved along with a letter that came or went: places are UTF-16 units of the block."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextLayout

from workstation.ui.editor.scan import TagSpan

Range = QTextLayout.FormatRange


def moved(start: int, end: int, at: int, change: int) -> tuple[int, int]:
    """A stretch after one unit came at `at`, or the one there went (`change` 1 or -1): what is within belongs to it."""
    if change > 0:
        return start + (start >= at), end + (end > at)
    return start - (start > at), end - (end > at)


def moved_ranges(
    worn: list[Range], at: int, change: int, length: int, ground: Sequence[QTextCharFormat]
) -> list[Range]:
    """The formats of a block that is `length` units long now; the ground of a whole line grows at its end, too."""
    kept = []
    for each in worn:
        start, end = each.start, each.start + each.length
        now = moved(start, end, at, change)
        if change > 0 and end == at == length - 1 and each.format in ground:
            now = start, length
        if now[0] < now[1]:
            each.start, each.length = now[0], now[1] - now[0]
            kept.append(each)
    return kept


def moved_tag(tag: TagSpan, at: int, change: int) -> TagSpan:
    """The places of a tag; what is typed before its closing bracket belongs to its words."""
    start, end = moved(tag.start, tag.end, at, change)
    first, behind = moved(tag.text_start, tag.text_end + 1, at, change)
    return TagSpan(tag.key, tag.value, start, end, first, behind - 1)
