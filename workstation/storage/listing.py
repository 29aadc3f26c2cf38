"""The list of articles: filters that combine, pages by sort key and id, so that deep pages cost what the first does."""

from __future__ import annotations

import base64
import json
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, String, and_, func, literal, or_, text, tuple_
from sqlmodel import Session, col, select

from workstation.domain.folding import fold
from workstation.domain.listing import ArticleFilter, ArticleLine, Page, Sort, Stretch
from workstation.domain.search_hits import Passage, SearchHit, passages
from workstation.errors import FieldRefused
from workstation.storage import search
from workstation.storage.aliases import slugs_of
from workstation.storage.article_rows import SHOWN, line
from workstation.storage.tables.articles import ArticleRow, CreditRow
from workstation.storage.tables.topics import ArticleTopicRow, TopicRow
from workstation.storage.tag_index import articles_with, has
from workstation.words import tr

_ORDER: dict[Sort, tuple[Any, bool]] = {
    Sort.UPDATED: (col(ArticleRow.updated_at), True),
    Sort.CREATED: (col(ArticleRow.created_at), True),
    Sort.TITLE: (col(ArticleRow.title_key), False),
    Sort.DEADLINE: (col(ArticleRow.deadline), False),
    Sort.PUBLISHED: (col(ArticleRow.published_at), True),
}
"""The column of each order and whether it descends; articles without a value (deadline, published) come last."""
FEW = 500  # articles that are looked at one by one and put in order, rather than walking past all others
_BEHIND_ALL = "\U0010ffff"
_TITLES = 200  # fitting titles looked at more closely


def page(session: Session, only: ArticleFilter, sort: Sort, after: str | None, limit: int) -> Page[ArticleLine]:
    """One page; its `next` is None at the end."""
    few, conditions = _conditions(session, only)
    rows = _rows(session, "" if few else _index(only, sort), conditions, sort, _read_cursor(after), limit + 1)
    shown = rows[:limit]
    query = search.query_of(only.words)
    hits = search.snippets(session, query, [row.search_row for row in shown]) if query else {}
    lines = [line(row, hits.get(row.search_row, "")) for row in shown]
    return Page(lines, _cursor(shown[-1], sort) if len(rows) > limit else None)


def stretch(session: Session, only: ArticleFilter, sort: Sort, rows: int, size: int, about: Collection[str]) -> Stretch:
    """The first so many rows in pages of `size`, read along the index alone; where those articles stand in it."""
    few, conditions = _conditions(session, only)
    keys = (ArticleRow.id, _ORDER[sort][0])
    walked = _rows(session, "" if few else _index(only, sort), conditions, sort, None, rows + 1, keys)
    here = walked[:rows]
    ends = [_cursor(each, sort) for each in here[size - 1 :: size]]
    behind = _cursor(here[-1], sort) if len(walked) > rows else None
    if ends and len(here) % size == 0:
        ends.pop()  # no page of these begins behind the last row
    places = {each.id: row for row, each in enumerate(here) if each.id in about}
    return Stretch((None, *ends), len(here), behind, places)


def count(session: Session, only: ArticleFilter) -> int:
    """How many articles fit."""
    conditions = _own(only)
    # All of a person or topic are gathered at once: to ask of one article after another takes thirty times as long.
    related = [col(ArticleRow.id).in_(those) for those, _ in _related(session, only)]
    fitting = select(func.count()).select_from(ArticleRow).where(*conditions, *related)
    if not related:
        fitting = fitting.with_hint(ArticleRow, _index(only, Sort.UPDATED), "sqlite")
    return session.exec(fitting).one()


def named(session: Session, words: str, limit: int) -> list[ArticleLine]:
    """Articles with every one of the words in their title: titles that begin so first, the last changed first."""
    title, article = col(ArticleRow.title_key), col(ArticleRow.id)
    key = fold(words) or words.casefold().strip()
    # The titles alone are in an index: only those that fit are read from the table.
    listed = select(article).where(col(ArticleRow.trashed_at).is_(None))
    listed = listed.with_hint(ArticleRow, "INDEXED BY ix_articles_listed_title_key", "sqlite")
    at_a_word = (literal(" ") + title).contains(f" {key}", autoescape=True)
    # Where enough titles begin so, nobody else has a chance, and the index is not read from end to end.
    best: Any = session.exec(listed.where(title >= key, title < key + _BEHIND_ALL).limit(_TITLES)).all()
    if len(best) < _TITLES:
        fitting = listed.where(*(title.contains(word, autoescape=True) for word in key.split()))
        best = fitting.order_by(~title.startswith(key, autoescape=True), ~at_a_word).limit(_TITLES)
    shown = select(*SHOWN).where(article.in_(best))
    ranked = shown.order_by(
        ~title.startswith(key, autoescape=True), ~at_a_word, col(ArticleRow.updated_at).desc(), article
    )
    return [line(row, "") for row in session.exec(ranked.limit(limit))]


def found(session: Session, query: str, places: list[int]) -> list[SearchHit]:
    """The articles at these places of the search index, in that order, with the passages that have the words."""
    rows = {row.search_row: row for row in session.exec(select(*SHOWN).where(col(ArticleRow.search_row).in_(places)))}
    marked = search.marked(session, query, places)
    hits = []
    for place in places:
        if place in rows and place in marked:
            text_of, elsewhere = marked[place]
            hits.append(
                SearchHit(line=line(rows[place], ""), passages=passages(text_of) or (Passage(words=elsewhere),))
            )
    return hits


def _rows(
    session: Session,
    hint: str,
    conditions: list[ColumnElement[bool]],
    sort: Sort,
    after: tuple[Any, str] | None,
    limit: int,
    columns: tuple[Any, ...] = SHOWN,
) -> list[Any]:
    # Those with a value first, then those without, each by its own walk along the index, on which the filters stand
    # too: left to itself, SQLite would gather all that fit a filter and sort them.
    column, descends = _ORDER[sort]
    rows: list[Any] = []
    shown = select(*columns).where(*conditions)
    if hint:
        shown = shown.with_hint(ArticleRow, hint, "sqlite")
    if after is None or after[0] is not None:
        beyond = _beyond(column, after, descends) if after else column.is_not(None)
        order = (column.desc(), col(ArticleRow.id).desc()) if descends else (column, col(ArticleRow.id))
        rows = list(session.exec(shown.where(beyond).order_by(*order).limit(limit)))
    if len(rows) < limit and sort in (Sort.DEADLINE, Sort.PUBLISHED):
        rest = shown.where(column.is_(None))
        if after and after[0] is None:
            rest = rest.where(col(ArticleRow.id) > after[1])
        rows += session.exec(rest.order_by(col(ArticleRow.id)).limit(limit - len(rows)))
    return rows


def _index(only: ArticleFilter, sort: Sort) -> str:
    if only.trashed:
        return f"INDEXED BY ix_articles_trashed_{_ORDER[sort][0].key}"
    by_status = only.status is not None and sort is Sort.UPDATED
    return f"INDEXED BY ix_articles_listed_{'status' if by_status else _ORDER[sort][0].key}"


def _beyond(column: Any, after: tuple[Any, str], descends: bool) -> ColumnElement[bool]:
    here, there = tuple_(column, col(ArticleRow.id)), tuple_(*after, types=[column.type, String()])
    return here < there if descends else here > there


def _conditions(session: Session, only: ArticleFilter) -> tuple[bool, list[ColumnElement[bool]]]:
    """Whether these few articles had better be looked at one by one, and what must hold."""
    conditions, few = _own(only), None
    for those, is_one in _related(session, only):
        if few is None and _at_most(session, those, FEW):
            few = those
        else:
            conditions.append(is_one)
    if few is not None:
        conditions.append(col(ArticleRow.id).in_(few))
    return few is not None, conditions


def _own(only: ArticleFilter) -> list[ColumnElement[bool]]:
    """What must hold of the article itself."""
    trashed = col(ArticleRow.trashed_at)
    conditions: list[ColumnElement[bool]] = [trashed.is_not(None) if only.trashed else trashed.is_(None)]
    if only.status is not None:
        conditions.append(col(ArticleRow.status) == only.status.value)
    if only.section:
        conditions.append(col(ArticleRow.section) == only.section)
    if query := search.query_of(only.words):
        conditions.append(col(ArticleRow.search_row).in_(text(search.MATCHES).bindparams(query=query)))
    return conditions


def _related(session: Session, only: ArticleFilter) -> Iterator[tuple[Any, Any]]:
    """What must be so of records beside the article: the ids of all of which it is, and whether it is of one."""
    article = col(ArticleRow.id)
    if only.author:
        theirs = col(CreditRow.author).in_(slugs_of(session, "author", only.author))
        credited = select(CreditRow.article_id).where(theirs)
        yield credited, credited.where(CreditRow.article_id == article).exists()
    if only.topic:
        yield _about(only.topic), _about(only.topic).where(ArticleTopicRow.article_id == article).exists()
    if only.expert:
        yield articles_with(session, "expert", only.expert), has(session, "expert", only.expert)
    if only.source:
        yield articles_with(session, "source", only.source), has(session, "source", only.source)


def _at_most(session: Session, those: Any, count: int) -> bool:
    """Whether there are no more than so many: it is not counted further."""
    return len(session.execute(those.limit(count + 1)).all()) <= count


def _about(topic: str) -> Any:
    key = fold(topic) or topic.casefold()
    is_it = or_(
        and_(col(TopicRow.code) == topic, col(TopicRow.code) != ""),
        and_(col(TopicRow.code) == "", col(TopicRow.key) == key),
        col(TopicRow.label) == topic,
    )
    return (
        select(ArticleTopicRow.article_id)
        .join(TopicRow, col(TopicRow.id) == col(ArticleTopicRow.topic_id))
        .where(is_it)
    )


def _cursor(row: Any, sort: Sort) -> str:
    key = getattr(row, _ORDER[sort][0].key)
    told = key.isoformat() if isinstance(key, datetime) else key
    return base64.urlsafe_b64encode(json.dumps([isinstance(key, datetime), told, row.id]).encode()).decode()


def _read_cursor(after: str | None) -> tuple[Any, str] | None:
    if after is None:
        return None
    try:
        is_moment, key, article_id = json.loads(base64.urlsafe_b64decode(after.encode()))
        return (datetime.fromisoformat(key) if is_moment else key), str(article_id)
    except (ValueError, TypeError) as error:
        raise FieldRefused(
            tr("This is not the end of a page of the list."), remedy=tr("Start at the first page.")
        ) from error
