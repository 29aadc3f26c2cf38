"""Commands that take a protected name out of the library: scrub, purge, hide."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.records import RecordArgument
from workstation.cli.secrets import PassphraseFile, open_vault
from workstation.usecases import scrubbing
from workstation.usecases.family_names import family_places, names_kept
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.usecases.family_names import Kind

ReasonOption = Annotated[
    str, typer.Option("--reason", metavar="WORDS", help="Stands with every revision that is rewritten; name nobody.")
]
SpareOption = Annotated[
    list[str] | None,
    typer.Option(
        "--spare", metavar="MARK", help="Leave the family name where --dry-run gives this mark; as often as needed."
    ),
]
DryRunOption = Annotated[
    bool,
    typer.Option("--dry-run", help="Change nothing: list where the family name alone would be taken out as well."),
]


def vault_scrub(
    context: typer.Context,
    codename: RecordArgument,
    spare: SpareOption = None,
    dry_run: DryRunOption = False,
    passphrase_file: PassphraseFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write the public description wherever the name of a confidential source stands in clear, revisions included."""
    from workstation.usecases.naming import find_source

    with library_at(context, library, write=not dry_run) as held:
        open_vault(held, passphrase_file)
        slug = find_source(held, codename).slug
        if dry_run:
            _say_dry_run(held, "source", slug, as_json)
            return
        report, _ = scrubbing.scrub_name(held, slug, spared=spare or ())
    _say_report(report, as_json)


def vault_purge(
    context: typer.Context,
    codename: RecordArgument,
    reason: ReasonOption = "",
    spare: SpareOption = None,
    dry_run: DryRunOption = False,
    passphrase_file: PassphraseFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Delete a confidential source for good, its name wherever it stands, and tell what cannot be reached."""
    from workstation.usecases.naming import find_source

    with library_at(context, library, write=not dry_run) as held:
        open_vault(held, passphrase_file)
        slug = find_source(held, codename).slug
        if dry_run:
            _say_dry_run(held, "source", slug, as_json)
            return
        report, _ = scrubbing.purge_source(held, slug, reason, spared=spare or ())
    _say_report(report, as_json)


def vault_hide(
    context: typer.Context,
    expert: RecordArgument,
    codename: Annotated[str, typer.Option(metavar="WORDS", help="What the person is called from now on.")],
    description: Annotated[str, typer.Option(help="May be printed.")] = "",
    reason: ReasonOption = "",
    spare: SpareOption = None,
    dry_run: DryRunOption = False,
    passphrase_file: PassphraseFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a known expert a confidential source: the record goes into the vault, the name out of everything else."""
    from workstation.usecases.naming import find_expert

    with library_at(context, library, write=not dry_run) as held:
        open_vault(held, passphrase_file)
        known = find_expert(held, expert).slug
        if dry_run:
            _say_dry_run(held, "expert", known, as_json)
            return
        (source, report), _ = scrubbing.make_confidential(
            held, known, codename, description, reason, spared=spare or ()
        )
    if not as_json:
        say(source.slug)
    _say_report(report, as_json)


def _say_report(report: scrubbing.ScrubReport, as_json: bool) -> None:
    """What is printed may be kept in a log, where nobody would look for a name: it is in none of these words."""
    if as_json:
        alone = [{"mark": each.mark, "where": list(each.where), "times": each.times} for each in report.alone]
        told = {"backups": list(report.backups), "kept": list(report.kept), "keys": len(report.keys), "alone": alone}
        say_json({**vars(report), **told})
        return
    for line in (report.sentence, report.family_sentence, report.keys_sentence, *report.kept):
        if line:
            say(line)


def _say_dry_run(held: Library, kind: Kind, slug: str, as_json: bool) -> None:
    places = family_places(held, kind, slug)
    if as_json:
        say_json([{**vars(each), "where": list(each.where)} for each in places])
    else:
        for each in places:
            say(f"{each.mark}  … {each.context} …  ({', '.join(each.where)})")
        if not places:
            say(tr("The family name stands nowhere by itself beside the whole name."))
    for key in names_kept(held, kind, slug):
        sys.stderr.write(tr("A name that other records lead to stays: {place}.").format(place=key) + "\n")
    sys.stderr.write(tr("Backups and older copies may hold further places; the family name goes there, too.") + "\n")
    sys.stderr.write(tr("Nothing was changed.") + "\n")
