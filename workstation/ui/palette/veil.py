"""What lies over the window while something stands before it: a press anywhere else is heard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


class Veil(QWidget):
    """Nothing to see; `pressed` comes when the mouse is pressed on it."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The press goes no further."""
        event.accept()
        self.pressed.emit()
