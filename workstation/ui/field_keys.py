"""Fields leave the window its shortcuts, as the text does: Qt would keep Ctrl+E for the end of a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from workstation.ui.editor.editor import is_windows
from workstation.ui.editor.sheet import Sheet


class FieldKeys(QObject):
    """Watches the one field of `window` that has the keyboard; the sheet one writes on sees to its keys itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, application.focusWidget())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A key that may be the window's is not claimed by the field; if it is nobody's, the field still has it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_windows(event):
            event.ignore()
            return True
        return False

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        is_field = isinstance(now, QLineEdit | QTextEdit | QPlainTextEdit) and not isinstance(now, Sheet)
        if now is not None and is_field and now.window() is self._window:
            now.installEventFilter(self)
