"""How large a dialog opens: in step with the size of all text, and never larger than the window behind it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from workstation.ui.themes import Themes

_SEEN = 32  # pixels of the window behind that stay in sight, on both sides together


def room_for(dialog: QDialog) -> QSize:
    """The most it may take: a little of the window behind stays in sight."""
    behind = dialog.parentWidget()
    most = behind.window().size() if behind is not None else dialog.screen().availableSize()
    return most - QSize(_SEEN, _SEEN)


def open_as(dialog: QDialog, themes: Themes, width: int, height: int) -> None:
    """`width` and `height` in pixels are for the usual size of text."""
    dialog.resize((QSize(width, height) * themes.scale).boundedTo(room_for(dialog)))


def scrolled(inside: QWidget) -> QScrollArea:
    """The inside of a dialog, to scroll where the window has less room than it; its buttons stay below."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
