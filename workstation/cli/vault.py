"""Commands on the vault, where identities of confidential sources are kept sealed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.records import RecordArgument, add_group
from workstation.cli.scrubbing import vault_hide, vault_purge, vault_scrub
from workstation.cli.secrets import PassphraseFile, RecoveryKeyFile, open_vault, passphrase, passphrase_in, text_of
from workstation.errors import CannotWrite, PassphraseRefused
from workstation.usecases import confidential, guarding
from workstation.usecases import vault as keeping
from workstation.vault.strength import strength
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.storage.vault import VaultState

NewPassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--new-passphrase-file", metavar="FILE", help="A file with the new one; else the second line of the other."
    ),
]
SheetOption = Annotated[
    Path | None,
    typer.Option("--recovery-key-out", metavar="FILE", help="Write the recovery key there instead of showing it."),
]


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    keys = (vault_init, vault_status, vault_change_passphrase, vault_recover)
    names = (vault_show, vault_hits, vault_allow, vault_scrub, vault_purge, vault_hide)
    add_group(app, "vault", "The vault: who confidential sources are.", (*keys, *names))


def vault_init(
    context: typer.Context,
    passphrase_file: PassphraseFile = None,
    recovery_key_out: SheetOption = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Set the vault up; prints the recovery key, which is not shown again."""
    said = passphrase(passphrase_file, tr("New passphrase of the vault"))
    if passphrase_file is None and passphrase(None, tr("The same again")) != said:
        raise PassphraseRefused(tr("The two are not the same."), safe=tr("Nothing was changed."))
    with library_at(context, library, write=True) as held:
        printed, _ = keeping.set_up(held, said)
        sheet = keeping.recovery_sheet(printed, held.path.name)
    sys.stderr.write(f"{strength(said).said}\n")
    if recovery_key_out is not None:
        _write_private(recovery_key_out, sheet + "\n")
        printed = ""
    if as_json:
        say_json({"exists": True, "recovery_key": printed, "recovery_key_file": str(recovery_key_out or "")})
    else:
        say(sheet if printed else str(recovery_key_out))


def vault_status(
    context: typer.Context,
    passphrase_file: PassphraseFile = None,
    recovery_key_file: RecoveryKeyFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Tell whether there is a vault; with its passphrase also whether every record of it can be read."""
    with library_at(context, library, write=False) as held:
        state = keeping.vault_state(held)
        readable: int | None = None
        if state.exists and (passphrase_file is not None or recovery_key_file is not None):
            open_vault(held, passphrase_file, recovery_key_file)
            readable = len(held.vault.identities())
    if as_json:
        cost = vars(state.cost) if state.cost else None
        say_json(
            {
                "exists": state.exists,
                "identities": state.identities,
                "readable": readable,
                "kdf": {"name": "argon2id", **cost} if cost else None,
            }
        )
    else:
        say(_in_words(state, readable))


def vault_change_passphrase(
    context: typer.Context,
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: NewPassphraseFile = None,
    library: LibraryOption = None,
) -> None:
    """Take another passphrase; the recovery key stays as it is."""
    old, new = _old_and_new(passphrase_file, new_passphrase_file)
    with library_at(context, library, write=True) as held:
        keeping.change_passphrase(held, old, new)
    sys.stderr.write(f"{strength(new).said}\n")
    say(tr("The passphrase was changed. The recovery key is the same as before."))


def vault_recover(
    context: typer.Context,
    recovery_key_file: Annotated[Path, typer.Option("--recovery-key-file", metavar="FILE", help="The printed key.")],
    new_passphrase_file: NewPassphraseFile = None,
    library: LibraryOption = None,
) -> None:
    """Give the vault a new passphrase by its recovery key, when the old one is forgotten."""
    new = passphrase(new_passphrase_file, tr("New passphrase of the vault"))
    with library_at(context, library, write=True) as held:
        keeping.recover(held, text_of(recovery_key_file), new)
    say(tr("The vault has a new passphrase. The recovery key is the same as before."))


def vault_show(
    context: typer.Context,
    codename: RecordArgument,
    passphrase_file: PassphraseFile = None,
    recovery_key_file: RecoveryKeyFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show who a confidential source is."""
    from workstation.usecases.naming import find_source

    with library_at(context, library, write=False) as held:
        open_vault(held, passphrase_file, recovery_key_file)
        identity = confidential.identity_of(held, find_source(held, codename).slug)
    if as_json:
        say_json(identity.sealed_fields())
        return
    say(identity.name)
    for spelling in identity.spellings:
        say(spelling)
    for contact in identity.contacts:
        say(": ".join(part for part in (contact.kind, contact.value, contact.note) if part))
    if identity.notes:
        say(identity.notes)


def vault_hits(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="An article.")],
    passphrase_file: PassphraseFile = None,
    recovery_key_file: RecoveryKeyFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List protected names that stand in an article, each with its mark and the words around it."""
    with library_at(context, library, write=False) as held:
        open_vault(held, passphrase_file, recovery_key_file)
        hits = [(mark, guarding.codename(held, hit.match.source), hit) for mark, hit in guarding.hits_of(held, slug)]
    if as_json:
        say_json(
            [
                {"mark": mark, "codename": name, "kind": hit.match.kind, "place": hit.place, "context": hit.context}
                for mark, name, hit in hits
            ]
        )
        return
    for mark, name, hit in hits:
        say(f"{mark}  {name}  {tr(hit.match.kind)}, {hit.place}: … {hit.context} …")


def vault_allow(
    context: typer.Context,
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="An article.")],
    mark: Annotated[str, typer.Argument(metavar="MARK", help="As “workstation vault hits SLUG” lists it.")],
    reason_file: Annotated[
        Path, typer.Option("--reason-file", metavar="FILE", help="Why these words may stand there; kept in the vault.")
    ],
    passphrase_file: PassphraseFile = None,
    library: LibraryOption = None,
) -> None:
    """Let protected words stand in one article, because they are rightly public there."""
    with library_at(context, library, write=True) as held:
        open_vault(held, passphrase_file)
        guarding.allow(held, slug, mark, text_of(reason_file))
    say(tr("These words may stand in this article from now on."))


def _old_and_new(old_file: Path | None, new_file: Path | None) -> tuple[str, str]:
    if new_file is not None or old_file is None:
        return passphrase(old_file, tr("Passphrase of the vault")), passphrase(new_file, tr("New passphrase"))
    old, _, new = passphrase_in(old_file).partition("\n")
    if not new.strip():
        if not sys.stdin.isatty():
            raise PassphraseRefused(
                tr("There is no new passphrase."),
                safe=tr("Nothing was changed."),
                remedy=tr("Name a file that holds it: --new-passphrase-file FILE, or put it on a second line."),
            )
        new = passphrase(None, tr("New passphrase"))
    return old.removesuffix("\r"), new.removesuffix("\r")


def _in_words(state: VaultState, readable: int | None) -> str:
    if not state.exists:
        return tr("This library has no vault.")
    said = tr_n("The vault holds {n} identity.", "The vault holds {n} identities.", state.identities)
    if state.cost is not None:
        said += " " + tr("Every guess at the passphrase costs {memory} MB of memory (Argon2id).").format(
            memory=state.cost.memory // 1024
        )
    if readable is not None:
        said += " " + tr("It was opened, and every record can be read.")
    return said


def _write_private(file: Path, text: str) -> None:
    try:
        with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w", encoding="utf-8") as opened:
            opened.write(text)
    except OSError as error:
        sys.stdout.write(text)  # it is not shown again, so it must not be lost
        raise CannotWrite(
            tr("The recovery key could not be written to {name}: {why}.").format(
                name=file.name, why=error.strerror or tr("the disk did not answer")
            ),
            safe=tr("The vault is set up; the key stands above instead."),
            remedy=tr("Write it down now."),
        ) from error
