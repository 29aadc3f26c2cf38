"""Requests for an answer: records by id, of one article or open in all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from workstation.domain.replies import Included, OpenReply, Reply
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage.loading import loaded
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.replies import ReplyRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


class Replies:
    """The requests of all articles, those that are closed included."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def get(self, id: str) -> Reply:
        """The request of that id; raises NotFound."""
        found = self.find(id)
        if found is None:
            raise _unknown(id)
        return found

    def find(self, id: str) -> Reply | None:
        """The same, or None."""
        with self._sessions.reading() as session:
            row = session.get(ReplyRow, id)
            return _model(row) if row else None

    def of_article(self, article_id: str) -> Sequence[Reply]:
        """Those of an article, the nearest deadline first, those without one last."""
        statement = select(ReplyRow).where(ReplyRow.article_id == article_id)
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(statement.order_by(*_soonest()))]

    def open(self, limit: int = 1_000) -> Sequence[OpenReply]:
        """Open ones of all articles outside the trash, the nearest deadline first."""
        statement = (
            select(ReplyRow, ArticleRow.slug, ArticleRow.title)
            .join(ArticleRow, col(ArticleRow.id) == col(ReplyRow.article_id))
            .where(ReplyRow.included == Included.UNDECIDED.value, col(ArticleRow.trashed_at).is_(None))
            .order_by(*_soonest())
            .limit(limit)
        )
        with self._sessions.reading() as session:
            return [
                OpenReply(reply=_model(row), article_slug=slug, article_title=title)
                for row, slug, title in session.exec(statement)
            ]

    def add(self, reply: Reply) -> Reply:
        """Store a new one as version 1; raises SlugTaken when there is one of that id."""
        stored = reply.changed(version=1)
        with self._sessions.writing() as session:
            if session.get(ReplyRow, reply.id) is not None:
                raise SlugTaken(
                    tr("There is already a request “{id}”.").format(id=reply.id), safe=tr("Nothing was changed.")
                )
            session.add(ReplyRow(**_columns(stored)))
            session.flush()
        return stored

    def save(self, reply: Reply) -> Reply:
        """Store a changed one; raises EditedElsewhere when it was saved since this copy was read, NotFound."""
        stored = reply.changed(version=reply.version + 1)
        with self._sessions.writing() as session:
            row = session.get(ReplyRow, reply.id)
            if row is None:
                raise _unknown(reply.id)
            if row.version != reply.version:
                raise EditedElsewhere(
                    tr("This request was changed elsewhere since it was opened here."),
                    safe=tr("The library keeps that other change; yours was not stored over it."),
                    remedy=tr("Look at it again and put your change in."),
                )
            row.sqlmodel_update(_columns(stored))
            session.flush()
        return stored

    def remove(self, id: str) -> Reply:
        """Take one out that should never have been there; raises NotFound."""
        with self._sessions.writing() as session:
            row = session.get(ReplyRow, id)
            if row is None:
                raise _unknown(id)
            gone = _model(row)
            session.delete(row)
            session.flush()
        return gone


def _soonest() -> tuple[Any, ...]:
    deadline = col(ReplyRow.deadline)
    return (deadline.is_(None), deadline, col(ReplyRow.created_at), col(ReplyRow.id))


def _columns(reply: Reply) -> dict[str, Any]:
    return {name: getattr(reply, name) for name in Reply.model_fields} | {"included": reply.included.value}


def _model(row: ReplyRow) -> Reply:
    return loaded(Reply, **{name: getattr(row, name) for name in Reply.model_fields})


def _unknown(id: str) -> NotFound:
    return NotFound(
        tr("There is no request for an answer “{id}” in this library.").format(id=id),
        safe=tr("Nothing was changed."),
        remedy=tr("See “workstation reply list” for those there are."),
    )
