"""Somebody without a name attacks somebody with one."""

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
    attacks = vocabulary(manuscript.article.language).phrases("unnamed", "attacks")
    named = [place for person in manuscript.proposals.people for place in person.mentions]
    for quote in manuscript.unnamed_quotes():
        told = first(attacks, quote.text)
        passage = manuscript.passage_at(quote.start)
        if told and any(passage.start <= place.start < passage.end for place in named):
            said = tr("Somebody unnamed attacks a person who is named: “{words}”.").format(words=within_marks(told[0]))
            yield Hit(quote.start, quote.end, said)


RULE = Rule(
    code="unnamed-attack",
    title=marked("Unnamed voice attacks a person"),
    why=marked("Who is attacked must be able to see by whom. An unnamed voice may not attack a person by name."),
    remedy=marked("Leave the attack out, or get it on the record and ask the person for an answer."),
    policy=marked("Washington Post, AP: no anonymous personal attacks"),
    find=_find,
)
