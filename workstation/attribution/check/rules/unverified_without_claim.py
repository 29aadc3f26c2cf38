"""“Could not be verified”, and no claim is marked that this is said of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    claims = [tag.text_start for tag in manuscript.tagged("claim")]
    passages = manuscript.passages
    for flag in manuscript.proposals.flags:
        if flag.type != "unverified":
            continue
        here = next((at for at, passage in enumerate(passages) if passage.start <= flag.start < passage.end), None)
        if here is None:
            continue
        begin = passages[max(0, here - limits["paragraphs"])].start
        if not any(begin <= start < passages[here].end for start in claims):
            yield Hit(flag.start, flag.end, tr("What could not be verified is not marked as a claim."))


RULE = Rule(
    code="unverified-without-claim",
    title=marked("“Could not verify” without its claim"),
    why=marked(
        "The sentence protects the reader only if it is plain what it is about. The claim stands in the same paragraph "
        "or at most so many before it, and is tagged."
    ),
    remedy=marked("Mark the statement as a claim, so that its verification is kept."),
    policy=marked("AFP: what could not be verified is said to be so"),
    find=_find,
    limits={"paragraphs": 2},
)
