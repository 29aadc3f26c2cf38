"""A claim held to be verified or corroborated, and nothing in its record bears it out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.domain.claims import Verification
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_STANDS = (Verification.VERIFIED, Verification.CORROBORATED)


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    for tag, claim in manuscript.claims():
        if claim.verification in _STANDS and not claim.independent():
            told = tr("This claim is held to be {verification}, and no source in its record bears it out.")
            yield Hit(tag.start, tag.end, told.format(verification=tr(claim.verification.value)))


RULE = Rule(
    code="claim-without-support",
    title=marked("Held to be verified, with no source"),
    why=marked(
        "Who reads the record later must see what the verification rests on: a document, a dataset, a person or an "
        "outlet that bears the claim out."
    ),
    remedy=marked("Name in the claim’s record what bears it out, or take the verification back."),
    policy=marked("Fact-checking desks: every checked fact has its source"),
    find=_find,
)
