"""What leaves without a file: the story on paper, and on the clipboard. It passes the same gate as an export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.export.formats import find_format
from workstation.export.options import STANDARD, Attributions, Options
from workstation.export.page import fragment_parts
from workstation.export.recipes import Recipe, Written
from workstation.usecases.exporting import Press, written_by
from workstation.usecases.gate import Gate, Stop
from workstation.usecases.packs import DEFAULT

if TYPE_CHECKING:
    from workstation.storage.library import Library

_BARE = Options(attributions=Attributions.PLAIN, expert_box=False, author_boxes=False)


@dataclass(frozen=True)
class StoryToPaste:
    """The same story twice: HTML without head and style, and plain text."""

    html: str
    text: str


def what_stops(library: Library, article: Article, pack: str = DEFAULT) -> Stop | None:
    """What keeps this state of the article from readers; None when it may go out."""
    return Gate(library, _as("print"), {}, briefly=True, pack=pack).stop(article)


def print_story(
    library: Library,
    article: Article,
    press: Press,
    overrides: Mapping[str, str] | None = None,
    pack: str = DEFAULT,
) -> tuple[bytes, Changes]:
    """This state of the article as the PDF that is put on paper; a receipt is kept.

    Raises CheckStops, and ExportRefused when it cannot be printed.
    """
    recipe = _as("print")
    gate = Gate(library, recipe, overrides or {}, briefly=False, pack=pack)
    checked = gate.let_through(article)
    written = written_by(library, article, recipe, STANDARD, press=press)
    _, touched = gate.out(article, checked, written, list)
    return next(iter(written.files.values())), touched


def story_to_paste(
    library: Library, article: Article, overrides: Mapping[str, str] | None = None, pack: str = DEFAULT
) -> tuple[StoryToPaste, Changes]:
    """This state of the article for a CMS or an e-mail: as a reader gets it, without boxes; a receipt is kept.

    Nothing private is in it and no key of a tag. Raises CheckStops.
    """
    from workstation.export.plain import in_plain  # what reads HTML is loaded when a story is copied
    from workstation.usecases.projecting import public

    gate = Gate(library, _as("copy"), overrides or {}, briefly=False, pack=pack)
    checked = gate.let_through(article)
    html = fragment_parts(public(library, article), _BARE).text
    _, touched = gate.out(article, checked, Written({"copy": html.encode()}), list)
    return StoryToPaste(html, in_plain(html)), touched


def _as(name: str) -> Recipe:
    """The printed page under the name a receipt gives what left."""
    return replace(find_format("pdf").recipe(), name=name)
