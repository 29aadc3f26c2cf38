"""Who is in the directory by the names a text may call them: the few columns that takes, not whole records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlmodel import Session, col, select

from workstation.storage.tables.people import AffiliationRow, ExpertRow, ExpertSpellingRow
from workstation.storage.tables.sources import SourceRow, SourceSpellingRow

if TYPE_CHECKING:
    from workstation.storage.sessions import Sessions


class Named(NamedTuple):
    """An expert (`kind` empty) or a source of that kind, outside the trash.

    Of an affiliation: where, as what, from when and until when.
    """

    slug: str
    name: str
    spellings: tuple[str, ...]
    affiliations: tuple[tuple[str, str, str, str], ...]
    kind: str


class Names:
    """The names of all experts and sources: of thousands in milliseconds."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def state(self) -> int | None:
        """What changes with whatever is stored by anybody; None where this thread has stored what others cannot see."""
        return self._sessions.commits()

    def all(self) -> Sequence[Named]:
        """The experts, then the sources, each by name."""
        with self._sessions.reading() as session:
            return [*_experts(session), *_sources(session)]


def _experts(session: Session) -> list[Named]:
    order = (ExpertSpellingRow.expert, ExpertSpellingRow.position)
    spelt = _rows(session, select(ExpertSpellingRow.expert, ExpertSpellingRow.name).order_by(*map(col, order)))
    spellings = _by_slug(spelt)
    held: defaultdict[str, list[tuple[str, str, str, str]]] = defaultdict(list)
    columns: list[Any] = [getattr(AffiliationRow, name) for name in ("expert", "organisation", "role", "start", "end")]
    worked = select(*columns).order_by(col(AffiliationRow.expert), col(AffiliationRow.position))
    for slug, *told in _rows(session, worked):
        held[slug].append(tuple(told))
    people = select(ExpertRow.slug, ExpertRow.name).where(col(ExpertRow.trashed_at).is_(None))
    return [
        Named(slug, name, spellings.get(slug, ()), tuple(held.get(slug, ())), "")
        for slug, name in _rows(session, people.order_by(col(ExpertRow.key), col(ExpertRow.slug)))
    ]


def _sources(session: Session) -> list[Named]:
    order = (SourceSpellingRow.source, SourceSpellingRow.position)
    spelt = _rows(session, select(SourceSpellingRow.source, SourceSpellingRow.name).order_by(*map(col, order)))
    spellings = _by_slug(spelt)
    there = select(SourceRow.slug, SourceRow.name, SourceRow.kind).where(col(SourceRow.trashed_at).is_(None))
    return [
        Named(slug, name, spellings.get(slug, ()), (), kind)
        for slug, name, kind in _rows(session, there.order_by(col(SourceRow.key), col(SourceRow.slug)))
    ]


def _rows(session: Session, asked: Any) -> Iterable[Any]:
    return map(tuple, session.connection().execute(asked).all())


def _by_slug(rows: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for slug, name in rows:
        found[slug].append(name)
    return {slug: tuple(names) for slug, names in found.items()}
