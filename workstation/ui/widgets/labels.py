"""Labels that show people's words exactly, never as rich text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(text: str = "", tone: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that wraps; `tone` as the style sheet names it: muted, danger, heading."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setText(text)
    label.setMinimumWidth(1)  # else a single long word would hold the whole panel open
    if tone:
        label.setProperty("tone", tone)
    return label
