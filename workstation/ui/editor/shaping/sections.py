"""Sections of a text: a heading and all that stands under it; moved as a whole, a blank line between."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from workstation.ui.editor.edits import Edit


@dataclass(frozen=True)
class Section:
    """A heading: its line, its level, its words, and the line behind all that stands under it."""

    line: int
    level: int
    heading: str
    end: int


def sections(headings: list[tuple[int, int, str]], lines: int) -> list[Section]:
    """The sections of (line, level, words), in order; `lines` is how many the text has."""
    found = []
    for place, (line, level, words) in enumerate(headings):
        later = (other for other, depth, _ in headings[place + 1 :] if depth <= level)
        found.append(Section(line, level, words, next(later, lines)))
    return found


def at_line(found: list[Section], line: int) -> int:
    """Which section a line stands in: the innermost, by number; -1 before the first heading."""
    return bisect_right(found, line, key=_line) - 1


def _line(section: Section) -> int:
    return section.line


def neighbour(found: list[Section], number: int, *, down: bool) -> int:
    """The line before which a section goes to change places with the next (or last) of its level; -1 for none."""
    mine = found[number]
    if down:
        following = next((each for each in found[number + 1 :] if each.line >= mine.end), None)
        return following.end if following is not None and following.level == mine.level else -1
    for other in reversed(found[:number]):
        if other.level <= mine.level:
            return other.line if other.level == mine.level else -1
    return -1


def region(section: Section, before: int) -> tuple[int, int]:
    """The lines touched when the section goes before line `before`: the first, and the one behind the last."""
    return min(section.line, before), max(section.end, before)


def moved(lines: list[str], first: int, end: int, before: int) -> tuple[list[Edit], int]:
    """Edits (code points) that bring the lines `first` to `end` before line `before`, and where they begin then.

    `lines` is the region: `before` is its beginning or its end.
    """
    text = "\n".join(lines)
    tail = len(text) - len(text.rstrip("\n"))
    if before <= first:
        kept, chunk = lines[:first], lines[first:end]
        words = "\n".join(chunk).rstrip("\n")
        left = len("\n".join(kept).rstrip("\n"))
        return [Edit(0, 0, words + "\n\n"), Edit(left, len(text) - tail, "")], 0
    chunk, kept = lines[:end], lines[end:]
    words = "\n".join(chunk).rstrip("\n")
    last = len(text) - tail
    gone = len("\n".join(chunk)) + 1
    at = len("\n".join(kept).rstrip("\n")) + 2
    return [Edit(0, gone, ""), Edit(last, last, "\n\n" + words)], at
