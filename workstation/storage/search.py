"""Full-text search over headline, dek, visible text, byline and section (SQLite FTS5)."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlmodel import Session

from workstation.domain.articles import Article
from workstation.domain.bylines import Credit
from workstation.storage.barred import spellings
from workstation.storage.database import is_sealed

NEWEST = 1_000  # matches put in order by how well they fit while one types
_WHOLE_WORDS = "\u2e80"  # from here on one character is often a word
BEGIN_HIT, END_HIT = "\x02", "\x03"
_PIECE = re.compile(r'"([^"]*)"?|(\S+)')
_PHRASE = re.compile(r'"([^"]*)"')
_SECURE = (3, 42, 0)  # SQLite from here on can forget deleted words at once

MATCHES = "SELECT rowid FROM article_search WHERE article_search MATCH :query"


def query_of(words: str) -> str:
    """What a person typed as an FTS5 query that is never a syntax error; empty when there is no word in it.

    Words must all occur; "quoted words" occur one after the other; the last word may be unfinished, from its second
    letter on. A letter such as ł is found by the plain one, and the plain one by it.
    """
    pieces = [(quoted or bare, bool(bare)) for quoted, bare in _PIECE.findall(words.replace("\0", " "))]
    phrases = [(piece.replace('"', " "), bare) for piece, bare in pieces if any(map(str.isalnum, piece))]
    if not phrases:
        return ""
    last, unfinished = phrases[-1]
    unfinished = unfinished and words.rstrip() == words and last[-1].isalnum()
    if unfinished and len(last) == 1 and last < _WHOLE_WORDS:
        # Every text has words that begin so: one letter is a word of its own, or nothing yet behind other words.
        phrases, unfinished = phrases[:-1] or phrases, False
    each = [[f'"{spelt}"' for spelt in spellings(phrase)] for phrase, _ in phrases]
    if unfinished:
        each[-1] = [f"{spelt}*" for spelt in each[-1]]
    return " AND ".join(spelt[0] if len(spelt) == 1 else f"({' OR '.join(spelt)})" for spelt in each)


def keep(session: Session, article: Article, visible: str | None, old_row: int | None) -> int:
    """Put an article's words into the index in place of those at `old_row`; its new place, the newest of all.

    `visible` None means that the text is the same as before.
    """
    if old_row is not None:
        if visible is None:
            visible = str(session.connection().execute(_KEPT_TEXT, {"row": old_row}).scalar_one())
        session.connection().execute(_FORGET, {"row": old_row})
    row = next_place(session)
    put(session, article, visible or "", row)
    return row


def next_place(session: Session) -> int:
    """The place of what is changed next, the newest of all."""
    return int(session.connection().execute(_NEXT).scalar_one())


def put(session: Session, article: Article, visible: str, row: int) -> None:
    """Put an article's words into the index at a place that is free."""
    put_all(session, [(article, visible, row)])


def put_all(session: Session, texts: Iterable[tuple[Article, str, int]]) -> None:
    """The same for many: article, visible text, place."""
    values = [
        {
            "row": row,
            "headline": article.headline,
            "dek": article.dek,
            "text": visible,
            "byline": _names(article.byline),
            "section": article.section,
        }
        for article, visible, row in texts
    ]
    session.connection().execute(_PUT, values)


def snippets(session: Session, query: str, rows: list[int]) -> dict[int, str]:
    r"""A few words around the hits of these rows, each hit between \x02 and \x03."""
    if not rows:
        return {}
    statement = text(_SNIPPETS.format(rows=_among(rows)))
    found = session.connection().execute(statement, {"query": query, "begin": BEGIN_HIT, "end": END_HIT})
    return {row: " ".join(snippet.split()) for row, snippet in found}


def as_typed(session: Session, query: str, after: int | None, limit: int) -> tuple[list[int], int | None]:
    """Places in the index of articles with the words, and the key to go on with, None at the end.

    Those of the newest thousand that fit best come first, then the older ones, the last changed first. The key is how
    many came before, below 0, or the place they are older than.
    """
    if after is not None and after > 0:
        rows = _newest(session, query, after, limit + 1)
        return rows[:limit], rows[limit - 1] if len(rows) > limit else None
    came, floor = -(after or 0), _floor(session, query)
    rows = best(session, query, came, limit + 1, floor)
    if not rows and floor is not None:  # all the newest are in the trash
        return as_typed(session, query, floor, limit)
    return rows[:limit], -(came + limit) if len(rows) > limit else floor


def best(session: Session, query: str, after: int, limit: int, floor: int | None = None) -> list[int]:
    """Those that fit best first (BM25; a word of the headline counts most), `after` so many, none below `floor`.

    BM25 asks how many texts of the whole library have each phrase: of words that stand together everywhere that takes
    50 ms among 100,000, so of a part of them (with a `floor`) their words are weighed one by one.
    """
    words = query if floor is None else _apart(query)
    bound = {"words": words, "after": after, "limit": limit, "floor": floor or 0}
    if words == query:
        return [int(row) for (row,) in session.connection().execute(_BEST, bound)]
    return [int(row) for (row,) in session.connection().execute(_BEST_OF_PHRASES, bound | {"query": query})]


def _apart(query: str) -> str:
    """Each word for itself."""
    return _PHRASE.sub(
        lambda phrase: " ".join(f'"{word}"' for word in phrase[1].split() if any(map(str.isalnum, word))), query
    )


def _newest(session: Session, query: str, before: int, limit: int) -> list[int]:
    bound = {"query": query, "before": before, "limit": limit}
    return [int(row) for (row,) in session.connection().execute(_NEWEST, bound)]


def _floor(session: Session, query: str) -> int | None:
    """The place of the oldest of the newest thousand, None where there are fewer."""
    row = session.connection().execute(_FLOOR, {"query": query, "nth": NEWEST - 1}).scalar()
    return None if row is None else int(row)


def marked(session: Session, query: str, rows: list[int]) -> dict[int, tuple[str, str]]:
    r"""Of these rows the visible text, and a few words of what else was searched, each hit between \x02 and \x03."""
    if not rows:
        return {}
    statement = text(_MARKED.format(rows=_among(rows)))
    found = session.connection().execute(statement, {"query": query, "begin": BEGIN_HIT, "end": END_HIT})
    return {row: (words, " ".join(snippet.split())) for row, words, snippet in found}


def _among(rows: list[int]) -> str:
    """For each number of a list FTS5 asks its index anew, 5 ms of a common word in 100,000 articles.

    So the stretch they stand in is walked once; the plus keeps the list from the index.
    """
    return f"rowid BETWEEN {min(rows):d} AND {max(rows):d} AND +rowid IN ({', '.join(f'{row:d}' for row in rows)})"


def clear(session: Session) -> None:
    """Empty the index, even one too damaged for its words to be taken out."""
    made_by = str(session.connection().execute(_MADE_BY).scalar_one())
    try:
        _let_go(session)
    except DatabaseError as damage:
        if isinstance(damage, OperationalError):  # no matter of what stands in it
            raise
    session.connection().execute(text("DROP TABLE article_search"))
    session.connection().exec_driver_sql(made_by)
    if not is_sealed(session.connection().connection.driver_connection) and sqlite3.sqlite_version_info >= _SECURE:
        session.connection().exec_driver_sql(_FORGET_WELL)


def _let_go(session: Session) -> None:
    """Take the most out of the index piece by piece: dropped at once, it would be held in memory as a whole."""
    ask = session.connection().exec_driver_sql
    for part in _PARTS:
        while ask(_A_PIECE.format(part=part)).rowcount:
            pass


@contextmanager
def gathered(session: Session) -> Iterator[None]:
    """Within, all words are put into an empty index: in large pieces, merged once when all are there."""
    settings = session.connection().exec_driver_sql
    for name, many, _ in _GATHERING:
        settings(_SET, (name, many))
    yield
    tidy(session)
    for name, _, usual in _GATHERING:
        settings(_SET, (name, usual))
    # They are kept with the index; what is as usual needs no mention.
    settings(f"DELETE FROM article_search_config WHERE k IN ({', '.join('?' * len(_GATHERING))})", _NAMES)  # noqa: S608


def tidy(session: Session) -> None:
    """Merge the index into one piece, which also forgets the words of texts that are gone."""
    session.connection().execute(text("INSERT INTO article_search (article_search) VALUES ('optimize')"))


def verify(session: Session) -> None:
    """Have SQLite compare the index with the words it was made from; raises DatabaseError when they differ."""
    session.connection().execute(text("INSERT INTO article_search (article_search) VALUES ('integrity-check')"))


def texts(session: Session) -> dict[int, str]:
    """The visible text the index holds at each place."""
    found = session.connection().execute(text("SELECT rowid, text FROM article_search"))
    return {each.rowid: each.text for each in found}


def fit(connection: sqlite3.Connection) -> None:
    """Make the index fit this SQLite: forget deleted words where that is possible, else undo the newer format.

    To forget them at once costs a save of 1,200 words 50 ms; an encrypted library, whose every byte tells nothing,
    does without.
    """
    settings = dict(connection.execute("SELECT k, v FROM article_search_config"))
    if is_sealed(connection):
        if settings.get("secure-delete"):
            connection.execute(_FORGET_LATER)
    elif sqlite3.sqlite_version_info >= _SECURE:
        if not settings.get("secure-delete"):
            connection.execute(_FORGET_WELL)
    elif settings.get("version") != 4:
        # A newer SQLite wrote it in format 5. The words are kept beside the index, so it is made again; but an older
        # SQLite refuses even that while the index says 5.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("DELETE FROM article_search_config WHERE k = 'secure-delete'")
        connection.execute("UPDATE article_search_config SET v = 4 WHERE k = 'version'")
        connection.execute("INSERT INTO article_search (article_search) VALUES ('rebuild')")
        connection.execute("COMMIT")


def _names(byline: tuple[Credit, ...]) -> str:
    return "\n".join(credit.name for credit in byline)


_MADE_BY = text("SELECT sql FROM sqlite_master WHERE name = 'article_search'")
_FORGET_WELL = "INSERT INTO article_search (article_search, rank) VALUES ('secure-delete', 1)"
_FORGET_LATER = "INSERT INTO article_search (article_search, rank) VALUES ('secure-delete', 0)"
_PARTS = ("article_search_data", "article_search_content")
_A_PIECE = (  # up to 10 stands what FTS5 reads to open the index at all
    "DELETE FROM {part} WHERE id IN (SELECT id FROM {part} WHERE id > 10 ORDER BY id DESC LIMIT 2000)"
)
_SET = "INSERT INTO article_search (article_search, rank) VALUES (?, ?)"
_GATHERING = (("automerge", 0, 4), ("crisismerge", 1_000, 16), ("hashsize", 16 << 20, 1 << 20))
"""Settings of FTS5: for many words at once, and as it has them of itself. The last are bytes of memory."""
_NAMES = tuple(name for name, *_ in _GATHERING)
_KEPT_TEXT = text("SELECT text FROM article_search WHERE rowid = :row")
_FORGET = text("DELETE FROM article_search WHERE rowid = :row")
_NEXT = text("SELECT coalesce(max(search_row), 0) + 1 FROM articles")
_PUT = text(
    "INSERT INTO article_search (rowid, headline, dek, text, byline, section) "
    "VALUES (:row, :headline, :dek, :text, :byline, :section)"
)
_FLOOR = text(
    "SELECT rowid FROM article_search WHERE article_search MATCH :query ORDER BY rowid DESC LIMIT 1 OFFSET :nth"
)
_NEWEST = text(
    "SELECT rowid FROM article_search WHERE article_search MATCH :query AND rowid < :before "
    "AND EXISTS (SELECT 1 FROM articles WHERE search_row = article_search.rowid AND trashed_at IS NULL) "
    "ORDER BY rowid DESC LIMIT :limit"
)
_RANKED = (
    "SELECT article_search.rowid FROM article_search JOIN articles ON articles.search_row = article_search.rowid "
    "WHERE article_search MATCH :words AND article_search.rowid >= :floor AND articles.trashed_at IS NULL {also}"
    "ORDER BY bm25(article_search, 8, 4, 1, 2, 2), article_search.rowid DESC LIMIT :limit OFFSET :after"
)
_BEST = text(_RANKED.format(also=""))
_BEST_OF_PHRASES = text(
    _RANKED.format(
        also="AND +article_search.rowid IN "
        "(SELECT rowid FROM article_search WHERE article_search MATCH :query AND rowid >= :floor) "
    )
)
_MARKED = (
    "SELECT rowid, highlight(article_search, 2, :begin, :end), snippet(article_search, -1, :begin, :end, '…', 16) "
    "FROM article_search WHERE article_search MATCH :query AND {rows}"
)
_SNIPPETS = (
    "SELECT rowid, snippet(article_search, -1, :begin, :end, '…', 16) FROM article_search "
    "WHERE article_search MATCH :query AND {rows}"
)
