"""Proposals that somebody dismissed in one article: they do not come back there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import select

from workstation.storage.tables.dismissed import DismissedRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


class Dismissed:
    """By article."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def of_article(self, article_id: str) -> frozenset[str]:
        """Every proposal dismissed there."""
        statement = select(DismissedRow.proposal).where(DismissedRow.article_id == article_id)
        with self._sessions.reading() as session:
            return frozenset(session.exec(statement).all())

    def add(self, article_id: str, proposal: str) -> None:
        """Keep it away from now on."""
        with self._sessions.writing() as session:
            if session.get(DismissedRow, (article_id, proposal)) is None:
                session.add(DismissedRow(article_id=article_id, proposal=proposal))
                session.flush()

    def remove(self, article_id: str, proposal: str) -> None:
        """Let it come back."""
        with self._sessions.writing() as session:
            row = session.get(DismissedRow, (article_id, proposal))
            if row is not None:
                session.delete(row)
                session.flush()
