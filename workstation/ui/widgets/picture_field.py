"""A field for one picture of the library: choose a file, drop one, see it, take it away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QImageIOHandler, QImageReader, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.ui import ask
from workstation.ui.themes import Themes
from workstation.ui.widgets.field import Field
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.words import marked, tr

KINDS = marked("Pictures (*.jpg *.jpeg *.png *.gif *.webp)")


def scaled_image(data: bytes, size: QSize) -> QImage:
    """The picture in `data` no larger than `size` (pixels), turned as the camera was held; null when it is none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid() and (whole.width() > size.width() or whole.height() > size.height()):
        reader.setScaledSize(whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def upright_size(data: bytes) -> QSize:
    """The size of the picture in pixels, turned as the camera was held."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    return reader.size().transposed() if turned else reader.size()


_BESIDE = 110  # pixels: with less, what can be done with a picture stands below it


class PictureField(Field):
    """`picked(path)` when a person chose or dropped a file; the value is the picture's name in the library.

    `shown_wanted(name)` asks for its pixels, which come back by `show_image`.
    """

    picked = Signal(Path)
    shown_wanted = Signal(str)

    def __init__(
        self, label: str, themes: Themes, hint: str = "", *, size: QSize | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint, parent)
        self._themes = themes
        self._name = ""
        self.size_shown = size or QSize(96, 96)
        self.setAcceptDrops(True)
        self.well = QFrame()
        self.well.setObjectName("well")
        row = FlowLayout(self.well, spacing=12)
        row.setContentsMargins(8, 8, 8, 8)
        self.picture = QLabel()
        self.picture.setFixedSize(self.size_shown)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(label)
        row.addWidget(self.picture)
        beside = QWidget()
        beside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        beside.setMinimumWidth(_BESIDE)
        side = QVBoxLayout(beside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(4)
        self.told = plain_label(tr("Choose a file or drop one here."), "muted")
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAccessibleName(tr("Choose {label}").format(label=label.lower()))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setAccessibleName(tr("Remove {label}").format(label=label.lower()))
        side.addWidget(self.told)
        self.buttons = FlowLayout(spacing=4)
        self.buttons.addWidget(self.choose)
        self.buttons.addWidget(self.remove)
        side.addLayout(self.buttons)
        row.addWidget(beside)
        self.well.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._box.insertWidget(self._box.indexOf(self.hint), self.well)
        self.label.setBuddy(self.choose)
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)
        themes.changed.connect(self._on_look_changed)
        self._dress()
        self._put("")

    def value(self) -> str:
        """The picture's name in the library, empty for none."""
        return self._name

    def set_read_only(self, read_only: bool) -> None:
        """Let it be seen, not changed."""
        self.choose.setEnabled(not read_only)
        self.remove.setEnabled(not read_only)
        self.setAcceptDrops(not read_only)

    def show_image(self, image: QImage) -> None:
        """The pixels that were asked for."""
        if image.isNull():
            self.told.setText(tr("This picture cannot be shown; its file may be missing."))
        else:
            ratio = self.devicePixelRatioF()
            fitting = image.scaled(
                self.size_shown * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            fitting.setDevicePixelRatio(ratio)
            self.picture.setPixmap(QPixmap.fromImage(fitting))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped."""
        if _file_of(event):
            event.acceptProposedAction()
            self._dress(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went away again."""
        del event
        self._dress()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file was dropped."""
        self._dress()
        if path := _file_of(event):
            event.acceptProposedAction()
            self.picked.emit(path)

    def _put(self, value: str) -> None:
        self._name = value
        self.remove.setVisible(bool(value))
        self.choose.setText(tr("Replace…") if value else tr("Choose…"))
        self.told.setText("" if value else tr("Choose a file or drop one here."))
        self.told.setVisible(not value)
        if value:
            self.picture.setPixmap(QPixmap())
            self.shown_wanted.emit(value)
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        self.picture.setPixmap(self._themes.picture("image-plus", 32, self._themes.current.quiet))

    def _on_choose(self) -> None:
        if path := ask.open_file(self.window(), tr("Choose: {name}").format(name=self.name), tr(KINDS)):
            self.picked.emit(path)

    def _on_remove(self) -> None:
        self._put("")
        self._on_edited()
        self.left.emit()
        self.choose.setFocus()

    def _on_look_changed(self) -> None:
        self._dress()
        if not self._name:
            self._show_nothing()

    def _dress(self, *_: object, over: bool = False) -> None:
        theme = self._themes.current
        ground, edge = (theme.accent_wash, theme.accent) if over else (theme.surface, theme.line)
        self.well.setStyleSheet(
            f"#well {{ background: {ground}; border: 1px dashed {edge}; border-radius: {theme.radius}px; }}"
        )


def _file_of(event: QDropEvent) -> Path | None:
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
