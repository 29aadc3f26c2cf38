"""Articles between rows and domain models: the one place that knows both."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Row, delete, tuple_
from sqlmodel import Session, col, select

from workstation.domain.articles import Article, Embargo
from workstation.domain.bylines import Credit, byline_in_words
from workstation.domain.folding import fold
from workstation.domain.listing import ArticleLine
from workstation.domain.topics import TopicRef
from workstation.storage.aliases import canonical
from workstation.storage.loading import chunks, loaded
from workstation.storage.tables.articles import ArticleRow, CreditRow
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
WHOLE: tuple[Any, ...] = tuple(getattr(ArticleRow, name) for name in _WHOLE_NAMES)
"""The columns of a whole article, for who reads many: a row of the database that is no object takes half the time."""

_LINE = ("id", "slug", "headline", "title", "section", "deadline", "published_at", "updated_at", "words")


SHOWN: tuple[Any, ...] = tuple(
    getattr(ArticleRow, name) for name in (*_LINE, "status", "byline_words", "created_at", "title_key", "search_row")
)
"""The columns a page of the list reads: not the text, which is most of an article."""


_CREDIT: tuple[Any, ...] = (
    *(CreditRow.article_id, CreditRow.name, CreditRow.author, CreditRow.roles),
    CreditRow.bio,
)
_IN_ORDER = (col(CreditRow.article_id), col(CreditRow.position))


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


def models(session: Session, rows: Sequence[Any]) -> list[Article]:
    """Whole articles, bylines and topics included, from rows of WHOLE or of the table."""
    ids = [row.id for row in rows]
    bylines, topics = _bylines(session, ids), _topics(session, ids)
    read = (_named(row) for row in rows)
    return [_model(each, bylines.get(each["id"], ()), topics.get(each["id"], ())) for each in read]


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


def _named(row: Any) -> dict[str, Any]:
    """The values of WHOLE by name; a row of the database gives them in their order, which takes half the time."""
    if isinstance(row, Row):
        return dict(zip(_WHOLE_NAMES, row, strict=True))
    return {name: getattr(row, name) for name in _WHOLE_NAMES}


def _model(fields: dict[str, Any], byline: Sequence[Credit], topics: Sequence[TopicRef]) -> Article:
    until, zone = fields.pop("embargo_until"), fields.pop("embargo_zone")
    fields["embargo"] = loaded(Embargo, until=until, zone=zone) if until else None
    return loaded(Article, byline=tuple(byline), topics=tuple(topics), **fields)


def _bylines(session: Session, ids: Sequence[str]) -> dict[str, list[Credit]]:
    """The credits of each article, in order; who is credited alike in many is made once."""
    found: dict[str, list[Credit]] = defaultdict(list)
    known: dict[tuple[Any, ...], Credit] = {}
    for chunk in chunks(ids):
        statement = select(*_CREDIT).where(col(CreditRow.article_id).in_(chunk)).order_by(*_IN_ORDER)
        for article_id, name, author, roles, bio in session.exec(statement):
            key = (name, author, *roles, bio)
            if key not in known:
                known[key] = loaded(Credit, name=name, author=author or "", roles=tuple(roles), bio=bio)
            found[article_id].append(known[key])
    return found


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
    placed = col(ArticleTopicRow.article_id)
    found: dict[str, list[TopicRef]] = defaultdict(list)
    known: dict[tuple[str, str], TopicRef] = {}
    for chunk in chunks(ids):
        statement = select(placed, TopicRow.label, TopicRow.code).join(
            TopicRow, col(TopicRow.id) == col(ArticleTopicRow.topic_id)
        )
        statement = statement.where(placed.in_(chunk)).order_by(placed, col(ArticleTopicRow.position))
        for article_id, label, code in session.exec(statement):
            if (label, code) not in known:
                known[label, code] = loaded(TopicRef, label=label, code=code)
            found[article_id].append(known[label, code])
    return found


def topic_ids(session: Session, topics: Sequence[TopicRef]) -> dict[tuple[str, str], int]:
    """Where topics are kept, by code and label; one question for a few hundred, and one for each new one."""
    called = list(dict.fromkeys((topic.code, topic.label) for topic in topics))
    ids: dict[tuple[str, str], int] = {}
    statement = select(TopicRow.code, TopicRow.label, TopicRow.id)
    for chunk in chunks(called):
        there = session.exec(statement.where(tuple_(col(TopicRow.code), col(TopicRow.label)).in_(chunk)))
        ids |= {(code, label): id for code, label, id in there if id is not None}
    for code, label in called:
        if (code, label) not in ids:
            row = TopicRow(code=code, label=label, key=fold(label) or label.casefold())
            session.add(row)
            session.flush()
            ids[code, label] = cast(int, row.id)
    return ids
