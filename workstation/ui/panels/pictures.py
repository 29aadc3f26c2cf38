"""Pictures of the library for the screen: read and scaled off the interface thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from workstation.domain.images import IN_TEXT
from workstation.errors import NotFound
from workstation.ui.widgets.picture_field import scaled_image

if TYPE_CHECKING:
    from workstation.storage.library import Library


def picture_and_focus(library: Library, name: str, side: int) -> tuple[QImage, tuple[float, float] | None]:
    """The same with the point where one must look."""
    image = library.images.find(name.removeprefix(IN_TEXT))
    return picture(library, name, side), image.focus if image else None


def picture(library: Library, name: str, side: int) -> QImage:
    """The picture called `name`, at most `side` pixels wide and high; a null image when its file is missing."""
    try:
        return scaled_image(library.images.data(name.removeprefix(IN_TEXT)), QSize(side, side))
    except NotFound:
        return QImage()  # the field says so in words; a form must open all the same
