"""An article without a byline."""

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
    if not manuscript.article.byline:
        yield Hit(0, 0, tr("The article has no byline."))


RULE = Rule(
    code="byline-missing",
    title=marked("No byline"),
    why=marked("A reader is told who answers for the article; with unnamed sources in it even more so."),
    remedy=marked("Add the author in Details."),
    policy=marked("AP: a story with unnamed sources carries a byline"),
    find=_find,
)
