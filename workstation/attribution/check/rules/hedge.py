"""“Reportedly”, “is believed to”, “critics say”: a statement that rests on nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.vocabulary import found, vocabulary
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    quoted = [(quote.start, quote.end) for quote in manuscript.proposals.quotes if quote.kind != "indirect"]
    for hit in found(vocabulary(manuscript.article.language).phrases("hedges"), manuscript.prose):
        if not any(start <= hit.start() < end for start, end in quoted):
            said = tr("“{words}” says it without standing to it.").format(words=" ".join(hit[0].split()))
            yield Hit(hit.start(), hit.end(), said)


RULE = Rule(
    code="hedge",
    title=marked("Hedge"),
    why=marked("A hedge hides whose word it is. In quotes it is left as it was said."),
    remedy=marked("Say who says so, or say it outright if it is known."),
    policy=marked("AP: attribute what is not established"),
    find=_find,
)
