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


class Worn:
    """The formats a block wears, and their places beside them: to ask each of them takes longer than a letter may."""

    def __init__(self, ranges: list[Range]) -> None:
        self.ranges = ranges
        self._places = [(each.start, each.start + each.length) for each in ranges]

    def move(self, at: int, change: int, length: int, ground: Sequence[QTextCharFormat]) -> None:
        """The block is `length` units long now; the ground of a whole line grows at its end, too."""
        ranges, places, self.ranges, self._places = self.ranges, self._places, [], []
        at_end = change > 0 and at == length - 1
        for each, (start, end) in zip(ranges, places, strict=True):
            first, behind = moved(start, end, at, change)
            if at_end and end == at and each.format in ground:
                first, behind = start, length
            if first >= behind:
                continue
            if first != start:
                each.start = first
            if behind - first != end - start:
                each.length = behind - first
            self.ranges.append(each)
            self._places.append((first, behind))


def moved_tag(tag: TagSpan, at: int, change: int) -> TagSpan:
    """The places of a tag; what is typed before its closing bracket belongs to its words."""
    start, end = moved(tag.start, tag.end, at, change)
    first, behind = moved(tag.text_start, tag.text_end + 1, at, change)
    return TagSpan(tag.key, tag.value, start, end, first, behind - 1)
