"""A field that is on or off."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from workstation.ui.widgets.field import Field


class SwitchField(Field):
    """The box carries the label itself."""

    def __init__(self, label: str, hint: str = "") -> None:
        super().__init__(label, hint)
        self.label.hide()
        self.box = QCheckBox(label)
        self._hold(self.box)
        self.box.toggled.connect(self._on_edited)
        self.setFocusProxy(self.box)

    def value(self) -> bool:
        """Whether it is on."""
        return self.box.isChecked()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        self.box.setEnabled(not read_only)

    def _put(self, value: bool) -> None:
        self.box.setChecked(value)
