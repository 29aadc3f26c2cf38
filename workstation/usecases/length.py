"""How long an article is to become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed

if TYPE_CHECKING:
    from workstation.storage.library import Library


def set_target_length(library: Library, article_id: str, words: int) -> tuple[Article, Changes]:
    """The words the desk asked for; 0 for no target. Raises FieldRefused for more than an article may have."""
    with library.transaction():
        current = library.articles.by_id(article_id)
        wanted = current.changed(target_words=words)
        if wanted == current:
            return current, Changes()
        stored = library.articles.save(wanted.changed(updated_at=now()))
    return stored, changed(articles=article_id)
