"""Sealings of published articles: written once, the latest holds, checked against their seal whenever read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from workstation.domain.printed import Printed, seal_of
from workstation.errors import LibraryDamaged
from workstation.storage.loading import loaded, rows_among
from workstation.storage.tables.printed import PrintingRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


class Printings:
    """The sealings of all articles. There is no way to change one."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def add(self, printed: Printed) -> Printed:
        """Keep one, sealed; one that is there already stays as it is."""
        stored = printed.sealed()
        state = json.dumps(stored.model_dump(mode="json", exclude={"sha256"}), ensure_ascii=False, sort_keys=True)
        with self._sessions.writing() as session:
            if session.get(PrintingRow, stored.id) is None:
                row = PrintingRow(
                    id=stored.id,
                    article_id=stored.article_id,
                    made_at=stored.made_at,
                    sha256=stored.sha256,
                    state=state,
                )
                session.add(row)
                session.flush()
        return stored

    def latest(self, article_id: str) -> Printed | None:
        """The one that holds; raises LibraryDamaged when it is not as it was sealed."""
        return self._sessions.recalled("printed", article_id, self._looked_up)

    def _looked_up(self, article_id: str) -> Printed | None:
        statement = select(PrintingRow).where(PrintingRow.article_id == article_id).order_by(*_latest()).limit(1)
        with self._sessions.reading() as session:
            row = session.exec(statement).first()
            return _model(row) if row else None

    def missing(self, article_ids: Sequence[str]) -> set[str]:
        """Which of these articles were never sealed."""
        statement = "SELECT article_id FROM printings WHERE article_id {among}"
        with self._sessions.reading() as session:
            return set(article_ids).difference(*rows_among(session, statement, article_ids))

    def of_article(self, article_id: str) -> Sequence[Printed]:
        """All of an article, the latest first."""
        statement = select(PrintingRow).where(PrintingRow.article_id == article_id).order_by(*_latest())
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(statement)]


def _latest() -> tuple[Any, ...]:
    return col(PrintingRow.made_at).desc(), col(PrintingRow.id)


def _model(row: PrintingRow) -> Printed:
    try:
        state = json.loads(row.state)
        whole = seal_of(state) == row.sha256 and state["article_id"] == row.article_id
    except (ValueError, TypeError, KeyError) as error:
        raise _broken() from error
    if not whole:
        raise _broken()
    return loaded(Printed, **state, sha256=row.sha256)


def _broken() -> LibraryDamaged:
    return LibraryDamaged(
        tr("What this article printed of its people is not as it was sealed."),
        safe=tr("The article itself and its revisions are not touched by this."),
        remedy=tr("Mark the article as published again to seal it anew, or go back to a backup of the library."),
    )
