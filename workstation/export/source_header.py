"""Which header fields of an article differ from what its file said when it was first read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from workstation.domain.articles import Article
from workstation.domain.images import IN_TEXT
from workstation.domain.slugs import slugify

# What never goes into somebody else's file: notes, deadline, embargo (a field of ours is private unless it is here).
_FIELDS = (
    "headline", "dek", "dateline", "section", "language", "credit_line", "canonical_url", "publisher",
    "lead_image_alt", "public_note", "status", "published_at", "modified_at",
)  # fmt: skip


class _Name(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def slug_hint(self) -> str: ...


class _First(Protocol):
    @property
    def fields(self) -> Mapping[str, Any]: ...
    @property
    def byline(self) -> Sequence[_Name]: ...
    @property
    def topics(self) -> Sequence[str]: ...


def edited_fields(article: Article, first: _First) -> dict[str, Any]:
    """The edited fields by name: text, datetimes, the status as a word, lists for byline and topics."""
    changes: dict[str, Any] = {}
    for name in _FIELDS:
        value = getattr(article, name)
        if value != first.fields.get(name, Article.model_fields[name].default):
            changes[name] = value if isinstance(value, datetime) else str(value or "")
    changes |= _slug(article, first) | _lead_image(article, first) | _byline(article, first)
    topics = [topic.label for topic in article.topics]
    if _folded(topics) != _folded(first.topics):
        changes["topics"] = topics
    return changes


def _folded(labels: Sequence[str]) -> list[str]:
    return [label.casefold() for label in labels]


def _slug(article: Article, first: _First) -> dict[str, Any]:
    """A slug the library had to number because it was taken is not an edit; nor is one the file does not name."""
    named = str(first.fields.get("slug", ""))
    stem, _, number = article.slug.rpartition("-")
    if not named or article.slug == named or (number.isdigit() and stem and named.startswith(stem)):
        return {}
    return {"slug": article.slug}


def _lead_image(article: Article, first: _First) -> dict[str, Any]:
    """An image that was taken into the library has a name there; only where the file has none is one added."""
    if not article.lead_image or first.fields.get("lead_image"):
        return {}
    return {"lead_image": IN_TEXT + article.lead_image.removeprefix(IN_TEXT)}


def _byline(article: Article, first: _First) -> dict[str, Any]:
    """Names as the file has them, short names included, wherever the person is still the same."""
    names = [_as_first(credit.name, credit.author, first) for credit in article.byline]
    return {} if names == [draft.name for draft in first.byline] else {"byline": names}


def _as_first(name: str, author: str, first: _First) -> str:
    for draft in first.byline:
        if name == draft.name or (author and author == (draft.slug_hint or slugify(draft.name))):
            return draft.name
    return name
