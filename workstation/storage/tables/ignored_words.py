"""The table of words that spelling lets pass in one article."""

from __future__ import annotations

from sqlalchemy import String
from sqlmodel import Field

from workstation.storage.tables.base import Row


class IgnoredWordRow(Row, table=True):
    """A word as dictionaries would have it, and the article in which it is right."""

    __tablename__ = "ignored_words"

    article_id: str = Field(sa_type=String, primary_key=True, foreign_key="articles.id", ondelete="CASCADE")
    word: str = Field(sa_type=String, primary_key=True)
