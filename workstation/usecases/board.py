"""The board: articles by status, and moving one from status to status."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.articles import Article, Status
from workstation.domain.changes import Changes
from workstation.usecases.articles import edit_header, publish

if TYPE_CHECKING:
    from datetime import datetime

    from workstation.storage.library import Library


@dataclass(frozen=True)
class Moved:
    """An article that changed its status, and how it stood before."""

    article: Article
    before: Status
    published_at: datetime | None
    modified_at: datetime | None


def counts_by_status(library: Library) -> dict[Status, int]:
    """How many articles stand in each status, the trash left out."""
    return library.articles.counts_by_status()


def move_to_status(library: Library, article_id: str, status: Status) -> tuple[Moved, Changes]:
    """Give an article this status. Becoming published sets the time readers are told and keeps a revision."""
    with library.transaction():
        was = library.articles.by_id(article_id)
        if status is Status.PUBLISHED and was.published_at is None:
            article, changes = publish(library, was.slug)
        else:
            article, changes = edit_header(library, article_id, status=status)
    return Moved(article, was.status, was.published_at, was.modified_at), changes


def move_back(library: Library, moved: Moved) -> tuple[Article, Changes]:
    """Undo a move, the time of publication included; a revision that was kept stays."""
    times = {"published_at": moved.published_at, "modified_at": moved.modified_at}
    return edit_header(library, moved.article.id, status=moved.before, **times)
