"""A picture that says nothing to who cannot see it."""

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
        if not picture.alt.strip():
            said = tr("The picture {name} has no description (alt text).").format(name=_short(picture.name))
            yield Hit(picture.start, picture.end, said)


def _short(name: str) -> str:
    last = name.rsplit("/", 1)[-1]
    return last if 0 < len(last) <= 60 else name[:60]


RULE = Rule(
    code="image-without-alt",
    title=marked("Picture without a description"),
    why=marked("Who cannot see a picture hears its description; it also stands there when the picture does not load."),
    remedy=marked("Say in a sentence what is to be seen, between the brackets of ![ ]."),
    policy=marked("WCAG 2.2, 1.1.1: text for every picture"),
    find=_find,
)
