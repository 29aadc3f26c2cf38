"""A change to a stretch of text: its edits, and what is selected afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workstation.ui.editor.edits import Edit


@dataclass(frozen=True)
class Change:
    """`edits` in order of place and apart from each other; `start` to `end` is selected in the changed text."""

    edits: tuple[Edit, ...]
    start: int
    end: int


@dataclass(frozen=True)
class Line:
    """A line of a stretch of text: its number there, its first character's place, its words."""

    number: int
    at: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends, its line feed not counted."""
        return self.at + len(self.text)


def lines_of(text: str) -> list[Line]:
    """The lines of a stretch and where they begin."""
    found, at = [], 0
    for number, line in enumerate(text.split("\n")):
        found.append(Line(number, at, line))
        at += len(line) + 1
    return found


def touched(text: str, start: int, end: int) -> list[Line]:
    """The lines a selection touches; one that it only reaches the beginning of is not meant."""
    found = [line for line in lines_of(text) if line.at <= end and line.end >= start]
    return found[:-1] if len(found) > 1 and found[-1].at == end else found


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made."""
    for edit in reversed(tuple(edits)):
        text = text[: edit.start] + edit.new + text[edit.end :]
    return text


def moved(place: int, edits: Sequence[Edit], *, behind: bool) -> int:
    """Where a place of the old text is in the new one; `behind` what is put in exactly there, or before it."""
    shift = 0
    for edit in edits:
        if edit.start > place or (edit.start == place and not behind and edit.start == edit.end):
            break
        if edit.end > place:  # the place itself gives way
            return edit.start + shift + (len(edit.new) if behind else 0)
        shift += len(edit.new) - (edit.end - edit.start)
    return place + shift


def word_at(text: str, at: int) -> tuple[int, int]:
    """The word a caret stands in or touches; an empty range where there is none."""
    start = end = at
    while start and _in_word(text[start - 1]):
        start -= 1
    while end < len(text) and _in_word(text[end]):
        end += 1
    while start < end and text[start] in _JOINING:
        start += 1
    while end > start and text[end - 1] in _JOINING:
        end -= 1
    return (start, end) if start <= at <= end and start < end else (at, at)


_JOINING = "'’-"  # O'Brien, Jean-Luc


def _in_word(character: str) -> bool:
    return character.isalnum() or character in _JOINING
