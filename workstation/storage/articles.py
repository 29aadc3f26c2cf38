"""Articles: read, add, save, trash; byline, topics, tag index and search index move with them in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import String, func, tuple_
from sqlalchemy import text as sql
from sqlmodel import Session, col, select

from workstation.domain.articles import Article, Status
from workstation.domain.base import now
from workstation.domain.listing import ArticleFilter, ArticleLine, Page, Sort, Stretch
from workstation.domain.origins import Origin
from workstation.domain.search_hits import SearchHit
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage import comments, search, spoken, tag_index
from workstation.storage.adding import New, add_all
from workstation.storage.article_rows import columns, models, put_parts, read, with_present_authors
from workstation.storage.derived import Derived, Deriving, derived
from workstation.storage.listing import count, found, named, page, stretch
from workstation.storage.loading import chunks
from workstation.storage.origins import Origins, Standing
from workstation.storage.stamps import LAST_ARTICLE, Stamps
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.base import UtcMoment
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


class Articles:
    """The articles of a library, those in the trash included; only lists leave the trash out."""

    def __init__(self, sessions: Sessions, stamps: Stamps) -> None:
        self._sessions = sessions
        self._stamps = stamps
        self._origins = Origins(sessions)
        self._deriving = Deriving()

    def get(self, slug: str) -> Article:
        """The article of that slug; raises NotFound."""
        return _known(self.find(slug), slug)

    def find(self, slug: str) -> Article | None:
        """The article of that slug, or None."""
        with self._sessions.reading() as session:
            row = session.exec(select(ArticleRow).where(ArticleRow.slug == slug)).first()
            return models(session, [row])[0] if row else None

    def by_id(self, id: str) -> Article:
        """The article of that id; raises NotFound."""
        return _known(self.find_id(id), id)

    def find_id(self, id: str) -> Article | None:
        """The article of that id, or None."""
        with self._sessions.reading() as session:
            row = session.get(ArticleRow, id)
            return models(session, [row])[0] if row else None

    def by_ids(self, ids: Sequence[str]) -> Sequence[Article]:
        """The articles of these ids, in that order; one that is gone is left out."""
        return [article for article, _ in self.counted(ids)]

    def counted(self, ids: Sequence[str]) -> Sequence[tuple[Article, int]]:
        """The same, and how many words each has."""
        with self._sessions.reading() as session:
            found = {article.id: (article, words) for chunk in chunks(ids) for article, words in read(session, chunk)}
        return [found[id] for id in ids if id in found]

    def words_of(self, id: str) -> int:
        """How many words the text of that article has, 0 of one that is gone."""
        return self._sessions.recalled("words", id, self._words_of)

    def _words_of(self, id: str) -> int:
        with self._sessions.reading() as session:
            return session.exec(select(ArticleRow.words).where(ArticleRow.id == id)).first() or 0

    def ids(self, after: tuple[datetime, str] | None = None, limit: int = 5_000) -> Sequence[tuple[datetime, str]]:
        """When each article outside the trash was begun, and its id, the latest first; `after` the last one known."""
        here = (col(ArticleRow.created_at), col(ArticleRow.id))
        statement = select(*here).where(col(ArticleRow.trashed_at).is_(None))
        if after is not None:
            statement = statement.where(tuple_(*here) < tuple_(*after, types=[UtcMoment(), String()]))
        statement = statement.order_by(*(each.desc() for each in here)).limit(limit)
        with self._sessions.reading() as session:
            return [(moment, id) for moment, id in session.exec(statement)]

    def counts_by_status(self) -> dict[Status, int]:
        """How many articles outside the trash stand in each status."""
        status = col(ArticleRow.status)
        statement = select(status, func.count()).where(col(ArticleRow.trashed_at).is_(None)).group_by(status)
        with self._sessions.reading() as session:
            return {Status(name): count for name, count in session.exec(statement)}

    def slugs(self) -> set[str]:
        """Every slug in use, the trash included."""
        with self._sessions.reading() as session:
            return set(session.exec(select(ArticleRow.slug)))

    def sections(self) -> Sequence[str]:
        """The sections articles stand in, by name."""
        with self._sessions.reading() as session:
            return sorted(session.connection().execute(_SECTIONS).scalars(), key=str.casefold)

    def slugs_among(self, slugs: Collection[str]) -> set[str]:
        """Which of these slugs are in use, the trash included."""
        found: set[str] = set()
        with self._sessions.reading() as session:
            for chunk in chunks(sorted(slugs)):
                found.update(session.exec(select(ArticleRow.slug).where(col(ArticleRow.slug).in_(chunk))))
        return found

    def taken(self, but: str = "") -> Container[str]:
        """The slugs in use except this one, the trash included: each is looked up, however many there are."""
        return _Taken(self._sessions, but)

    def count(self) -> int:
        """How many articles there are outside the trash."""
        return sum(self.counts_by_status().values())

    def list(
        self,
        only: ArticleFilter | None = None,
        sort: Sort = Sort.UPDATED,
        after: str | None = None,
        limit: int = 100,
    ) -> Page[ArticleLine]:
        """One page of the list; `after` is the `next` of the page before."""
        with self._sessions.reading() as session:
            return page(session, only or ArticleFilter(), sort, after, limit)

    def stretch(self, only: ArticleFilter, sort: Sort, rows: int, size: int, about: Collection[str] = ()) -> Stretch:
        """The first so many rows of the list in pages of `size`, without the rows; where these articles stand in it."""
        with self._sessions.reading() as session:
            return stretch(session, only, sort, rows, size, about)

    def count_of(self, only: ArticleFilter) -> int:
        """How many articles this list has."""
        with self._sessions.reading() as session:
            return count(session, only)

    def named(self, words: str, limit: int = 20) -> Sequence[ArticleLine]:
        """Articles with every one of the words in their title, the trash left out, the closest first."""
        with self._sessions.reading() as session:
            return named(session, words, limit)

    def search(
        self, words: str, *, ranked: bool, after: int | None, limit: int
    ) -> tuple[Sequence[SearchHit], int | None]:
        """Articles outside the trash with the words; the key to go on with, None at the end.

        The best of the newest first, as `search.as_typed` has it; or `ranked`, the best of all.
        """
        query = search.query_of(words)
        if not query:
            return [], None
        with self._sessions.reading() as session:
            if not ranked:
                rows, following = search.as_typed(session, query, after, limit)
                return found(session, query, rows), following
            rows = search.best(session, query, after or 0, limit + 1)
            return found(session, query, rows[:limit]), (after or 0) + limit if len(rows) > limit else None

    def add(self, article: Article, text: Derived | None = None) -> Article:
        """Store a new article as version 1, `text` being what is derived from it; raises SlugTaken."""
        with self._sessions.writing() as session:
            self._refuse_taken(session, article)
            return _store(session, None, article.changed(version=1), text)

    def add_all(self, new: Sequence[New]) -> None:
        """The same for many with the files they came from; the caller knows that their slugs are free."""
        with self._sessions.writing() as session:
            add_all(session, new)

    def save(self, article: Article) -> Article:
        """Store a changed article; raises EditedElsewhere when it was saved since this copy was read, NotFound."""
        with self._sessions.writing() as session:
            row = session.get(ArticleRow, article.id, with_for_update=True)
            if row is None:
                raise _unknown(article.slug)
            if row.version != article.version:
                raise EditedElsewhere(
                    tr("“{title}” was changed elsewhere since it was opened here.").format(title=row.title),
                    safe=tr("The library keeps that other change; yours was not stored over it."),
                    remedy=tr("Copy your text, open the article again and put your change in."),
                )
            if row.slug != article.slug:
                self._refuse_taken(session, article)
            text = self._deriving.of(article.body) if row.body != article.body else None
            return _store(session, row, article.changed(version=row.version + 1), text)

    def trash(self, slug: str) -> Article:
        """Put an article into the trash; nothing of it is lost."""
        return self._move(slug, into_trash=True)

    def restore(self, slug: str) -> Article:
        """Bring an article back from the trash."""
        return self._move(slug, into_trash=False)

    def last_opened(self) -> Article | None:
        """The article that was open last, if it still exists."""
        with self._sessions.reading() as session:
            row = session.get(ArticleRow, self._stamps.get(LAST_ARTICLE))
            return models(session, [row])[0] if row else None

    def mark_opened(self, id: str) -> None:
        """Remember that this article is open; a library that may not be written remembers nothing."""
        if not self._sessions.read_only:
            self._stamps.set(LAST_ARTICLE, id)

    def origin(self, id: str) -> Origin | None:
        """The file the article was imported from."""
        return self._origins.get(id)

    def set_origin(self, id: str, origin: Origin) -> None:
        """Keep the file the article was imported from, in place of an earlier one."""
        self._origins.put(id, origin)

    def known_origins(self, sha256s: Collection[str], places: Collection[str]) -> set[str]:
        """Which of these digests of bytes and places articles came from, those in the trash included."""
        return self._origins.known(sha256s, places)

    def standing(self, sha256s: Collection[str], places: Collection[str]) -> Sequence[Standing]:
        """The articles outside the trash that came from these digests of bytes or places, latest changed first."""
        return self._origins.standing(sha256s, places)

    def by_origin(self, sha256: str, place: str = "") -> Sequence[Article]:
        """The articles imported from a file with these bytes or from this place, latest changed first."""
        return [self.by_id(each) for each in self._origins.articles(sha256, place)]

    def _move(self, slug: str, *, into_trash: bool) -> Article:
        with self._sessions.writing():
            current = self.get(slug)
            if (current.trashed_at is not None) == into_trash:
                return current
            return self.save(current.changed(trashed_at=now() if into_trash else None))

    def _refuse_taken(self, session: Session, article: Article) -> None:
        taken = select(ArticleRow.title).where(ArticleRow.slug == article.slug, ArticleRow.id != article.id)
        if (title := session.exec(taken).first()) is not None:
            raise SlugTaken(
                tr("Another article, “{title}”, already has the slug {slug}.").format(title=title, slug=article.slug),
                safe=tr("Nothing was changed."),
                remedy=tr("Choose another slug."),
            )


class _Taken(Container[str]):
    def __init__(self, sessions: Sessions, but: str) -> None:
        self._sessions = sessions
        self._but = but

    def __contains__(self, slug: object) -> bool:
        if slug == self._but:
            return False
        with self._sessions.reading() as session:
            return session.exec(select(ArticleRow.id).where(ArticleRow.slug == slug)).first() is not None


# From one section to the next along the index, whatever stands between.
_SECTIONS = sql(
    "WITH RECURSIVE known (name) AS (SELECT min(section) FROM articles WHERE trashed_at IS NULL AND section <> '' "
    "UNION ALL SELECT (SELECT min(section) FROM articles WHERE trashed_at IS NULL AND section <> '' "
    "AND section > known.name) FROM known WHERE known.name IS NOT NULL) SELECT name FROM known WHERE name IS NOT NULL"
)


def _store(session: Session, row: ArticleRow | None, article: Article, text: Derived | None = None) -> Article:
    article = with_present_authors(session, article)
    if text is None and (row is None or row.body != article.body):
        text = derived(article.body)
    place = search.keep(session, article, text.visible if text else None, row.search_row if row else None)
    if row is not None and text is not None:
        comments.follow(session, article.id, row.body, article.body)
    values = columns(article) | {"version": article.version, "search_row": place}
    if text is not None:
        values["words"] = text.words
    day_before, trashed_before = (_day(row), row.trashed_at) if row else (None, None)
    if row is None:
        session.add(ArticleRow(**values))
    else:
        row.sqlmodel_update(values)
    session.flush()
    put_parts(session, article, new=row is None)
    if text is not None:
        tag_index.keep(session, article.id, text.marks, new=row is None)
    elsewhen = _day(article) != day_before or trashed_before != article.trashed_at
    if _quotes(text) if row is None else text is not None or elsewhen:
        spoken.keep_article(session, article.id)
    return article


def _quotes(text: Derived | None) -> bool:
    return text is not None and any(mark.key == "quote" for mark in text.marks)


def _day(article: Article | ArticleRow) -> datetime:
    return article.published_at or article.updated_at


def _known(article: Article | None, name: str) -> Article:
    if article is None:
        raise _unknown(name)
    return article


def _unknown(name: str) -> NotFound:
    return NotFound(
        tr("There is no article “{name}” in this library.").format(name=name),
        safe=tr("Nothing was changed."),
        remedy=tr("See “workstation list” for the articles there are."),
    )
