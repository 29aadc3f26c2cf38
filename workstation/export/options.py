"""What a person may choose about an export; each choice is one line here, and dialog and command line follow."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator

from workstation.domain.base import Value
from workstation.words import tr


class Attributions(StrEnum):
    """What becomes of the tags of people, sources and quotes."""

    PLAIN = "plain"
    SEMANTIC = "semantic"
    LINKS = "links"
    FOOTNOTES = "footnotes"


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(tr("“{name}” is not a known time zone.").format(name=name)) from error
    return name


class Options(Value):
    """Choices of an export.

    `with_folder` writes pictures to `SLUG.files/` beside the file instead of inside it. `with_authors` adds author
    files to a Markdown export. `expert_box` prints “In this article”, `author_boxes` who wrote it at the end. `zone`
    is the time zone of printed dates. `template` names a folder of the person's own templates (HTML page only).
    """

    attributions: Attributions = Attributions.SEMANTIC
    with_folder: bool = False
    with_authors: bool = False
    expert_box: bool = True
    author_boxes: bool = True
    zone: Annotated[str, AfterValidator(_zone)] = "UTC"
    template: str = ""


STANDARD = Options()
