"""The author box as an export prints it, painted with plain widgets: photo, name, role, bio, links."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.people import Author
from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

PHOTO = 72  # px: 4.5rem of the page


class AuthorBox(QFrame):
    """Shows an Author; nothing in it is a link or is read from anywhere: it is what will be printed, not the page."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setObjectName("authorbox")
        self.setAccessibleName(tr("Author box as printed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        self.photo = QLabel()
        self.photo.setFixedSize(PHOTO, PHOTO)
        self.name = plain_label(tone="heading")
        self.role = plain_label(tone="muted")
        self.bio = plain_label()
        self.links = plain_label(tone="muted")
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self.name, self.role, self.bio, self.links):
            words.addWidget(label)
        row.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.setAlignment(words, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        themes.changed.connect(self._dress)
        self._dress()

    def show_author(self, author: Author, language: str = "en") -> None:
        """Print this profile for an article in `language`."""
        self.name.setText(author.name)
        self.role.setText(", ".join(part for part in (author.role, author.outlet) if part))
        self.bio.setText(author.bio(language=language) or tr("No bio yet: the box prints name and role alone."))
        self.bio.setProperty("tone", "" if author.bios else "muted")
        self.bio.style().polish(self.bio)
        self.links.setText(" · ".join(link.label for link in author.links))
        for label in (self.role, self.links):
            label.setVisible(bool(label.text()))
        self.photo.setVisible(bool(author.photo))

    def show_photo(self, image: QImage) -> None:
        """The photo's pixels, cut to a disc as the page does."""
        self.photo.setVisible(not image.isNull())
        if not image.isNull():
            self.photo.setPixmap(disc(image, PHOTO, self.devicePixelRatioF()))

    def _dress(self) -> None:
        theme = self._themes.current
        self.setStyleSheet(
            f"#authorbox {{ background: {theme.paper}; border: 1px solid {theme.line};"
            f" border-radius: {theme.radius}px; }}"
        )


def disc(image: QImage, side: int, ratio: float = 1.0) -> QPixmap:
    """The middle of the picture as a disc, `side` in device-independent pixels."""
    size = round(side * ratio)
    cover = image.scaled(
        QSize(size, size), Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addEllipse(QRectF(0, 0, size, size))
    painter.setClipPath(path)
    painter.drawImage((size - cover.width()) // 2, (size - cover.height()) // 2, cover)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
