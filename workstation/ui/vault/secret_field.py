"""A line for a passphrase: dots instead of letters, and a box to look at them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

_MOST = 1_000  # characters


class SecretField(QWidget):
    """`line` holds what is typed; the field is emptied by whoever used it."""

    def __init__(self, label: str, *, can_show: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = plain_label(label, "muted")
        self.line = QLineEdit()
        self.line.setMaxLength(_MOST)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        # No word of it goes to a keyboard's dictionary or suggestions.
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.line.setAccessibleName(label)
        self.show_box = QCheckBox(tr("Show what I type"))
        self.show_box.toggled.connect(self._on_show)
        self.show_box.setVisible(can_show)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for part in (self.label, self.line, self.show_box):
            lines.addWidget(part)
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def take(self) -> str:
        """What was typed; the field is empty afterwards."""
        said = self.line.text()
        self.line.clear()
        return said

    def _on_show(self, on: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
