"""A person who speaks and of whom the text never says who they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits
    from workstation.domain.people import Expert


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    speakers = {quote.speaker for quote in manuscript.proposals.quotes if quote.confidence * 100 >= limits["sure"]}
    told = {person.slug for person in manuscript.proposals.people if person.role or person.affiliation}
    seen: set[str] = set()
    for tag in manuscript.tagged("expert"):
        record = manuscript.records.experts.get(tag.value) if manuscript.records else None
        if record is None or record.slug in seen:
            continue
        seen.add(record.slug)
        near = manuscript.passage_at(tag.text_start).text.casefold()
        if not _said(record, near) and (record.slug not in told or _has_role(record)):
            yield Hit(tag.start, tag.end, _message(record.name))
    if manuscript.records is not None and seen:
        return
    for person in manuscript.proposals.people:
        if person.name in speakers and person.slug is None and not person.role and not person.affiliation:
            place = min(person.mentions, key=lambda each: each.start)
            yield Hit(place.start, place.end, _message(person.name))


def _message(name: str) -> str:
    return tr("The text does not say who {name} is.").format(name=name)


def _has_role(record: Expert) -> bool:
    return bool(record.role or record.affiliations)


def _said(record: Expert, near: str) -> bool:
    """Whether the passage has a word of what the record says the person is."""
    parts = [record.role, *(part for held in record.affiliations for part in (held.role, held.organisation))]
    words = {word for part in parts for word in part.casefold().split() if len(word) > 3}
    return any(word.strip(".,;()") in near for word in words)


RULE = Rule(
    code="role-missing",
    title=marked("Role missing at the first mention"),
    why=marked(
        "A reader weighs words by who says them. Where an expert is first mentioned, the paragraph should have their "
        "role or where they work. `sure` is how certain (in per cent) an untagged quote must be to count."
    ),
    remedy=marked("Add the role or the affiliation at the first mention."),
    policy=marked("AFP: a source is identified by name, position and title"),
    find=_find,
    limits={"sure": 90},
)
