"""Tables of margin comments and suggested edits, and of the answers to them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, String, Text
from sqlmodel import Field

from workstation.domain.comments import CommentKind, CommentState
from workstation.storage.tables.base import Line, Row, UtcMoment, one_of


class CommentRow(Row, table=True):
    """A comment; `start` and `end` are code points of the article's body, moved with it at every save."""

    __tablename__ = "comments"
    __table_args__ = (
        CheckConstraint(one_of("kind", [kind.value for kind in CommentKind]), name="kind"),
        CheckConstraint(one_of("state", [state.value for state in CommentState]), name="state"),
        CheckConstraint('start >= 0 AND start <= "end"', name="range"),
        CheckConstraint("version >= 1", name="version"),
    )

    id: str = Field(sa_type=String, primary_key=True)
    article_id: str = Field(sa_type=String, foreign_key="articles.id", ondelete="CASCADE", index=True)
    kind: Line
    start: int
    end: int
    words: str = Field(sa_type=Text)
    before: Line
    after: Line
    text: str = Field(sa_type=Text)
    replacement: str = Field(sa_type=Text)
    said_by: Line
    made_at: datetime = Field(sa_type=UtcMoment)
    state: str = Field(sa_type=String, index=True)
    closed_at: datetime | None = Field(sa_type=UtcMoment)
    version: int


class AnswerRow(Row, table=True):
    """An answer to a comment, in order."""

    __tablename__ = "comment_answers"

    comment: str = Field(sa_type=String, primary_key=True, foreign_key="comments.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    text: str = Field(sa_type=Text)
    said_by: Line
    made_at: datetime = Field(sa_type=UtcMoment)
