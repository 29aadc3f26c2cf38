"""The index of tags: where experts, sources, quotes and claims stand, derived from the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import ColumnElement, and_, delete, or_
from sqlmodel import Session, col, select

from workstation.domain.quotes import Appearance
from workstation.storage.aliases import slugs_of
from workstation.storage.derived import Mark
from workstation.storage.loading import loaded
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.claims import ClaimRow
from workstation.storage.tables.people import AliasRow, ExpertRow
from workstation.storage.tables.quotes import QuoteRow, RetiredIdRow
from workstation.storage.tables.sources import SourceRow
from workstation.storage.tables.tag_index import AppearanceRow, SpokenRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


class TagIndex:
    """Reads where tags stand; articles in the trash count only when asked for."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def of_article(self, article_id: str) -> list[Appearance]:
        """Every tag of an article, in order of the text."""
        return self._found(col(AppearanceRow.article_id) == article_id, trashed=True)

    def of(self, key: str, value: str, *, trashed: bool = False) -> list[Appearance]:
        """Every passage with this tag, latest changed article first; old slugs of a person count."""
        with self._sessions.reading() as session:
            values = slugs_of(session, key, value) if key in ("expert", "source") else [value]
        return self._found(_tagged(key, values), trashed=trashed)

    def quotes_by(self, kind: Literal["expert", "source"], slug: str, *, trashed: bool = False) -> list[Appearance]:
        """Every quote of a person or source over all articles."""
        with self._sessions.reading() as session:
            slugs = slugs_of(session, kind, slug)
        return self._found(_spoken(kind, slugs), trashed=trashed)

    def dangling(self, article_id: str) -> list[Appearance]:
        """Tags of an article whose record does not exist or is in the trash."""
        return [each for each in self.of_article(article_id) if not self._has_record(each)]

    def rebuild(self, processes: int | None = None) -> int:
        """Derive tags and search index anew from every text, touching nothing else; the number of articles read.

        So many other processes help; None: as many as are worth it.
        """
        from workstation.storage.made_anew import make_anew

        with self._sessions.writing() as session:
            return make_anew(session, processes)

    def _found(self, condition: ColumnElement[bool], *, trashed: bool) -> list[Appearance]:
        statement = select(AppearanceRow, ArticleRow.slug, ArticleRow.title).join(
            ArticleRow, col(ArticleRow.id) == col(AppearanceRow.article_id)
        )
        if not trashed:
            statement = statement.where(col(ArticleRow.trashed_at).is_(None))
        statement = statement.where(condition).order_by(
            col(ArticleRow.updated_at).desc(), col(ArticleRow.id), col(AppearanceRow.position)
        )
        with self._sessions.reading() as session:
            return [_model(row, slug, title) for row, slug, title in session.exec(statement)]

    def _has_record(self, tag: Appearance) -> bool:
        with self._sessions.reading() as session:
            if tag.key == "quote":
                quote = session.get(QuoteRow, tag.value)
                return quote is not None and quote.trashed_at is None
            if tag.key == "claim":
                claim = session.get(ClaimRow, tag.value)
                return claim is not None and claim.trashed_at is None
            alias = session.get(AliasRow, (tag.key, tag.value))
            slug = alias.slug if alias else tag.value
            expert = session.get(ExpertRow, slug) if tag.key == "expert" else None
            person = expert or (session.get(SourceRow, slug) if tag.key == "source" else None)
            return person is not None and person.trashed_at is None


def keep(session: Session, article_id: str, marks: Iterable[Mark], *, new: bool = False) -> None:
    """Put the tags of a text into the index in place of those it had; ids taken out are remembered.

    The text of a `new` article had none.
    """
    here = col(AppearanceRow.article_id) == article_id
    before: set[str] = set()
    if not new:
        claimed = col(AppearanceRow.key).in_(("quote", "claim"))
        before = set(session.exec(select(AppearanceRow.value).where(here, claimed)))
        session.exec(delete(AppearanceRow).where(here))
    marks = list(marks)
    session.add_all(AppearanceRow(**columns(article_id, place, mark)) for place, mark in enumerate(marks))
    for gone in sorted(before - {mark.value for mark in marks}):
        session.merge(RetiredIdRow(id=gone))
    session.flush()


def articles_with(session: Session, kind: Literal["expert", "source"], slug: str) -> Any:
    """A subquery of ids of articles with a tag of this record or a quote of its."""
    slugs = slugs_of(session, kind, slug)
    named = select(AppearanceRow.article_id).where(_tagged(kind, slugs))
    return named.union_all(
        select(SpokenRow.article_id).where(SpokenRow.kind == kind, col(SpokenRow.speaker).in_(slugs))
    )


def has(session: Session, kind: Literal["expert", "source"], slug: str) -> ColumnElement[bool]:
    """Whether the article at hand has a tag of this record or a quote of its: asked of one article, not of all."""
    slugs, here = slugs_of(session, kind, slug), col(ArticleRow.id)
    named = select(AppearanceRow.article_id).where(_tagged(kind, slugs), col(AppearanceRow.article_id) == here)
    # In one word, which no index has: SQLite would read all that the person ever said, for every article.
    who = col(SpokenRow.kind).concat(" ").concat(col(SpokenRow.speaker))
    spoken_here = (col(SpokenRow.article_id) == here, who.in_([f"{kind} {each}" for each in slugs]))
    return or_(named.exists(), select(SpokenRow.article_id).where(*spoken_here).exists())


def _tagged(key: str, values: list[str]) -> ColumnElement[bool]:
    return and_(col(AppearanceRow.key) == key, col(AppearanceRow.value).in_(values))


def _spoken(kind: Literal["expert", "source"], slugs: list[str]) -> ColumnElement[bool]:
    speaker = col(QuoteRow.expert) if kind == "expert" else col(QuoteRow.source)
    quotes = select(QuoteRow.id).where(speaker.in_(slugs), col(QuoteRow.trashed_at).is_(None))
    return and_(col(AppearanceRow.key) == "quote", col(AppearanceRow.value).in_(quotes))


def columns(article_id: str, place: int, mark: Mark) -> dict[str, Any]:
    """A tag as a row holds it."""
    return {
        "article_id": article_id,
        "position": place,
        "key": mark.key,
        "value": mark.value,
        "start": mark.start,
        "end": mark.end,
        "words": mark.words,
    }


def _model(row: AppearanceRow, slug: str, title: str) -> Appearance:
    return loaded(
        Appearance,
        article_id=row.article_id,
        article_slug=slug,
        article_title=title,
        key=row.key,
        value=row.value,
        start=row.start,
        end=row.end,
        words=row.words,
    )
