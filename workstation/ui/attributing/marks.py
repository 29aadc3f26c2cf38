"""Proposals in the text: a soft underline under each, its shape telling its kind; asked block by block as one looks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from workstation.attribution.offers import Kind, Offer
from workstation.ui.attributing.drift import Drift
from workstation.ui.editor.raw_text import Places
from workstation.ui.theme import Theme

Range = QTextLayout.FormatRange
_Style = QTextCharFormat.UnderlineStyle
_SHAPES = {
    "expert": _Style.SingleUnderline,
    "source": _Style.DotLine,
    "quote": _Style.DashDotLine,
    "claim": _Style.WaveUnderline,
}
_SOFT = 0.62  # of the ink of a tag; the rest is paper
_ORDER = {"quote": 0, "claim": 1, "source": 2, "expert": 3}  # a name within a quote shows


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage of the document as it was read, in positions."""

    start: int
    end: int
    kind: Kind
    key: str = ""
    """Of the offer."""


class Marks:
    """The passages of one reading; those of a block are found without looking at the others."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.all = sorted(marks, key=lambda mark: (mark.start, -mark.end))
        self._starts = [mark.start for mark in self.all]
        self._reach = list(accumulate((mark.end for mark in self.all), max))

    def within(self, start: int, end: int) -> list[Mark]:
        """Those that touch this range of the document as it was read, longer ones first."""
        at = bisect_left(self._starts, end)
        found = []
        while at and self._reach[at - 1] > start:
            at -= 1
            if self.all[at].end > start:
                found.append(self.all[at])
        return sorted(found, key=lambda mark: (_ORDER[mark.kind], mark.start - mark.end))


def marks_of(offers: Iterable[Offer], places: Places) -> Marks:
    """The marks of these offers; a statement of fact within a report is marked as one."""
    marks = []
    for offer in offers:
        spoken = [(offer.kind, place) for place in offer.places]
        stated = [("claim", place) for claim in offer.claims for place in claim.places]
        for kind, (start, end) in [*spoken, *(each for each in stated if each[1] not in offer.places)]:
            marks.append(Mark(places.position(start), places.position(end), kind, offer.key))  # type: ignore[arg-type]
    return Marks(marks)


class Underlines:
    """Qt's formats for them, made once for a theme."""

    def __init__(self, theme: Theme) -> None:
        self._formats = {kind: _underline(theme, kind) for kind in _SHAPES}

    def ranges(self, marks: Marks, drift: Drift, start: int, length: int) -> list[Range]:
        """The formats of the block at `start`, in UTF-16 units of it."""
        found = []
        for mark in marks.within(*drift.then(start, start + length)):
            now = drift.now(mark.start, mark.end)
            if now is None:
                continue
            first, last = max(now[0], start), min(now[1], start + length)
            if first < last:
                made = Range()
                made.start, made.length, made.format = first - start, last - first, self._formats[mark.kind]
                found.append(made)
        return found


def _underline(theme: Theme, kind: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(_SHAPES[kind])
    made.setUnderlineColor(_mixed(theme.tag(kind).colour, theme.paper))
    return made


def _mixed(ink: str, paper: str) -> QColor:
    one, other = QColor(ink), QColor(paper)
    parts = [
        round(a * _SOFT + b * (1 - _SOFT))
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*parts)
