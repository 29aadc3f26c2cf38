"""“A source said”, and not a word on who it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.attribution.check.vocabulary import found, vocabulary
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_DESCRIBED = (
    " close to", " familiar with", " in the", " at the", " with knowledge", " inside", " from the", " within", " near",
    " who ", " with direct", " del ", " de la ", " de los ", " de las ", " cercan", " próxim", " conocedor", " que ",
    " du ", " de l", " des ", " proche", " au sein", " qui ", " aus ", " im ", " in der ", " bei ", " nahe",
)  # fmt: skip
_SOURCES = frozenset(["source", "sources", "fuente", "fuentes", "consultadas", "quelle", "quellen"])


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    phrases = vocabulary(manuscript.article.language).phrases("unnamed", "bare")
    for hit in found(phrases, manuscript.prose):
        after = manuscript.prose[hit.end() : hit.end() + 20]
        if hit[0].lower().split()[-1] in _SOURCES and after.startswith(_DESCRIBED):
            continue
        said = tr("“{words}” tells the reader nothing about who it is.").format(words=" ".join(hit[0].split()))
        yield Hit(hit.start(), hit.end(), said)


RULE = Rule(
    code="unnamed-bare",
    title=marked("Bare “a source”"),
    why=marked("A reader cannot weigh “a source”. Say where they stand: in which ministry, in which company."),
    remedy=marked("Describe the source: “an official of the ministry who has read the report”."),
    policy=marked("AP, Reuters: never simply “a source”"),
    find=_find,
)
