"""Images: copy one into the library, edit its caption, credit and licence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.domain.changes import Changes, changed
from workstation.domain.images import Image
from workstation.errors import NotAnImage
from workstation.importing.reading import bytes_of
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

MAX_IMAGE = 50 * 1024 * 1024  # bytes; a camera's JPEG has 5 to 25


def add_image(library: Library, path: Path) -> tuple[Image, Changes]:
    """Copy the image at `path` into the library; the same bytes give the same record."""
    return add_image_bytes(library, bytes_of(path), path.name)


def add_image_bytes(library: Library, data: bytes, name: str) -> tuple[Image, Changes]:
    """The same for bytes that came from a paste, a drop or an import; `name` is a hint."""
    if len(data) > MAX_IMAGE:
        raise NotAnImage(
            tr("{name} has {size:.0f} MB; an image may have {most:.0f} MB.").format(
                name=name, size=len(data) / 1000000.0, most=MAX_IMAGE / 1000000.0
            ),
            remedy=tr("Save a smaller copy and add that."),
        )
    image = library.images.add(data, name)
    return image, changed(images=image.name)


def edit_image(library: Library, name: str, **fields: Any) -> tuple[Image, Changes]:
    """Change caption, credit or licence."""
    with library.transaction():
        stored = library.images.save(library.images.get(name).changed(**fields))
    return stored, changed(images=stored.name)
