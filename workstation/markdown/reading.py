"""What a reader sees of one text that changes a little at a time: read again, only what was edited is parsed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from workstation.markdown.block_words import Read, Tagged, block_words, in_order, placed
from workstation.markdown.counts import count
from workstation.markdown.pieces import Piece, note_labels
from workstation.markdown.source import Source
from workstation.markdown.window import first_touched, reparse


@dataclass(slots=True)
class _Part:
    """A top-level block as it was read; the places of its tags count from where it begins."""

    references: Mapping[str, Any]
    notes: list[str]
    separator: str = ""  # to what stands before it
    visible: str = ""
    words: int = 0
    tags: tuple[Tagged, ...] = ()


@dataclass(slots=True)
class _Edit:
    """The blocks from `index` to before `until` gave way to `found`; those behind stand `shift` lines further down."""

    index: int
    until: int
    shift: int
    found: list[Piece]


@dataclass(slots=True)
class Reading:
    """Keeps the text it read last by its blocks. Another text altogether is read like any other, and kept instead."""

    _lines: list[str] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)  # the line at which each block begins
    _parts: list[_Part] = field(default_factory=list)

    def read(self, text: str) -> Read:
        """What a reader sees of this text, equal to what `visible.read` finds in it."""
        source = Source(text)
        lines = source.normal.split("\n")
        edit = self._edit(lines)
        fresh = [_Part(piece.references, [] if piece.words else note_labels(piece.tokens)) for piece in edit.found]
        parts = [*self._parts[: edit.index], *fresh, *self._parts[edit.until :]]
        if len(fresh) < len(parts) and _defined(parts) != _defined(self._parts):
            # A link or a footnote that is defined otherwise may turn up in every block.
            self.forget()
            return self.read(text)
        definitions = _definitions(parts)
        for part, piece in zip(fresh, edit.found, strict=True):
            _read_into(part, piece, *definitions)
        behind = (start + edit.shift for start in self._starts[edit.until :])
        self._starts = [*self._starts[: edit.index], *(piece.first for piece in edit.found), *behind]
        self._parts, self._lines = parts, lines
        return self._whole(source)

    def forget(self) -> None:
        """Keep nothing."""
        self._lines, self._starts, self._parts = [], [], []

    def _edit(self, lines: list[str]) -> _Edit:
        old, starts = self._lines, self._starts
        first = _alike(old, lines)
        tail = _alike(reversed(old[first:]), reversed(lines[first:]))
        last, behind = len(old) - tail, len(lines) - tail
        shift = behind - last
        index = first_touched(starts, first) if starts else 0

        def known(line: int) -> bool:
            at = bisect_left(starts, max(last, line - shift))
            return at < len(starts) and starts[at] == line - shift

        found = list(reparse(lines, starts[index] if index else 0, behind, known))
        until = bisect_left(starts, max(last, found[-1].last - shift)) if found else len(starts)
        return _Edit(index, until, shift, found)

    def _whole(self, source: Source) -> Read:
        begins = list(accumulate((len(line) + 1 for line in self._lines), initial=0))
        tags = [
            (placed(tag, begins[start], source), words)
            for start, part in zip(self._starts, self._parts, strict=True)
            for tag, words in part.tags
        ]
        tags.sort(key=in_order)
        seen = [part for part in self._parts if part.visible]
        visible = "".join(text for part in seen for text in (part.separator, part.visible))
        if seen:
            visible = visible[len(seen[0].separator) :]
        return Read(visible, sum(part.words for part in self._parts), tuple(tags))


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many lines are the same from the beginning."""
    same = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        same += 1
    return same


def _defined(parts: Sequence[_Part]) -> tuple[dict[str, tuple[str, str]], set[str]]:
    """What links and footnotes mean, wherever that is said."""
    references, notes = _definitions(parts)
    return {label: (each["href"], each["title"]) for label, each in references.items()}, notes


def _definitions(parts: Sequence[_Part]) -> tuple[dict[str, Any], set[str]]:
    references: dict[str, Any] = {}
    notes: set[str] = set()
    for part in parts:
        notes.update(part.notes)
        for label, reference in part.references.items():
            references.setdefault(label, reference)
    return references, notes


def _read_into(part: _Part, piece: Piece, references: dict[str, Any], notes: set[str]) -> None:
    block = block_words(piece, references, notes)
    part.separator, part.visible, part.tags = block.separator, block.visible, block.tags
    part.words = count(block.visible)
