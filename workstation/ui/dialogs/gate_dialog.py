"""What stops a story that is printed or copied, each with a field for the reason to let it through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from workstation.ui.dialogs.stops_form import StopsForm
from workstation.ui.workbench import Workbench
from workstation.usecases.gate import Stop
from workstation.words import tr

_WIDE = 560  # pixels


class GateDialog(QDialog):
    """`accepted` once every error has its reason (`form.reasons`); `go_on` says what is done then."""

    def __init__(self, workbench: Workbench, stop: Stop, go_on: str) -> None:
        super().__init__(workbench.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(stop.title)
        self.form = StopsForm(workbench.themes, _WIDE)
        self.go_on_button = QPushButton(go_on)
        self.go_on_button.setDefault(True)
        self.back_button = QPushButton(tr("Back to the text"))
        self.back_button.setAutoDefault(True)
        space = workbench.themes.current.space
        buttons = QHBoxLayout()
        buttons.setContentsMargins(space.l, space.m, space.l, space.l)
        buttons.setSpacing(space.s)
        buttons.addStretch()
        for button in (self.back_button, self.go_on_button):
            buttons.addWidget(button)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.form)
        lines.addStretch()
        lines.addLayout(buttons)
        self.form.show_stops((stop,), stop.slug)
        self.resize(_WIDE, self.sizeHint().height())
        self.form.changed.connect(self._on_changed)
        self.back_button.clicked.connect(self.reject)
        self.go_on_button.clicked.connect(self.accept)
        self._on_changed()

    def _on_changed(self) -> None:
        self.go_on_button.setEnabled(self.form.complete)
