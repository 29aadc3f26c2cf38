"""Sources between rows and domain models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlmodel import Session, col, select

from workstation.domain.sources import Source
from workstation.storage.directory import Directory, PartRow, names
from workstation.storage.loading import loaded, parts
from workstation.storage.tables.sources import SourceRow, SourceSpellingRow

_SAME = (
    "slug",
    "name",
    "url",
    "description",
    "notes",
    "anonymity_reason",
    "how_they_know",
    "confidential",
    "trashed_at",
    "version",
)


class Sources(Directory[Source]):
    """The sources of a library."""

    _kind = "source"
    _row = SourceRow
    _spellings = SourceSpellingRow
    _parts = (SourceSpellingRow,)

    def _columns(self, record: Source) -> dict[str, Any]:
        return {name: getattr(record, name) for name in _SAME} | names(record.name) | {"kind": record.kind.value}

    def _part_rows(self, record: Source) -> Iterable[PartRow]:
        for place, spelling in enumerate(record.spellings):
            yield SourceSpellingRow, {"source": record.slug, "position": place, **names(spelling)}

    def _models(self, session: Session, rows: Sequence[SourceRow]) -> Sequence[Source]:
        spellings = parts(session, SourceSpellingRow, "source", [row.slug for row in rows])
        return [
            loaded(
                Source,
                **{name: getattr(row, name) for name in _SAME},
                kind=row.kind,
                spellings=tuple(each.name for each in spellings[row.slug]),
            )
            for row in rows
        ]

    def confidential(self) -> Sequence[Source]:
        """Every confidential source outside the trash, by name."""
        statement = select(SourceRow).where(col(SourceRow.confidential), col(SourceRow.trashed_at).is_(None))
        with self._sessions.reading() as session:
            return self._models(session, session.exec(statement.order_by(SourceRow.key, SourceRow.slug)).all())
