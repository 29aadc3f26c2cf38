"""Words that spelling lets pass in one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import col, select

from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.ignored_words import IgnoredWordRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


class IgnoredWords:
    """By article."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def of_article(self, article_id: str) -> frozenset[str]:
        """Every word let pass there."""
        statement = select(IgnoredWordRow.word).where(IgnoredWordRow.article_id == article_id)
        with self._sessions.reading() as session:
            return frozenset(session.exec(statement).all())

    def all(self) -> dict[str, tuple[str, ...]]:
        """Every word let pass, in order, by the id of its article; the trash left out."""
        statement = (
            select(IgnoredWordRow.article_id, IgnoredWordRow.word)
            .join(ArticleRow, col(ArticleRow.id) == col(IgnoredWordRow.article_id))
            .where(col(ArticleRow.trashed_at).is_(None))
            .order_by(col(IgnoredWordRow.article_id), col(IgnoredWordRow.word))
        )
        found: dict[str, tuple[str, ...]] = {}
        with self._sessions.reading() as session:
            for article_id, word in session.exec(statement):
                found[article_id] = (*found.get(article_id, ()), word)
        return found

    def remove(self, article_id: str, word: str) -> None:
        """Let it pass no longer."""
        with self._sessions.writing() as session:
            row = session.get(IgnoredWordRow, (article_id, word))
            if row is not None:
                session.delete(row)
                session.flush()

    def add(self, article_id: str, word: str) -> None:
        """Let a word pass from now on."""
        with self._sessions.writing() as session:
            if session.get(IgnoredWordRow, (article_id, word)) is None:
                session.add(IgnoredWordRow(article_id=article_id, word=word))
                session.flush()
