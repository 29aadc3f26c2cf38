"""The import command: files and folders into the library, with a line for each."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.cli.stopping import stoppable
from workstation.usecases.import_report import ImportLine
from workstation.usecases.importing import import_files
from workstation.words import tr

_NAMED = 20  # files imported before that are told one by one


class OnDuplicate(StrEnum):
    """What happens to a file that was imported before."""

    UPDATE = "update"
    COPY = "copy"
    SKIP = "skip"


def register(app: typer.Typer) -> None:
    """Put the command on the list."""
    app.command("import")(import_)


def import_(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH…", help="Files or folders: text, Markdown, HTML, Word.")],
    on_duplicate: Annotated[
        OnDuplicate, typer.Option(help="A file imported before: update that article, make a copy, or skip it.")
    ] = OnDuplicate.SKIP,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Import files or folders; exit code 1 when a file was refused."""
    with library_at(context, library, write=True) as held, stoppable() as progress:
        report, _ = import_files(held, paths, on_duplicate=on_duplicate.value, progress=progress)
    if as_json:
        say_json([line.as_json() for line in report.lines])
    skipped = [line for line in report.lines if line.outcome == "skipped"]
    for line in report.lines:
        if line.outcome != "skipped" or len(skipped) <= _NAMED:
            _say(line, quiet=as_json)
    if len(skipped) > _NAMED:
        said = tr("{n} files were imported before; their articles were left as they are.")
        sys.stderr.write(said.format(n=len(skipped)) + "\n")
    if report.stopped:
        sys.stderr.write(tr("Stopped. What was brought in is whole; the same command goes on where it stopped.") + "\n")
    if not report.lines and not as_json:
        say("Nothing to import was found there.")
    if report.stopped or any(line.outcome == "refused" for line in report.lines):
        raise typer.Exit(1)


def _say(line: ImportLine, *, quiet: bool) -> None:
    if line.outcome == "refused":
        sys.stderr.write(f"{line.path}: {' '.join(line.notes)}\n")
    elif not quiet:
        say(f"{line.slug or 'records'}: {line.outcome} from {line.path.name}")
        for note in line.notes:
            say(f"    {note}")
