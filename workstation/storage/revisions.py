"""Revisions: written once, numbered within their article, checked against their SHA-256 whenever they are read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete
from sqlmodel import Session, col, func, select

from workstation.domain.articles import Article, snapshot
from workstation.domain.base import now
from workstation.domain.ids import new_record_id
from workstation.domain.revisions import (
    NEVER_THINNED,
    Revision,
    RevisionKind,
    RevisionLine,
    State,
    fingerprint,
    fingerprint_of,
    thinned,
)
from workstation.errors import FieldRefused, LibraryDamaged, NotFound
from workstation.storage.loading import chunks, loaded, put_rows, rows_among
from workstation.storage.tables.articles import ArticleRow
from workstation.storage.tables.base import stored_moment
from workstation.storage.tables.revisions import RevisionRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_LINE = ("id", "article_id", "seq", "kind", "label", "made_at", "words", "headline")
_ONLY_WHEN_CHANGED = (
    RevisionKind.OPENING,
    RevisionKind.SAVED,
    RevisionKind.BEFORE_RESTORE,
    RevisionKind.BEFORE_REPLACING,
    RevisionKind.BEFORE_RECOVERY,
)
_THIN_EVERY = 50  # revisions


class Revisions:
    """The revisions of all articles. There is no way to change one."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def add(self, article: Article, kind: RevisionKind, label: str = "") -> Revision | None:
        """Keep this state. None when it is the same as the last one and was not asked for by name. Raises NotFound."""
        sha256 = fingerprint(article)
        with self._sessions.writing() as session:
            last = self._last(session, article.id)
            if last is not None and last.sha256 == sha256 and kind in _ONLY_WHEN_CHANGED:
                return None
            stored = session.get(ArticleRow, article.id)
            if stored is None:
                raise NotFound(
                    tr("There is no article “{slug}” in this library.").format(slug=article.slug),
                    safe=tr("Nothing was changed."),
                )
            same_text = stored.body == article.body
            row = RevisionRow(
                id=new_record_id(),
                article_id=article.id,
                seq=last.seq + 1 if last else 1,
                kind=kind.value,
                label=label,
                made_at=now(),
                sha256=sha256,
                words=stored.words if same_text else len(article.body.split()),
                headline=article.headline,
                state=json.dumps(snapshot(article), ensure_ascii=False, sort_keys=True),
            )
            session.add(row)
            session.flush()
            if row.seq % _THIN_EVERY == 0:
                self._thin(session, article.id, row.seq)
            return _model(row)

    def add_all(self, states: Sequence[State]) -> dict[str, str]:
        """Keep each of these states as saved unless it is the last one kept; of each article, the id of its last.

        An article that is gone meanwhile has none.
        """
        with self._sessions.writing() as session:
            ids = [state.article_id for state in states]
            last, there = _last_of(session, ids), _there(session, ids)
            rows = []
            for state in states:
                _, seq, sha256 = last.get(state.article_id, _NO_LAST)
                if sha256 != state.sha256 and state.article_id in there:
                    rows.append(_saved(state, seq))
            put_rows(session, "revisions", rows)
            for row in rows:
                if row["seq"] % _THIN_EVERY == 0:
                    self._thin(session, row["article_id"], row["seq"])
        kept = {article_id: id for article_id, (id, _, _) in last.items()}
        return kept | {row["article_id"]: row["id"] for row in rows}

    def list(self, article_id: str, *, below: int | None = None, limit: int | None = None) -> Sequence[RevisionLine]:
        """The revisions of an article, newest first by number; `below` a number, at most `limit`."""
        columns = [getattr(RevisionRow, name) for name in _LINE]
        statement = select(*columns).where(RevisionRow.article_id == article_id)
        if below is not None:
            statement = statement.where(col(RevisionRow.seq) < below)
        statement = statement.order_by(col(RevisionRow.seq).desc())
        if limit is not None:
            statement = statement.limit(limit)
        with self._sessions.reading() as session:
            rows = session.exec(statement).all()
            return [loaded(RevisionLine, **dict(zip(_LINE, row, strict=True))) for row in rows]

    def numbered(self, article_id: str, number: int) -> Revision:
        """The revision of that number; raises NotFound."""
        wanted = select(RevisionRow).where(RevisionRow.article_id == article_id, RevisionRow.seq == number)
        with self._sessions.reading() as session:
            row = session.exec(wanted).first()
            if row is None:
                raise NotFound(
                    tr("The article has no revision {number}.").format(number=number), safe=tr("Nothing was changed.")
                )
            return _model(row)

    def name(self, id: str, label: str) -> Revision:
        """Give a revision a name, by which it stays for good; raises NotFound, FieldRefused for a published one."""
        with self._sessions.writing() as session:
            row = session.get(RevisionRow, id)
            if row is None:
                raise _unknown(id)
            if row.kind == RevisionKind.PUBLISHED:
                raise FieldRefused(
                    tr("A published revision is sealed; it cannot be renamed."), safe=tr("Nothing was changed.")
                )
            row.label = label
            session.flush()
            return _model(row)

    def count_of(self, article_id: str) -> int:
        """How many revisions an article has."""
        statement = select(func.count()).select_from(RevisionRow).where(RevisionRow.article_id == article_id)
        with self._sessions.reading() as session:
            return session.exec(statement).one()

    def _thin(self, session: Session, article_id: str, newest: int) -> None:
        # What may go is decided here and refused by the database a second time (migration 0008).
        statement = select(RevisionRow.seq).where(
            RevisionRow.article_id == article_id,
            col(RevisionRow.kind).not_in([kind.value for kind in NEVER_THINNED]),
            RevisionRow.label == "",
        )
        for numbers in chunks(sorted(thinned(session.exec(statement).all(), newest))):
            theirs = (col(RevisionRow.article_id) == article_id, col(RevisionRow.seq).in_(numbers))
            session.exec(delete(RevisionRow).where(*theirs))

    def get(self, id: str) -> Revision:
        """A revision with its article; raises NotFound, LibraryDamaged when it is not as it was written."""
        with self._sessions.reading() as session:
            row = session.get(RevisionRow, id)
            if row is None:
                raise _unknown(id)
            return _model(row)

    def damaged(self) -> Iterator[str]:
        """Which revisions are not as they were written, in words."""
        with self._sessions.reading() as session:
            order = col(RevisionRow.article_id), col(RevisionRow.seq)
            for each in session.exec(select(RevisionRow.id).order_by(*order)).all():
                row = session.get_one(RevisionRow, each)
                if not _intact(row):
                    yield _name(row)
                session.expunge(row)

    def count(self) -> int:
        """How many revisions the library keeps."""
        with self._sessions.reading() as session:
            return session.exec(select(func.count()).select_from(RevisionRow)).one()

    def _last(self, session: Session, article_id: str) -> RevisionRow | None:
        statement = select(RevisionRow).where(RevisionRow.article_id == article_id)
        return session.exec(statement.order_by(col(RevisionRow.seq).desc()).limit(1)).first()


_NO_LAST = ("", 0, "")


def _last_of(session: Session, article_ids: Sequence[str]) -> dict[str, tuple[str, int, str]]:
    """Id, number and fingerprint of the last revision of each article that has one."""
    # Where only the largest is asked for, SQLite takes the other columns from its row (lang_select, 2.5).
    newest = "SELECT article_id, id, max(seq), sha256 FROM revisions WHERE article_id {among} GROUP BY article_id"
    return {article_id: (id, seq, sha256) for article_id, id, seq, sha256 in rows_among(session, newest, article_ids)}


def _there(session: Session, article_ids: Sequence[str]) -> set[str]:
    """Which of these articles are in the library."""
    return {id for (id,) in rows_among(session, "SELECT id FROM articles WHERE id {among}", article_ids)}


def _saved(state: State, seq: int) -> dict[str, Any]:
    return {
        "id": new_record_id(),
        "article_id": state.article_id,
        "seq": seq + 1,
        "kind": RevisionKind.SAVED.value,
        "label": "",
        "made_at": stored_moment(now()),
        "sha256": state.sha256,
        "words": state.words,
        "headline": state.headline,
        "state": state.state,
        "scrubbed_at": None,
        "scrubbed_because": "",
    }


def _unknown(id: str) -> NotFound:
    return NotFound(tr("There is no revision “{id}” in this library.").format(id=id), safe=tr("Nothing was changed."))


def _model(row: RevisionRow) -> Revision:
    if not _intact(row):
        raise LibraryDamaged(
            tr("{name} is damaged: it is not as it was written.").format(name=_name(row)),
            safe=tr("The article itself and its other revisions are not touched by this."),
            remedy=tr("Use another revision, or look for this one in a backup of the library."),
        )
    fields = {name: getattr(row, name) for name in _LINE if name not in ("words", "headline")}
    return loaded(Revision, sha256=row.sha256, article=loaded(Article, **json.loads(row.state)), **fields)


def _intact(row: RevisionRow) -> bool:
    try:
        return fingerprint_of(json.loads(row.state)) == row.sha256
    except (ValueError, TypeError, AttributeError):
        return False


def _name(row: RevisionRow) -> str:
    return tr("Revision {number} of “{title}”").format(number=row.seq, title=row.headline or row.article_id)
