"""A picture of the library without a caption."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.check.pictures import shown
from workstation.attribution.check.rule import Hit, Rule
from workstation.words import marked, tr

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.attribution.check.rule import Limits


def _find(manuscript: Manuscript, limits: Limits) -> Iterator[Hit]:
    del limits
    for picture in shown(manuscript):
        if picture.record is not None and not picture.record.caption.strip():
            yield Hit(picture.start, picture.end, tr("The picture {name} has no caption.").format(name=picture.name))


RULE = Rule(
    code="image-without-caption",
    title=marked("Picture without a caption"),
    why=marked("A caption says who and what is to be seen, where and when."),
    remedy=marked("Write a caption in the picture’s record."),
    policy=marked("AP: every photo has a caption"),
    find=_find,
    reads=frozenset({"images"}),
)
