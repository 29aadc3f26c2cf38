"""Two states of an article side by side: what their headers say differently, and the text word by word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.domain.articles import HEADER_FIELDS, Article, Embargo, Status
from workstation.domain.bylines import byline_in_words
from workstation.domain.difference import Mark, Piece, difference
from workstation.domain.fields import field_words
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

Side = Article
_AROUND = 200  # characters of unchanged text kept on each side of a change


def plain_moment(moment: datetime) -> str:
    """`2026-03-01 10:00`, in the local zone."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


@dataclass(frozen=True)
class Compared:
    """Two states and how the newer differs: changed header fields by their names, and pieces of the text.

    `number` and `against` are the numbers of the two revisions, None for the article as it is now.
    """

    old: Article
    new: Article
    fields: tuple[tuple[str, tuple[Piece, ...]], ...]
    text: tuple[Piece, ...]
    number: int | None = None
    against: int | None = None

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not self.fields and all(piece.mark is Mark.SAME for piece in self.text)


def compare(old: Article, new: Article, moment: Callable[[datetime], str] = plain_moment) -> Compared:
    """How `new` differs from `old`; `moment` says a time in words."""
    changed = [name for name in ("slug", *HEADER_FIELDS) if getattr(old, name) != getattr(new, name)]
    fields = tuple(
        (
            field_words(name).capitalize(),
            difference(in_words(getattr(old, name), moment), in_words(getattr(new, name), moment)),
        )
        for name in changed
    )
    return Compared(old, new, fields, difference(old.body, new.body))


def compare_revisions(
    library: Library, one: str, other: str | None, present: Article, moment: Callable[[datetime], str] = plain_moment
) -> Compared:
    """A revision with another one, whichever is older first; or with `present`, the article as the editor has it."""
    first = library.revisions.get(one)
    if other is None:
        stored = library.articles.by_id(first.article_id).model_copy(update={"body": present.body})
        found = compare(first.article, stored, moment)
        return Compared(found.old, found.new, found.fields, found.text, first.seq)
    second = library.revisions.get(other)
    older, newer = sorted((first, second), key=lambda revision: revision.seq)
    found = compare(older.article, newer.article, moment)
    return Compared(found.old, found.new, found.fields, found.text, older.seq, newer.seq)


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


def in_words(value: Any, moment: Callable[[datetime], str] = plain_moment) -> str:
    """A header field's value as a person reads it; nothing for none."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, Embargo):
        return f"{moment(value.until)} ({value.zone})"
    if isinstance(value, tuple):
        if value and hasattr(value[0], "roles"):
            return byline_in_words(value)
        return ", ".join(each.label for each in value)
    return tr(value.value) if isinstance(value, Status) else str(value)
