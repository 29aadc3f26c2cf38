"""Experts: named people who may be quoted; add, edit, show every article and quote of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Changes, changed
from workstation.domain.people import Expert
from workstation.domain.slugs import free_slug, slugify
from workstation.usecases.authors import with_photo_parts
from workstation.usecases.directory import Use, use_of
from workstation.usecases.one_line import on_one_line

if TYPE_CHECKING:
    from workstation.storage.library import Library


def add_expert(library: Library, name: str, **fields: Any) -> tuple[Expert, Changes]:
    """A new expert; the slug comes from the name and never changes."""
    on_one_line({"name": name, **fields})
    with library.transaction():
        slug = free_slug(slugify(name, fallback="expert"), library.experts.slugs())
        stored = library.experts.add(Expert.build(slug=slug, name=name.strip(), **fields))
    return stored, changed(experts=stored.slug)


def edit_expert(library: Library, slug: str, **fields: Any) -> tuple[Expert, Changes]:
    """Change these fields of an expert's record."""
    on_one_line(fields)
    with library.transaction():
        stored = library.experts.save(library.experts.get(slug).changed(**with_photo_parts(fields)))
    return stored, changed(experts=stored.slug)


def trash_expert(library: Library, slug: str) -> tuple[Expert, Changes]:
    """Put the record into the trash; tags in articles stay and become findings."""
    stored = library.experts.trash(slug)
    return stored, changed(experts=stored.slug)


def restore_expert(library: Library, slug: str) -> tuple[Expert, Changes]:
    """Bring the record back from the trash."""
    stored = library.experts.restore(slug)
    return stored, changed(experts=stored.slug)


def list_experts(library: Library, words: str = "", *, trashed: bool = False, limit: int | None = None) -> list[Expert]:
    """Experts by name, or those whose name or spelling fits `words` whatever the case, accents or script."""
    return list(library.experts.list(words, trashed=trashed, limit=limit))


def expert_use(library: Library, slug: str) -> Use:
    """Every article this expert is tagged in and every quote of theirs."""
    return use_of(library, "expert", slug)
