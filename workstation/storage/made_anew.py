"""The indexes made anew from every text, within the transaction of who asks: all of them or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import delete
from sqlmodel import Session, col, select

from workstation.domain.articles import Article
from workstation.storage import search, spoken
from workstation.storage.article_rows import read
from workstation.storage.derived import Derived
from workstation.storage.deriving_ahead import derived_ahead, processes_for
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.tag_index import AppearanceRow

_TOGETHER = 100  # articles
_CACHE = 64 << 10  # KiB of pages: tags and who said them are put in at all places of their indexes
_TAGS = 'INSERT INTO appearances (article_id, position, "key", value, start, "end", words) VALUES (?, ?, ?, ?, ?, ?, ?)'
_PLACED = "UPDATE articles SET search_row = ?, words = ? WHERE id = ?"
Stored = tuple[Article, int, int]  # with its place in the search index and its words, as the row has them


def make_anew(session: Session, processes: int | None = None) -> int:
    """The number of articles read. So many other processes read texts; None: as many as are worth it."""
    with _room(session):
        session.exec(delete(AppearanceRow))
        search.clear(session)
        places = [(id, place) for id, place in session.exec(_IN_ORDER)]
        if processes is None:
            processes = processes_for(len(places))
        with search.gathered(session), closing(derived_ahead(_stored(session, places), processes)) as batches:
            first = 1
            for articles, _, texts in batches:
                _put(session, articles, texts, first)
                first += len(articles)
        spoken.rebuild(session)
    return len(places)


_IN_ORDER = select(ArticleRow.id, ArticleRow.search_row).order_by(col(ArticleRow.search_row))


def _stored(session: Session, places: Sequence[tuple[str, int]]) -> Iterator[tuple[list[Stored], list[str]]]:
    """Articles and their texts, some at a time."""
    for start in range(0, len(places), _TOGETHER):
        some = places[start : start + _TOGETHER]
        found = {article.id: (article, words) for article, words in read(session, [id for id, _ in some])}
        articles = [(found[id][0], place, found[id][1]) for id, place in some]
        yield articles, [article.body for article, _, _ in articles]


def _put(session: Session, articles: Sequence[Stored], texts: Sequence[Derived], first: int) -> None:
    """What was derived from these texts, at the places from `first` on."""
    told = list(zip(articles, texts, range(first, first + len(articles)), strict=True))
    search.put_all(session, ((article, text.visible, place) for (article, _, _), text, place in told))
    _write(
        session,
        _TAGS,
        [
            (article.id, number, mark.key, mark.value, mark.start, mark.end, mark.words)
            for (article, _, _), text, _ in told
            for number, mark in enumerate(text.marks)
        ],
    )
    # In their order, in which a place is free before it is given away.
    _write(
        session,
        _PLACED,
        [(place, text.words, article.id) for (article, *before), text, place in told if before != [place, text.words]],
    )


def _write(session: Session, statement: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        session.connection().exec_driver_sql(statement, rows)


@contextmanager
def _room(session: Session) -> Iterator[None]:
    """Within, SQLite keeps many pages in memory instead of reading and writing them again and again."""
    raw: Any = session.connection().connection.driver_connection
    usual = int(raw.execute("PRAGMA cache_size").fetchone()[0])
    raw.execute(f"PRAGMA cache_size = -{_CACHE:d}")
    try:
        yield
    finally:
        raw.execute(f"PRAGMA cache_size = {usual:d}")
