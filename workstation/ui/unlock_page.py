"""What stands in the place of the text while an encrypted library is shut: a line for its passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workstation.errors import LibraryDamaged, NotALibrary, WorkstationError
from workstation.ui.jobs import Jobs
from workstation.ui.themes import Themes
from workstation.ui.vault.secret_field import SecretField
from workstation.ui.widgets.alive import while_alive
from workstation.ui.widgets.labels import plain_label
from workstation.usecases.encryption import open_by_recovery_key, unlock
from workstation.words import tr

_WIDE = 420  # pixels, at the usual size of text


class UnlockPage(QScrollArea):
    """`unlocked` comes once the library at `path` is to be opened. Nothing of the library is known before."""

    unlocked = Signal()

    def __init__(self, path: Path, jobs: Jobs, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path, self._jobs = path, jobs
        self._icon, self._themes = QLabel(self), themes
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading = plain_label(tr("{name} is encrypted").format(name=path.name), parent=self)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        themes.set_font(self.heading, "large", bold=True)
        self.passphrase = SecretField(tr("Passphrase of the library"), parent=self)
        self.by_key = QCheckBox(tr("I forgot it…"), self)  # short: the page may be as narrow as a column
        self.by_key.setAccessibleName(tr("I forgot it: use the recovery key"))
        self.by_key.setToolTip(tr("I forgot it: use the recovery key"))
        self.key = SecretField(tr("Recovery key"), parent=self)
        self.key.show_box.setChecked(True)
        self.key.show_box.hide()
        self.new = SecretField(tr("New passphrase (empty: the old one stays)"), parent=self)
        self.trouble = plain_label(tone="danger", parent=self)
        self.go = QPushButton(tr("Open the library"), self)
        self.go.setDefault(True)
        self._lay_out()
        for part in (self.key, self.new, self.trouble):
            part.hide()
        self.by_key.toggled.connect(self._on_by_key)
        self.go.clicked.connect(self._on_go)
        for field in (self.passphrase, self.key, self.new):
            field.line.returnPressed.connect(self._on_go)
        themes.changed.connect(self._paint_icon)
        self._paint_icon()
        self.setFocusProxy(self.passphrase.line)

    def _lay_out(self) -> None:
        space = self._themes.current.space
        inside = QWidget()
        inside.setMaximumWidth(round(_WIDE * self._themes.scale))
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        for part in (self._icon, self.heading, self.passphrase, self.key, self.new, self.by_key, self.trouble):
            lines.addWidget(part)
        lines.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inside, 8)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(ground)
        for place in (self.viewport(), ground, inside):  # the text's own ground shows through
            place.setAutoFillBackground(False)

    def _on_by_key(self, on: bool) -> None:
        self.passphrase.setVisible(not on)
        self.key.setVisible(on)
        self.new.setVisible(on)
        self._first().setFocus()

    def _on_go(self) -> None:
        """By a worker: a guess costs a third of a second, so that it costs others as much."""
        if not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        self.trouble.hide()
        if self.by_key.isChecked():
            self._run(open_by_recovery_key, self.key.line.text(), self.new.line.text())
        else:
            self._run(unlock, self.passphrase.take())

    def _run(self, verb: Callable[..., None], *secrets: str) -> None:
        self._jobs.run(
            verb,
            self._path,
            *secrets,
            then=while_alive(self, lambda _done: self._on_unlocked()),
            failed=while_alive(self, self._on_failed),
            what=tr("Opening"),
        )

    def _on_unlocked(self) -> None:
        for field in (self.passphrase, self.key, self.new):
            field.take()
            field.setEnabled(False)
        self.by_key.setEnabled(False)
        self.unlocked.emit()

    def _on_failed(self, error: BaseException) -> None:
        self.go.setEnabled(True)
        if isinstance(error, LibraryDamaged | NotALibrary):
            self.unlocked.emit()  # opening it says so as well, and offers what can be done
            return
        if not isinstance(error, WorkstationError):
            self._jobs.failed_unexpectedly.emit(error)
            return
        self.trouble.setText(str(error))
        self.trouble.show()
        self._first().setFocus()

    def _first(self) -> QLineEdit:
        return self.key.line if self.by_key.isChecked() else self.passphrase.line

    def _paint_icon(self) -> None:
        self._icon.setPixmap(self._themes.picture("lock", 2 * self._themes.icon_size.width()))
