"""An unnamed source whose record has no description that may be printed."""

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
    for tag in manuscript.unnamed_tags():
        record = manuscript.records.sources[tag.value] if manuscript.records else None
        if record is not None and record.slug not in seen and not record.description:
            said = tr("The record of {name} has no description to print.").format(name=record.name)
            yield Hit(tag.start, tag.end, said)
        if record is not None:
            seen.add(record.slug)


RULE = Rule(
    code="unnamed-without-description",
    title=marked("Unnamed source without a description"),
    why=marked("What an unnamed person may be called in print is agreed with them and kept in the record."),
    remedy=marked("Agree on a description, as in “a senior Western diplomat”, and write it into the source’s record."),
    policy=marked("AP: sources are described as fully as possible"),
    find=_find,
)
