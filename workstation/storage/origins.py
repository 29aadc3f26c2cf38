"""Origins: the bytes an article was imported from, kept so that the `source` export can give them back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, insert, or_
from sqlmodel import Session, col, select

from workstation.domain.origins import Origin
from workstation.storage.loading import chunks, loaded
from workstation.storage.tables.articles import ArticleRow, OriginRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


# The same statement each time, which is then made out once; one with its own “on conflict” never is.
_PUT = insert(OriginRow).prefix_with("OR REPLACE")
_SAME = (
    select(OriginRow.article_id)
    .join(ArticleRow, col(ArticleRow.id) == col(OriginRow.article_id))
    .where(or_(col(OriginRow.sha256) == bindparam("sha256"), col(OriginRow.place) == bindparam("place")))
    .order_by(col(ArticleRow.updated_at).desc(), col(ArticleRow.id))
)


_TOLD: tuple[Any, ...] = (
    *(OriginRow.sha256, OriginRow.place, ArticleRow.slug, ArticleRow.title),
    *(ArticleRow.updated_at, ArticleRow.id),
)
_OUT_OF_TRASH = (
    select(*_TOLD)
    .join(ArticleRow, col(ArticleRow.id) == col(OriginRow.article_id))
    .where(col(ArticleRow.trashed_at).is_(None))
)


@dataclass(frozen=True)
class Standing:
    """An article outside the trash by the digests of the bytes and the place it came from."""

    sha256: str
    place: str | None
    slug: str
    title: str


class Origins:
    """One origin per article."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def get(self, article_id: str) -> Origin | None:
        """The file an article came from, or None."""
        with self._sessions.reading() as session:
            row = session.get(OriginRow, article_id)
            if row is None:
                return None
            fields = {name: getattr(row, name) for name in Origin.model_fields}
            return loaded(Origin, **fields)

    def put(self, article_id: str, origin: Origin) -> None:
        """Keep it, in place of an earlier one; raises NotFound when there is no such article."""
        with self._sessions.writing() as session:
            put_all(session, [(article_id, origin)])

    def known(self, sha256s: Collection[str], places: Collection[str]) -> set[str]:
        """Which of these digests of bytes or places some article came from."""
        found: set[str] = set()
        with self._sessions.reading() as session:
            for column, asked in ((col(OriginRow.sha256), sha256s), (col(OriginRow.place), places)):
                for chunk in chunks(sorted(asked)):
                    found.update(session.exec(select(column).where(column.in_(chunk))))
        return found

    def standing(self, sha256s: Collection[str], places: Collection[str]) -> Sequence[Standing]:
        """The articles outside the trash from files with these digests of bytes or places, latest changed first."""
        found: dict[str, tuple[datetime, Standing]] = {}
        with self._sessions.reading() as session:
            for column, asked in ((col(OriginRow.sha256), sha256s), (col(OriginRow.place), places)):
                for chunk in chunks(sorted(asked)):
                    for *told, changed_at, id in session.exec(_OUT_OF_TRASH.where(column.in_(chunk))):
                        found[id] = (changed_at, Standing(*told))
        latest = sorted(sorted(found), key=lambda id: found[id][0], reverse=True)
        return [found[id][1] for id in latest]

    def articles(self, sha256: str, place: str = "") -> Sequence[str]:
        """Ids of articles from a file with these bytes or (when given) at this place, latest changed first."""
        with self._sessions.reading() as session:
            return list(session.exec(_SAME, params={"sha256": sha256, "place": place or None}))


def put_all(session: Session, origins: Iterable[tuple[str, Origin]]) -> None:
    """Keep these, each by the id of its article."""
    rows = [
        {"article_id": id, "sha256": origin.sha256} | {name: getattr(origin, name) for name in Origin.model_fields}
        for id, origin in origins
    ]
    session.connection().execute(_PUT, rows)
