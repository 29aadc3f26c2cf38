"""Who says what on which day, kept beside the index of tags: what a person said is read without looking for it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import text
from sqlmodel import Session

from workstation.storage.loading import chunks

_OF = (
    "SELECT tag.article_id, -tag.position, CASE WHEN quotes.expert IS NULL THEN 'source' ELSE 'expert' END, "
    "coalesce(quotes.expert, quotes.source), coalesce(articles.published_at, articles.updated_at), tag.value "
    "FROM appearances AS tag JOIN quotes ON quotes.id = tag.value JOIN articles ON articles.id = tag.article_id "
    "WHERE tag.\"key\" = 'quote' AND quotes.trashed_at IS NULL AND articles.trashed_at IS NULL "
    "AND coalesce(quotes.expert, quotes.source) IS NOT NULL"
)
_PUT = "INSERT INTO spoken (article_id, back, kind, speaker, day, value) "


def keep_article(session: Session, article_id: str) -> None:
    """What is said in an article, after its tags, its day or its place in the trash have changed."""
    here = {"id": article_id}
    session.connection().execute(text("DELETE FROM spoken WHERE article_id = :id"), here)
    session.connection().execute(text(f"{_PUT}{_OF} AND tag.article_id = :id"), here)


def keep_quotes(session: Session, ids: Sequence[str]) -> None:
    """Where these quotes are said, after their records have changed."""
    for chunk in chunks(list(ids)):
        names = {f"id{place}": id for place, id in enumerate(chunk)}
        among = ", ".join(f":{name}" for name in names)
        session.connection().execute(text(f"DELETE FROM spoken WHERE value IN ({among})"), names)  # noqa: S608
        session.connection().execute(text(f"{_PUT}{_OF} AND tag.value IN ({among})"), names)


def rebuild(session: Session) -> None:
    """All of it anew."""
    session.connection().execute(text("DELETE FROM spoken"))
    session.connection().execute(text(_PUT + _OF))


def behind(session: Session) -> int:
    """How many lines are not as the texts and the records of the quotes say."""
    kept = "SELECT article_id, back, kind, speaker, day, value FROM spoken"
    apart = f"SELECT count(*) FROM (SELECT * FROM ({_OF} EXCEPT {kept}) UNION ALL SELECT * FROM ({kept} EXCEPT {_OF}))"  # noqa: S608
    return int(session.connection().execute(text(apart)).scalar_one())
