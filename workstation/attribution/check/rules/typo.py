"""Slips of the pen that a spelling dictionary lets through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.vocabulary import found, vocabulary
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    better = vocabulary(manuscript.article.language).better("typos")
    for hit in found(better, manuscript.prose):
        meant = better[" ".join(hit[0].lower().split())]
        said = tr("“{words}” is probably meant as “{meant}”.").format(words=" ".join(hit[0].split()), meant=meant)
        yield Hit(hit.start(), hit.end(), said)


RULE = Rule(
    code="typo",
    title=marked("Slip of the pen"),
    why=marked("“Could of” and “for all intensive purposes” are made of words every dictionary knows."),
    remedy=marked("Write what is meant."),
    policy=marked("House style: spelling"),
    find=_find,
)
