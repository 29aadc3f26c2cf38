"""What can be done about a finding from where one reads of it: a field to go to, a record or a panel to open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workstation.attribution.check.rule import Finding
from workstation.markdown.tags import Tag
from workstation.words import marked, tr

_RECORDS = {
    "quote-without-speaker": ("quote",),
    "quote-unlike-original": ("quote",),
    "quote-id-reused": ("quote",),
    "approval-withdrawn": ("quote",),
    "terms-forbid-quoting": ("quote",),
    "background-without-description": ("quote",),
    "tag-to-nothing": ("quote", "claim", "expert", "source"),
    "role-missing": ("expert",),
    "surname-first": ("expert",),
    "affiliation-closed": ("expert",),
    "affiliation-old": ("expert",),
    "unnamed-without-reason": ("source",),
    "unnamed-without-description": ("source",),
    "unnamed-how-known": ("source",),
    "unnamed-without-approval": ("quote",),
    "two-descriptions": ("source", "quote"),
}
"""Whose record mends it, if the words are tagged so."""
_PROPOSED = frozenset({"quote-without-speaker", "unverified-without-claim", "role-missing"})
_PLACES = {
    "headline-missing": ("headline", marked("Write the headline")),
    "dek-missing": ("dek", marked("Write the dek")),
    "byline-missing": ("details", marked("Open the details")),
    "credit-missing": ("details", marked("Open the details")),
    "embargo-running": ("details", marked("Open the details")),
    "relative-date": ("details", marked("Open the details")),
    "image-without-caption": ("images", marked("Open the images")),
    "image-without-credit": ("images", marked("Open the images")),
}
_OPEN = {
    "quote": marked("Open quote card"),
    "claim": marked("Open claim card"),
    "expert": marked("Open expert’s record"),
    "source": marked("Open source’s record"),
}


@dataclass(frozen=True)
class Remedy:
    """`act` is record (of `key` and `value`), proposals, headline, dek, details or images; `label` says it."""

    act: str
    label: str
    key: str = ""
    value: str = ""


def remedy_for(finding: Finding, tags: Sequence[Tag]) -> Remedy | None:
    """The way to mend it, if there is one beside writing; `tags` are those of the text that was checked."""
    if place := _PLACES.get(finding.code):
        return Remedy(place[0], tr(place[1]))
    for key in _RECORDS.get(finding.code, ()):
        around = [tag for tag in tags if tag.key == key and tag.start < finding.end and finding.start < tag.end]
        if around:
            nearest = min(around, key=lambda tag: tag.end - tag.start)
            return Remedy("record", tr(_OPEN[key]), key, nearest.value)
    if finding.code in _PROPOSED:
        return Remedy("proposals", tr("Look at the proposals"))
    return None
