"""Who is meant by a name: a slug is certain, a name only while it is one person's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeVar

from workstation.domain.people import Author, Expert
from workstation.domain.quotes import Speaker
from workstation.domain.sources import Source
from workstation.errors import NameAmbiguous, NotFound
from workstation.usecases.directory import candidate
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


R = TypeVar("R", Author, Expert, Source, Expert | Source)


def find_author(library: Library, name: str) -> Author | None:
    """A profile by slug or name, or None; raises NameAmbiguous."""
    return library.authors.find(name) or _only(library.authors.called(name), name)


def find_expert(library: Library, name: str) -> Expert:
    """An expert by slug, name or any spelling; raises NotFound with what to do, NameAmbiguous."""
    found = library.experts.find(name) or _only(library.experts.called(name), name)
    if found is None:
        raise _nobody(tr("expert"), name, f'workstation expert add "{name}"')
    return found


def find_source(library: Library, name: str) -> Source:
    """A source by slug, name or any spelling; raises NotFound with what to do, NameAmbiguous."""
    found = library.sources.find(name) or _only(library.sources.called(name), name)
    if found is None:
        raise _nobody(tr("source"), name, f'workstation source add "{name}" --kind outlet')
    return found


def find_speaker(library: Library, name: str) -> Speaker:
    """Who is meant by a name: an expert or a source; raises NotFound, NameAmbiguous."""
    found: Expert | Source | None = library.experts.find(name) or library.sources.find(name)
    if found is None:
        alike: list[Expert | Source] = [*library.experts.called(name), *library.sources.called(name)]
        found = _only(alike, name)
    if found is None:
        raise _nobody(tr("expert or source"), name, f'workstation expert add "{name}"')
    return Speaker(kind="expert" if isinstance(found, Expert) else "source", slug=found.slug)


def namesakes(library: Library, record: Author | Expert | Source) -> tuple[str, ...]:
    """Slugs of other records of that kind with the same name: perhaps the same person twice."""
    if isinstance(record, Author):
        alike: Sequence[Author | Expert | Source] = library.authors.called(record.name)
    elif isinstance(record, Expert):
        alike = library.experts.called(record.name)
    else:
        alike = library.sources.called(record.name)
    return tuple(each.slug for each in alike if each.slug != record.slug)


def _only(found: Sequence[R], name: str) -> R | None:
    if len(found) > 1:
        listed = "".join(f"\n  {_told(each)}" for each in found)
        raise NameAmbiguous(
            tr("“{name}” may be any of these:{listed}\nNothing was changed.").format(name=name, listed=listed),
            remedy=tr("Say which one by its slug."),
        )
    return found[0] if found else None


def _told(record: object) -> str:
    if isinstance(record, Expert | Source):
        detail = candidate(record).detail
    else:
        detail = record.outlet if isinstance(record, Author) else ""
    slug = getattr(record, "slug", "")
    return f"{slug} ({detail})" if detail else str(slug)


def _nobody(kind: str, name: str, command: str) -> NotFound:
    return NotFound(
        tr("There is no {kind} “{name}” in the directory.").format(kind=kind, name=name),
        safe=tr("Nothing was changed."),
        remedy=tr("Look the name up, or add it first: {command}.").format(command=command),
    )
