"""Unlocking: the passphrase, or the printed key when that is forgotten."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QLineEdit

from workstation.ui.vault.secret_field import SecretField
from workstation.ui.vault.vault_dialog import VaultDialog
from workstation.ui.workbench import Workbench
from workstation.usecases.vault import recover, unlock, unlock_by_recovery_key
from workstation.words import tr


class UnlockDialog(VaultDialog):
    """`then()` is called once the vault is unlocked."""

    def __init__(self, workbench: Workbench, then: Callable[[], object] | None = None) -> None:
        said = tr("Who your confidential sources are is read only while the vault is unlocked.")
        super().__init__(workbench, tr("Unlock the vault"), said, tr("Unlock"))
        self._then = then
        self.passphrase = SecretField(tr("Passphrase"))
        self.by_key = QCheckBox(tr("I forgot it: use the recovery key"))
        self.key = SecretField(tr("Recovery key"))
        self.key.show_box.setChecked(True)
        self.key.show_box.hide()
        self.new = SecretField(tr("New passphrase (empty: the old one stays)"))
        self.put(self.passphrase, self.key, self.new, self.by_key)
        for part in (self.key, self.new):
            part.hide()
        self.by_key.toggled.connect(self._on_by_key)

    def on_go(self) -> None:
        """Try what was typed."""
        if not self.by_key.isChecked():
            self.run(unlock, self.passphrase.take(), then=lambda _done: self._done())
        elif new := self.new.line.text():
            self.run(recover, self.key.line.text(), new, then=lambda _done: self._done())
        else:
            self.run(unlock_by_recovery_key, self.key.line.text(), then=lambda _done: self._done())
        self._first().setFocus()

    def _on_by_key(self, on: bool) -> None:
        self.passphrase.setVisible(not on)
        self.key.setVisible(on)
        self.new.setVisible(on)
        self.fit()
        self._first().setFocus()

    def _first(self) -> QLineEdit:
        return self.key.line if self.by_key.isChecked() else self.passphrase.line

    def _done(self) -> None:
        for field in (self.passphrase, self.key, self.new):
            field.take()
        self.accept()
        if self._then:
            self._then()
