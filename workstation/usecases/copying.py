"""The finished story for the clipboard: as a reader gets it, without boxes, for a CMS or an e-mail."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.articles import Article
from workstation.export.options import Attributions, Options
from workstation.export.page import fragment_parts
from workstation.export.plain import in_plain
from workstation.usecases.projecting import public

if TYPE_CHECKING:
    from workstation.storage.library import Library

_BARE = Options(attributions=Attributions.PLAIN, expert_box=False, author_boxes=False)


@dataclass(frozen=True)
class StoryToPaste:
    """The same story twice: HTML without head and style, and plain text."""

    html: str
    text: str


def story_to_paste(library: Library, article: Article) -> StoryToPaste:
    """This state of the article; nothing private, no key of a tag."""
    html = fragment_parts(public(library, article), _BARE).text
    return StoryToPaste(html, in_plain(html))
