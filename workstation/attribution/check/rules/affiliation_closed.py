"""An expert whose every affiliation had ended on the day of the article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    seen: set[str] = set()
    for tag in manuscript.tagged("expert"):
        record = manuscript.records.experts.get(tag.value) if manuscript.records else None
        if record is None or record.slug in seen or not record.affiliations:
            continue
        seen.add(record.slug)
        ended = [held for held in record.affiliations if held.end and held.end < manuscript.day[: len(held.end)]]
        if ended and record.affiliation_on(manuscript.day) is None:
            last = max(ended, key=lambda held: held.end)
            said = tr("{name} left “{place}” in {end}; no later affiliation is recorded.")
            yield Hit(tag.start, tag.end, said.format(name=record.name, place=last.in_words, end=last.end))


RULE = Rule(
    code="affiliation-closed",
    title=marked("Affiliation that had ended"),
    why=marked("An article is printed with the affiliation that holds on its day. This person’s last one had ended."),
    remedy=marked("Ask where they work now and add it to their record, or write “former”."),
    policy=marked("AFP: a source is identified by position and title"),
    find=_find,
)
