"""The table of requests for an answer."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, String, Text
from sqlmodel import Field

from workstation.domain.replies import Included
from workstation.storage.tables.base import Line, Row, UtcMoment, one_of


class ReplyRow(Row, table=True):
    """Who was asked to answer to what. Named `expert` only when the directory has them."""

    __tablename__ = "replies"
    __table_args__ = (
        CheckConstraint(one_of("included", [each.value for each in Included]), name="included"),
        CheckConstraint("version >= 1", name="version"),
        Index(None, "included", "deadline"),
    )

    id: str = Field(sa_type=String, primary_key=True)
    article_id: str = Field(sa_type=String, foreign_key="articles.id", ondelete="CASCADE", index=True)
    who: Line
    expert: Line
    about: str = Field(sa_type=Text)
    claim: Line
    passage: str = Field(sa_type=Text)
    asked_at: datetime | None = Field(sa_type=UtcMoment)
    how: Line
    deadline: datetime | None = Field(sa_type=UtcMoment)
    answer: str = Field(sa_type=Text)
    answered_at: datetime | None = Field(sa_type=UtcMoment)
    included: Line
    note: str = Field(sa_type=Text)
    created_at: datetime = Field(sa_type=UtcMoment)
    version: int
