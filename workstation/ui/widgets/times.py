"""Moments in the words of a person in a hurry, in local time."""

from __future__ import annotations

from datetime import datetime, timedelta

from workstation.domain.base import now


def when(moment: datetime, at: datetime | None = None) -> str:
    """`14:03` today, `yesterday`, `12 Mar`, `12 Mar 2024`."""
    here, today = moment.astimezone(), (at or now()).astimezone()
    if here.date() == today.date():
        return f"{here:%H:%M}"
    if here.date() == (today - timedelta(days=1)).date():
        return "yesterday"
    day = f"{here.day} {here:%b}"
    return day if here.year == today.year else f"{day} {here.year}"
