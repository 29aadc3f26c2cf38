"""An unnamed source of whom neither the record nor the text says why the name is withheld."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.vocabulary import first, vocabulary
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    reasons = vocabulary(manuscript.article.language).phrases("unnamed", "reasons")
    recorded = {tag.start: manuscript.records.sources[tag.value] for tag in manuscript.unnamed_tags()
                if manuscript.records}  # fmt: skip
    seen: set[str] = set()
    for place in manuscript.unnamed:
        record = recorded.get(place.start)
        called = record.slug if record else place.text.casefold()
        if called in seen:
            continue
        seen.add(called)
        told = first(reasons, manuscript.sentences_around(place.start))
        if not told and not (record and record.anonymity_reason):
            said = tr("Why “{source}” is not named is said neither in the text nor in a record.")
            yield Hit(place.start, place.end, said.format(source=place.text))


RULE = Rule(
    code="unnamed-without-reason",
    title=marked("Unnamed source without a reason"),
    why=marked(
        "Readers are told why a source is not named. The reason stands in the same sentence or the next "
        "(“on condition of anonymity because …”) or, where it cannot be printed, in the source’s record."
    ),
    remedy=marked("Say in the text why the name is withheld, or write the reason into the source’s record."),
    policy=marked("AP: the story explains why anonymity was asked for"),
    find=_find,
)
