"""The first voice in the article has no name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    quotes = [q for q in manuscript.proposals.quotes if q.inside is None and q.confidence * 100 >= limits["sure"]]
    starts = [quote.start for quote in quotes] + [tag.start for tag in manuscript.tagged("quote")]
    unnamed = next(manuscript.unnamed_quotes(), None)
    if unnamed is not None and unnamed.start <= min(starts, default=unnamed.start):
        yield Hit(unnamed.start, unnamed.end, tr("The first voice of the article is one without a name."))


RULE = Rule(
    code="unnamed-first",
    title=marked("Unnamed voice first"),
    why=marked("Who speaks first carries the story; that should be somebody who stands to it with their name."),
    remedy=marked("Begin with a voice that has a name, and let the unnamed one come after it."),
    policy=marked("Washington Post ombudsman: no anonymous first quote"),
    find=_find,
    limits={"sure": 70},
)
