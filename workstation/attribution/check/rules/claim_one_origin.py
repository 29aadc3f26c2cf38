"""Several sources of a claim, and all of them go back to one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.domain.claims import Verification
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_SEVERAL = re.compile(
    r"\b(?:(?:several|two|three|four|five|many|multiple|various)\s+(?:\w+\s+)?(?:sources|outlets|media|officials|reports)"
    r"|sources|officials|reports|outlets)\b",
    re.IGNORECASE,
)


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    for tag, claim in manuscript.claims():
        if not claim.sources or claim.independent() != 1:
            continue
        if claim.verification is Verification.CORROBORATED:
            told = tr("It is held to be corroborated, and all that bears it out goes back to one source.")
            yield Hit(tag.start, tag.end, told)
        elif found := _SEVERAL.search(manuscript.sentences_around(tag.text_start)):
            told = tr("The text says “{words}”; what bears this out goes back to one source.")
            yield Hit(tag.start, tag.end, told.format(words=found[0]))


RULE = Rule(
    code="claim-one-origin",
    title=marked("Several sources, one origin"),
    why=marked(
        "Two outlets that cite one official are one source. A plural in the text, or a claim held to be corroborated, "
        "takes two that do not depend on each other."
    ),
    remedy=marked(
        "Write it in the singular, find a second source, or correct what the sources cite in the claim’s record."
    ),
    policy=marked("Reuters: never cite sources in the plural when there is one"),
    find=_find,
)
