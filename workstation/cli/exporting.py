"""The export command: articles as HTML or Markdown files."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from workstation.attribution.check.rules import BY_CODE
from workstation.cli.options import JsonOption, LibraryOption, chosen_rules, library_at, one_of, say, say_json
from workstation.cli.secrets import PassphraseFile, open_vault
from workstation.cli.stopping import stoppable
from workstation.errors import CheckStops
from workstation.export.formats import FORMATS
from workstation.export.options import STANDARD, Attributions, Options
from workstation.usecases.exporting import ExportReport, export_articles
from workstation.usecases.exporting_files import export_file
from workstation.usecases.vault_copy import write_vault
from workstation.words import tr, tr_n

_FORMATS = [format.name for format in FORMATS]
_NAMES = ", ".join(_FORMATS)
_PRESETS = ", ".join(preset for format in FORMATS for preset in format.presets)


def register(app: typer.Typer) -> None:
    """Put the command on the list."""
    app.command("export")(export)


def export(
    context: typer.Context,
    named: Annotated[
        list[str] | None, typer.Argument(metavar="SLUG…", help="Articles of the library, or files: a file wins.")
    ] = None,
    format: Annotated[str, typer.Option("--format", help=_NAMES, callback=one_of(_FORMATS))] = "html",
    preset: Annotated[str, typer.Option(help=f"For Markdown: {_PRESETS}.", callback=one_of(_PRESETS.split(", ")))] = "",
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder the files go to.")] = Path(),
    every: Annotated[bool, typer.Option("--all", help="Every article that is not in the trash.")] = False,
    attributions: Annotated[
        Attributions, typer.Option(help="How tags come out: plain text, semantic HTML, links or footnotes.")
    ] = STANDARD.attributions,
    with_folder: Annotated[bool, typer.Option("--with-folder", help="Images beside the file, not inside it.")] = False,
    with_authors: Annotated[bool, typer.Option("--with-authors", help="Author files for the site, too.")] = False,
    template: Annotated[str, typer.Option(help="A template of your own, by its folder's name.")] = "",
    override: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE=REASON", help="Let an error of the desk check pass, with a reason that is kept."),
    ] = None,
    with_vault: Annotated[
        bool, typer.Option("--with-vault", help="With --all and the preset full: the vault, too, sealed as it is.")
    ] = False,
    passphrase_file: PassphraseFile = None,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write articles to files, one each; prints their paths."""
    if bool(named) == every:
        raise typer.BadParameter("name articles by their slugs, or say --all.")
    if with_vault and not (every and preset == "full"):
        raise typer.BadParameter("--with-vault goes with --all --format markdown --preset full.")
    options = Options(attributions=attributions, with_folder=with_folder, with_authors=with_authors, template=template)
    overrides = _reasons(override or [])
    files, slugs = _divided(named or [])
    try:
        with ExitStack() as stack:
            held, watchlist = None, None
            if slugs or every or passphrase_file is not None:
                held = stack.enter_context(library_at(context, library, write=bool(slugs or every)))
            if held and passphrase_file is not None:
                open_vault(held, passphrase_file)
                watchlist = held.vault.watchlist()
            reports = [export_file(file, format, preset, options, out, overrides, watchlist) for file in files]
            if held and (slugs or every):
                pack = chosen_rules(held)
                with stoppable() as progress:
                    done, _ = export_articles(
                        held, slugs or None, format, preset, options, out, progress, overrides=overrides, pack=pack
                    )
                reports.append(done)
                if with_vault:
                    reports.append(ExportReport(tuple(write_vault(held, out)), (), ()))
    except CheckStops as stopped:
        stopped.remedy = f"{stopped.remedy} {_with_reasons(stopped.codes)}".strip()
        raise
    _say(reports, as_json)


def _with_reasons(codes: Iterable[str]) -> str:
    codes = list(dict.fromkeys(codes))
    if not codes or any(BY_CODE[code].binding for code in codes):
        return ""  # no reason helps
    given = " ".join(f"--override {code}=REASON" for code in codes)
    return tr("Or export with a reason: {options}.").format(options=given)


def _reasons(given: list[str]) -> dict[str, str]:
    """Reasons by the code of the rule they override."""
    pairs = [each.partition("=") for each in given]
    if any(not equals or not reason.strip() for _, equals, reason in pairs):
        raise typer.BadParameter(tr("write --override as CODE=REASON, as in tk-left=it is a name."))
    return {code.strip(): reason.strip() for code, _, reason in pairs}


def _divided(named: list[str]) -> tuple[list[Path], list[str]]:
    """Files on disk, and slugs of the library. A path that is there wins over a slug."""
    files = [word for word in named if _is_file(word)]
    return [Path(word) for word in files], [word for word in named if word not in files]


def _is_file(word: str) -> bool:
    try:
        return Path(word).is_file()
    except OSError:  # a name longer than any file's
        return False


def _say(reports: list[ExportReport], as_json: bool) -> None:
    paths = [str(path) for report in reports for path in report.paths]
    refused = [sentence for report in reports for sentence in report.refused]
    for sentence in [*refused, *(sentence for report in reports for sentence in report.warnings)]:
        sys.stderr.write(f"{sentence}\n")
    if said := _with_reasons(code for report in reports for code in report.stopped_by):
        sys.stderr.write(f"{said}\n")
    if same := sum(report.already_there for report in reports):
        said = tr_n(
            "{n} article was there already, the same to the byte, and was left alone.",
            "{n} articles were there already, the same to the byte, and were left alone.",
            same,
        )
        sys.stderr.write(f"{said}\n")
    if any(report.stopped for report in reports):
        sys.stderr.write(tr("Stopped. What was written is whole; the same command goes on where it stopped.") + "\n")
    if not paths and not refused and not any(report.stopped for report in reports):
        sys.stderr.write("There is no article to export.\n")
    if as_json:
        say_json(paths)
    else:
        for path in paths:
            say(path)
    if refused or any(report.stopped for report in reports):
        raise typer.Exit(1)
