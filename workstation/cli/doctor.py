"""The doctor and demo commands: look over a library; walk the whole job without a screen."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, say, say_json
from workstation.usecases import demo as demo_job
from workstation.usecases import doctor as doctor_job


def register(app: typer.Typer) -> None:
    """Put these commands on the list."""
    app.command("doctor")(doctor)
    app.command("demo")(demo)


def doctor(
    context: typer.Context,
    rebuild_index: Annotated[
        bool, typer.Option("--rebuild-index", help="Derive the index of tags and the search index anew.")
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Look over the library; exit code 1 when something is wrong."""
    with library_at(context, library, write=rebuild_index) as held:
        read = doctor_job.rebuild_index(held)[0] if rebuild_index else None
        findings = doctor_job.check(held)
    if as_json:
        said = [{"name": each.name, "ok": each.ok, "said": each.sentence} for each in findings]
        say_json({"rebuilt": read, "findings": said, "ok": all(each.ok for each in findings)})
    else:
        if read is not None:
            say(f"The indexes were made anew from {read} article{'s' * (read != 1)}.")
        for each in findings:
            say(f"{'ok   ' if each.ok else 'WRONG'}  {each.name}: {each.sentence}")
    if not all(each.ok for each in findings):
        raise typer.Exit(1)


def demo(
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the exported files go.")] = Path("out"),
    input: Annotated[Path | None, typer.Option(metavar="FILE", help="A file of yours instead of the sample.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Walk the whole job on a throw-away library: import, byline, tags, export; prints where the files are."""
    walked = demo_job.demo(out, input)
    if as_json:
        say_json([str(path) for path in walked.paths])
        return
    for line in walked.told:
        say(line)
    for path in walked.paths:
        say(str(path))
