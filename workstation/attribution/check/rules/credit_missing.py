"""An article without a credit line."""

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
    if not manuscript.article.credit_line.strip():
        yield Hit(0, 0, tr("The article has no credit line."))


RULE = Rule(
    code="credit-missing",
    title=marked("No credit line"),
    why=marked("The credit line says from which house or agency the article comes, and with it who holds the rights."),
    remedy=marked("Write the credit line in Details, as in “Source: AFP”."),
    policy=marked("Agency contracts: the credit is printed"),
    find=_find,
)
