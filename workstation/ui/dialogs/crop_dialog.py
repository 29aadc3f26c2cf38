"""Cutting a photo: the whole picture, the square of it that is shown, and how it will look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from workstation.domain.people import Crop
from workstation.errors import WorkstationError
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.author_box import PHOTO, disc
from workstation.ui.widgets.crop_view import CropView
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.picture_field import scaled_image, upright_size
from workstation.ui.workbench import Workbench
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_SHOWN = 1_600  # pixels of the picture on the screen at most


def upright_picture(library: Library, name: str, side: int) -> tuple[QImage, QSize]:
    """The picture turned as it was held, at most `side` pixels wide and high, and its full size; null when missing."""
    try:
        data = library.images.data(name)
    except WorkstationError:
        return QImage(), QSize()
    return scaled_image(data, QSize(side, side)), upright_size(data)


class CropDialog(QDialog):
    """`kept(crop)` is called with the square when a person is content with it; the picture itself is not changed."""

    def __init__(self, workbench: Workbench, name: str, crop: Crop | None, kept: Callable[[Crop], object]) -> None:
        super().__init__(workbench.window)
        self._kept, self._crop = kept, crop
        self._image = QImage()
        themes = workbench.themes
        self.setWindowTitle(tr("Crop the photo"))
        self.view = CropView(themes)
        self.sample = QLabel()
        self.sample.setFixedSize(PHOTO, PHOTO)
        self.sample.setAccessibleName(tr("As it will look"))
        self.keep = QPushButton(tr("Crop"))
        self.keep.setDefault(True)
        self.keep.setEnabled(False)
        self.cancel = QPushButton(tr("Cancel"))
        space = themes.current.space
        hint = tr("Drag the square or its corners, or use the arrow keys, + and −. The whole picture is kept.")
        foot = QHBoxLayout()
        foot.setSpacing(space.m)
        foot.addWidget(self.sample)
        foot.addWidget(plain_label(hint, "muted"), 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        lines.addWidget(self.view, 1)
        lines.addLayout(foot)
        open_as(self, themes, 620, 560)
        self.view.changed.connect(self._show_sample)
        self.cancel.clicked.connect(self.reject)
        self.keep.clicked.connect(lambda _on=False: self._on_keep())
        workbench.ask(upright_picture, name, _SHOWN, then=while_alive(self, self._on_read))

    def _on_read(self, found: tuple[QImage, QSize]) -> None:
        self._image, whole = found
        if not self._image.isNull():
            self.view.show_picture(self._image, whole, self._crop)
            self.keep.setEnabled(True)
            self.view.setFocus()

    def _show_sample(self) -> None:
        if self._image.isNull():
            return
        crop, whole = self.view.crop, self.view.whole
        part = self._image.width() / max(whole.width(), 1)
        cut = self._image.copy(
            round(crop.x * part), round(crop.y * part), round(crop.side * part), round(crop.side * part)
        )
        self.sample.setPixmap(disc(cut, PHOTO, self.devicePixelRatioF()))

    def _on_keep(self) -> None:
        self._kept(self.view.crop)
        self.accept()
