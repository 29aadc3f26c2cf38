"""Many new articles at once: a statement for each table, not a dozen for each article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import insert
from sqlmodel import Session

from workstation.domain.articles import Article
from workstation.domain.origins import Origin
from workstation.storage import origins, search, spoken, tag_index
from workstation.storage.article_rows import columns, credit_columns, topic_ids, with_present_authors
from workstation.storage.derived import Derived
from workstation.storage.tables.articles import ArticleRow, CreditRow
from workstation.storage.tables.base import Row
from workstation.storage.tables.tag_index import AppearanceRow
from workstation.storage.tables.topics import ArticleTopicRow


@dataclass(frozen=True)
class New:
    """An article that is not in the library yet, what is derived from its text, the file it came from."""

    article: Article
    text: Derived
    origin: Origin


def add_all(session: Session, new: Sequence[New]) -> None:
    """Store these as version 1 with everything that hangs on them; the caller knows that their slugs are free."""
    articles = [with_present_authors(session, each.article) for each in new]
    first = search.next_place(session)
    own = ({"version": 1, "words": each.text.words, "search_row": first + n} for n, each in enumerate(new))
    _insert(session, ArticleRow, (columns(article) | extra for article, extra in zip(articles, own, strict=True)))
    search.put_all(
        session,
        ((article, each.text.visible, first + n) for n, (article, each) in enumerate(zip(articles, new, strict=True))),
    )
    origins.put_all(session, ((each.article.id, each.origin) for each in new))
    _insert(
        session,
        CreditRow,
        (credit_columns(each.id, place, credit) for each in articles for place, credit in enumerate(each.byline)),
    )
    ids = topic_ids(session, [topic for each in articles for topic in each.topics])
    _insert(
        session,
        ArticleTopicRow,
        (
            {"article_id": each.id, "position": place, "topic_id": ids[topic.code, topic.label]}
            for each in articles
            for place, topic in enumerate(each.topics)
        ),
    )
    marked = [(each.article.id, each.text.marks) for each in new if each.text.marks]
    _insert(
        session,
        AppearanceRow,
        (tag_index.columns(id, place, mark) for id, marks in marked for place, mark in enumerate(marks)),
    )
    for id, marks in marked:
        if any(mark.key == "quote" for mark in marks):
            spoken.keep_article(session, id)


def _insert(session: Session, table: type[Row], rows: Iterable[dict[str, object]]) -> None:
    if every := list(rows):
        session.connection().execute(insert(table), every)
