"""Quotes: the records behind quote tags; ids are given out once and for all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from sqlmodel import Session, col, select

from workstation.domain.base import now
from workstation.domain.quotes import Quote, Speaker
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage import spoken
from workstation.storage.aliases import canonical, slugs_of
from workstation.storage.loading import loaded_from, rows_among
from workstation.storage.tables.base import moment_of
from workstation.storage.tables.claims import ClaimRow
from workstation.storage.tables.people import ExpertRow
from workstation.storage.tables.quotes import QuoteRow, RetiredIdRow
from workstation.storage.tables.sources import SourceRow
from workstation.storage.tables.tag_index import AppearanceRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_SAME = (
    "id",
    "kind",
    "as_recorded",
    "note",
    "described_as",
    "translated_from",
    "translated_by",
    "approval_note",
    "created_at",
    "trashed_at",
    "version",
)
_NAMES = (*_SAME, "expert", "source", "terms", "approval")
_WHOLE = f"SELECT {', '.join(_NAMES)} FROM quotes WHERE id {{among}}"  # noqa: S608  names of ours


class Quotes:
    """The quotes of a library, those in the trash included."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def get(self, id: str) -> Quote:
        """The quote of that id; raises NotFound."""
        found = self.find(id)
        if found is None:
            raise _unknown(id)
        return found

    def find(self, id: str) -> Quote | None:
        """The same, or None."""
        return self._sessions.recalled("quote", id, self._looked_up)

    def _looked_up(self, id: str) -> Quote | None:
        with self._sessions.reading() as session:
            row = session.get(QuoteRow, id)
            return _model(row) if row else None

    def find_all(self, ids: Sequence[str]) -> dict[str, Quote | None]:
        """The same for many."""
        found: dict[str, Quote | None] = dict.fromkeys(ids)
        with self._sessions.reading() as session:
            for row in rows_among(session, _WHOLE, list(found)):
                values = dict(zip(_NAMES, row))  # noqa: B905  as many as were asked for
                values["created_at"] = moment_of(values["created_at"])
                values["trashed_at"] = moment_of(values["trashed_at"])
                found[values["id"]] = _made(values)
        return found

    def add(self, quote: Quote) -> Quote:
        """Store a new record as version 1; raises SlugTaken when the id has a record, NotFound for the speaker."""
        stored = quote.changed(version=1)
        with self._sessions.writing() as session:
            if session.get(QuoteRow, quote.id) is not None:
                raise SlugTaken(
                    tr("There is already a quote with the id {id}.").format(id=quote.id),
                    safe=tr("Nothing was changed."),
                )
            session.add(QuoteRow(**_columns(session, stored)))
            session.flush()
            spoken.keep_quotes(session, [quote.id])
        return stored

    def save(self, quote: Quote) -> Quote:
        """Store a changed record; raises EditedElsewhere when it was saved since this copy was read, NotFound."""
        stored = quote.changed(version=quote.version + 1)
        with self._sessions.writing() as session:
            row = session.get(QuoteRow, quote.id, with_for_update=True)
            if row is None:
                raise _unknown(quote.id)
            if row.version != quote.version:
                raise EditedElsewhere(
                    tr("This quote was changed elsewhere since it was opened here."),
                    safe=tr("The library keeps that other change; yours was not stored over it."),
                    remedy=tr("Look at the quote again and put your change in."),
                )
            row.sqlmodel_update(_columns(session, stored))
            session.flush()
            spoken.keep_quotes(session, [quote.id])
        return stored

    def trash(self, id: str) -> Quote:
        """Put the record into the trash; its tags stay in the text."""
        return self._move(id, into_trash=True)

    def restore(self, id: str) -> Quote:
        """Bring the record back from the trash."""
        return self._move(id, into_trash=False)

    def of_speaker(self, kind: Literal["expert", "source"], slug: str) -> Sequence[Quote]:
        """Every quote of a person or source that is not in the trash, oldest first, placed in a text or not."""
        speaker = col(QuoteRow.expert if kind == "expert" else QuoteRow.source)
        with self._sessions.reading() as session:
            spoken = select(QuoteRow).where(speaker.in_(slugs_of(session, kind, slug)))
            live = spoken.where(col(QuoteRow.trashed_at).is_(None))
            return [_model(row) for row in session.exec(live.order_by(col(QuoteRow.created_at), col(QuoteRow.id)))]

    def list(self) -> Sequence[Quote]:
        """Every quote that is not in the trash, oldest first."""
        live = select(QuoteRow).where(col(QuoteRow.trashed_at).is_(None))
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(live.order_by(col(QuoteRow.created_at), col(QuoteRow.id)))]

    def is_used(self, id: str) -> bool:
        """Whether a quote or claim ever had this id: of a record, in a text, or taken out of one."""
        in_text = select(AppearanceRow.value).where(
            col(AppearanceRow.key).in_(("quote", "claim")), AppearanceRow.value == id
        )
        with self._sessions.reading() as session:
            records = any(session.get(row, id) is not None for row in (QuoteRow, ClaimRow, RetiredIdRow))
            return records or session.exec(in_text.limit(1)).first() is not None

    def all_ids(self) -> set[str]:
        """Every quote and claim id ever used: of records, in the texts, and taken out of them."""
        in_texts = select(AppearanceRow.value).where(col(AppearanceRow.key).in_(("quote", "claim")))
        with self._sessions.reading() as session:
            return {
                *session.exec(select(QuoteRow.id)),
                *session.exec(select(ClaimRow.id)),
                *session.exec(select(RetiredIdRow.id)),
                *session.exec(in_texts.distinct()),
            }

    def _move(self, id: str, *, into_trash: bool) -> Quote:
        with self._sessions.writing():
            current = self.get(id)
            if (current.trashed_at is not None) == into_trash:
                return current
            return self.save(current.changed(trashed_at=now() if into_trash else None))


def _columns(session: Session, quote: Quote) -> dict[str, Any]:
    fields = {name: getattr(quote, name) for name in _SAME} | _choices(quote)
    if quote.speaker is not None:
        fields[quote.speaker.kind] = known_slug(session, quote.speaker)
    return fields


def _choices(quote: Quote) -> dict[str, Any]:
    return {
        "kind": quote.kind.value,
        "terms": quote.terms.value,
        "approval": quote.approval.value,
        "expert": None,
        "source": None,
    }


def known_slug(session: Session, speaker: Speaker) -> str:
    """The slug this record of the directory has now; raises NotFound when there is none."""
    slug = canonical(session, speaker.kind, speaker.slug)
    if session.get(ExpertRow if speaker.kind == "expert" else SourceRow, slug) is None:
        raise NotFound(
            tr("There is no {kind} “{slug}” in this library.").format(kind=tr(speaker.kind), slug=speaker.slug),
            safe=tr("Nothing was changed."),
        )
    return slug


@lru_cache(maxsize=1_024)
def speaker_of(expert: str | None, source: str | None) -> Speaker | None:
    """Whom two columns name, of which at most one is filled."""
    if expert is not None:
        return Speaker(kind="expert", slug=expert)
    return Speaker(kind="source", slug=source) if source is not None else None


def _model(row: Any) -> Quote:
    return _made({name: getattr(row, name) for name in _NAMES})


def _made(values: dict[str, Any]) -> Quote:
    values["speaker"] = speaker_of(values.pop("expert"), values.pop("source"))
    return loaded_from(Quote, values)


def _unknown(id: str) -> NotFound:
    return NotFound(
        tr("There is no quote “{id}” in this library.").format(id=id),
        safe=tr("Nothing was changed."),
        remedy=tr("“workstation quote list” shows those there are."),
    )
