"""An unnamed source whose record does not say how they know."""

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
        if record is not None and record.slug not in seen and not record.how_they_know:
            said = tr("The record of {name} does not say how they know.").format(name=record.name)
            yield Hit(tag.start, tag.end, said)
        if record is not None:
            seen.add(record.slug)


RULE = Rule(
    code="unnamed-how-known",
    title=marked("Unnamed source: how do they know?"),
    why=marked("Were they there, did they read it, or did somebody tell them? An editor asks that first."),
    remedy=marked("Write into the source’s record how they know: saw it, was briefed, has the document."),
    policy=marked("AP: the source is in a position to know"),
    find=_find,
)
