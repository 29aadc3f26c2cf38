"""Tables of topics: each once, and which article carries which, in order."""

from __future__ import annotations

from sqlalchemy import Index, String, UniqueConstraint
from sqlmodel import Field

from workstation.storage.tables.base import Line, Row


class TopicRow(Row, table=True):
    """A topic as articles carry it: a Media Topic by code, or a free one with an empty code."""

    __tablename__ = "topics"
    __table_args__ = (UniqueConstraint("code", "label"),)

    id: int | None = Field(default=None, primary_key=True)
    code: Line
    label: Line
    key: str = Field(sa_type=String, index=True)


class ArticleTopicRow(Row, table=True):
    """A topic of an article at its place."""

    __tablename__ = "article_topics"
    __table_args__ = (Index(None, "topic_id", "article_id"),)

    article_id: str = Field(sa_type=String, primary_key=True, foreign_key="articles.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    topic_id: int = Field(foreign_key="topics.id")
