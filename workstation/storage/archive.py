"""What somebody said across all articles: a page at a time by day, and how often; the trash does not count."""

from __future__ import annotations

import base64
import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import and_, distinct, func, or_, tuple_
from sqlmodel import col, select

from workstation.domain.listing import Page
from workstation.domain.quotes import Appearance
from workstation.domain.said import Said, Tally
from workstation.errors import FieldRefused
from workstation.storage.aliases import slugs_of
from workstation.storage.loading import loaded
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.quotes import QuoteRow
from workstation.storage.tables.tag_index import AppearanceRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_DAY: Any = func.coalesce(col(ArticleRow.published_at), col(ArticleRow.updated_at))
_PLACE = ("article_id", "key", "value", "start", "end", "words")


class Archive:
    """Reads the index of tags from the side of who spoke."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def said_by(self, kind: Literal["expert", "source"], slug: str, after: str | None, limit: int) -> Page[Said]:
        """Their quotes, the latest article first; `after` is the `next` of the page before."""
        shown = (AppearanceRow, ArticleRow.slug, ArticleRow.title, ArticleRow.published_at, _DAY)
        statement = select(*shown)  # type: ignore[call-overload]  # SQLModel types no more than four
        with self._sessions.reading() as session:
            statement = self._of(session, statement, kind, slug)
            if after:
                statement = statement.where(_behind(after))
            order = (_DAY.desc(), col(AppearanceRow.article_id), col(AppearanceRow.position))
            rows = list(session.exec(statement.order_by(*order).limit(limit + 1)))
        said = [_said(*row) for row in rows[:limit]]
        last = rows[limit - 1] if len(rows) > limit else None
        return Page(said, _cursor(last[4], last[0].article_id, last[0].position) if last else None)

    def tally(self, kind: Literal["expert", "source"], slug: str, since: datetime) -> Tally:
        """How often they are quoted, and how many of these quotes stand in articles from `since` on."""
        value = col(AppearanceRow.value)
        columns = (func.count(distinct(value)), func.count(distinct(col(AppearanceRow.article_id))), func.max(_DAY))
        with self._sessions.reading() as session:
            ever = session.exec(self._of(session, select(*columns), kind, slug)).one()
            lately = self._of(session, select(func.count(distinct(value))), kind, slug).where(since <= _DAY)
            return loaded(Tally, quotes=ever[0], articles=ever[1], lately=session.exec(lately).one(), last=ever[2])

    def _of(self, session: Any, statement: Any, kind: Literal["expert", "source"], slug: str) -> Any:
        speaker = col(QuoteRow.expert) if kind == "expert" else col(QuoteRow.source)
        return (
            statement.select_from(AppearanceRow)
            .join(ArticleRow, col(ArticleRow.id) == col(AppearanceRow.article_id))
            .join(QuoteRow, col(QuoteRow.id) == col(AppearanceRow.value))
            .where(
                col(AppearanceRow.key) == "quote",
                speaker.in_(slugs_of(session, kind, slug)),
                col(QuoteRow.trashed_at).is_(None),
                col(ArticleRow.trashed_at).is_(None),
            )
        )


def _said(row: AppearanceRow, slug: str, title: str, published: datetime | None, day: datetime) -> Said:
    fields = {name: getattr(row, name) for name in _PLACE}
    place = loaded(Appearance, article_slug=slug, article_title=title, **fields)
    return loaded(Said, place=place, at=day, published=published is not None)


def _cursor(day: datetime, article_id: str, position: int) -> str:
    return base64.urlsafe_b64encode(json.dumps([day.isoformat(), article_id, position]).encode()).decode()


def _behind(after: str) -> Any:
    """The rows behind the last one of the page before: an earlier day, or the same and further on."""
    try:
        day, article_id, position = json.loads(base64.urlsafe_b64decode(after.encode()))
        moment = datetime.fromisoformat(day)
    except (ValueError, TypeError) as error:
        raise FieldRefused(tr("This is no place in a list."), remedy=tr("Begin the list anew.")) from error
    place = tuple_(col(AppearanceRow.article_id), col(AppearanceRow.position))
    return or_(moment > _DAY, and_(moment == _DAY, place > (article_id, position)))
