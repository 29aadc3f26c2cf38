"""A picture of the library without a credit."""

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
        if picture.record is not None and not picture.record.credit.strip():
            yield Hit(picture.start, picture.end, tr("The picture {name} has no credit.").format(name=picture.name))


RULE = Rule(
    code="image-without-credit",
    title=marked("Picture without a credit"),
    why=marked("Whoever made a picture is named with it, and the right to print it depends on that."),
    remedy=marked("Write the credit into the picture’s record."),
    policy=marked("Copyright: the maker is named"),
    find=_find,
    reads=frozenset({"images"}),
)
