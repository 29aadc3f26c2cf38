"""What the vault's dialogs share: fields, a sentence on what went wrong, and two buttons."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.errors import WorkstationError
from workstation.ui.dialogs.opening_size import room_for
from workstation.ui.jobs import Job
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.as_needed import AsNeeded
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Failed, Then, Workbench
from workstation.words import tr

_WIDE = 480  # pixels, at the usual size of text


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
        self._inside = QWidget()
        self.inside = QVBoxLayout()
        self.inside.setSpacing(space.m)
        self.inside.addWidget(self.said)
        self._foot = foot = (
            QWidget()
        )  # a row of buttons by itself would give way, and their words be cut, before the fields scroll
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        buttons = QHBoxLayout(foot)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        buttons.setContentsMargins(space.l, space.m, space.l, space.l)
        buttons.setSpacing(space.s)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        # The least height a layout of wrapping words asks for is that of its narrowest shape.
        lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._fields = self._scrolling()
        lines.addWidget(self.banner)
        lines.addWidget(self._fields)
        lines.addStretch(1)
        lines.addWidget(foot)
        self._parts: list[QWidget] = []
        self.busy = False
        """Whether what it is for is being done, or looked into."""
        self._looking: Job | None = None
        workbench.jobs.ended.connect(self._on_ended)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.on_go)

    def _scrolling(self) -> AsNeeded:
        space = self.workbench.themes.current.space
        lines = QVBoxLayout(self._inside)
        lines.setContentsMargins(space.l, space.l, space.l, space.s)
        lines.addLayout(self.inside)
        lines.addStretch(1)
        return AsNeeded(self._inside)

    def on_go(self) -> None:
        """The button was pressed; for subclasses."""
        raise NotImplementedError

    def run(self, verb: Callable[..., Any], *args: object, then: Then, **kw: Any) -> None:
        """Run a use case in a worker; what goes wrong is said above the fields."""
        self.show_busy(True)
        failed: Failed = while_alive(self, self._on_failed)
        self.workbench.do(verb, *args, by=self, then=while_alive(self, then), failed=failed, **kw)

    def look(self, verb: Callable[..., Any], *args: object, then: Then, what: str) -> None:
        """Run a long reading use case before the deed; nothing comes of it when the dialog is closed meanwhile."""
        if self.busy or self.isHidden():
            return
        self.show_busy(True)
        heard, failed = while_alive(self, partial(self._on_looked, then)), while_alive(self, self._on_failed)
        ask = self.workbench.ask
        self._looking = ask(verb, *args, then=heard, failed=failed, long=True, what=what, reports=True)

    def show_busy(self, busy: bool) -> None:
        """The deed cannot be begun twice."""
        self.busy = busy
        self.go.setEnabled(not busy)
        if busy:
            self.banner.hide()

    def done(self, answer: int) -> None:
        """Close; what is being looked into is stopped."""
        if self._looking is not None:
            self._looking.cancel()
        super().done(answer)

    def _on_ended(self, job: Job) -> None:
        if job is self._looking and job.cancelled:
            self.show_busy(False)

    def _on_looked(self, then: Then, answer: object) -> None:
        stopped, self._looking = self._looking is None or self._looking.cancelled, None
        if not stopped:
            then(answer)

    def _on_failed(self, trouble: WorkstationError) -> None:
        self.show_busy(False)
        rest = " ".join(part for part in (trouble.safe, trouble.remedy) if part)
        self.banner.say("danger", trouble.happened, rest)
        self.fit()

    def put(self, *parts: QWidget) -> None:
        """Put these below what is said."""
        for part in parts:
            self.inside.addWidget(part)
            self._parts.append(part)

    def fit(self) -> None:
        """As high as what is in sight, at the usual width; the fields scroll where the window behind is lower."""
        fields, room = self._inside.layout(), room_for(self)
        assert fields is not None
        fields.activate()
        wide = min(round(_WIDE * self.workbench.themes.scale), room.width())
        above = 0 if self.banner.isHidden() else self.banner.heightForWidth(wide)
        tall = above + _tall(fields, wide) + self._foot.sizeHint().height()
        # A bar that is there makes the words higher, which is why it would stay.
        policy = Qt.ScrollBarPolicy
        self._fields.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if tall > room.height() else policy.ScrollBarAlwaysOff
        )
        self.resize(wide, min(tall, room.height()))

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
        QTimer.singleShot(0, self, self.fit)  # once every word wears its font


def _tall(layout: QLayout, wide: int) -> int:
    return layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
