"""What was copied out of the vault does not stay on the clipboard: a minute, or until the vault is locked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

MINUTE = 60_000  # ms
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class Copied(QObject):
    """`guard` a widget with secrets. Only what came from there is cleared, never what was copied elsewhere since."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guarded: list[QWidget] = []
        self._words: set[str] = set()
        self._clock = QTimer(self, singleShot=True, interval=MINUTE)
        self._clock.timeout.connect(self.clear)
        QGuiApplication.clipboard().changed.connect(self._on_changed)

    @property
    def waiting(self) -> bool:
        """Whether something is to be cleared in a while."""
        return self._clock.isActive()

    def guard(self, widget: QWidget) -> None:
        """What is copied while the keyboard is in there is a secret."""
        self._guarded.append(widget)
        widget.destroyed.connect(lambda: self._guarded.remove(widget))

    def clear(self) -> None:
        """Take it off the clipboard now, if it is there still."""
        self._clock.stop()
        words, self._words = self._words, set()
        clipboard = QGuiApplication.clipboard()
        for mode in _MODES:
            if _has(clipboard, mode) and clipboard.text(mode) in words:
                clipboard.clear(mode)

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        focus, clipboard = QApplication.focusWidget(), QGuiApplication.clipboard()
        if focus is None or not any(each.isAncestorOf(focus) for each in self._guarded) or not _has(clipboard, mode):
            return
        if words := clipboard.text(mode):
            self._words.add(words)
            self._clock.start()


def _has(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    return mode is QClipboard.Mode.Clipboard or (mode is QClipboard.Mode.Selection and clipboard.supportsSelection())
