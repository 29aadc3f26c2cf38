"""Encrypting the whole library, another passphrase for it, and bringing it back into the clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from workstation.ui.vault.secret_field import SecretField
from workstation.ui.vault.set_up_dialog import KeyDialog, TwiceDialog
from workstation.ui.vault.vault_dialog import VaultDialog
from workstation.ui.workbench import Workbench
from workstation.usecases.encryption import (
    change_library_passphrase,
    check_library_passphrase,
    plan_encryption,
    recovery_sheet,
)
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.usecases.encryption import Plan


class EncryptDialog(KeyDialog):
    """Passphrase, then the recovery key; when that is noted the window closes, and opens again encrypted."""

    def __init__(self, workbench: Workbench) -> None:
        said = tr(
            "Everything in this library is encrypted: articles, people, journal, pictures, evidence and backups made "
            "from now on. The window closes meanwhile; from then on it asks for the passphrase whenever it opens. "
            "Take five or six words that do not belong together."
        )
        super().__init__(workbench, tr("Encrypt the whole library"), said, tr("Go on"))
        self.purge = QCheckBox(tr("Delete older backups and what was set aside: they are in clear"))
        self.put(self.new, self.again, self.told, self.purge)
        self._plan: Plan | None = None
        self.lay_out_key()

    def make(self, chosen: str) -> None:
        """Take the passphrase."""
        self.run(plan_encryption, chosen, purge=self.purge.isChecked(), then=self._on_planned)

    def sheet(self, printed: str) -> str:
        """What is printed."""
        return recovery_sheet(printed, self.workbench.library.path.name)

    def finished_with_key(self) -> None:
        """Now it is done."""
        if self._plan is not None:
            self.workbench.conversion_wanted.emit(self._plan)

    def _on_planned(self, plan: Plan) -> None:
        self._plan = plan
        self.purge.hide()
        self.show_key(
            plan.printed,
            tr(
                "This is the recovery key, shown only now. With the passphrase it is the only way in: nobody can open "
                "the library without one of the two. Keep it where you would keep a passport, away from this computer."
            ),
            tr("Encrypt now"),
        )

    def reject(self) -> None:
        """Nothing is encrypted yet: closing is no loss."""
        self._plan = None
        VaultDialog.reject(self)


class LibraryPassphraseDialog(TwiceDialog):
    """The old one, and another."""

    def __init__(self, workbench: Workbench) -> None:
        said = tr("The recovery key stays the same. Copies of this library elsewhere still open by the old passphrase.")
        super().__init__(workbench, tr("Change the passphrase of the library"), said, tr("Change"))
        self.old = SecretField(tr("Passphrase as it is now"), can_show=False)
        self.put(self.old, self.new, self.again, self.told)

    def on_go(self) -> None:
        """Change it."""
        self.run(change_library_passphrase, self.old.take(), self.chosen, then=lambda _done: self._done())

    def _done(self) -> None:
        self.new.take()
        self.again.take()
        self.accept()
        self.workbench.notice.emit(tr("The passphrase of the library was changed."))


class DecryptDialog(VaultDialog):
    """Asks for the passphrase once more: whoever sits here now must be who may."""

    def __init__(self, workbench: Workbench) -> None:
        said = tr(
            "Articles, people, pictures and evidence are written in clear again; backups made before stay encrypted. "
            "The window closes meanwhile."
        )
        super().__init__(workbench, tr("Bring the library back into the clear"), said, tr("Bring it back"))
        self.passphrase = SecretField(tr("Passphrase of the library"))
        self.put(self.passphrase)

    def on_go(self) -> None:
        """Go on when it is the right one."""
        self.run(check_library_passphrase, self.passphrase.take(), then=lambda _done: self._done())
        self.passphrase.line.setFocus()

    def _done(self) -> None:
        self.accept()
        self.workbench.conversion_wanted.emit(None)
