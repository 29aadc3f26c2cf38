"""Images: copy one into the library, edit its caption, credit and licence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.domain.articles import Article
from workstation.domain.changes import Changes, changed
from workstation.domain.images import IN_TEXT, Image
from workstation.errors import FileRefused, NotAnImage, WorkstationError
from workstation.importing.reading import bytes_of
from workstation.markdown.image_words import images_in
from workstation.words import tr, tr_n

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


Given = tuple[bytes, str]
"""A picture without a file: its bytes, and a hint for its name."""


@dataclass(frozen=True)
class Taken:
    """The images kept, in the order they were given, and why the others were not."""

    images: tuple[Image, ...]
    refused: tuple[WorkstationError, ...]

    def refusal(self) -> WorkstationError:
        """What to say about those that were refused, together."""
        if len(self.refused) == 1:
            return self.refused[0]
        return NotAnImage(
            tr_n("{n} file was not taken.", "{n} files were not taken.", len(self.refused)),
            safe="\n".join(each.happened for each in self.refused),
            remedy=tr_n("{n} image was added.", "{n} images were added.", len(self.images)) if self.images else "",
        )


def add_images(library: Library, pictures: Sequence[Path | Given]) -> tuple[Taken, Changes]:
    """Keep several; one that is refused does not hold up the others."""
    images: list[Image] = []
    refused: list[WorkstationError] = []
    touched = Changes()
    for each in pictures:
        try:
            image, also = add_image(library, each) if isinstance(each, Path) else add_image_bytes(library, *each)
        except (NotAnImage, FileRefused) as trouble:
            refused.append(trouble)
        else:
            images.append(image)
            touched |= also
    return Taken(tuple(images), tuple(refused)), touched


def edit_image(library: Library, name: str, **fields: Any) -> tuple[Image, Changes]:
    """Change caption, credit, licence or `focus`, the point to look at: (x, y) or None."""
    if "focus" in fields:
        fields["focus_x"], fields["focus_y"] = fields.pop("focus") or (None, None)
    with library.transaction():
        stored = library.images.save(library.images.get(name).changed(**fields))
    return stored, changed(images=stored.name)


@dataclass(frozen=True)
class Pictured:
    """An image of an article: its record if the library has it, its description, and where in the text it is.

    `number` counts the images of the text from 0; the lead image has none.
    """

    address: str
    image: Image | None
    alt: str
    number: int | None


def article_images(library: Library, article: Article, text: str) -> tuple[Pictured, ...]:
    """The lead image, then those of the text in order."""
    named = [Pictured(each.address, None, each.alt, number) for number, each in enumerate(images_in(text))]
    if article.lead_image:
        named.insert(0, Pictured(article.lead_image, None, article.lead_image_alt, None))
    records = {each: library.images.find(each.removeprefix(IN_TEXT)) for each in {each.address for each in named}}
    return tuple(replace(each, image=records[each.address]) for each in named)
