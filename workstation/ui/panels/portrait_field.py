"""The photo of a person: chosen, cut to a square, taken away; initials where there is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from workstation.domain.people import Author, Crop, Expert
from workstation.errors import WorkstationError
from workstation.ui.panels.form import refusal_words
from workstation.ui.panels.pictures import picture
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.avatar import avatar
from workstation.ui.widgets.picture_field import PictureField
from workstation.ui.workbench import Workbench
from workstation.usecases.portraits import Person, choose_photo, crop_photo
from workstation.words import tr


class PortraitField(PictureField):
    """`kept(person)` after another photo or another part of it was kept; `seen(image)` with its pixels."""

    kept = Signal(object)
    seen = Signal(QImage)

    def __init__(self, workbench: Workbench, kind: Person, hint: str = "") -> None:
        self._person: Author | Expert | None = None
        super().__init__(tr("Photo"), workbench.themes, hint)
        self._workbench, self._kind = workbench, kind
        self.crop = QPushButton(tr("Crop…"))
        self.crop.setAccessibleName(tr("Crop the photo"))
        self.buttons.insertWidget(1, self.crop)
        self.crop.hide()
        self.crop.clicked.connect(lambda _on=False: self._on_crop())
        self.picked.connect(self._on_picked)
        self.shown_wanted.connect(self._on_shown_wanted)

    def show_person(self, person: Author | Expert) -> None:
        """Whose photo it is: their initials stand where there is none."""
        self._person = person
        self.crop.setVisible(bool(person.photo) and self.choose.isEnabled())
        if not person.photo:
            self._show_nothing()

    def _show_nothing(self) -> None:
        if self._person is None:
            super()._show_nothing()
            return
        side = min(self.size_shown.width(), self.size_shown.height())
        theme, font = self._themes.current, self._themes.font("large", bold=True)
        self.picture.setPixmap(avatar(self._person.name, theme, font, side, self.devicePixelRatioF()))

    def _on_picked(self, path: Path) -> None:
        if self._person is not None:
            self._do(choose_photo, self._person.slug, path)

    def _on_crop(self) -> None:
        from workstation.ui.dialogs.crop_dialog import CropDialog

        person = self._person
        if person is not None and person.photo:
            name = person.photo_original or person.photo
            dialog = CropDialog(self._workbench, name, person.photo_crop, lambda crop: self._cut(person.slug, crop))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _cut(self, slug: str, crop: Crop) -> None:
        self._do(crop_photo, slug, crop)

    def _do(self, verb: Any, slug: str, *args: object) -> None:
        self._workbench.do(
            verb,
            self._kind,
            slug,
            *args,
            then=while_alive(self, self._on_kept),
            failed=while_alive(self, self._on_refused),
        )

    def _on_kept(self, person: Author | Expert) -> None:
        if self._person is not None and person.slug == self._person.slug:
            self._person = person
            self.show_value(person.photo, force=True)
            self.show_person(person)
            self.kept.emit(person)

    def _on_refused(self, trouble: WorkstationError) -> None:
        self.refuse(refusal_words(trouble))

    def _on_shown_wanted(self, name: str) -> None:
        side = 2 * max(self.size_shown.width(), self.size_shown.height())
        self._workbench.ask(picture, name, side, then=while_alive(self, lambda image: self._on_read(name, image)))

    def _on_read(self, name: str, image: QImage) -> None:
        if name == self.value():
            self.show_image(image)
            self.seen.emit(image)
