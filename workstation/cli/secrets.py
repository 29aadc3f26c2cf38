"""How a command is given a passphrase: from a file, or typed at the terminal; never as a word or by the environment."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workstation.errors import PassphraseRefused
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_MOST = 100_000  # bytes: a file of a passphrase is short

PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", metavar="FILE", help="A file with the vault’s passphrase; else it is asked for."),
]
RecoveryKeyFile = Annotated[
    Path | None, typer.Option("--recovery-key-file", metavar="FILE", help="A file with the printed recovery key.")
]


def passphrase_in(file: Path) -> str:
    """The passphrase in a file, without the end of its line. Raises PassphraseRefused."""
    text = text_of(file)
    for end in ("\r\n", "\n", "\r"):
        if text.endswith(end):
            return text.removesuffix(end)
    return text


def text_of(file: Path) -> str:
    """The text of a file with something secret. Raises PassphraseRefused, without a word of it."""
    try:
        with file.open("rb") as opened:
            data = opened.read(_MOST + 1)
        if len(data) > _MOST:
            raise _refused(tr("The file {name} is too long for this.").format(name=file.name), _text_file())
        return data.decode("utf-8-sig")
    except OSError as error:
        said = tr("The file {name} cannot be read: {why}.").format(
            name=file.name, why=error.strerror or tr("the disk did not answer")
        )
        raise _refused(said, tr("Check the name and the folder.")) from error
    except UnicodeDecodeError:
        raise _refused(tr("The file {name} is not a text in UTF-8.").format(name=file.name), _text_file()) from None


def passphrase(file: Path | None, asked: str) -> str:
    """From the file, else typed at the terminal. Raises PassphraseRefused where nobody can be asked."""
    if file is not None:
        return passphrase_in(file)
    if not sys.stdin.isatty():
        raise _refused(
            tr("The vault’s passphrase is needed, and there is no terminal to ask at."),
            tr("Name a file that holds only it: --passphrase-file FILE."),
        )
    return getpass.getpass(f"{asked}: ")


def open_vault(library: Library, file: Path | None, recovery_key: Path | None = None) -> None:
    """Unlock the vault for this command. Raises VaultMissing, WrongPassphrase, VaultDamaged, PassphraseRefused."""
    from workstation.usecases import vault

    if recovery_key is not None:
        vault.unlock_by_recovery_key(library, text_of(recovery_key))
    else:
        vault.unlock(library, passphrase(file, tr("Passphrase of the vault")))


def _text_file() -> str:
    return tr("Name a short text file that holds only what is asked for.")


def _refused(happened: str, remedy: str) -> PassphraseRefused:
    return PassphraseRefused(happened, safe=tr("Nothing was changed."), remedy=remedy)
