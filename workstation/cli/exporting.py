"""The export command: articles as HTML or Markdown files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.export.formats import FORMATS
from workstation.export.options import STANDARD, Attributions, Options
from workstation.usecases.exporting import export_articles

_NAMES = ", ".join(format.name for format in FORMATS)
_PRESETS = ", ".join(preset for format in FORMATS for preset in format.presets)


def register(app: typer.Typer) -> None:
    """Put the command on the list."""
    app.command("export")(export)


def export(
    context: typer.Context,
    slugs: Annotated[list[str] | None, typer.Argument(metavar="SLUG…")] = None,
    format: Annotated[str, typer.Option("--format", help=_NAMES)] = "html",
    preset: Annotated[str, typer.Option(help=f"For Markdown: {_PRESETS}.")] = "",
    out: Annotated[Path, typer.Option(metavar="DIR", help="The folder the files go to.")] = Path(),
    every: Annotated[bool, typer.Option("--all", help="Every article that is not in the trash.")] = False,
    attributions: Annotated[
        Attributions, typer.Option(help="How tags come out: plain text, semantic HTML, links or footnotes.")
    ] = STANDARD.attributions,
    with_folder: Annotated[bool, typer.Option("--with-folder", help="Images beside the file, not inside it.")] = False,
    with_authors: Annotated[bool, typer.Option("--with-authors", help="Author files for the site, too.")] = False,
    template: Annotated[str, typer.Option(help="A template of your own, by its folder's name.")] = "",
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Write articles to files, one each; prints their paths."""
    if bool(slugs) == every:
        raise typer.BadParameter("name articles by their slugs, or say --all.")
    options = Options(attributions=attributions, with_folder=with_folder, with_authors=with_authors, template=template)
    with library_at(context, library, write=False) as held:
        report, _ = export_articles(held, slugs or None, format, preset, options, out)
    if not report.paths:
        sys.stderr.write("There is no article to export.\n")
    for warning in report.warnings:
        sys.stderr.write(f"{warning}\n")
    if as_json:
        say_json([str(path) for path in report.paths])
    else:
        for path in report.paths:
            say(str(path))
