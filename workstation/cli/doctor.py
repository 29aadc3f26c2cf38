"""The doctor and demo commands: look over a library; walk the whole job without a screen."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, library_path, say, say_json
from workstation.errors import LibraryMissing
from workstation.usecases import backing_up
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
    repair: Annotated[
        bool, typer.Option("--repair", help="Bring everything that can be read into a new library beside it.")
    ] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Look over the library; exit code 1 when something is wrong."""
    if repair:
        _repair(library_path(context, library), as_json=as_json)
        return
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


def _repair(path: Path, *, as_json: bool) -> None:
    if not path.is_file():
        raise LibraryMissing(f"There is no library at {path}.", safe="Nothing was changed.")
    made = backing_up.repair(path)
    if as_json:
        say_json({"library": str(made.path), "saved": made.saved, "lost": made.lost})
        return
    for line in made.sentences:
        say(line)
    backup = backing_up.last_good_backup(path)
    say(f"{path} was not touched. To work with what was saved: workstation restore {made.path}")
    if backup is not None:
        say(f"Or go back to the last good backup: workstation restore {backup}")


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
