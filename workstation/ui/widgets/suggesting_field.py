"""A field of one line that offers what was used before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workstation.ui.widgets.field import Field
from workstation.ui.widgets.suggesting_line import SuggestingLine, Suggestion


class SuggestingField(Field):
    """One line; `wanted(words)` asks for offers whose value is a string. Anything else may be typed."""

    wanted = Signal(str)

    def __init__(self, label: str, hint: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self.line = SuggestingLine()
        self.line.setPlaceholderText(placeholder)
        self._hold(self.line)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_edited)
        self.line.wanted.connect(self.wanted)
        self.line.chosen.connect(self._on_chosen)
        self.line.entered.connect(self._on_entered)

    def value(self) -> str:
        """The line as typed."""
        return self.line.text().strip()

    def offer(self, offers: Sequence[Suggestion]) -> None:
        """Answer `wanted`."""
        self.line.offer(offers)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied, not changed."""
        self.line.setReadOnly(read_only)

    def _put(self, value: str) -> None:
        self.line.setText(value)
        self.line.setCursorPosition(0)

    def _on_chosen(self, value: str) -> None:
        self.line.setText(value)
        self._on_edited()
        self.left.emit()

    def _on_entered(self) -> None:
        if self.touched:
            self.left.emit()
