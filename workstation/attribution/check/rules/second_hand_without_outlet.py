"""A second-hand statement that does not say from whom it was taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.vocabulary import found, vocabulary
from workstation.words import marked, tr, within_marks

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    tagged = [(tag.start, tag.end) for tag in manuscript.tagged("source")]
    places = []
    relayed = {claim.relayed_by for claim in manuscript.proposals.claims if claim.relayed_by}
    for source in manuscript.proposals.sources:
        if source.kind in ("outlet", "wire") and not source.named and source.name in relayed:
            places.append((source.mentions[0].start, source.mentions[0].end))
    for hit in found(vocabulary(manuscript.article.language).phrases("relaying"), manuscript.prose):
        places.append(hit.span())
    end = -1
    for start, stop in sorted(places):
        if start >= end and not any(first < stop and start < last for first, last in tagged):
            words = " ".join(manuscript.prose[start:stop].split())
            yield Hit(
                start, stop, tr("“{words}” does not say which outlet reported it.").format(words=within_marks(words))
            )
        end = max(end, stop)


RULE = Rule(
    code="second-hand-without-outlet",
    title=marked("Second hand without its chain"),
    why=marked(
        "What was taken from others names them: which outlet reported it and on whose word. “Media reports” cannot be "
        "looked up, and two of them may have the same origin."
    ),
    remedy=marked("Name the outlet and, if it says so, whom it cites; tag it as a source."),
    policy=marked("AFP: secondary sources are named"),
    find=_find,
)
