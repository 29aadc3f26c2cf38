"""An article without a dek."""

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
    if not manuscript.article.dek.strip():
        yield Hit(0, 0, tr("The article has no dek (standfirst)."))


RULE = Rule(
    code="dek-missing",
    title=marked("No dek"),
    why=marked("The dek says in a sentence what the article is about; lists, searches and shared links show it."),
    remedy=marked("Write a dek in Details."),
    policy=marked("Editorial Workstation: what a reader sees first"),
    find=_find,
)
