"""Articles between rows and domain models: the one place that knows both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import delete, insert, tuple_
from sqlmodel import Session, col, select

from workstation.domain.articles import Article, Embargo
from workstation.domain.bylines import Credit, byline_in_words
from workstation.domain.folding import fold
from workstation.domain.listing import ArticleLine
from workstation.domain.topics import TopicRef
from workstation.storage.aliases import canonical
from workstation.storage.loading import chunks, loaded, loaded_from, rows_among
from workstation.storage.tables.articles import ArticleRow, CreditRow
from workstation.storage.tables.base import json_of, moment_of
from workstation.storage.tables.topics import ArticleTopicRow, TopicRow

_SAME = (
    *("id", "slug", "headline", "dek", "body", "dateline", "section", "language", "credit_line"),
    *("internal_note", "public_note", "deadline", "published_at", "modified_at", "canonical_url", "publisher"),
    *(
        "lead_image",
        "lead_image_alt",
        "byline_template",
        "extra",
        "other_headlines",
        "other_deks",
        "target_words",
        "created_at",
        "updated_at",
        "trashed_at",
    ),
)
"""Fields that the row and the article have alike."""

_REST = ("status", "muted", "version", "embargo_until", "embargo_zone")
_WHOLE_NAMES = (*_SAME, *_REST)
_MOMENTS = ("deadline", "published_at", "modified_at", "created_at", "updated_at", "trashed_at", "embargo_until")
_JSON = ("extra", "other_headlines", "other_deks", "muted")
_WHOLE = f"SELECT {', '.join(_WHOLE_NAMES)}, words FROM articles WHERE id {{among}}"  # noqa: S608  names of ours
_BYLINES = (
    "SELECT article_id, name, author, roles, bio FROM credits WHERE article_id {among} ORDER BY article_id, position"
)
_TOPICS = (
    "SELECT article_id, label, code FROM article_topics JOIN topics ON topics.id = topic_id"
    " WHERE article_id {among} ORDER BY article_id, position"
)
_REPEATED = 512  # credits and topics that are remembered: the same stand in many articles

_LINE = ("id", "slug", "headline", "title", "section", "deadline", "published_at", "updated_at", "words")


SHOWN: tuple[Any, ...] = tuple(
    getattr(ArticleRow, name) for name in (*_LINE, "status", "byline_words", "created_at", "title_key", "search_row")
)
"""The columns a page of the list reads: not the text, which is most of an article."""


def columns(article: Article) -> dict[str, Any]:
    """The row's values, except the version and what is derived from the text."""
    embargo = article.embargo
    return {name: getattr(article, name) for name in _SAME} | {
        "status": article.status.value,
        "muted": [each.model_dump(mode="json") for each in article.muted],
        "embargo_until": embargo.until if embargo else None,
        "embargo_zone": embargo.zone if embargo else "",
        "title": article.title,
        "title_key": fold(article.title) or article.title.casefold(),
        "byline_words": byline_in_words(article.byline, article.byline_template),
    }


def models(session: Session, rows: Sequence[ArticleRow]) -> list[Article]:
    """Whole articles, bylines and topics included."""
    return _models(session, [{name: getattr(row, name) for name in _WHOLE_NAMES} for row in rows])


def read(session: Session, ids: Sequence[str]) -> list[tuple[Article, int]]:
    """The articles of these ids that are there, in no order, and how many words each has."""
    rows = list(rows_among(session, _WHOLE, ids))
    return list(zip(_models(session, [_stored(row[:-1]) for row in rows]), (row[-1] for row in rows), strict=True))


def _models(session: Session, told: Sequence[dict[str, Any]]) -> list[Article]:
    ids = [each["id"] for each in told]
    bylines, topics = _bylines(session, ids), _topics(session, ids)
    return [_model(each, bylines.get(each["id"], ()), topics.get(each["id"], ())) for each in told]


def line(row: Any, snippet: str) -> ArticleLine:
    """An article as the list shows it, from a row of SHOWN."""
    fields = {name: getattr(row, name) for name in _LINE}
    return loaded(ArticleLine, status=row.status, byline=row.byline_words, snippet=snippet, **fields)


def with_present_authors(session: Session, article: Article) -> Article:
    """The article with the slugs its authors have now: a window or a revision may still hold one that was merged."""
    slugs = {credit.author: canonical(session, "author", credit.author) for credit in article.byline if credit.author}
    if all(old == new for old, new in slugs.items()):
        return article
    return article.changed(byline=tuple(c.changed(author=slugs.get(c.author, "")) for c in article.byline))


def put_parts(session: Session, article: Article, *, new: bool) -> None:
    """Replace byline and topics of a stored article; a `new` one has none yet."""
    if not new:
        session.exec(delete(CreditRow).where(col(CreditRow.article_id) == article.id))
        session.exec(delete(ArticleTopicRow).where(col(ArticleTopicRow.article_id) == article.id))
    ids = topic_ids(session, article.topics)
    session.add_all(CreditRow(**credit_columns(article.id, place, each)) for place, each in enumerate(article.byline))
    for place, topic in enumerate(article.topics):
        topic_id = ids[topic.code, topic.label]
        session.add(ArticleTopicRow(article_id=article.id, position=place, topic_id=topic_id))
    session.flush()


def _stored(row: Any) -> dict[str, Any]:
    fields: dict[str, Any] = dict(zip(_WHOLE_NAMES, row, strict=True))
    for name in _MOMENTS:
        if fields[name] is not None:
            fields[name] = moment_of(fields[name])
    for name in _JSON:
        fields[name] = json_of(fields[name])
    return fields


def _model(fields: dict[str, Any], byline: Sequence[Credit], topics: Sequence[TopicRef]) -> Article:
    until, zone = fields.pop("embargo_until"), fields.pop("embargo_zone")
    fields["embargo"] = loaded(Embargo, until=until, zone=zone) if until else None
    fields["byline"], fields["topics"] = tuple(byline), tuple(topics)
    return loaded_from(Article, fields)


def _bylines(session: Session, ids: Sequence[str]) -> dict[str, list[Credit]]:
    """The credits of each article, in order."""
    found: dict[str, list[Credit]] = defaultdict(list)
    for article_id, name, author, roles, bio in rows_among(session, _BYLINES, ids):
        found[article_id].append(_credit(name, author, roles, bio))
    return found


@lru_cache(maxsize=_REPEATED)
def _credit(name: str, author: str | None, roles: str, bio: str) -> Credit:
    return loaded(Credit, name=name, author=author or "", roles=tuple(json_of(roles)), bio=bio)


def credit_columns(article_id: str, place: int, credit: Credit) -> dict[str, Any]:
    """A name of the byline as a row holds it."""
    return {
        "article_id": article_id,
        "position": place,
        "name": credit.name,
        "author": credit.author or None,
        "roles": [role.value for role in credit.roles],
        "bio": credit.bio,
    }


def _topics(session: Session, ids: Sequence[str]) -> dict[str, list[TopicRef]]:
    """The topics of each article, in order."""
    found: dict[str, list[TopicRef]] = defaultdict(list)
    for article_id, label, code in rows_among(session, _TOPICS, ids):
        found[article_id].append(_topic(label, code))
    return found


@lru_cache(maxsize=_REPEATED)
def _topic(label: str, code: str) -> TopicRef:
    return loaded(TopicRef, label=label, code=code)


def topic_ids(session: Session, topics: Sequence[TopicRef]) -> dict[tuple[str, str], int]:
    """Where topics are kept, by code and label; new ones are kept from now on. A question for a few hundred."""
    called = list(dict.fromkeys((topic.code, topic.label) for topic in topics))
    ids = _kept_topics(session, called)
    if new := [each for each in called if each not in ids]:
        rows = [{"code": code, "label": label, "key": fold(label) or label.casefold()} for code, label in new]
        session.connection().execute(insert(TopicRow), rows)
        ids |= _kept_topics(session, new)
    return ids


def _kept_topics(session: Session, called: Sequence[tuple[str, str]]) -> dict[tuple[str, str], int]:
    ids: dict[tuple[str, str], int] = {}
    statement = select(TopicRow.code, TopicRow.label, TopicRow.id)
    for chunk in chunks(called):
        there = session.exec(statement.where(tuple_(col(TopicRow.code), col(TopicRow.label)).in_(chunk)))
        ids |= {(code, label): id for code, label, id in there if id is not None}
    return ids
