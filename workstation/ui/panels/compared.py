"""An old state of an article beside the present one: what the header says otherwise, and the text word by word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.domain.articles import HEADER_FIELDS, Article, Embargo, Status
from workstation.domain.bylines import byline_in_words
from workstation.domain.fields import field_words
from workstation.domain.revisions import Revision
from workstation.ui.panels.difference import Mark, Piece, difference
from workstation.ui.widgets.times import day_and_clock
from workstation.usecases.revisions import open_revision
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_AROUND = 200  # characters of unchanged text kept on each side of a change


@dataclass(frozen=True)
class Compared:
    """A revision and how the present differs from it: changed header fields by their names, and pieces of the text."""

    revision: Revision
    header: tuple[tuple[str, tuple[Piece, ...]], ...]
    text: tuple[Piece, ...]

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.header and all(piece.mark is Mark.SAME for piece in self.text)


def compare(library: Library, revision_id: str, article_id: str, body: str) -> Compared:
    """The revision against the article as stored, with `body` for its text: what the editor shows."""
    revision = open_revision(library, revision_id)
    present = library.articles.by_id(article_id)
    return Compared(revision, _header(revision.article, present), difference(revision.article.body, body))


def folded(pieces: tuple[Piece, ...]) -> list[Piece]:
    """The same with long unchanged stretches cut to what stands around the changes; a cut is a SAME piece `⋯`."""
    made: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.mark is not Mark.SAME or len(piece.text) <= 3 * _AROUND:
            made.append(piece)
            continue
        head = piece.text[:_AROUND].rsplit(" ", 1)[0] if at else ""
        tail = piece.text[-_AROUND:].split(" ", 1)[-1] if at < len(pieces) - 1 else ""
        made.append(Piece(Mark.SAME, f"{head}\n⋯\n{tail}"))
    return made


def _header(old: Article, new: Article) -> tuple[tuple[str, tuple[Piece, ...]], ...]:
    changed = [name for name in ("slug", *HEADER_FIELDS) if getattr(old, name) != getattr(new, name)]
    return tuple(
        (field_words(name).capitalize(), difference(in_words(getattr(old, name)), in_words(getattr(new, name))))
        for name in changed
    )


def in_words(value: Any) -> str:
    """A header field's value as a person reads it; nothing for none."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return day_and_clock(value, long=True)
    if isinstance(value, Embargo):
        return f"{in_words(value.until)} ({value.zone})"
    if isinstance(value, tuple):
        if value and hasattr(value[0], "roles"):
            return byline_in_words(value)
        return ", ".join(each.label for each in value)
    return tr(value.value) if isinstance(value, Status) else str(value)
