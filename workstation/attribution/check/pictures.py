"""The pictures of an article, the lead picture included, with their records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.images import IN_TEXT

if TYPE_CHECKING:
    from workstation.attribution.check.manuscript import Manuscript
    from workstation.domain.images import Image


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as it is shown; `record` is None for one that lies elsewhere, or that the library does not have."""

    start: int
    end: int
    name: str
    alt: str
    record: Image | None


def shown(manuscript: Manuscript) -> Iterator[Shown]:
    """Each in the order of the text, the lead picture (at place 0) first."""
    article, records = manuscript.article, manuscript.records
    images = records.images if records else {}
    if article.lead_image:
        name = article.lead_image.removeprefix(IN_TEXT)
        yield Shown(0, 0, name, article.lead_image_alt, images.get(name))
    for picture in manuscript.layout.pictures:
        name = picture.address.removeprefix(IN_TEXT)
        yield Shown(picture.start, picture.end, name, picture.alt, images.get(name))
