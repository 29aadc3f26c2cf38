"""Tables of an article: header and text, its byline in order, the file it was imported from."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index, String, Text, text
from sqlmodel import Field

from workstation.domain.articles import Status
from workstation.storage.tables.base import JsonText, Line, Row, UtcMoment, one_of

ORDERS = ("updated_at", "created_at", "title_key", "deadline", "published_at")
"""What the list can be ordered by: each has an index, with all that a filter asks of an article itself."""


def _walked(name: str, order: str, where: str, *rest: str) -> Index:
    """The list is walked in its order along one index, and filtered there: the articles' texts are not passed."""
    columns = rest or ("id", "status", "section", "search_row")
    return Index(f"ix_articles_{name}_{order}", order, *columns, sqlite_where=text(where))


class ArticleRow(Row, table=True):
    """One article. `title`, `title_key`, `byline_words` and `words` repeat what the list shows, so that a page of it
    reads one table; `search_row` is its place in the search index, larger the later it was changed.
    """

    __tablename__ = "articles"
    __table_args__ = (
        CheckConstraint(one_of("status", [status.value for status in Status]), name="status"),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("length(slug) > 0", name="slug"),
        CheckConstraint("(embargo_until IS NULL) = (embargo_zone = '')", name="embargo"),
        *(_walked("listed", order, "trashed_at IS NULL") for order in ORDERS),
        *(_walked("trashed", order, "trashed_at IS NOT NULL") for order in ORDERS),
        _walked("listed", "status", "trashed_at IS NULL", "updated_at", "id", "section", "search_row"),
        Index("ix_articles_listed_section", "section", sqlite_where=text("trashed_at IS NULL AND section <> ''")),
    )

    id: str = Field(sa_type=String, primary_key=True)
    slug: str = Field(sa_type=String, unique=True)
    headline: Line
    dek: Line
    body: str = Field(sa_type=Text)
    dateline: Line
    section: Line
    language: Line
    credit_line: Line
    status: Line
    internal_note: str = Field(sa_type=Text)
    public_note: str = Field(sa_type=Text)
    deadline: datetime | None = Field(sa_type=UtcMoment)
    published_at: datetime | None = Field(sa_type=UtcMoment)
    modified_at: datetime | None = Field(sa_type=UtcMoment)
    embargo_until: datetime | None = Field(sa_type=UtcMoment)
    embargo_zone: Line
    canonical_url: Line
    publisher: Line
    lead_image: Line
    lead_image_alt: Line
    byline_template: Line
    extra: dict[str, Any] = Field(sa_type=JsonText)
    other_headlines: list[str] = Field(sa_type=JsonText)
    other_deks: list[str] = Field(sa_type=JsonText)
    target_words: int
    muted: list[dict[str, Any]] = Field(sa_type=JsonText)
    created_at: datetime = Field(sa_type=UtcMoment)
    updated_at: datetime = Field(sa_type=UtcMoment)
    trashed_at: datetime | None = Field(sa_type=UtcMoment)
    version: int
    title: Line
    title_key: Line
    byline_words: Line
    words: int
    search_row: int = Field(unique=True)


class CreditRow(Row, table=True):
    """One name of a byline at its place; `author` is a profile's slug or nothing."""

    __tablename__ = "credits"
    __table_args__ = (Index(None, "author", "article_id"),)

    article_id: str = Field(sa_type=String, primary_key=True, foreign_key="articles.id", ondelete="CASCADE")
    position: int = Field(primary_key=True)
    name: Line
    author: str | None = Field(sa_type=String, foreign_key="authors.slug")
    roles: list[str] = Field(sa_type=JsonText)
    bio: str = Field(sa_type=Text)


class OriginRow(Row, table=True):
    """The very bytes an article was imported from."""

    __tablename__ = "origins"
    __table_args__ = (CheckConstraint(one_of("format", ["text", "markdown", "html", "word"]), name="format"),)

    article_id: str = Field(sa_type=String, primary_key=True, foreign_key="articles.id", ondelete="CASCADE")
    name: Line
    format: Line
    data: bytes
    sha256: str = Field(sa_type=String, index=True)
    place: str = Field(sa_type=String, index=True)
    imported_at: datetime = Field(sa_type=UtcMoment)
