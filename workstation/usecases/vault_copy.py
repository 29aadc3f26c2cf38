"""The vault in a complete copy: as ciphertext, only when asked; its own passphrase opens it wherever it comes in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.changes import Changes, changed
from workstation.errors import FileRefused, VaultMissing
from workstation.export.writing import write_files
from workstation.importing.reading import bytes_of
from workstation.usecases.import_report import ImportLine
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.storage.library import Library

SEALED_NAME = "vault.sealed"


def write_vault(library: Library, folder: Path) -> list[Path]:
    """Put the sealed vault beside a complete copy. Raises VaultMissing."""
    if not library.vault.state().exists:
        raise VaultMissing(tr("This library has no vault to take along."), safe=tr("The rest of the copy is written."))
    return write_files(folder, {SEALED_NAME: library.vault.sealed_copy()})


def take_in_vault(library: Library, path: Path) -> tuple[ImportLine, Changes]:
    """Bring a sealed vault in as it is; nobody can read it without its passphrase or recovery key.

    Raises FileRefused when it is damaged, VaultExists when the library has a vault of its own.
    """
    try:
        added = library.vault.take_sealed(bytes_of(path))
    except (ValueError, KeyError, TypeError) as error:
        raise FileRefused(
            tr("{name} is not a sealed vault, or it is damaged.").format(name=path.name),
            safe=tr("Nothing of it was brought in."),
        ) from error
    note = tr_n(
        "The vault came along with {n} identity, sealed; it opens with the passphrase it had.",
        "The vault came along with {n} identities, sealed; it opens with the passphrase it had.",
        added,
    )
    return ImportLine(path, "imported" if added else "skipped", notes=(note,)), changed(vault="vault")
