"""What the directories of authors, experts and sources share: find by slug or name, add, save, trash, restore."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from sqlalchemy import ColumnElement, and_, delete, func, insert, literal, or_
from sqlmodel import Session, col, select

from workstation.domain.base import now
from workstation.domain.folding import fold, sound
from workstation.domain.people import Author, Crop, Expert
from workstation.domain.sources import Source
from workstation.errors import EditedElsewhere, NotFound, SlugTaken
from workstation.storage.aliases import canonical
from workstation.storage.loading import chunks, loaded, rows_among
from workstation.storage.tables.base import Row
from workstation.storage.tables.people import AliasRow
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions

_HEARD = 3  # letters
M = TypeVar("M", Author, Expert, Source)
PartRow = tuple[type[Row], dict[str, Any]]
"""A table, and the columns of a row of it."""


class Directory(Generic[M]):
    """One kind of record by slug. `_row` is its table, `_spellings` that of its other names, `_parts` all that hang
    on it; each of those names its owner in the column `_kind`.
    """

    _kind: ClassVar[str]
    _row: ClassVar[Any]
    _spellings: ClassVar[Any] = None
    _parts: ClassVar[tuple[Any, ...]] = ()

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def _columns(self, record: M) -> dict[str, Any]:
        raise NotImplementedError

    def _part_rows(self, record: M) -> Iterable[PartRow]:
        raise NotImplementedError

    def _models(self, session: Session, rows: Sequence[Any]) -> Sequence[M]:
        raise NotImplementedError

    def get(self, slug: str) -> M:
        """The record of that slug or of an alias that leads to it; raises NotFound."""
        found = self.find(slug)
        if found is None:
            raise self._unknown(slug)
        return found

    def find(self, slug: str) -> M | None:
        """The same, or None."""
        return self._sessions.recalled(self._kind, slug, self._looked_up)

    def _looked_up(self, slug: str) -> M | None:
        with self._sessions.reading() as session:
            row = session.get(self._row, canonical(session, self._kind, slug))
            return self._models(session, [row])[0] if row else None

    def find_all(self, slugs: Iterable[str]) -> dict[str, M | None]:
        """The same for many, by the slugs asked for."""
        asked = sorted(set(slugs))
        found: dict[str, M | None] = {}
        with self._sessions.reading() as session:
            for chunk in chunks(asked):
                here = f"SELECT alias, slug FROM aliases WHERE kind = '{self._kind}' AND alias {{among}}"  # noqa: S608
                leads: dict[str, str] = dict(rows_among(session, here, chunk))
                now_called = [leads.get(slug, slug) for slug in chunk]
                rows = session.exec(select(self._row).where(self._row.slug.in_(now_called))).all()
                models = {model.slug: model for model in self._models(session, rows)}
                found |= {slug: models.get(leads.get(slug, slug)) for slug in chunk}
        return found

    def slugs(self) -> set[str]:
        """Every slug in use, the trash and aliases included."""
        with self._sessions.reading() as session:
            slugs = set(session.exec(select(self._row.slug)).all())
            return slugs.union(session.exec(select(AliasRow.alias).where(AliasRow.kind == self._kind)).all())

    def names(self) -> set[str]:
        """Every name and other spelling outside the trash."""
        here = self._row.trashed_at.is_(None)
        with self._sessions.reading() as session:
            found = set(session.exec(select(self._row.name).where(here)).all())
            if self._spellings is not None:
                owners = select(self._row.slug).where(here)
                spelt = select(self._spellings.name).where(getattr(self._spellings, self._kind).in_(owners))
                found.update(session.exec(spelt).all())
            return found

    def match(self, name: str) -> M | None:
        """The record with exactly this name or spelling, whatever case, accents or script; not from the trash."""
        key = fold(name)
        if not key:
            return None
        with self._sessions.reading() as session:
            same = self._name_is(lambda row: row.key == key)
            statement = select(self._row).where(same, self._row.trashed_at.is_(None))
            rows = session.exec(statement.order_by(self._row.key != key, self._row.slug).limit(1)).all()
            return self._models(session, rows)[0] if rows else None

    def called(self, name: str) -> Sequence[M]:
        """Every record outside the trash with exactly this name or spelling, whatever case, accents or script."""
        key = fold(name)
        if not key:
            return []
        with self._sessions.reading() as session:
            same = self._name_is(lambda row: row.key == key)
            statement = select(self._row).where(same, self._row.trashed_at.is_(None)).order_by(self._row.slug)
            return self._models(session, session.exec(statement).all())

    def list(self, words: str = "", trashed: bool = False, limit: int | None = None) -> Sequence[M]:
        """Records by name; with `words`, those with a name or spelling whose words begin so, the closest first."""
        in_trash = self._row.trashed_at
        statement = select(self._row).where(in_trash.is_not(None) if trashed else in_trash.is_(None))
        order: Any = (self._row.key, self._row.slug)
        key = fold(words)
        if words.strip() and not key:
            return []
        if key:
            anywhere = _without_spaces(words)
            close = self._name_is(lambda row: _fits(col(row.key), key, anywhere=anywhere))
            alike = self._name_is(lambda row: _fits(col(row.sound), sound(key), anywhere=False))
            # Fewer than three letters sound like half the directory.
            statement = statement.where(or_(close, alike) if len(sound(key)) >= _HEARD else close)
            order = (self._row.key.not_like(f"{key}%"), ~close, *order)
        with self._sessions.reading() as session:
            return self._models(session, session.exec(statement.order_by(*order).limit(limit)).all())

    def add(self, record: M) -> M:
        """Store a new record as version 1; raises SlugTaken."""
        stored = record.changed(version=1)
        with self._sessions.writing() as session:
            # One look-up each, so that bringing in thousands takes no square of time.
            if session.get(self._row, record.slug) or session.get(AliasRow, (self._kind, record.slug)):
                raise SlugTaken(
                    tr("There is already a {kind} “{slug}”.").format(kind=self._kind, slug=record.slug),
                    safe=tr("Nothing was changed."),
                )
            self._insert(session, [stored])
        return stored

    def add_all(self, records: Iterable[M]) -> None:
        """The same for many at once, whose slugs the caller knows to be free."""
        stored = [record.changed(version=1) for record in records]
        with self._sessions.writing() as session:
            self._insert(session, stored)

    def save(self, record: M) -> M:
        """Store a changed record; raises EditedElsewhere when it was saved since this copy was read, NotFound."""
        stored = record.changed(version=record.version + 1)
        with self._sessions.writing() as session:
            row = session.get(self._row, record.slug, with_for_update=True)
            if row is None:
                raise self._unknown(record.slug)
            if row.version != record.version:
                raise EditedElsewhere(
                    tr("{name} was changed elsewhere since it was opened here.").format(name=row.name),
                    safe=tr("The library keeps that other change; yours was not stored over it."),
                    remedy=tr("Look at the record again and put your change in."),
                )
            row.sqlmodel_update(self._columns(stored))
            session.flush()
            for part in self._parts:
                session.exec(delete(part).where(getattr(part, self._kind) == record.slug))
            _insert_parts(session, self._part_rows(stored))
        return stored

    def _insert(self, session: Session, records: Sequence[M]) -> None:
        # By tables and not row by row: an object for each row costs six times what the database does.
        if records:
            session.connection().execute(insert(self._row), [self._columns(each) for each in records])
        _insert_parts(session, (part for each in records for part in self._part_rows(each)))

    def trash(self, slug: str) -> M:
        """Put a record into the trash; nothing of it is lost."""
        return self._move(slug, into_trash=True)

    def restore(self, slug: str) -> M:
        """Bring a record back from the trash."""
        return self._move(slug, into_trash=False)

    def add_alias(self, alias: str, slug: str) -> None:
        """From now on `alias` leads to the record of `slug`; raises SlugTaken when a record is called so."""
        with self._sessions.writing() as session:
            target = self.get(slug).slug
            if alias in self.slugs():
                raise SlugTaken(
                    tr("There is already a {kind} “{alias}”.").format(kind=self._kind, alias=alias),
                    safe=tr("Nothing was changed."),
                )
            session.add(AliasRow(kind=self._kind, alias=alias, slug=target))

    def _move(self, slug: str, *, into_trash: bool) -> M:
        with self._sessions.writing():
            current = self.get(slug)
            if (current.trashed_at is not None) == into_trash:
                return current
            return self.save(current.changed(trashed_at=now() if into_trash else None))

    def _name_is(self, fits: Any) -> ColumnElement[bool]:
        if self._spellings is None:
            return or_(fits(self._row))
        owners = select(getattr(self._spellings, self._kind)).where(fits(self._spellings))
        return or_(fits(self._row), self._row.slug.in_(owners))

    def _unknown(self, slug: str) -> NotFound:
        return NotFound(
            tr("There is no {kind} “{slug}” in this library.").format(kind=self._kind, slug=slug),
            safe=tr("Nothing was changed."),
            remedy=tr("See “workstation {kind} list” for those there are.").format(kind=self._kind),
        )


def _insert_parts(session: Session, parts: Iterable[PartRow]) -> None:
    by_table: dict[type[Row], list[dict[str, Any]]] = defaultdict(list)
    for table, columns in parts:
        by_table[table].append(columns)
    for table, rows in by_table.items():
        session.connection().execute(insert(table), rows)


def names(name: str) -> dict[str, str]:
    """A name with its folded keys, as a row holds them."""
    key = fold(name) or name.casefold()
    return {"name": name, "key": key, "sound": sound(key)}


def photo_columns(record: Author | Expert) -> dict[str, Any]:
    """The photo of a person, the picture it was cut from and where, as a row holds them."""
    return {
        "photo": record.photo or None,
        "photo_original": record.photo_original or None,
        "photo_crop": record.photo_crop.model_dump() if record.photo_crop else None,
    }


def photo_fields(row: Any) -> dict[str, Any]:
    """The same from a row."""
    return {
        "photo": row.photo or "",
        "photo_original": row.photo_original or "",
        "photo_crop": loaded(Crop, **row.photo_crop) if isinstance(row.photo_crop, dict) else None,
    }


def _fits(column: Any, key: str, *, anywhere: bool) -> ColumnElement[bool]:
    begun = [(literal(" ") + column).like(f"% {word}%") for word in key.split()]
    compact = key.replace(" ", "")
    return or_(and_(*begun), func.replace(column, " ", "").like(f"{'%' if anywhere else ''}{compact}%"))


def _without_spaces(words: str) -> bool:
    # Chinese and Japanese names fold into one word (倪乐雄: nilexiong), so a part of it may be asked for.
    return any(character >= "\u2e80" for character in words)
