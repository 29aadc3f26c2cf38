"""A claim that could not be verified, and the text does not say so."""

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
    said_at = [flag.start for flag in manuscript.proposals.flags if flag.type == "unverified"]
    for tag, claim in manuscript.claims():
        if claim.verification is Verification.COULD_NOT_VERIFY:
            reach = _reach(manuscript, tag.start, limits["paragraphs"])
            own = claim.must_say.casefold().strip(" .")
            here = " ".join(manuscript.prose[slice(*reach)].casefold().split())
            if not any(reach[0] <= at < reach[1] for at in said_at) and not (own and own in here):
                told = tr("This could not be verified, and the text does not say so. It must say: {words}")
                yield Hit(tag.start, tag.end, told.format(words=claim.to_be_said))


def _reach(manuscript: Manuscript, at: int, paragraphs: int) -> tuple[int, int]:
    """From the claim's own passage to so many after it."""
    passage = manuscript.passage_at(at)
    after = [each.end for each in manuscript.passages if each.start >= passage.start][: paragraphs + 1]
    return passage.start, max([passage.end, *after])


RULE = Rule(
    code="claim-without-sentence",
    title=marked("Could not verify, and not said"),
    why=marked(
        "What could not be verified is printed only with the sentence that says so, beside the claim or at most so "
        "many paragraphs after it."
    ),
    remedy=marked("Say in the text that it could not be independently verified, or take the claim out."),
    policy=marked("AFP: what could not be verified is said to be so"),
    find=_find,
    limits={"paragraphs": 2},
)
