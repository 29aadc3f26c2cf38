"""A claim that was found to be false stands in the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.domain.claims import Verification
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    for tag, claim in manuscript.claims():
        if claim.verification is Verification.FALSE:
            told = tr("This was found to be false. The text must say: {words}")
            yield Hit(tag.start, tag.end, told.format(words=claim.to_be_said))


RULE = Rule(
    code="claim-false",
    title=marked("A false claim in the text"),
    why=marked("A claim that was found to be false is repeated only to say that it is false."),
    remedy=marked("Say that it is false beside it, or take it out; set this aside when the text does say so."),
    policy=marked("Editorial Workstation: what is false is never repeated bare"),
    find=_find,
)
