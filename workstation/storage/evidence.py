"""Evidence: the records of what backs quotes and claims, and the files some of them keep."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement
from sqlmodel import col, select

from workstation.domain.base import now
from workstation.domain.evidence import Backed, Evidence, FileState, KeptFile
from workstation.errors import EditedElsewhere, LibraryDamaged, NotFound, SlugTaken
from workstation.storage.evidence_files import EvidenceFiles
from workstation.storage.loading import chunks, loaded
from workstation.storage.sealed_files import SealedFile
from workstation.storage.tables.claims import ClaimRow
from workstation.storage.tables.evidence import EvidenceRow
from workstation.storage.tables.quotes import QuoteRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.seal import Seal
    from workstation.storage.sessions import Sessions

_SAME = ("id", "title", "url", "page", "note", "captured_at", "added_at", "trashed_at", "version")


class EvidenceStore:
    """All evidence, that in the trash included; `files` holds the bytes."""

    def __init__(self, sessions: Sessions, folder: Path, seal: Seal | None = None) -> None:
        self._sessions = sessions
        self.files = EvidenceFiles(folder, seal)

    def get(self, id: str) -> Evidence:
        """The piece of that id; raises NotFound."""
        found = self.find(id)
        if found is None:
            raise _unknown(id)
        return found

    def find(self, id: str) -> Evidence | None:
        """The same, or None."""
        with self._sessions.reading() as session:
            row = session.get(EvidenceRow, id)
            return _model(row) if row else None

    def beginning(self, id: str) -> Sequence[Evidence]:
        """Those whose id begins so: a person types the first letters."""
        return self._found(col(EvidenceRow.id).startswith(id, autoescape=True), trashed=True)

    def of(self, backs: Backed, *, trashed: bool = False) -> Sequence[Evidence]:
        """What backs this quote or claim, in the order it was added."""
        return self._found(_backing(backs.kind) == backs.id, trashed=trashed)

    def of_all(self, quotes: Sequence[str], claims: Sequence[str]) -> dict[tuple[str, str], tuple[Evidence, ...]]:
        """What backs these quotes and claims outside the trash, by (kind, id); what has none is left out."""
        found: list[Evidence] = []
        for kind, ids in (("quote", quotes), ("claim", claims)):
            for chunk in chunks(list(dict.fromkeys(ids))):
                found += self._found(_backing(kind).in_(chunk), trashed=False)
        by: dict[tuple[str, str], tuple[Evidence, ...]] = {}
        for each in found:
            key = (each.backs.kind, each.backs.id)
            by[key] = (*by.get(key, ()), each)
        return by

    def add(self, evidence: Evidence) -> Evidence:
        """Store a new record as version 1; raises SlugTaken, and NotFound when what it backs has no record."""
        stored = evidence.changed(version=1)
        with self._sessions.writing() as session:
            if session.get(EvidenceRow, evidence.id) is not None:
                raise SlugTaken(
                    tr("There is already evidence with the id {id}.").format(id=evidence.id),
                    safe=tr("Nothing was changed."),
                )
            backs = evidence.backs
            if session.get(QuoteRow if backs.kind == "quote" else ClaimRow, backs.id) is None:
                raise NotFound(
                    tr("There is no {kind} “{id}” in this library.").format(kind=tr(backs.kind), id=backs.id),
                    safe=tr("Nothing was added."),
                )
            session.add(EvidenceRow(**_columns(stored)))
            session.flush()
        return stored

    def save(self, evidence: Evidence) -> Evidence:
        """Store a changed record; raises EditedElsewhere when it was saved since this copy was read, NotFound."""
        stored = evidence.changed(version=evidence.version + 1)
        with self._sessions.writing() as session:
            row = session.get(EvidenceRow, evidence.id, with_for_update=True)
            if row is None:
                raise _unknown(evidence.id)
            if row.version != evidence.version:
                raise EditedElsewhere(
                    tr("This piece of evidence was changed elsewhere since it was opened here."),
                    safe=tr("The library keeps that other change; yours was not stored over it."),
                    remedy=tr("Look at it again and put your change in."),
                )
            row.sqlmodel_update(_columns(stored))
            session.flush()
        return stored

    def move(self, id: str, *, into_trash: bool) -> Evidence:
        """Put it into the trash or bring it back; its file stays."""
        with self._sessions.writing():
            current = self.get(id)
            if (current.trashed_at is not None) == into_trash:
                return current
            return self.save(current.changed(trashed_at=now() if into_trash else None))

    def state(self, evidence: Evidence) -> FileState | None:
        """How its kept file stands; None when it has none."""
        return self.files.state(evidence.file) if evidence.file else None

    def file(self, evidence: Evidence) -> Path | SealedFile:
        """Its file as it was added, to be read; raises NotFound, and LibraryDamaged when it is missing or changed."""
        if evidence.file is None:
            raise NotFound(tr("“{name}” has no file.").format(name=evidence.called), safe=tr("Nothing was changed."))
        state = self.files.state(evidence.file)
        place = self.files.place(evidence.file)
        if state is FileState.MISSING:
            raise LibraryDamaged(
                tr("The file of “{name}” is missing from the library’s folder ({place}).").format(
                    name=evidence.called, place=place
                ),
                safe=tr("Its record is untouched."),
                remedy=tr("Add the same file again: it takes its old place."),
            )
        if state is FileState.CHANGED:
            raise LibraryDamaged(
                tr("The file of “{name}” is not what was added: it was changed on the disk.").format(
                    name=evidence.called
                ),
                safe=tr("Its record keeps the SHA-256 of what was added: {sha256}.").format(
                    sha256=evidence.file.sha256
                ),
                remedy=tr("Add the original again: it takes its old place."),
            )
        return self.files.content(evidence.file)

    def _found(self, condition: ColumnElement[bool] | None, *, trashed: bool) -> list[Evidence]:
        statement = select(EvidenceRow).order_by(col(EvidenceRow.added_at), col(EvidenceRow.id))
        if condition is not None:
            statement = statement.where(condition)
        if not trashed:
            statement = statement.where(col(EvidenceRow.trashed_at).is_(None))
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(statement)]

    def list(self, *, trashed: bool = False) -> Sequence[Evidence]:
        """Every piece outside the trash (or with it), oldest first."""
        return self._found(None, trashed=trashed)


def _backing(kind: str) -> Any:
    return col(EvidenceRow.quote if kind == "quote" else EvidenceRow.claim)


def _columns(evidence: Evidence) -> dict[str, Any]:
    file = evidence.file
    return {name: getattr(evidence, name) for name in _SAME} | {
        "kind": evidence.kind.value,
        "quote": evidence.backs.id if evidence.backs.kind == "quote" else None,
        "claim": evidence.backs.id if evidence.backs.kind == "claim" else None,
        "file_name": file.name if file else None,
        "sha256": file.sha256 if file else None,
        "size": file.size if file else 0,
        "begins": evidence.start,
        "ends": evidence.end,
    }


def _model(row: EvidenceRow) -> Evidence:
    file = None
    if row.file_name is not None:
        file = loaded(KeptFile, name=row.file_name, sha256=row.sha256, size=row.size)
    backs = Backed(kind="quote", id=row.quote) if row.quote is not None else Backed(kind="claim", id=row.claim or "")
    same = {name: getattr(row, name) for name in _SAME}
    return loaded(Evidence, backs=backs, kind=row.kind, file=file, start=row.begins, end=row.ends, **same)


def _unknown(id: str) -> NotFound:
    return NotFound(tr("There is no evidence “{id}” in this library.").format(id=id), safe=tr("Nothing was changed."))
