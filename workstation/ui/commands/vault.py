"""What a person can ask of the vault."""

from __future__ import annotations

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def vault_commands(desk: Desk) -> tuple[Command, ...]:
    """The Vault menu."""
    vault, ready = desk.vault, desk.workbench

    def missing() -> bool:
        return desk.can_write() and not vault.exists

    def locked() -> bool:
        return ready.is_ready and vault.exists and not vault.unlocked

    def unlocked() -> bool:
        return vault.exists and vault.unlocked

    def in_clear() -> bool:
        return desk.can_write() and ready.library.seal is None and ready.key != "temporary"

    def encrypted() -> bool:
        return desk.can_write() and ready.library.seal is not None

    return (
        Command("vault_set_up", tr("Set up the vault…"), "Vault", vault.set_up, enabled=missing),
        Command("vault_unlock", tr("Unlock the vault…"), "Vault", vault.unlock, icon="lock-open", enabled=locked),
        Command("vault_lock", tr("Lock the vault"), "Vault", vault.lock, "Ctrl+Alt+L", icon="lock", enabled=unlocked),
        Command(
            "vault_source", tr("New confidential source…"), "Vault", vault.new_source, group=1, enabled=desk.can_write
        ),
        Command(
            "vault_hide",
            tr("Make an expert confidential…"),
            "Vault",
            vault.hide_expert,
            group=1,
            enabled=desk.can_write,
        ),
        Command(
            "vault_purge",
            tr("Delete a confidential source for good…"),
            "Vault",
            vault.purge,
            group=1,
            enabled=lambda: desk.can_write() and vault.exists,
        ),
        Command(
            "vault_passphrase",
            tr("Change the passphrase…"),
            "Vault",
            vault.change_passphrase,
            group=2,
            enabled=lambda: desk.can_write() and vault.exists,
        ),
        Command(
            "library_encrypt",
            tr("Encrypt the whole library…"),
            "Vault",
            vault.encrypt_library,
            group=3,
            enabled=in_clear,
        ),
        Command(
            "library_passphrase",
            tr("Change the library’s passphrase…"),
            "Vault",
            vault.change_library_passphrase,
            group=3,
            enabled=encrypted,
        ),
        Command(
            "library_decrypt",
            tr("Bring the library back into the clear…"),
            "Vault",
            vault.decrypt_library,
            group=3,
            enabled=encrypted,
        ),
    )
