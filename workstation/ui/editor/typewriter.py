"""Typewriter: the line one writes on stays at half height."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from workstation.ui.editor.editor import Editor


class Typewriter(QObject):
    """Scrolls the editor so that the caret's line stays in the middle; a click leaves the view where it is."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.on = False
        editor.caret_moved.connect(lambda _line, _column: self._centre())

    def set(self, on: bool) -> None:
        """Whether it is on."""
        self.on = on
        self._editor.setCenterOnScroll(on)
        self._centre()

    def _centre(self) -> None:
        if self.on and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._editor.centerCursor()
