"""The backup command, and going back to a backup."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from workstation.cli.options import JsonOption, LibraryOption, library_at, library_path, say, say_json
from workstation.usecases import backing_up


def register(app: typer.Typer) -> None:
    """Put these commands on the list."""
    app.command("backup")(backup)


def backup(
    context: typer.Context,
    listed: Annotated[bool, typer.Option("--list", help="Only list the backups there are.")] = False,
    library: LibraryOption = None,
    as_json: JsonOption = False,
) -> None:
    """Copy the library into its backups and check the copy; go back with “workstation restore FILE”."""
    path = library_path(context, library)
    if not listed:
        with library_at(context, library, write=False) as held:
            path = held.path
            backing_up.back_up(held)
    backups = backing_up.list_backups(path)
    if as_json:
        said = [{"path": str(b.path), "made_at": b.made_at.isoformat(), "bytes": b.size} for b in backups]
        say_json(said if listed else said[0])
    elif listed:
        for each in backups:
            say(f"{each.made_at.astimezone():%Y-%m-%d %H:%M}  {each.size:>12,} bytes  {each.path}")
        if not backups:
            say("There is no backup yet.")
    else:
        say(f"Backed up and checked: {backups[0].path}")


def restore_file(path: Path, copy: Path | None, *, as_json: bool) -> None:
    """Put a backup into the place of the library at `path` and say where the other is."""
    chosen, aside = backing_up.restore_library(path, copy)
    if as_json:
        say_json({"library": str(path), "restored": str(chosen), "kept": str(aside) if aside else None})
        return
    say(f"{path} is now as it was in {chosen}.")
    if aside is not None:
        say(f"What was there before is kept in {aside}.")
