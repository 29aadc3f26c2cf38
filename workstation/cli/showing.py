"""How records look on a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from workstation.domain.articles import Article
from workstation.domain.bylines import byline_in_words
from workstation.domain.listing import ArticleLine
from workstation.domain.quotes import Appearance


def moment(at: datetime | None) -> str:
    """A time as people write it, in the zone of this machine; empty when there is none."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M") if at else ""


def line_json(line: ArticleLine) -> dict[str, Any]:
    """One article of a list."""
    return {
        "slug": line.slug,
        "headline": line.headline,
        "title": line.title,
        "status": line.status.value,
        "updated": line.updated_at.isoformat(),
        "byline": line.byline,
        "section": line.section,
        "words": line.words,
    }


def article_json(article: Article, tags: Sequence[Appearance] = ()) -> dict[str, Any]:
    """An article with all its fields and the tags in its text."""
    return {
        **article.model_dump(mode="json"),
        "updated": article.updated_at.isoformat(),
        "tags": [tag.model_dump(mode="json", include={"key", "value", "start", "end", "words"}) for tag in tags],
    }


def article_lines(article: Article, tags: Sequence[Appearance]) -> list[str]:
    """An article as a person reads it on a terminal."""
    fields = [
        ("slug", article.slug),
        ("status", article.status.value),
        ("byline", byline_in_words(article.byline, article.byline_template)),
        ("dateline", article.dateline),
        ("section", article.section),
        ("language", article.language),
        ("topics", ", ".join(topic.label for topic in article.topics)),
        ("credit", article.credit_line),
        ("published", moment(article.published_at)),
        ("tags", str(len(tags)) if tags else ""),
        ("in trash", moment(article.trashed_at)),
    ]
    head = [article.title, *([article.dek] if article.dek else [])]
    return [*head, *(f"{name + ':':<11}{value}" for name, value in fields if value), "", article.body]


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as aligned columns; the last column runs free."""
    if not rows:
        return []
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    return [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]) for row in rows
    ]
