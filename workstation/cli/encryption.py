"""Commands on the encryption of a whole library: made, undone, told, its passphrase changed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_path, say, say_json
from workstation.cli.records import add_group
from workstation.cli.secrets import passphrase, passphrase_in, text_of
from workstation.cli.stopping import stoppable
from workstation.errors import CannotWrite, PassphraseRefused
from workstation.storage.unlocked import is_locked
from workstation.usecases import encryption
from workstation.vault.strength import strength
from workstation.words import tr, tr_n

LibraryPassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file", metavar="FILE", help="A file with the library’s passphrase; else it is asked for."
    ),
]
NewPassphraseFile = Annotated[
    Path | None, typer.Option("--new-passphrase-file", metavar="FILE", help="A file with the new one.")
]
SheetOption = Annotated[
    Path | None,
    typer.Option("--recovery-key-out", metavar="FILE", help="Write the recovery key there instead of showing it."),
]
PurgeOption = Annotated[
    bool,
    typer.Option(
        "--delete-copies-in-clear", help="Overwrite and delete backups and what was set aside before, all in clear."
    ),
]


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    commands = (library_encrypt, library_decrypt, library_status)
    keys = (library_change_passphrase, library_recover, library_unseal)
    add_group(app, "library", "The library as a whole: encrypted with all that stands beside it.", (*commands, *keys))


def library_encrypt(
    context: typer.Context,
    passphrase_file: LibraryPassphraseFile = None,
    recovery_key_out: SheetOption = None,
    delete_copies_in_clear: PurgeOption = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Encrypt the library, its journal, pictures, evidence and backups; prints the recovery key, shown only once."""
    path = library_path(context, library)
    encryption.state(path)
    said = passphrase(passphrase_file, tr("New passphrase of the library"))
    if passphrase_file is None and passphrase(None, tr("The same again")) != said:
        raise PassphraseRefused(tr("The two are not the same."), safe=tr("Nothing was changed."))
    planned = encryption.plan(said, purge=delete_copies_in_clear)
    sheet = encryption.recovery_sheet(planned.printed, path.name)
    if recovery_key_out is not None:
        _write_sheet(recovery_key_out, sheet + "\n")  # before anything is encrypted: this key may be needed
    try:
        with stoppable(named=True) as progress:
            done = encryption.encrypt(path, planned, progress=progress)
    except BaseException:
        if not encryption.is_done(path, planned):
            if recovery_key_out is not None:
                recovery_key_out.unlink(missing_ok=True)  # of a key that opens nothing
        elif recovery_key_out is None:
            sys.stderr.write(f"{sheet}\n")  # of the one that opens it
        raise
    sys.stderr.write(f"{strength(said).said}\n")
    _say_unkept(done)
    if as_json:
        say_json(
            {
                "encrypted": True,
                "recovery_key": "" if recovery_key_out else planned.printed,
                "recovery_key_file": str(recovery_key_out or ""),
                "backup": str(done.after or ""),
                "in_clear": [str(each) for each in done.in_clear],
            }
        )
        return
    say(str(recovery_key_out) if recovery_key_out else sheet)
    _say_in_clear(done.in_clear)


def library_decrypt(
    context: typer.Context,
    passphrase_file: LibraryPassphraseFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Bring the library back into the clear, with its pictures and evidence; its backups stay encrypted."""
    path = library_path(context, library)
    _unlock(path, passphrase_file)
    with stoppable(named=True) as progress:
        done = encryption.decrypt(path, progress=progress)
    _say_unkept(done)
    if as_json:
        say_json({"encrypted": False, "backup": str(done.backup)})
    else:
        say(tr("The library {name} is in clear now. Backups made before stay encrypted.").format(name=path.name))


def library_status(
    context: typer.Context,
    passphrase_file: LibraryPassphraseFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell whether the library is encrypted; with its passphrase also what stands beside it in clear still."""
    path = library_path(context, library)
    if passphrase_file is not None:
        _unlock(path, passphrase_file)
    state = encryption.state(path)
    if as_json:
        told = [str(each) for each in state.in_clear] if state.unlocked else None
        say_json({"encrypted": state.encrypted, "in_clear": told})
    elif not state.encrypted:
        say(tr("The library {name} is not encrypted.").format(name=path.name))
    else:
        say(tr("The library {name} is encrypted.").format(name=path.name))
        if state.unlocked:
            _say_in_clear(state.in_clear)


def library_change_passphrase(
    context: typer.Context,
    passphrase_file: LibraryPassphraseFile = None,
    new_passphrase_file: NewPassphraseFile = None,
    library: LibraryOption = None,
) -> None:
    """Take another passphrase; the recovery key stays as it is."""
    old = passphrase(passphrase_file, tr("Passphrase of the library"))
    new = passphrase(new_passphrase_file, tr("New passphrase of the library"))
    encryption.change_passphrase(library_path(context, library), old, new)
    sys.stderr.write(f"{strength(new).said}\n")
    say(tr("The passphrase was changed. The recovery key is the same as before."))


def library_recover(
    context: typer.Context,
    recovery_key_file: Annotated[Path, typer.Option("--recovery-key-file", metavar="FILE", help="The printed key.")],
    new_passphrase_file: NewPassphraseFile = None,
    library: LibraryOption = None,
) -> None:
    """Give the library a new passphrase by its recovery key, when the old one is forgotten."""
    new = passphrase(new_passphrase_file, tr("New passphrase of the library"))
    encryption.change_passphrase(library_path(context, library), text_of(recovery_key_file), new, "recovery")
    say(tr("The library has a new passphrase. The recovery key is the same as before."))


def library_unseal(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Files whose names end in .sealed.")],
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where they are written in clear.")] = Path(),
    passphrase_file: LibraryPassphraseFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write lines that a crash had left beside the encrypted library in clear, to be read."""
    path = library_path(context, library)
    _unlock(path, passphrase_file)
    written = encryption.unseal(path, files, out)
    if as_json:
        say_json([str(each) for each in written])
        return
    for each in written:
        say(str(each))


def _write_sheet(file: Path, text: str) -> None:
    try:
        with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as opened:
            opened.write(text)
    except OSError as error:
        raise CannotWrite(
            tr("The recovery key could not be written to {name}: {why}.").format(
                name=file.name, why=error.strerror or tr("the disk did not answer")
            ),
            safe=tr("Nothing was changed."),
            remedy=tr("Name a file that does not exist yet, in a folder you may write to."),
        ) from error


def _unlock(path: Path, file: Path | None) -> None:
    if is_locked(path) and file is None:
        encryption.unlock(path, passphrase(None, tr("Passphrase of the library")))
    elif file is not None:
        encryption.unlock(path, passphrase_in(file))


def _say_unkept(done: encryption.Converted) -> None:
    if done.no_backup:
        sys.stderr.write(tr("No backup was made: {happened}").format(happened=done.no_backup) + "\n")


def _say_in_clear(files: tuple[Path, ...]) -> None:
    if not files:
        say(tr("Nothing stands beside it in clear."))
        return
    say(
        tr_n(
            "{n} file from before stands beside it in clear still:",
            "{n} files from before stand beside it in clear still:",
            len(files),
        )
    )
    for each in files:
        say(f"  {each}")
    say(tr("Delete them when you need them no more; on other disks and in the cloud there may be others."))
