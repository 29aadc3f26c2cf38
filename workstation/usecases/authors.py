"""Author profiles: add, edit, show where they are used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Changes, changed
from workstation.domain.listing import ArticleFilter, ArticleLine
from workstation.domain.people import Author
from workstation.domain.slugs import free_slug, slugify
from workstation.usecases.directory import MOST
from workstation.usecases.images import add_image
from workstation.usecases.one_line import on_one_line

if TYPE_CHECKING:
    from workstation.storage.library import Library


def add_author(library: Library, name: str, **fields: Any) -> tuple[Author, Changes]:
    """A new profile; its slug comes from the name and never changes."""
    on_one_line({"name": name, **fields})
    with library.transaction():
        slug = free_slug(slugify(name, fallback="author"), library.authors.slugs())
        stored = library.authors.add(Author.build(slug=slug, name=name.strip(), **fields))
    return stored, changed(authors=stored.slug)


def edit_author(library: Library, slug: str, **fields: Any) -> tuple[Author, Changes]:
    """Change these fields of a profile; bylines already printed keep their words."""
    on_one_line(fields)
    with library.transaction():
        current = library.authors.get(slug)
        stored = library.authors.save(current.changed(**with_photo_parts(fields)))
    return stored, changed(authors=stored.slug)


def set_photo(library: Library, slug: str, path: Path) -> tuple[Author, Changes]:
    """Copy a photo into the library and set it on the profile."""
    image, touched = add_image(library, path)
    author, also = edit_author(library, slug, photo=image.name)
    return author, touched | also


def with_photo_parts(fields: dict[str, Any]) -> dict[str, Any]:
    """Another photo, or none, is a whole picture: what an earlier one was cut from goes with it."""
    return {"photo_original": "", "photo_crop": None, **fields} if "photo" in fields else fields


def trash_author(library: Library, slug: str) -> tuple[Author, Changes]:
    """Put a profile into the trash; articles keep the byline as printed."""
    stored = library.authors.trash(slug)
    return stored, changed(authors=stored.slug)


def restore_author(library: Library, slug: str) -> tuple[Author, Changes]:
    """Bring a profile back from the trash."""
    stored = library.authors.restore(slug)
    return stored, changed(authors=stored.slug)


def list_authors(library: Library, words: str = "", *, trashed: bool = False, limit: int | None = None) -> list[Author]:
    """Profiles by name, or those whose name fits `words` whatever the case, accents or script."""
    return list(library.authors.list(words, trashed=trashed, limit=limit))


def author_use(library: Library, slug: str) -> list[ArticleLine]:
    """The articles this profile has a credit in, the last changed first; MOST of them."""
    return list(library.articles.list(ArticleFilter(author=slug), limit=MOST).rows)
