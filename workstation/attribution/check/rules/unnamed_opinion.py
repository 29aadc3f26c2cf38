"""A judgement quoted from somebody who is not named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.vocabulary import first, vocabulary
from workstation.words import marked, tr, within_marks

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    opinions = vocabulary(manuscript.article.language).phrases("unnamed", "opinions")
    for quote in manuscript.unnamed_quotes():
        if told := first(opinions, quote.text):
            said = tr("Somebody unnamed is quoted with an opinion: “{words}”.").format(words=within_marks(told[0]))
            yield Hit(quote.start, quote.end, said)


RULE = Rule(
    code="unnamed-opinion",
    title=marked("Opinion quoted anonymously"),
    why=marked("A name may be withheld for information that can be had in no other way, not for a judgement."),
    remedy=marked("Leave the judgement out, keep the fact, or find somebody who says it with their name."),
    policy=marked("AP: anonymity is for information, not opinion"),
    find=_find,
)
