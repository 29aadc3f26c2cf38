"""What somebody said across all articles: a page at a time by day, and how often; the trash does not count."""

from __future__ import annotations

import base64
import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from sqlalchemy import Integer, String, func, tuple_
from sqlmodel import Session, col, select

from workstation.domain.listing import Page
from workstation.domain.quotes import Appearance
from workstation.domain.said import Said, Tally
from workstation.errors import FieldRefused
from workstation.storage.aliases import canonical
from workstation.storage.loading import chunks, loaded
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.base import UtcMoment
from workstation.storage.tables.tag_index import AppearanceRow, SpokenRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_APART = "\n"  # stands in no id
_PLACE = ("article_id", "key", "value", "start", "end", "words")
_WALKED = (col(SpokenRow.day), col(SpokenRow.article_id), col(SpokenRow.back))


class Archive:
    """Reads the list of who said what."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def said_by(self, kind: Literal["expert", "source"], slug: str, after: str | None, limit: int) -> Page[Said]:
        """Their quotes, the latest article first; `after` is the `next` of the page before."""
        statement = select(*_WALKED)
        if after:
            statement = statement.where(tuple_(*_WALKED) < _behind(after))
        statement = statement.order_by(*(each.desc() for each in _WALKED)).limit(limit + 1)
        with self._sessions.reading() as session:
            keys = session.exec(statement.where(*_theirs(session, kind, slug))).all()
            shown = keys[:limit]
            told = _told(session, [(article_id, -back) for _day, article_id, back in shown])
        said = [_said(told[article_id, -back], day) for day, article_id, back in shown if (article_id, -back) in told]
        return Page(said, _cursor(*shown[-1]) if len(keys) > limit else None)

    def tally(self, kind: Literal["expert", "source"], slug: str, since: datetime) -> Tally:
        """How often they are quoted, and how many of these quotes stand in articles from `since` on."""
        value, day = func.group_concat(col(SpokenRow.value), _APART), col(SpokenRow.day)
        with self._sessions.reading() as session:
            theirs = _theirs(session, kind, slug)
            # Told apart here: SQLite takes three times as long to tell the quotes of thousands of articles apart.
            columns = (value.filter(day >= since), value.filter(day < since), func.max(day))
            lately, before, last = session.exec(select(*columns).where(*theirs)).one()
            # An article has one day, so its lines stand together in the index.
            articles = select(SpokenRow.article_id).where(*theirs).group_by(day, col(SpokenRow.article_id)).subquery()
            count = session.exec(select(func.count()).select_from(articles)).one()
        late = _values(lately)
        return loaded(Tally, quotes=len(late | _values(before)), articles=count, lately=len(late), last=last)


def _values(joined: str | None) -> set[str]:
    return set(joined.split(_APART)) if joined else set()


def _theirs(session: Session, kind: Literal["expert", "source"], slug: str) -> tuple[Any, ...]:
    return (SpokenRow.kind == kind, SpokenRow.speaker == canonical(session, kind, slug))


def _told(session: Session, places: list[tuple[str, int]]) -> dict[tuple[str, int], Any]:
    """What stands at these places, and in which article."""
    # By article, of which each has a handful: for pairs of values SQLite would go through every tag there is.
    statement = select(AppearanceRow, ArticleRow.slug, ArticleRow.title, ArticleRow.published_at).join(
        ArticleRow, col(ArticleRow.id) == col(AppearanceRow.article_id)
    )
    wanted, found = set(places), dict[tuple[str, int], Any]()
    for chunk in chunks(sorted({article_id for article_id, _ in places})):
        for row in session.exec(statement.where(col(AppearanceRow.article_id).in_(chunk))):
            if (place := (row[0].article_id, row[0].position)) in wanted:
                found[place] = row
    return found


def _said(told: Any, day: datetime) -> Said:
    row, slug, title, published = told
    fields = {name: getattr(row, name) for name in _PLACE}
    place = loaded(Appearance, article_slug=slug, article_title=title, **fields)
    return loaded(Said, place=place, at=day, published=published is not None)


def _cursor(day: datetime, article_id: str, back: int) -> str:
    return base64.urlsafe_b64encode(json.dumps([day.isoformat(), article_id, back]).encode()).decode()


def _behind(after: str) -> Any:
    """The place of the last row of the page before."""
    try:
        day, article_id, back = json.loads(base64.urlsafe_b64decode(after.encode()))
        place = (datetime.fromisoformat(day), str(article_id), int(back))
    except (ValueError, TypeError) as error:
        raise FieldRefused(tr("This is no place in a list."), remedy=tr("Begin the list anew.")) from error
    return tuple_(*place, types=[UtcMoment(), String(), Integer()])
