"""Claims: the records behind claim tags, with the sources they rest on and every act of verification."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, or_
from sqlmodel import Session, col, select

from workstation.domain.base import now
from workstation.domain.claims import Claim, ClaimSource, Verdict, Voice
from workstation.domain.quotes import Speaker
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage.aliases import slugs_of
from workstation.storage.loading import chunks, loaded, parts
from workstation.storage.quotes import known_slug, speaker_of
from workstation.storage.tables.base import Row
from workstation.storage.tables.claims import ClaimRow, ClaimSourceRow, VerdictRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_SAME = ("id", "statement", "must_say", "note", "created_at", "trashed_at", "version")


class Claims:
    """The claims of a library, those in the trash included. Ids come from the same store as those of quotes."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def get(self, id: str) -> Claim:
        """The claim of that id; raises NotFound."""
        found = self.find(id)
        if found is None:
            raise _unknown(id)
        return found

    def find(self, id: str) -> Claim | None:
        """The same, or None."""
        return self.find_all([id]).get(id)

    def find_all(self, ids: Sequence[str]) -> dict[str, Claim]:
        """Those of these ids that have a record, those in the trash included."""
        with self._sessions.reading() as session:
            found: list[Claim] = []
            for chunk in chunks(list(dict.fromkeys(ids))):
                found += _models(session, session.exec(select(ClaimRow).where(col(ClaimRow.id).in_(chunk))).all())
        return {claim.id: claim for claim in found}

    def list(self) -> Sequence[Claim]:
        """Every claim that is not in the trash, oldest first."""
        live = select(ClaimRow).where(col(ClaimRow.trashed_at).is_(None))
        with self._sessions.reading() as session:
            return _models(session, session.exec(live.order_by(col(ClaimRow.created_at), col(ClaimRow.id))).all())

    def of(self, speaker: Speaker) -> Sequence[Claim]:
        """Claims outside the trash that this record asserts, relays, bears out or contradicts; oldest first."""
        with self._sessions.reading() as session:
            slugs = slugs_of(session, speaker.kind, speaker.slug)
            named = _column(ClaimSourceRow, speaker.kind).in_(slugs)
            there = [_column(ClaimRow, f"{role}_{speaker.kind}").in_(slugs) for role in ("asserted", "relayed")]
            rests = col(ClaimRow.id).in_(select(ClaimSourceRow.claim).where(named))
            live = select(ClaimRow).where(col(ClaimRow.trashed_at).is_(None), or_(*there, rests))
            return _models(session, session.exec(live.order_by(col(ClaimRow.created_at), col(ClaimRow.id))).all())

    def add(self, claim: Claim) -> Claim:
        """Store a new record as version 1; raises SlugTaken when the id has a record, NotFound for who is named."""
        stored = claim.changed(version=1)
        with self._sessions.writing() as session:
            if session.get(ClaimRow, claim.id) is not None:
                raise SlugTaken(
                    tr("There is already a claim with the id {id}.").format(id=claim.id),
                    safe=tr("Nothing was changed."),
                )
            session.add(ClaimRow(**_columns(session, stored)))
            session.flush()
            session.add_all(_part_rows(session, stored))
            session.flush()
        return self.get(stored.id)

    def save(self, claim: Claim) -> Claim:
        """Store a changed record; raises EditedElsewhere when it was saved since this copy was read, NotFound."""
        stored = claim.changed(version=claim.version + 1)
        with self._sessions.writing() as session:
            row = session.get(ClaimRow, claim.id, with_for_update=True)
            if row is None:
                raise _unknown(claim.id)
            if row.version != claim.version:
                raise EditedElsewhere(
                    tr("This claim was changed elsewhere since it was opened here."),
                    safe=tr("The library keeps that other change; yours was not stored over it."),
                    remedy=tr("Look at the claim again and put your change in."),
                )
            row.sqlmodel_update(_columns(session, stored))
            session.flush()
            for part in (ClaimSourceRow, VerdictRow):
                session.exec(delete(part).where(col(part.claim) == claim.id))
            session.add_all(_part_rows(session, stored))
            session.flush()
        return self.get(stored.id)

    def trash(self, id: str) -> Claim:
        """Put the record into the trash; its tags stay in the text."""
        return self._move(id, into_trash=True)

    def restore(self, id: str) -> Claim:
        """Bring the record back from the trash."""
        return self._move(id, into_trash=False)

    def _move(self, id: str, *, into_trash: bool) -> Claim:
        with self._sessions.writing():
            current = self.get(id)
            if (current.trashed_at is not None) == into_trash:
                return current
            return self.save(current.changed(trashed_at=now() if into_trash else None))


def _column(row: type[Row], name: str) -> Any:
    return col(getattr(row, name))


def _columns(session: Session, claim: Claim) -> dict[str, Any]:
    fields = {name: getattr(claim, name) for name in _SAME}
    for role, voice in (("asserted", claim.asserted_by), ("relayed", claim.relayed_by)):
        fields |= {f"{role}_expert": None, f"{role}_source": None, f"{role}_words": voice.words}
        if voice.speaker is not None:
            fields[f"{role}_{voice.speaker.kind}"] = known_slug(session, voice.speaker)
    return fields


def _part_rows(session: Session, claim: Claim) -> Iterable[Row]:
    for place, each in enumerate(claim.sources):
        named = {"expert": None, "source": None, each.source.kind: known_slug(session, each.source)}
        yield ClaimSourceRow(
            claim=claim.id,
            position=place,
            stance=each.stance.value,
            cites=each.cites,
            independence=each.group,
            note=each.note,
            **named,
        )
    for place, act in enumerate(claim.history):
        yield VerdictRow(
            claim=claim.id,
            position=place,
            verification=act.verification.value,
            said_by=act.by,
            made_at=act.at,
            reason=act.reason,
        )


def _models(session: Session, rows: Sequence[ClaimRow]) -> list[Claim]:
    ids = [row.id for row in rows]
    sources, verdicts = parts(session, ClaimSourceRow, "claim", ids), parts(session, VerdictRow, "claim", ids)
    return [
        loaded(
            Claim,
            **{name: getattr(row, name) for name in _SAME},
            asserted_by=Voice(speaker=speaker_of(row.asserted_expert, row.asserted_source), words=row.asserted_words),
            relayed_by=Voice(speaker=speaker_of(row.relayed_expert, row.relayed_source), words=row.relayed_words),
            sources=tuple(_source(each) for each in sources.get(row.id, ())),
            history=tuple(
                loaded(Verdict, verification=each.verification, by=each.said_by, at=each.made_at, reason=each.reason)
                for each in verdicts.get(row.id, ())
            ),
        )
        for row in rows
    ]


def _source(row: ClaimSourceRow) -> ClaimSource:
    who = speaker_of(row.expert, row.source)
    return loaded(ClaimSource, source=who, stance=row.stance, cites=row.cites, group=row.independence, note=row.note)


def _unknown(id: str) -> NotFound:
    return NotFound(
        tr("There is no claim “{id}” in this library.").format(id=id),
        safe=tr("Nothing was changed."),
        remedy=tr("“workstation claim list” shows those there are."),
    )
