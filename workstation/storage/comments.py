"""Margin comments and suggested edits: records by id, whose anchors move with the text at every save of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete
from sqlmodel import Session, col, select

from workstation.domain.anchors import Anchor, followed, span_between
from workstation.domain.comments import Answer, Comment, CommentState, OpenComment
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage.loading import loaded, parts
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.comments import AnswerRow, CommentRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_SAME = ("id", "article_id", "text", "replacement", "made_at", "closed_at", "version")
_ANCHOR = ("start", "end", "words", "before", "after")


class Comments:
    """The comments of all articles, closed ones included."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def get(self, id: str) -> Comment:
        """The comment of that id; raises NotFound."""
        found = self.find(id)
        if found is None:
            raise _unknown(id)
        return found

    def find(self, id: str) -> Comment | None:
        """The same, or None."""
        with self._sessions.reading() as session:
            row = session.get(CommentRow, id)
            return _models(session, [row])[0] if row else None

    def of_article(self, article_id: str) -> Sequence[Comment]:
        """Every comment of an article, in the order of its text."""
        statement = select(CommentRow).where(CommentRow.article_id == article_id)
        order = (col(CommentRow.start), col(CommentRow.end), col(CommentRow.made_at), col(CommentRow.id))
        with self._sessions.reading() as session:
            return _models(session, session.exec(statement.order_by(*order)).all())

    def open(self, limit: int = 1_000) -> Sequence[OpenComment]:
        """Open comments of all articles outside the trash, the latest changed article first."""
        statement = (
            select(CommentRow, ArticleRow.slug, ArticleRow.title)
            .join(ArticleRow, col(ArticleRow.id) == col(CommentRow.article_id))
            .where(CommentRow.state == CommentState.OPEN.value, col(ArticleRow.trashed_at).is_(None))
            .order_by(
                col(ArticleRow.updated_at).desc(), col(ArticleRow.id), col(CommentRow.start), col(CommentRow.made_at)
            )
            .limit(limit)
        )
        with self._sessions.reading() as session:
            found = session.exec(statement).all()
            models = _models(session, [row for row, _slug, _title in found])
            told = zip(models, found, strict=True)
            return [OpenComment(comment=c, article_slug=slug, article_title=title) for c, (_row, slug, title) in told]

    def add(self, comment: Comment) -> Comment:
        """Store a new comment as version 1; raises SlugTaken when there is one of that id."""
        stored = comment.changed(version=1)
        with self._sessions.writing() as session:
            if session.get(CommentRow, comment.id) is not None:
                raise SlugTaken(
                    tr("There is already a comment “{id}”.").format(id=comment.id), safe=tr("Nothing was changed.")
                )
            session.add(CommentRow(**_columns(stored)))
            session.flush()
            session.add_all(_answer_rows(stored))
            session.flush()
        return stored

    def save(self, comment: Comment, *, moved: bool = False) -> Comment:
        """Store a changed comment; its anchor only when it was `moved` by hand, for it moves with the text.

        Raises EditedElsewhere, NotFound.
        """
        with self._sessions.writing() as session:
            row = session.get(CommentRow, comment.id)
            if row is None:
                raise _unknown(comment.id)
            if row.version != comment.version:
                raise EditedElsewhere(
                    tr("This comment was changed elsewhere since it was opened here."),
                    safe=tr("The library keeps that other change; yours was not stored over it."),
                    remedy=tr("Look at the comment again."),
                )
            anchor = comment.anchor if moved else _anchor(row)
            stored = comment.changed(version=comment.version + 1, anchor=anchor)
            row.sqlmodel_update(_columns(stored))
            session.flush()
            session.exec(delete(AnswerRow).where(col(AnswerRow.comment) == comment.id))
            session.add_all(_answer_rows(stored))
            session.flush()
        return stored


def follow(session: Session, article_id: str, old: str, new: str) -> None:
    """Move the anchors of an article from its old text to its new one, closed comments included."""
    rows = session.exec(select(CommentRow).where(CommentRow.article_id == article_id)).all()
    span = span_between(old, new) if rows else None
    if span is None:
        return
    for row in rows:
        moved = followed(_anchor(row), span, new)
        row.sqlmodel_update({name: getattr(moved, name) for name in _ANCHOR})
    session.flush()


def _columns(comment: Comment) -> dict[str, Any]:
    fields = {name: getattr(comment, name) for name in _SAME} | {
        name: getattr(comment.anchor, name) for name in _ANCHOR
    }
    return fields | {"kind": comment.kind.value, "state": comment.state.value, "said_by": comment.by}


def _answer_rows(comment: Comment) -> list[AnswerRow]:
    return [
        AnswerRow(comment=comment.id, position=place, text=answer.text, said_by=answer.by, made_at=answer.made_at)
        for place, answer in enumerate(comment.answers)
    ]


def _anchor(row: CommentRow) -> Anchor:
    return loaded(Anchor, **{name: getattr(row, name) for name in _ANCHOR})


def _models(session: Session, rows: Sequence[CommentRow]) -> list[Comment]:
    answers = parts(session, AnswerRow, "comment", [row.id for row in rows])
    return [_model(row, answers.get(row.id, [])) for row in rows]


def _model(row: CommentRow, answers: list[AnswerRow]) -> Comment:
    return loaded(
        Comment,
        **{name: getattr(row, name) for name in _SAME},
        kind=row.kind,
        state=row.state,
        by=row.said_by,
        anchor=_anchor(row),
        answers=tuple(loaded(Answer, text=each.text, by=each.said_by, made_at=each.made_at) for each in answers),
    )


def _unknown(id: str) -> NotFound:
    return NotFound(
        tr("There is no comment “{id}” in this library.").format(id=id),
        safe=tr("Nothing was changed."),
        remedy=tr("See “workstation comment list” for those there are."),
    )
