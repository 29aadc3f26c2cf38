"""Merging two records: every reference is turned over, the old slug stays an alias, and all of it can be undone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Table, and_, delete, select, update
from sqlmodel import Session, col
from sqlmodel import select as select_row

from workstation.domain.base import now
from workstation.domain.ids import new_record_id
from workstation.domain.merging import Merge, RecordKind
from workstation.errors import NotFound
from workstation.storage import spoken
from workstation.storage.aliases import canonical
from workstation.storage.authors import Authors
from workstation.storage.experts import Experts
from workstation.storage.loading import loaded
from workstation.storage.sources import Sources
from workstation.storage.tables.merges import KeptApartRow, MergeRow
from workstation.storage.tables.people import AliasRow, AuthorRow, ExpertRow, ExpertSpellingRow
from workstation.storage.tables.sources import SourceRow, SourceSpellingRow
from workstation.storage.tables.whole import METADATA
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_ROWS: dict[str, Any] = {"author": AuthorRow, "expert": ExpertRow, "source": SourceRow}
_OWN = {part.__tablename__ for directory in (Authors, Experts, Sources) for part in directory._parts}
_SPELLINGS: dict[str, Any] = {"expert": ExpertSpellingRow, "source": SourceSpellingRow}
_FIELDS = ("id", "kind", "keep", "lose", "keep_name", "lose_name", "made_at", "undone_at")

Turned = dict[str, list[list[Any]]]
"""By `table.column`: the primary keys of the rows that named the record that was given up."""


class Merges:
    """What was merged and what is to be kept apart."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def names(self, kind: RecordKind) -> list[tuple[str, str, str, str, bool]]:
        """Slug, name, key, sound and whether it is the record's own name, for every name outside the trash."""
        row, spelling = _ROWS[kind], _SPELLINGS.get(kind)
        live = row.trashed_at.is_(None)
        with self._sessions.reading() as session:
            found = [
                (*each, True) for each in session.execute(select(row.slug, row.name, row.key, row.sound).where(live))
            ]
            if spelling is not None:
                owner = getattr(spelling, kind)
                others = select(owner, spelling.name, spelling.key, spelling.sound).join(row, row.slug == owner)
                found += [(*each, False) for each in session.execute(others.where(live))]
        return [(str(a), str(b), str(c), str(d), mine) for a, b, c, d, mine in found]

    def contacts(self) -> list[tuple[str, str]]:
        """Expert and contact, of every expert outside the trash."""
        contacts = METADATA.tables["expert_contacts"]
        experts = METADATA.tables["experts"]
        statement = select(contacts.c.expert, contacts.c.value).join(experts).where(experts.c.trashed_at.is_(None))
        with self._sessions.reading() as session:
            return [(str(slug), str(value)) for slug, value in session.execute(statement)]

    def aliases(self, kind: RecordKind) -> list[tuple[str, str]]:
        """Every slug that was given up, and the one it leads to."""
        statement = select_row(AliasRow.alias, AliasRow.slug).where(AliasRow.kind == kind).order_by(col(AliasRow.alias))
        with self._sessions.reading() as session:
            return [(alias, slug) for alias, slug in session.exec(statement)]

    def kept_apart(self, kind: RecordKind) -> set[tuple[str, str]]:
        """Pairs a person said are two, each in order of slug; under the slugs the records have now."""
        with self._sessions.reading() as session:
            rows = session.exec(select_row(KeptApartRow).where(KeptApartRow.kind == kind)).all()
            pairs = [(canonical(session, kind, row.one), canonical(session, kind, row.other)) for row in rows]
        return {(min(pair), max(pair)) for pair in pairs}

    def keep_apart(self, kind: RecordKind, one: str, other: str) -> None:
        """These are two persons; saying so again changes nothing."""
        one, other = sorted((one, other))
        with self._sessions.writing() as session:
            session.merge(KeptApartRow(kind=kind, one=one, other=other))

    def let_together(self, kind: RecordKind, one: str, other: str) -> None:
        """They may be one after all."""
        one, other = sorted((one, other))
        with self._sessions.writing() as session:
            session.exec(
                delete(KeptApartRow).where(
                    col(KeptApartRow.kind) == kind, col(KeptApartRow.one) == one, col(KeptApartRow.other) == other
                )
            )

    def turn_over(self, kind: RecordKind, old: str, new: str) -> Turned:
        """Let everything that names `old` name `new`: references, and aliases that led to it."""
        turned: Turned = {}
        with self._sessions.writing() as session:
            for table, column in _references(kind):
                keys = _keys(session, table, column == old)
                if keys:
                    turned[f"{table.name}.{column.name}"] = [list(key) for key in keys]
                    _set(session, table, column, keys, new)
                    _keep_spoken(session, table, keys)
            aliases = session.exec(select_row(AliasRow.alias).where(AliasRow.kind == kind, AliasRow.slug == old)).all()
            if aliases:
                turned["aliases"] = [[alias] for alias in aliases]
                _lead(session, kind, aliases, new)
        return turned

    def turn_back(self, kind: RecordKind, new: str, old: str, turned: Turned) -> None:
        """Let what was turned over name `old` again, where it still names `new`."""
        with self._sessions.writing() as session:
            for table, column in _references(kind):
                keys = turned.get(f"{table.name}.{column.name}", [])
                still = set(map(tuple, _keys(session, table, column == new)))
                back = [key for key in map(tuple, keys) if key in still]
                _set(session, table, column, back, old)
                _keep_spoken(session, table, back)
            _lead(session, kind, [key[0] for key in turned.get("aliases", [])], old)

    def remove(self, kind: RecordKind, slug: str, leads_to: str) -> None:
        """Take the record away, with all that hangs on it; its slug is an alias from now on."""
        with self._sessions.writing() as session:
            session.exec(delete(_ROWS[kind]).where(_ROWS[kind].slug == slug))
            session.add(AliasRow(kind=kind, alias=slug, slug=leads_to))
            session.flush()

    def free_slug(self, kind: RecordKind, alias: str) -> None:
        """The slug is no alias any more: its record comes back."""
        with self._sessions.writing() as session:
            session.exec(delete(AliasRow).where(col(AliasRow.kind) == kind, col(AliasRow.alias) == alias))

    def add(self, kind: RecordKind, keep: tuple[str, str], lose: tuple[str, str], state: dict[str, Any]) -> Merge:
        """Remember a merge; `keep` and `lose` are slug and name, `state` what undoing it needs (plain JSON values)."""
        row = MergeRow(
            id=new_record_id(),
            kind=kind,
            keep=keep[0],
            keep_name=keep[1],
            lose=lose[0],
            lose_name=lose[1],
            made_at=now(),
            undone_at=None,
            state=state,
        )
        with self._sessions.writing() as session:
            session.add(row)
            session.flush()
            return _model(row)

    def get(self, id: str) -> tuple[Merge, dict[str, Any]]:
        """A merge and what undoing it needs; raises NotFound."""
        with self._sessions.reading() as session:
            row = session.get(MergeRow, id)
            if row is None:
                raise NotFound(
                    tr("There is no merge “{id}” in this library.").format(id=id), safe=tr("Nothing was changed.")
                )
            return _model(row), row.state

    def list(self, kind: RecordKind) -> Sequence[Merge]:
        """Merges that were not undone, newest first."""
        statement = select_row(MergeRow).where(MergeRow.kind == kind, col(MergeRow.undone_at).is_(None))
        with self._sessions.reading() as session:
            return [_model(row) for row in session.exec(statement.order_by(col(MergeRow.made_at).desc()))]

    def mark_undone(self, id: str) -> Merge:
        """It was undone now."""
        with self._sessions.writing() as session:
            row = session.get_one(MergeRow, id)
            row.undone_at = now()
            session.flush()
            return _model(row)


def _references(kind: str) -> Iterator[tuple[Table, Column[Any]]]:
    """Every column of other tables that names a record of this kind; what belongs to the record itself is left out."""
    target = METADATA.tables[_ROWS[kind].__tablename__].c.slug
    for table in METADATA.sorted_tables:
        for column in table.columns:
            if table.name not in _OWN and any(key.column is target for key in column.foreign_keys):
                yield table, column


def _keys(session: Session, table: Table, condition: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in session.execute(select(*table.primary_key.columns).where(condition))]


def _set(session: Session, table: Table, column: Column[Any], keys: Sequence[tuple[Any, ...]], value: str) -> None:
    changes: dict[str, Any] = {column.name: value}
    if "version" in table.c:
        changes["version"] = table.c.version + 1  # who has the record open is told that it changed
    for key in keys:
        here = and_(*(part == found for part, found in zip(table.primary_key.columns, key, strict=True)))
        session.execute(update(table).where(here).values(changes))


def _keep_spoken(session: Session, table: Table, keys: Sequence[tuple[Any, ...]]) -> None:
    if table.name == "quotes":
        spoken.keep_quotes(session, [str(id) for (id,) in keys])


def _lead(session: Session, kind: str, aliases: Sequence[str], slug: str) -> None:
    for alias in aliases:
        row = session.get(AliasRow, (kind, alias))
        if row is not None:
            row.slug = slug
    session.flush()


def _model(row: MergeRow) -> Merge:
    return loaded(Merge, **{name: getattr(row, name) for name in _FIELDS})
