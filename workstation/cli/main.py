"""The list of commands, and how one run ends: 0 done, 1 refused in plain words, 2 wrong usage."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from workstation import __version__
from workstation.cli import articles, directory, doctor, exporting, importing, rendering, tagging
from workstation.cli.options import LibraryOption
from workstation.errors import WorkstationError

app = typer.Typer(
    name="workstation",
    help="Editorial Workstation without a screen. Without a command, the window opens.",
    add_completion=False,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for group in (articles, directory, tagging, importing, exporting, rendering, doctor):
    group.register(app)


def _print_version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"Editorial Workstation {__version__}\n")
        raise typer.Exit


@app.callback()
def before(
    context: typer.Context,
    library: LibraryOption = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="The version.")
    ] = False,
) -> None:
    """What stands before the command holds for it."""
    del version
    context.obj = {"library": library}


def run(words: list[str]) -> int:
    """Run one command; its exit code. Refusals go to standard error in plain words."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = app(words, standalone_mode=False)
    except WorkstationError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except typer.Exit as stop:
        return stop.exit_code
    except typer.Abort:
        sys.stderr.write("Stopped. What was finished before is kept.\n")
        return 1
    except Exception as error:
        # Typer's own complaints about usage: their base class moves between versions, their method does not.
        if not hasattr(error, "show"):
            raise
        error.show()
        return 2
    return code if isinstance(code, int) else 0
