"""Which backups stay: the newest of seven days, four weeks and twelve months, counted by their order, never by age."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date

DAYS, WEEKS, MONTHS = 7, 4, 12
ALWAYS = 5  # of the newest, whatever their dates say


def kept(backups: Iterable[tuple[int, date]]) -> set[int]:
    """The numbers of those that stay. A clock that was wrong for a while cannot make any other one go."""
    newest_first = sorted(backups, reverse=True)
    stay = {number for number, _day in newest_first[:ALWAYS]}
    for count, name in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        stay |= _newest_of_each(newest_first, count, name)
    return stay


def _newest_of_each(newest_first: list[tuple[int, date]], count: int, name: Callable[[date], Hashable]) -> set[int]:
    found: dict[Hashable, int] = {}
    for number, day in newest_first:
        found.setdefault(name(day), number)
        if len(found) == count:
            break
    return set(found.values())


def _day(day: date) -> Hashable:
    return day


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month
