"""A heading without words."""

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
    pictures = [picture.start for picture in manuscript.layout.pictures]
    for heading in manuscript.layout.headings:
        if not heading.text and not any(heading.start <= at < heading.end for at in pictures):
            yield Hit(heading.start, heading.end, tr("This heading has no words."))


RULE = Rule(
    code="heading-empty",
    title=marked("Empty heading"),
    why=marked("A heading without words leaves a gap on the page and an empty line in the outline."),
    remedy=marked("Write the heading, or take the line out."),
    policy=marked("WCAG 2.2, 2.4.6: headings describe"),
    find=_find,
)
