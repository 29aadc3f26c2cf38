"""A tag whose record is missing or in the trash."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    records = manuscript.records
    if records is None:
        return
    directories: dict[str, Mapping[str, object]] = {
        "expert": records.experts,
        "source": records.sources,
        "quote": records.quotes,
        "claim": records.claims,
    }
    said: set[tuple[str, str]] = set()
    for tag in manuscript.tags:
        if tag.value in directories[tag.key] or (tag.key, tag.value) in said:
            continue
        said.add((tag.key, tag.value))
        told = tr("The tag {key}={value} leads to no record.").format(key=tag.key, value=tag.value)
        yield Hit(tag.start, tag.end, told)


RULE = Rule(
    code="tag-to-nothing",
    title=marked("Tag to nothing"),
    why=marked("A tag ties words to a record. Its record was never made here, or it is in the trash."),
    remedy=marked("Bring the record back from the trash, tag the words anew, or take the tag off."),
    policy=marked("Editorial Workstation: every tag has its record"),
    find=_find,
)
