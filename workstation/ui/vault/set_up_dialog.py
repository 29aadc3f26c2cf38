"""Setting the vault up, and another passphrase later: how strong it is, and the recovery key shown once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from workstation.ui import ask
from workstation.ui.vault.secret_field import SecretField
from workstation.ui.vault.vault_dialog import VaultDialog
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench
from workstation.usecases.vault import change_passphrase, recovery_sheet, set_up
from workstation.vault.strength import strength
from workstation.words import tr

_MARKS = ("", "●○○", "●●○", "●●●")


class TwiceDialog(VaultDialog):
    """A new passphrase, typed twice, with what is to be thought of it."""

    def __init__(self, workbench: Workbench, title: str, said: str, go: str) -> None:
        super().__init__(workbench, title, said, go)
        self.new = SecretField(tr("New passphrase"))
        self.again = SecretField(tr("The same again"), can_show=False)
        self.told = plain_label(tone="muted")
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())
        self.new.line.textChanged.connect(self._on_typed)
        self.again.line.textChanged.connect(self._on_typed)
        self.new.show_box.toggled.connect(lambda on: self.again.setVisible(not on))
        self.new.show_box.toggled.connect(self._on_typed)
        self._on_typed()

    @property
    def chosen(self) -> str:
        """The passphrase when it may be taken, else nothing."""
        new = self.new.line.text()
        return new if self.new.show_box.isChecked() or new == self.again.line.text() else ""

    def _on_typed(self) -> None:
        new = self.new.line.text()
        found = strength(new)
        said = f"{_MARKS[found.level]} {found.said}".strip()
        if new and self.again.line.text() and not self.chosen:
            said = tr("The two are not the same.")
        self.told.setText(said)
        self.go.setEnabled(bool(self.chosen))


class KeyDialog(TwiceDialog):
    """First the passphrase; then the recovery key, which must be written down before the dialog closes."""

    def __init__(self, workbench: Workbench, title: str, said: str, go: str) -> None:
        super().__init__(workbench, title, said, go)
        self._printed = ""
        self.key = QLabel()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())  # as large as all text
        self.key.setFont(fixed)
        self.key.setWordWrap(True)
        self.key.setProperty("tone", "heading")
        self.copy = QPushButton(tr("Copy once"))
        self.paper = QPushButton(tr("Print…"))
        self.noted = QCheckBox(tr("I have written it down or printed it"))
        self.noted.toggled.connect(self.go.setEnabled)
        for button in (self.copy, self.paper):
            button.setAutoDefault(False)
        self.copy.clicked.connect(self._on_copy)
        self.paper.clicked.connect(self._on_print)
        self._row = QHBoxLayout()
        self._row.addWidget(self.copy)
        self._row.addWidget(self.paper)
        self._row.addStretch()
        self._shown_later: tuple[QWidget, ...] = (self.key, self.copy, self.paper, self.noted)

    def lay_out_key(self) -> None:
        """Below the fields, out of sight until there is one."""
        self.inside.addWidget(self.key)
        self.inside.addLayout(self._row)
        self.inside.addWidget(self.noted)
        for part in self._shown_later:
            part.hide()

    def make(self, chosen: str) -> None:
        """The passphrase was chosen; ends in `show_key`. For subclasses."""
        raise NotImplementedError

    def sheet(self, printed: str) -> str:
        """What is printed; for subclasses."""
        raise NotImplementedError

    def finished_with_key(self) -> None:
        """It is noted; for subclasses."""
        raise NotImplementedError

    def on_go(self) -> None:
        """Make it; then, with the key noted, close."""
        if self._printed:
            self._finish()
            return
        chosen = self.chosen
        self.new.take()
        self.again.take()
        self.make(chosen)

    def reject(self) -> None:
        """The key is not shown again: closing without having noted it is asked about."""
        if self._printed and not self.noted.isChecked():
            detail = tr("Without it and without the passphrase nobody can open the vault.")
            if not ask.question(
                self, tr("The recovery key is not shown again."), detail, yes=tr("Close all the same"), risky=True
            ):
                return
        if self._printed:
            self._finish()
        else:
            super().reject()

    def show_key(self, printed: str, said: str, go: str) -> None:
        """The key in the place of the fields."""
        self._printed = printed
        self.new.hide()
        self.again.hide()
        self.told.hide()
        self.cancel.hide()
        self.said.setText(said)
        self.key.setText(printed)
        self.key.setAccessibleName(tr("Recovery key: {key}").format(key=" ".join(printed)))
        for part in self._shown_later:
            part.show()
        self.go.setText(go)
        self.go.setEnabled(False)
        self.noted.setFocus()
        self.fit()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._printed)
        self.copy.setEnabled(False)
        self.copy.setText(tr("Copied; clear the clipboard after pasting"))

    def _on_print(self) -> None:
        from PySide6.QtGui import QTextDocument

        document = QTextDocument()
        document.setPlainText(self.sheet(self._printed))
        ask.print_preview(self, tr("Recovery key"), document.print_)

    def _finish(self) -> None:
        self._printed = ""
        self.key.clear()
        self.accept()
        self.finished_with_key()


class SetUpDialog(KeyDialog):
    """The vault's: `then()` is called once it is set up and the key noted."""

    def __init__(self, workbench: Workbench, then: Callable[[], object] | None = None) -> None:
        said = tr(
            "The vault keeps who your confidential sources are, encrypted. Everything else sees a codename. "
            "Take five or six words that do not belong together."
        )
        super().__init__(workbench, tr("Set up the vault"), said, tr("Set up"))
        self._then = then
        self.put(self.new, self.again, self.told)
        self.lay_out_key()

    def make(self, chosen: str) -> None:
        """Set it up."""
        self.run(set_up, chosen, then=self._on_made)

    def sheet(self, printed: str) -> str:
        """What is printed."""
        return recovery_sheet(printed, self.workbench.library.path.name)

    def finished_with_key(self) -> None:
        """Go on with what it was set up for."""
        if self._then:
            self._then()

    def _on_made(self, printed: str) -> None:
        self.show_key(
            printed,
            tr(
                "This is the recovery key, shown only now. With the passphrase it is the only way in: nobody can open "
                "the vault without one of the two. Keep it where you would keep a passport, away from this computer."
            ),
            tr("Done"),
        )


class ChangePassphraseDialog(TwiceDialog):
    """The old one, and another."""

    def __init__(self, workbench: Workbench) -> None:
        said = tr("The recovery key stays the same.")
        super().__init__(workbench, tr("Change the passphrase of the vault"), said, tr("Change"))
        self.old = SecretField(tr("Passphrase as it is now"), can_show=False)
        self.put(self.old, self.new, self.again, self.told)

    def on_go(self) -> None:
        """Change it."""
        self.run(change_passphrase, self.old.take(), self.chosen, then=lambda _done: self._done())

    def _done(self) -> None:
        self.new.take()
        self.again.take()
        self.accept()
        self.workbench.notice.emit(tr("The passphrase was changed. The recovery key is the same as before."))
