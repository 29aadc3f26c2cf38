"""A slug that is shown and can be copied, but never changes."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from workstation.ui.widgets.labels import plain_label
from workstation.words import tr


class SlugLine(QWidget):
    """The slug of a record, and why it stays."""

    def __init__(self, why: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(tr("Slug"))
        label.setProperty("tone", "muted")
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAccessibleName(tr("Slug"))
        self.line.setAccessibleDescription(why)
        label.setBuddy(self.line)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(label)
        lines.addWidget(self.line)
        lines.addWidget(plain_label(why, "muted"))

    def show_slug(self, slug: str) -> None:
        """Show this slug."""
        self.line.setText(slug)
        self.line.setCursorPosition(0)
