"""An affiliation that began long ago and was not touched since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    seen: set[str] = set()
    for tag in manuscript.tagged("expert"):
        record = manuscript.records.experts.get(tag.value) if manuscript.records else None
        if record is None or record.slug in seen:
            continue
        seen.add(record.slug)
        held = record.affiliation_on(manuscript.day)
        if held is None or not held.start or held.end:
            continue
        if limits["months"] and _months(held.start, manuscript.day) > limits["months"]:
            said = tr("{name} has been “{place}” in our records since {start}.")
            yield Hit(tag.start, tag.end, said.format(name=record.name, place=held.in_words, start=held.start))


def _months(start: str, day: str) -> int:
    # Of a date known only by its year the end of the year counts: rather too late a reminder than a wrong one.
    month = int(start[5:7]) if len(start) > 4 else 12
    return (int(day[:4]) - int(start[:4])) * 12 + int(day[5:7]) - month


RULE = Rule(
    code="affiliation-old",
    title=marked("Affiliation not looked at for long"),
    why=marked("People move. An affiliation older than so many months is worth a question before it is printed again."),
    remedy=marked("Ask whether it still holds; close it in the record when it does not."),
    policy=marked("Fact-checkers’ guides: proof of every affiliation"),
    find=_find,
    limits={"months": 60},
)
