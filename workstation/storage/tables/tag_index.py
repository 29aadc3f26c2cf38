"""Tables derived from texts and records, rebuilt at will: where tags stand, and who says what on which day."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, String, Text
from sqlmodel import Field

from workstation.storage.tables.base import Line, Row, UtcMoment, one_of


class AppearanceRow(Row, table=True):
    """A tag in an article; `start` and `end` are code points of the body, `words` what a reader sees of it."""

    __tablename__ = "appearances"
    __table_args__ = (
        CheckConstraint(one_of("key", ["expert", "source", "quote", "claim"]), name="key"),
        CheckConstraint('start >= 0 AND start < "end"', name="range"),
        Index(None, "key", "value", "article_id"),
    )

    article_id: str = Field(sa_type=String, primary_key=True, foreign_key="articles.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    key: Line
    value: Line
    start: int
    end: int
    words: str = Field(sa_type=Text)


class SpokenRow(Row, table=True):
    """A quote in an article outside the trash, by who said it: read backwards along its index, the latest first.

    `day` is when it was published, else last changed; `back` is minus the position, so that within an article the
    walk goes forwards.
    """

    __tablename__ = "spoken"
    __table_args__ = (
        CheckConstraint(one_of("kind", ["expert", "source"]), name="kind"),
        Index(None, "kind", "speaker", "day", "article_id", "back", "value"),
        Index(None, "value"),
    )

    article_id: str = Field(sa_type=String, primary_key=True, foreign_key="articles.id", ondelete="CASCADE")
    back: int = Field(primary_key=True)
    kind: Line
    speaker: Line
    day: datetime = Field(sa_type=UtcMoment)
    value: Line
