"""Corrections of published articles, and which other articles use the same quotes and claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import tuple_
from sqlmodel import col, select

from workstation.domain.corrections import Correction, Elsewhere
from workstation.errors import NotFound
from workstation.storage.loading import loaded, rows_among
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.printed import CorrectionRow
from workstation.storage.tables.tag_index import AppearanceRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_SAME = ("id", "article_id", "made_at", "note", "was", "became", "revision", "withdrawn_at", "withdrawn_because")
_IN_TIME = (col(CorrectionRow.made_at), col(CorrectionRow.id))


class Corrections:
    """The corrections of all articles."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def add(self, correction: Correction) -> Correction:
        """Keep one; one that is there already stays as it is."""
        fields = {name: getattr(correction, name) for name in _SAME}
        with self._sessions.writing() as session:
            if session.get(CorrectionRow, correction.id) is None:
                session.add(CorrectionRow(**fields, kind=correction.kind.value, place=correction.place.value))
                session.flush()
        return correction

    def withdraw(self, correction: Correction) -> Correction:
        """Keep of this one since when and why it is withdrawn; nothing else of it ever changes."""
        with self._sessions.writing() as session:
            row = session.get(CorrectionRow, correction.id)
            if row is None:
                raise NotFound(tr("There is no such correction in this library."), safe=tr("Nothing was changed."))
            row.withdrawn_at, row.withdrawn_because = correction.withdrawn_at, correction.withdrawn_because
            session.flush()
        return correction

    def of_article(self, article_id: str) -> Sequence[Correction]:
        """Those of an article, in the order of time."""
        return self._sessions.recalled("corrections", article_id, self._looked_up)

    def _looked_up(self, article_id: str) -> Sequence[Correction]:
        statement = select(CorrectionRow).where(CorrectionRow.article_id == article_id)
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(statement.order_by(*_IN_TIME))]

    def of_articles(self, article_ids: Sequence[str]) -> dict[str, Sequence[Correction]]:
        """The same of each of these articles."""
        statement = "SELECT DISTINCT article_id FROM corrections WHERE article_id {among}"
        found: dict[str, Sequence[Correction]] = dict.fromkeys(article_ids, ())
        with self._sessions.reading() as session:
            corrected = [article_id for (article_id,) in rows_among(session, statement, article_ids)]
        return found | {article_id: self.of_article(article_id) for article_id in corrected}

    def elsewhere(self, article_id: str, tags: Iterable[tuple[str, str]]) -> Sequence[Elsewhere]:
        """Every place of these quotes and claims (key, id) in other articles outside the trash."""
        wanted = sorted(set(tags))
        if not wanted:
            return []
        statement = (
            select(AppearanceRow, ArticleRow.slug, ArticleRow.title, ArticleRow.status)
            .join(ArticleRow, col(ArticleRow.id) == col(AppearanceRow.article_id))
            .where(
                tuple_(col(AppearanceRow.key), col(AppearanceRow.value)).in_(wanted),
                col(AppearanceRow.article_id) != article_id,
                col(ArticleRow.trashed_at).is_(None),
            )
            .order_by(col(ArticleRow.title_key), col(ArticleRow.id), col(AppearanceRow.position))
        )
        with self._sessions.reading() as session:
            return [
                loaded(
                    Elsewhere,
                    key=row.key,
                    value=row.value,
                    slug=slug,
                    title=title,
                    status=status,
                    start=row.start,
                    end=row.end,
                    words=row.words,
                )
                for row, slug, title, status in session.exec(statement)
            ]


def _model(row: CorrectionRow) -> Correction:
    fields = {name: getattr(row, name) for name in (*_SAME, "kind", "place")}
    return loaded(Correction, **fields)
