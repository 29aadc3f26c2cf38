"""Sources: what statements rest on; add, edit, show where each is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Changes, changed
from workstation.domain.slugs import free_slug, slugify
from workstation.domain.sources import Source
from workstation.usecases.directory import Use, use_of
from workstation.usecases.one_line import on_one_line

if TYPE_CHECKING:
    from workstation.storage.library import Library


def add_source(library: Library, name: str, **fields: Any) -> tuple[Source, Changes]:
    """A new source; the slug comes from the name and never changes."""
    on_one_line({"name": name, **fields})
    with library.transaction():
        slug = free_slug(slugify(name, fallback="source"), library.sources.slugs())
        stored = library.sources.add(Source.build(slug=slug, name=name.strip(), **fields))
    return stored, changed(sources=stored.slug)


def edit_source(library: Library, slug: str, **fields: Any) -> tuple[Source, Changes]:
    """Change these fields of a source's record."""
    on_one_line(fields)
    with library.transaction():
        stored = library.sources.save(library.sources.get(slug).changed(**fields))
    return stored, changed(sources=stored.slug)


def trash_source(library: Library, slug: str) -> tuple[Source, Changes]:
    """Put the record into the trash; tags in articles stay and become findings."""
    stored = library.sources.trash(slug)
    return stored, changed(sources=stored.slug)


def restore_source(library: Library, slug: str) -> tuple[Source, Changes]:
    """Bring the record back from the trash."""
    stored = library.sources.restore(slug)
    return stored, changed(sources=stored.slug)


def list_sources(library: Library, words: str = "", *, trashed: bool = False, limit: int | None = None) -> list[Source]:
    """Sources by name, or those whose name or spelling fits `words` whatever the case, accents or script."""
    return list(library.sources.list(words, trashed=trashed, limit=limit))


def source_use(library: Library, slug: str) -> Use:
    """Every article this source is tagged in and every quote taken from it."""
    return use_of(library, "source", slug)
