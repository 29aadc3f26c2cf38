"""What the vault's dialogs share: fields, a sentence on what went wrong, and two buttons."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from workstation.errors import WorkstationError
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Failed, Then, Workbench
from workstation.words import tr

_WIDE = 480  # pixels


class VaultDialog(QDialog):
    """`go` is the button that does it; subclasses add their fields to `inside`."""

    def __init__(self, workbench: Workbench, title: str, said: str, go: str) -> None:
        super().__init__(workbench.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.workbench = workbench
        self.banner = Banner(workbench.themes)
        self.said = plain_label(said)
        self.go = QPushButton(go)
        self.go.setDefault(True)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setAutoDefault(False)
        space = workbench.themes.current.space
        self.inside = QVBoxLayout()
        self.inside.setSpacing(space.m)
        self.inside.addWidget(self.said)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        body = QVBoxLayout()
        body.setContentsMargins(space.l, space.l, space.l, space.l)
        body.setSpacing(space.l)
        body.addLayout(self.inside)
        body.addStretch(1)
        body.addLayout(buttons)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        # The least height a layout of wrapping words asks for is that of its narrowest shape.
        lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        lines.addWidget(self.banner)
        lines.addLayout(body, 1)
        self._parts: list[QWidget] = []
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.on_go)

    def on_go(self) -> None:
        """The button was pressed; for subclasses."""
        raise NotImplementedError

    def run(self, verb: Callable[..., Any], *args: object, then: Then, **kw: Any) -> None:
        """Run a use case in a worker; what goes wrong is said above the fields."""
        self.go.setEnabled(False)
        self.banner.hide()
        failed: Failed = while_alive(self, self._on_failed)
        self.workbench.do(verb, *args, by=self, then=while_alive(self, then), failed=failed, **kw)

    def _on_failed(self, trouble: WorkstationError) -> None:
        self.go.setEnabled(True)
        rest = " ".join(part for part in (trouble.safe, trouble.remedy) if part)
        self.banner.say("danger", trouble.happened, rest)
        self.fit()

    def put(self, *parts: QWidget) -> None:
        """Put these below what is said."""
        for part in parts:
            self.inside.addWidget(part)
            self._parts.append(part)

    def fit(self) -> None:
        """As high as what is in sight, at the usual width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(_WIDE, layout.totalHeightForWidth(_WIDE))

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the first field and goes on in the order they are read in."""
        super().showEvent(event)
        chain = [*self._parts, self.cancel, self.go]
        for before, after in pairwise(chain):
            self.setTabOrder(before, after)
        first = next((part for part in self._parts if part.isVisible() and part.focusProxy()), None)
        if first is not None:
            first.setFocus()
        self.fit()
