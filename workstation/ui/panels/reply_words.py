"""Requests for an answer in words: what a row says, by which icon its state is told, and whether time runs out."""

from __future__ import annotations

from datetime import timedelta

from workstation.domain.base import now
from workstation.domain.replies import Included, Reply
from workstation.ui.widgets.times import day_and_clock, when
from workstation.words import tr

_SOON = timedelta(hours=24)


def is_late(reply: Reply) -> bool:
    """Whether the deadline has passed without an answer."""
    return reply.is_open and not reply.answer and reply.deadline is not None and reply.deadline < now()


def is_soon(reply: Reply) -> bool:
    """Whether it passes within a day."""
    return reply.is_open and not reply.answer and reply.deadline is not None and reply.deadline < now() + _SOON


def icon_of(reply: Reply) -> str:
    """Done, late, answered, or waiting."""
    if not reply.is_open:
        return "check"
    if is_late(reply):
        return "triangle-alert"
    return "message-square" if reply.answer else "calendar-clock"


def title_of(reply: Reply) -> str:
    """Who, and of what."""
    return f"{reply.who}: {' '.join(reply.about.split())}"


def state_of(reply: Reply) -> str:
    """When they were asked, until when, and what came of it."""
    told = [tr("asked {when}").format(when=when(reply.asked_at)) if reply.asked_at else tr("not asked yet"), reply.how]
    if not reply.is_open:
        stands = reply.included is Included.YES
        told = [tr("in the article") if stands else tr("left out of the article")]
    elif reply.answer:
        told.append(tr("answered; is it in the article?"))
    elif reply.deadline:
        words = tr("was due {when}") if is_late(reply) else tr("until {when}")
        told.append(words.format(when=day_and_clock(reply.deadline)))
    said = " · ".join(part for part in told if part)
    return said[:1].upper() + said[1:]
