"""When somebody was last asked: a date as far as it is known, and a button for today."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from workstation.ui.widgets.text_field import TextField
from workstation.words import tr


class ContactedField(TextField):
    """A partial date; kept as soon as the button is pressed."""

    def __init__(self) -> None:
        super().__init__(tr("Last contacted"), placeholder=tr("2026-03-01, or only the month or the year"))
        self.today = QPushButton(tr("Today"))
        self.today.setAccessibleName(tr("Contacted today"))
        row = QHBoxLayout()
        row.setSpacing(4)
        self._box.removeWidget(self.line)
        row.addWidget(self.line, 1)
        row.addWidget(self.today)
        self._box.insertLayout(self._box.indexOf(self.hint), row)
        self.today.clicked.connect(lambda _on=False: self._on_today())

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied, not changed."""
        super().set_read_only(read_only)
        self.today.setEnabled(not read_only)

    def _on_today(self) -> None:
        self.line.setText(f"{datetime.now().astimezone():%Y-%m-%d}")
        self._on_edited()
        self.left.emit()
