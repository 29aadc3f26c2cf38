"""An article without a headline."""

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
    if not manuscript.article.headline.strip():
        yield Hit(0, 0, tr("The article has no headline."))


RULE = Rule(
    code="headline-missing",
    title=marked("No headline"),
    why=marked("Without a headline the first words of the text stand in its place, in lists and on the page."),
    remedy=marked("Write a headline in Details."),
    policy=marked("Editorial Workstation: what a reader sees first"),
    find=_find,
)
