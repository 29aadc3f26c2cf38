"""A dialog in which nothing waits for a yes: Enter presses the button that has the keyboard, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuietDialog(QDialog):
    """Qt would make a button of it the default one, and Enter in a line to search with would close the dialog."""

    def showEvent(self, event: QShowEvent) -> None:
        """No button is the default one."""
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
            button.setDefault(False)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the button under it."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif isinstance(button := self.focusWidget(), QPushButton):
            button.click()
