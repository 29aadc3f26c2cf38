"""Verdicts of fact-checkers, kept as they came; nothing is ever overwritten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement
from sqlmodel import col, select

from workstation.domain.verdicts import CheckerVerdict
from workstation.storage.loading import loaded
from workstation.storage.tables.printed import VerdictRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_SAME = ("id", "article_id", "item", "words", "verdict", "note", "given_at", "taken_at")


class Verdicts:
    """The verdicts on all articles."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def add(self, verdict: CheckerVerdict) -> CheckerVerdict:
        """Keep one; one that is there already stays as it is."""
        fields = {name: getattr(verdict, name) for name in _SAME}
        with self._sessions.writing() as session:
            if session.get(VerdictRow, verdict.id) is None:
                session.add(VerdictRow(**fields, said_by=verdict.by))
                session.flush()
        return verdict

    def of_article(self, article_id: str) -> Sequence[CheckerVerdict]:
        """Those on an article, in the order they were given."""
        return self._where(col(VerdictRow.article_id) == article_id)

    def of_item(self, item: str) -> Sequence[CheckerVerdict]:
        """Those on one item, whatever the article: `quote:ID`."""
        return self._where(col(VerdictRow.item) == item)

    def _where(self, condition: ColumnElement[bool]) -> Sequence[CheckerVerdict]:
        order = (col(VerdictRow.given_at), col(VerdictRow.id))
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(select(VerdictRow).where(condition).order_by(*order))]


def _model(row: VerdictRow) -> CheckerVerdict:
    return loaded(CheckerVerdict, **{name: getattr(row, name) for name in _SAME}, by=row.said_by)
