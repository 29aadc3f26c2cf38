"""Commands on sources."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from workstation.cli.merging import merging_commands
from workstation.cli.options import JsonOption, LibraryOption, library_at, one_of
from workstation.cli.records import (
    RecordArgument,
    SlugOnly,
    Trashed,
    add_group,
    ask_what,
    given_fields,
    say_done,
    say_namesakes,
    say_record,
    say_records,
    show_record,
    use_json,
)
from workstation.cli.secrets import PassphraseFile, open_vault, text_of
from workstation.domain.sources import SourceKind
from workstation.usecases import confidential, naming, sources
from workstation.usecases.identity_files import identity_in

_KINDS = [kind.value for kind in SourceKind]
Kind = Annotated[str | None, typer.Option(help=", ".join(_KINDS), callback=one_of(_KINDS))]


def register(app: typer.Typer) -> None:
    """Put the group on the list."""
    add_group(
        app,
        "source",
        "Sources: what statements rest on.",
        (source_add, source_list, source_show, source_edit, source_trash, source_restore, *merging_commands("source")),
    )


def source_add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="[NAME]", help="Not of a confidential source: say --codename.")] = "",
    kind: Kind = None,
    url: Annotated[str, typer.Option()] = "",
    description: Annotated[str, typer.Option(help="May be printed.")] = "",
    why_unnamed: Annotated[str, typer.Option(metavar="WORDS", help="Why the name is withheld. Private.")] = "",
    how_they_know: Annotated[str, typer.Option(metavar="WORDS", help="Was there, was told … Private.")] = "",
    aka: Annotated[list[str] | None, typer.Option(metavar="NAME", help="Another spelling; repeat for more.")] = None,
    is_confidential: Annotated[
        bool, typer.Option("--confidential", help="Who it is stays in the vault; all else knows the codename.")
    ] = False,
    codename: Annotated[str, typer.Option(metavar="WORDS", help="What a confidential source is called.")] = "",
    identity_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Who it is: JSON, or lines as in “name: …”.")
    ] = None,
    passphrase_file: PassphraseFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Add a source; prints its slug."""
    if is_confidential or codename or identity_file:
        fields = {"anonymity_reason": why_unnamed, "how_they_know": how_they_know}
        _refuse_mixture(name, kind, url, aka, codename, identity_file)
        identity = identity_in(text_of(identity_file or Path()))
        with library_at(context, library, write=True) as held:
            open_vault(held, passphrase_file)
            made, _ = confidential.add_confidential(held, codename, description, identity, **fields)
        say_record(made, as_json)
        return
    if not name:
        raise typer.BadParameter("name the source.")
    with library_at(context, library, write=True) as held:
        source, _ = sources.add_source(
            held,
            name,
            kind=kind or SourceKind.OUTLET.value,
            url=url,
            description=description,
            spellings=tuple(aka or ()),
            anonymity_reason=why_unnamed,
            how_they_know=how_they_know,
        )
        alike = naming.namesakes(held, source)
    say_namesakes(source, alike)
    say_record(source, as_json)


def _refuse_mixture(
    name: str, kind: str | None, url: str, aka: list[str] | None, codename: str, identity_file: Path | None
) -> None:
    if name or url or aka or kind not in (None, SourceKind.UNNAMED_PERSON.value):
        raise typer.BadParameter(
            "of a confidential source nothing but codename and description stands outside the vault: "
            "put names and addresses into the file of --identity-file."
        )
    if not codename or identity_file is None:
        raise typer.BadParameter("--confidential needs --codename and --identity-file.")


def source_list(
    context: typer.Context,
    words: Annotated[str, typer.Argument(help="Part of a name, in any spelling.")] = "",
    trashed: Trashed = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """List sources."""
    with library_at(context, library, write=False) as held:
        found = sources.list_sources(held, words, trashed=trashed)
    say_records(found, as_json, lambda source: source.kind.value)


def source_show(
    context: typer.Context, slug: RecordArgument, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Show a source and where it is used."""
    with library_at(context, library, write=False) as held:
        source = naming.find_source(held, slug)
        used = use_json(sources.source_use(held, source.slug))
    show_record(source, used, as_json)


def source_edit(
    context: typer.Context,
    slug: RecordArgument,
    name: Annotated[str | None, typer.Option()] = None,
    kind: Kind = None,
    url: Annotated[str | None, typer.Option()] = None,
    description: Annotated[str | None, typer.Option()] = None,
    why_unnamed: Annotated[str | None, typer.Option(metavar="WORDS", help="Why the name is withheld. Private.")] = None,
    how_they_know: Annotated[str | None, typer.Option(metavar="WORDS", help="Was there, was told … Private.")] = None,
    aka: Annotated[list[str] | None, typer.Option(metavar="NAME", help="All other spellings.")] = None,
    notes: Annotated[str | None, typer.Option(help="Private notes.")] = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Change a source; what is not named stays."""
    fields = given_fields(
        name=name,
        kind=kind,
        url=url,
        description=description,
        notes=notes,
        anonymity_reason=why_unnamed,
        how_they_know=how_they_know,
    )
    if aka is not None:
        fields["spellings"] = tuple(aka)
    ask_what(fields)
    with library_at(context, library, write=True) as held:
        source, _ = sources.edit_source(held, naming.find_source(held, slug).slug, **fields)
    say_record(source, as_json)


def source_trash(
    context: typer.Context, slug: SlugOnly, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Put a source into the trash; the tags in articles stay."""
    with library_at(context, library, write=True) as held:
        stored, _ = sources.trash_source(held, slug)
    say_done(stored, "in the trash", as_json)


def source_restore(
    context: typer.Context, slug: SlugOnly, library: LibraryOption = None, as_json: JsonOption = False
) -> None:
    """Bring a source back from the trash."""
    with library_at(context, library, write=True) as held:
        stored, _ = sources.restore_source(held, slug)
    say_done(stored, "restored", as_json)
