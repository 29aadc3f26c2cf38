"""The table of appearances: where tags stand, derived from the text and rebuilt at will."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field

from workstation.storage.tables.base import Row, one_of


class AppearanceRow(Row, table=True):
    """A tag in an article; `start` and `end` are code points of the body, `words` what a reader sees of it."""

    __tablename__ = "appearances"
    __table_args__ = (
        CheckConstraint(one_of("key", ["expert", "source", "quote", "claim"]), name="key"),
        CheckConstraint('start >= 0 AND start < "end"', name="range"),
        Index(None, "key", "value"),
    )

    article_id: str = Field(primary_key=True, foreign_key="articles.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    key: str
    value: str
    start: int
    end: int
    words: str = Field(sa_type=Text)
