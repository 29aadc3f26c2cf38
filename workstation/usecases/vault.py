"""The vault: set up, unlocked and locked, its passphrase changed; and the sheet that is the only other way in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.changes import NOTHING, Changes, changed
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.storage.vault import VaultState


def vault_state(library: Library) -> VaultState:
    """What can be told without a passphrase. Raises VaultDamaged."""
    return library.vault.state()


def set_up(library: Library, passphrase: str) -> tuple[str, Changes]:
    """A new vault, unlocked; the recovery key, shown this once. Raises VaultExists, PassphraseRefused."""
    return library.vault.create(passphrase), _touched(library)


def unlock(library: Library, passphrase: str) -> tuple[None, Changes]:
    """Raises VaultMissing, WrongPassphrase, VaultDamaged."""
    library.vault.unlock(passphrase)
    return None, _touched(library)


def unlock_by_recovery_key(library: Library, printed: str) -> tuple[None, Changes]:
    """Raises VaultMissing, WrongPassphrase, VaultDamaged."""
    library.vault.unlock_by_recovery_key(printed)
    return None, _touched(library)


def lock(library: Library) -> tuple[None, Changes]:
    """Forget the key and every name."""
    library.vault.lock()
    return None, _touched(library)


def change_passphrase(library: Library, old: str, new: str) -> tuple[None, Changes]:
    """Raises WrongPassphrase for the old one, PassphraseRefused for the new; the recovery key stays as it is."""
    library.vault.unlock(old)
    library.vault.change_passphrase(new)
    return None, _touched(library)


def recover(library: Library, printed: str, new: str) -> tuple[None, Changes]:
    """A new passphrase by the recovery key, for who forgot the old one. Raises WrongPassphrase, PassphraseRefused."""
    library.vault.unlock_by_recovery_key(printed)
    library.vault.change_passphrase(new)
    return None, _touched(library)


def renew_recovery_key(library: Library) -> tuple[str, Changes]:
    """Another recovery key; the sheet there was opens nothing any more. Raises VaultLocked."""
    return library.vault.renew_recovery_key(), NOTHING


def recovery_sheet(printed: str, name: str) -> str:
    """What stands on the sheet: the key, and what it is for. `name` is the library's."""
    return "\n".join(
        [
            tr("Recovery key of the vault in {name}").format(name=name),
            "",
            printed,
            "",
            tr("Whoever has this sheet and the library’s file can read who your confidential sources are."),
            tr("Keep it where you would keep a passport, away from the computer. There is no third way in:"),
            tr(
                "without the passphrase and without this key nobody can open the vault, not even who wrote the program."
            ),
        ]
    )


def _touched(library: Library) -> Changes:
    # Views of confidential sources show more or less from now on.
    return changed(vault="vault", sources=[each.slug for each in library.sources.confidential()])
