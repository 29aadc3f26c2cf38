"""Experts between rows and domain models."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlmodel import Session

from workstation.domain.people import Affiliation, Contact, Expert, SpellingKind
from workstation.storage.directory import Directory, PartRow, names, photo_columns, photo_fields
from workstation.storage.loading import loaded, parts
from workstation.storage.tables.base import Row
from workstation.storage.tables.people import (
    AffiliationRow,
    ContactRow,
    ExpertFieldRow,
    ExpertLanguageRow,
    ExpertRow,
    ExpertSpellingRow,
)

_SAME = ("slug", "name", "role", "disclosure", "last_contacted", "notes", "trashed_at", "version")


class Experts(Directory[Expert]):
    """The experts of a library."""

    _kind = "expert"
    _row = ExpertRow
    _spellings = ExpertSpellingRow
    _parts = (ExpertSpellingRow, AffiliationRow, ExpertFieldRow, ExpertLanguageRow, ContactRow)

    def _columns(self, record: Expert) -> dict[str, Any]:
        return {name: getattr(record, name) for name in _SAME} | names(record.name) | photo_columns(record)

    def _part_rows(self, record: Expert) -> Iterable[PartRow]:
        def placed(table: type[Row], many: Iterable[dict[str, Any]]) -> Iterator[PartRow]:
            for place, columns in enumerate(many):
                yield table, {"expert": record.slug, "position": place, **columns}

        spellings = ({"kind": record.kind_of(name).value, **names(name)} for name in record.spellings)
        yield from placed(ExpertSpellingRow, spellings)
        yield from placed(AffiliationRow, (each.model_dump() for each in record.affiliations))
        yield from placed(ExpertFieldRow, ({"field": field} for field in record.fields))
        yield from placed(ExpertLanguageRow, ({"language": language} for language in record.languages))
        yield from placed(ContactRow, (each.model_dump() for each in record.contacts))

    def _models(self, session: Session, rows: Sequence[ExpertRow]) -> Sequence[Expert]:
        slugs = [row.slug for row in rows]
        spellings = parts(session, ExpertSpellingRow, "expert", slugs)
        affiliations = parts(session, AffiliationRow, "expert", slugs)
        fields = parts(session, ExpertFieldRow, "expert", slugs)
        languages = parts(session, ExpertLanguageRow, "expert", slugs)
        contacts = parts(session, ContactRow, "expert", slugs)
        return [
            loaded(
                Expert,
                **{name: getattr(row, name) for name in _SAME},
                **photo_fields(row),
                spellings=tuple(each.name for each in spellings[row.slug]),
                spelling_kinds=_kinds(spellings[row.slug]),
                affiliations=tuple(map(_affiliation, affiliations[row.slug])),
                fields=tuple(each.field for each in fields[row.slug]),
                languages=tuple(each.language for each in languages[row.slug]),
                contacts=tuple(map(_contact, contacts[row.slug])),
            )
            for row in rows
        ]


def _kinds(rows: list[ExpertSpellingRow]) -> tuple[tuple[str, str], ...]:
    return tuple((row.name, row.kind) for row in rows if row.kind != SpellingKind.SPELLING)


def _affiliation(row: AffiliationRow) -> Affiliation:
    return loaded(Affiliation, organisation=row.organisation, role=row.role, start=row.start, end=row.end)


def _contact(row: ContactRow) -> Contact:
    return loaded(Contact, kind=row.kind, value=row.value, note=row.note)
