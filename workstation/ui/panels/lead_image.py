"""The lead image of an article: the picture, its description for those who cannot see it, caption, credit, licence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from workstation.domain.images import IN_TEXT, Image
from workstation.errors import WorkstationError
from workstation.ui.panels.form import Form, refusal_words
from workstation.ui.panels.pictures import picture
from workstation.ui.widgets.focus_field import FocusField
from workstation.ui.widgets.picture_field import PictureField
from workstation.ui.widgets.text_field import TextArea, TextField
from workstation.ui.workbench import Workbench
from workstation.usecases.images import add_image, edit_image
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

WIDTH = 112  # px
FOCUS_WIDTH = 320


class LeadImageField(PictureField):
    """The picture's name; a file chosen or dropped is copied into the library first."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(tr("Lead image"), workbench.themes, size=QSize(WIDTH, 84))
        self._workbench = workbench
        self.picked.connect(self._on_picked)
        self.shown_wanted.connect(self._on_wanted)

    def _on_picked(self, path: Path) -> None:
        self._workbench.do(
            add_image, path, by=self, then=self._on_added, failed=lambda trouble: self.refuse(refusal_words(trouble))
        )

    def _on_added(self, image: Image) -> None:
        self._put(IN_TEXT + image.name)
        self.refusal.hide()
        self._on_edited()
        self.left.emit()

    def _on_wanted(self, name: str) -> None:
        def read(image: QImage) -> None:
            if self.value() == name:
                self.show_image(image)

        self._workbench.ask(picture, name, 2 * WIDTH, then=read)


class ImageForm(Form):
    """Caption, credit, licence and focal point of an image of the library; hidden while there is none."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench, edit_image)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.add("caption", TextArea(tr("Caption")))
        self.add("credit", TextField(tr("Credit"), placeholder=tr("Photographer / agency")))
        self.add("licence", TextField(tr("Licence"), placeholder=tr("CC BY 4.0, all rights reserved…")))
        self.focus = FocusField(workbench.themes)
        self.add("focus", self.focus)
        self.hide()

    def show_image(self, name: str) -> None:
        """Show what is known of this image; none for an empty name."""
        self.setVisible(bool(name))
        if not name:
            self.flush()
            self.key = ""
            return
        self.workbench.ask(_image, name, then=self._on_read, failed=self._on_missing)

    def _on_read(self, image: Image) -> None:
        if image.name != self.key:
            self.focus.show_image(QImage())
            self.workbench.ask(picture, image.name, 2 * FOCUS_WIDTH, then=lambda seen: self._on_seen(image.name, seen))
        self.show_record(image.name, image)

    def _on_seen(self, name: str, seen: QImage) -> None:
        if name == self.key:
            self.focus.show_image(seen)

    def _on_missing(self, _trouble: WorkstationError) -> None:
        self.hide()  # the picture's own field says that it cannot be shown


def _image(library: Library, name: str) -> Image:
    return library.images.get(name.removeprefix(IN_TEXT))
