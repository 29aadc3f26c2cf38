"""Photos of authors and experts: a picture chosen, and the square of it that is shown; the picture itself is kept."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Literal

from workstation.domain.changes import Changes, changed
from workstation.domain.people import Author, Crop, Expert
from workstation.errors import FieldRefused
from workstation.storage.pictures import cut
from workstation.usecases.images import add_image, add_image_bytes
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

Person = Literal["author", "expert"]


def choose_photo(library: Library, kind: Person, slug: str, path: Path) -> tuple[Author | Expert, Changes]:
    """Copy a picture into the library and show all of it."""
    image, touched = add_image(library, path)
    person, also = _keep(library, kind, slug, photo=image.name, photo_original="", photo_crop=None)
    return person, touched | also


def crop_photo(library: Library, kind: Person, slug: str, crop: Crop) -> tuple[Author | Expert, Changes]:
    """Show this square of the picture. It can be cut anew from the whole picture at any time."""
    with library.transaction():
        person = _person(library, kind, slug)
        original = person.photo_original or person.photo
        if not original:
            raise FieldRefused(tr("There is no photo to crop."), safe=tr("Nothing was changed."))
        data = cut(library.images.data(original), original, (crop.x, crop.y, crop.side))
        image, touched = add_image_bytes(library, data, f"{PurePath(original).stem}-square")
        stored, also = _keep(library, kind, slug, photo=image.name, photo_original=original, photo_crop=crop)
    return stored, touched | also


def _person(library: Library, kind: Person, slug: str) -> Author | Expert:
    return library.authors.get(slug) if kind == "author" else library.experts.get(slug)


def _keep(library: Library, kind: Person, slug: str, **fields: object) -> tuple[Author | Expert, Changes]:
    if kind == "author":
        author = library.authors.save(library.authors.get(slug).changed(**fields))
        return author, changed(authors=author.slug)
    expert = library.experts.save(library.experts.get(slug).changed(**fields))
    return expert, changed(experts=expert.slug)
