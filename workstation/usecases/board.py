"""The board: articles by status, and moving one from status to status."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.articles import Article, Status
from workstation.domain.changes import Changes
from workstation.usecases.articles import edit_header, take_back_status

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
    """Give an article this status; becoming published is publishing it."""
    with library.transaction():
        was = library.articles.by_id(article_id)
        article, changes = edit_header(library, article_id, status=status)
    return Moved(article, was.status, was.published_at, was.modified_at), changes


def move_back(library: Library, moved: Moved) -> tuple[Article, Changes]:
    """Undo a move, the time of publication included; a revision that was kept stays."""
    return take_back_status(library, moved.article.id, moved.before, moved.published_at, moved.modified_at)
