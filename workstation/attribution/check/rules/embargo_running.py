"""An embargo that has not ended yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    embargo = manuscript.article.embargo
    if embargo is not None and embargo.until > manuscript.moment:
        until = embargo.until.astimezone(ZoneInfo(embargo.zone)).strftime("%Y-%m-%d %H:%M")
        said = tr("The article is under embargo until {until} ({zone}).").format(until=until, zone=embargo.zone)
        yield Hit(0, 0, said)


RULE = Rule(
    code="embargo-running",
    title=marked("Embargo still running"),
    why=marked("Nothing of an article may reach readers before the moment that was agreed."),
    remedy=marked("Wait, or change the embargo in Details if it was lifted."),
    policy=marked("The terms agreed with whoever gave the material"),
    find=_find,
)
