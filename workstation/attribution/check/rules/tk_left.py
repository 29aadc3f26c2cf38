"""TK, TODO and their like: what was still to come when this was written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits

_LEFT = re.compile(r"\b(?:TK)+\b|\bTODO\b|\bFIXME\b|\bXXX\b|\?\?\?+|\[\s*(?:tk|todo|check)\s*\]")

_MARKS = ("TK", "TODO", "FIXME", "XXX", "???")
_BOXED = re.compile(r"\[\s*(?:tk|todo|check)")


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    article = manuscript.article
    for field, value in (
        (marked("headline"), article.headline), (marked("dek"), article.dek), (marked("dateline"), article.dateline),
        (marked("credit line"), article.credit_line), (marked("public note"), article.public_note),
    ):  # fmt: skip
        if hit := _LEFT.search(value):
            yield Hit(0, 0, tr("“{mark}” is left in the {field}.").format(mark=hit[0], field=tr(field)))
    if not _BOXED.search(manuscript.body) and not any(mark in manuscript.body for mark in _MARKS):
        return  # so that most texts need no parsing
    for hit in _LEFT.finditer(manuscript.prose):
        yield Hit(hit.start(), hit.end(), tr("“{mark}” is left in the text.").format(mark=hit[0]))
    for picture in manuscript.layout.pictures:
        if hit := _LEFT.search(picture.alt):
            said = tr("“{mark}” is left in the description of a picture.").format(mark=hit[0])
            yield Hit(picture.start, picture.end, said)


RULE = Rule(
    code="tk-left",
    title=marked("TK left in"),
    why=marked(
        "TK, TODO, FIXME, XXX and ??? mark what is still to come. They are looked for in capitals, in the text and in "
        "the printed fields; code is left alone."
    ),
    remedy=marked("Fill the gap, or take the mark out."),
    policy=marked("Every desk: no TK reaches a reader"),
    find=_find,
)
