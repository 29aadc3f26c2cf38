"""Moments in the words of a person in a hurry: local time, and days as the language of the window writes them."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from workstation.domain.base import now
from workstation.ui.own_direction import isolated, reads_leftwards
from workstation.words import tr


def when(moment: datetime, at: datetime | None = None) -> str:
    """`14:03` today, `yesterday`, `12 Mar`, `12 Mar 2024`."""
    here, today = moment.astimezone(), (at or now()).astimezone()
    if here.date() == today.date():
        return clock(moment)
    if here.date() == (today - timedelta(days=1)).date():
        return tr("yesterday")
    return _whole(_day(here, "d MMM" if here.year == today.year else "d MMM yyyy"))


def day(moment: datetime) -> str:
    """`12 Mar 2024`."""
    return _whole(_day(moment.astimezone(), "d MMM yyyy"))


def clock(moment: datetime) -> str:
    """`14:03`."""
    return f"{moment.astimezone():%H:%M}"


def day_and_clock(moment: datetime, *, long: bool = False) -> str:
    """`12 Mar 2024, 14:03`; `long` writes the month out."""
    shape = "d MMMM yyyy" if long else "d MMM yyyy"
    return _whole(f"{_day(moment.astimezone(), shape)}, {clock(moment)}")


def _whole(words: str) -> str:
    """Its parts stay in their order within a sentence that reads leftwards."""
    return isolated(words) if reads_leftwards() else words


def _day(here: datetime, shape: str) -> str:
    return QLocale().toString(QDate(here.year, here.month, here.day), shape)
