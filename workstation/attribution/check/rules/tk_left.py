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

_MARKS = {"K": ("TK",), "D": ("TODO",), "X": ("FIXME", "XXX"), "?": ("???",)}  # by the rarest sign in them
_BOXED = re.compile(r"\[\s*(?:tk|todo|check)")


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    article = manuscript.article
    fields = (
        (marked("headline"), article.headline), (marked("dek"), article.dek), (marked("dateline"), article.dateline),
        (marked("credit line"), article.credit_line), (marked("public note"), article.public_note),
    )  # fmt: skip
    if _may_hold("\n".join([value for _, value in fields])):
        for field, value in fields:
            if hit := _LEFT.search(value):
                yield Hit(0, 0, tr("“{mark}” is left in the {field}.").format(mark=hit[0], field=tr(field)))
    if not _may_hold(manuscript.body):
        return  # so that most texts need no parsing
    for hit in _LEFT.finditer(manuscript.prose):
        yield Hit(hit.start(), hit.end(), tr("“{mark}” is left in the text.").format(mark=hit[0]))
    for picture in manuscript.layout.pictures:
        if hit := _LEFT.search(picture.alt):
            said = tr("“{mark}” is left in the description of a picture.").format(mark=hit[0])
            yield Hit(picture.start, picture.end, said)


def _may_hold(text: str) -> bool:
    """Whether a mark may stand in it: quickly told, and mostly not."""
    for sign, marks in _MARKS.items():
        if sign in text and any(mark in text for mark in marks):
            return True
    return _BOXED.search(text) is not None


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
