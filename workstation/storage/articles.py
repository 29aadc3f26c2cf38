"""Articles: read, add, save, trash; byline, topics, tag index and search index move with them in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import func
from sqlmodel import Session, col, select

from workstation.domain.articles import Article, Status
from workstation.domain.base import now
from workstation.domain.listing import ArticleFilter, ArticleLine, Page, Sort
from workstation.domain.origins import Origin
from workstation.domain.search_hits import SearchHit
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage import comments, search, tag_index
from workstation.storage.article_rows import columns, models, put_parts, with_present_authors
from workstation.storage.derived import derived
from workstation.storage.listing import found, named, page
from workstation.storage.origins import Origins
from workstation.storage.stamps import LAST_ARTICLE, Stamps
from workstation.storage.tables.articles import ArticleRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


class Articles:
    """The articles of a library, those in the trash included; only lists leave the trash out."""

    def __init__(self, sessions: Sessions, stamps: Stamps) -> None:
        self._sessions = sessions
        self._stamps = stamps
        self._origins = Origins(sessions)

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
        statement = select(ArticleRow.section).where(ArticleRow.section != "", col(ArticleRow.trashed_at).is_(None))
        with self._sessions.reading() as session:
            return sorted(session.exec(statement.distinct()), key=str.casefold)

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

    def named(self, words: str, limit: int = 20) -> Sequence[ArticleLine]:
        """Articles with every one of the words in their title, the trash left out, the closest first."""
        with self._sessions.reading() as session:
            return named(session, words, limit)

    def search(
        self, words: str, *, ranked: bool, after: int | None, limit: int
    ) -> tuple[Sequence[SearchHit], int | None]:
        """Articles outside the trash with the words; the key to go on with, None at the end.

        Newest first, the key then being a place in the index; or `ranked`, the key then being how many came before.
        """
        query = search.query_of(words)
        if not query:
            return [], None
        with self._sessions.reading() as session:
            if ranked:
                rows = search.best(session, query, after or 0, limit + 1)
                following = (after or 0) + limit
            else:
                rows = search.newest(session, query, after, limit + 1)
                following = rows[limit - 1] if len(rows) > limit else 0
            shown = rows[:limit]
            return found(session, query, shown), following if len(rows) > limit else None

    def add(self, article: Article) -> Article:
        """Store a new article as version 1; raises SlugTaken."""
        with self._sessions.writing() as session:
            self._refuse_taken(session, article)
            return _store(session, None, article.changed(version=1))

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
            return _store(session, row, article.changed(version=row.version + 1))

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


def _store(session: Session, row: ArticleRow | None, article: Article) -> Article:
    article = with_present_authors(session, article)
    text = derived(article.body) if row is None or row.body != article.body else None
    place = search.keep(session, article, text.visible if text else None, row.search_row if row else None)
    if row is not None and text is not None:
        comments.follow(session, article.id, row.body, article.body)
    values = columns(article) | {"version": article.version, "search_row": place}
    if text is not None:
        values["words"] = text.words
    if row is None:
        session.add(ArticleRow(**values))
    else:
        row.sqlmodel_update(values)
    session.flush()
    put_parts(session, article)
    if text is not None:
        tag_index.keep(session, article.id, text.marks)
    return article


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
