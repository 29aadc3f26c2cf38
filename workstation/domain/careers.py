"""A career on a line of time: affiliations as stretches, the gaps between them and where they overlap."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workstation.domain.people import Affiliation

_GAP = 31  # days without any affiliation that count as a gap
_BEFORE = 365  # days drawn before a stretch whose beginning nobody knows


@dataclass(frozen=True)
class Stretch:
    """An affiliation from day to day, `lane` below those that overlap it; `place` is its own in the list (from 0).

    `open_start` and `open_end`: the beginning is not known, it still lasts.
    """

    affiliation: Affiliation
    place: int
    start: date
    end: date
    open_start: bool
    open_end: bool
    lane: int = 0


@dataclass(frozen=True)
class Overlap:
    """Two affiliations that were held at once, from day to day."""

    one: Stretch
    other: Stretch
    start: date
    end: date


@dataclass(frozen=True)
class Career:
    """Everything that can be drawn; `undated` affiliations cannot."""

    stretches: tuple[Stretch, ...]
    gaps: tuple[tuple[date, date], ...]
    overlaps: tuple[Overlap, ...]
    undated: tuple[Affiliation, ...]


def career(affiliations: Sequence[Affiliation], today: date) -> Career:
    """The line of time of these affiliations up to today."""
    dated = [(place, held) for place, held in enumerate(affiliations) if held.start or held.end]
    known = [first_day(held.start) for _place, held in dated if held.start]
    earliest = min(known, default=None)
    stretches = sorted(
        (_stretch(place, held, earliest, today) for place, held in dated), key=lambda s: (s.start, s.end, s.place)
    )
    laid = _in_lanes(stretches)
    undated = tuple(held for held in affiliations if not (held.start or held.end))
    return Career(tuple(laid), _gaps(laid), _overlaps(laid), undated)


def first_day(partial: str) -> date:
    """The first day a year, a month or a day stands for."""
    year, month, day = ([int(part) for part in partial.split("-")] + [1, 1])[:3]
    return date(max(year, 1), month, min(day, calendar.monthrange(max(year, 1), month)[1]))


def last_day(partial: str) -> date:
    """The last day it stands for."""
    parts = [int(part) for part in partial.split("-")]
    year = max(parts[0], 1)
    month = parts[1] if len(parts) > 1 else 12
    most = calendar.monthrange(year, month)[1]
    return date(year, month, min(parts[2], most) if len(parts) > 2 else most)


def _stretch(place: int, held: Affiliation, earliest: date | None, today: date) -> Stretch:
    end = last_day(held.end) if held.end else max(today, first_day(held.start))
    if held.start:
        start = first_day(held.start)
    else:
        start = min(date.fromordinal(max(1, end.toordinal() - _BEFORE)), earliest or end)
    return Stretch(held, place, start, max(start, end), not held.start, not held.end)


def _in_lanes(stretches: Sequence[Stretch]) -> list[Stretch]:
    ends: list[date] = []
    laid = []
    for each in stretches:
        lane = next((at for at, end in enumerate(ends) if end < each.start), len(ends))
        if lane == len(ends):
            ends.append(each.end)
        ends[lane] = each.end
        laid.append(Stretch(**{**vars(each), "lane": lane}))
    return laid


def _gaps(stretches: Sequence[Stretch]) -> tuple[tuple[date, date], ...]:
    found = []
    reached: date | None = None
    for each in stretches:
        if reached is not None and (each.start - reached).days > _GAP:
            found.append((date.fromordinal(reached.toordinal() + 1), date.fromordinal(each.start.toordinal() - 1)))
        reached = each.end if reached is None else max(reached, each.end)
    return tuple(found)


def _overlaps(stretches: Sequence[Stretch]) -> tuple[Overlap, ...]:
    return tuple(
        Overlap(one, other, other.start, min(one.end, other.end))
        for at, one in enumerate(stretches)
        for other in stretches[at + 1 :]
        if other.start <= one.end
    )
