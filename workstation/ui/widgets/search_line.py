"""A line to search with, wide enough for what it invites to."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_AROUND = 24  # pixels: frame, padding and the caret


class SearchLine(QLineEdit):
    """Shows `invitation` while it is empty, and never less than all of it; `name` is read out instead, if given.

    Escape empties it; of an empty line it is somebody else's.
    """

    def __init__(self, invitation: str, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setPlaceholderText(invitation)
        self.setAccessibleName(name or invitation)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the words away."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As wide as the invitation."""
        least = super().minimumSizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(least.width(), words + _AROUND), least.height())
