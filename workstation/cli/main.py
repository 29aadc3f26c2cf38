"""The list of commands, and how one run ends: 0 done, 1 refused in plain words, 2 wrong usage."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from workstation import __version__
from workstation.errors import WorkstationError

GROUPS = {
    "articles": ("list", "show", "search", "edit", "publish", "trash", "restore"),
    "correcting": ("correct", "withdraw-correction"),
    "authors": ("author",),
    "experts": ("expert",),
    "sources": ("source",),
    "quotes": ("quote",),
    "claims": ("claim",),
    "evidence": ("evidence",),
    "transcripts": ("transcript",),
    "vault": ("vault",),
    "tagging": ("tag",),
    "comments": ("comment",),
    "replies": ("reply",),
    "importing": ("import",),
    "exporting": ("export",),
    "rendering": ("render",),
    "suggesting": ("suggest",),
    "checking": ("check",),
    "verdicts": ("verdicts",),
    "doctor": ("doctor", "demo"),
    "backing_up": ("backup",),
    "encryption": ("library",),
    "revisions": ("revisions", "diff", "restore-revision", "name-revision"),
}
"""Which module of this folder has which commands: only the one that is asked for is loaded."""


def application(command: str | None = None) -> typer.Typer:
    """The command line with the group of `command`, or with all of them (for help and for an unknown word)."""
    app = typer.Typer(
        name="workstation",
        help="Editorial Workstation. A command works without a screen; without one the window opens: "
        "workstation [--library PATH_OR_URL] [--temp] [--sample] [FILE…]",
        add_completion=False,
        no_args_is_help=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback()(before)
    wanted = [group for group, commands in GROUPS.items() if command in commands] or list(GROUPS)
    for group in wanted:
        import_module(f"workstation.cli.{group}").register(app)
    return app


def _print_version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"Editorial Workstation {__version__}\n")
        raise typer.Exit


def before(
    context: typer.Context,
    library: Annotated[str | None, typer.Option("--library", help="The library to use.")] = None,
    temp: Annotated[bool, typer.Option("--temp", help="A library that leaves nothing behind.")] = False,
    passphrase_file: Annotated[
        Path | None,
        typer.Option(
            "--library-passphrase-file", metavar="FILE", help="A file with the passphrase of an encrypted library."
        ),
    ] = None,
    sample: Annotated[bool, typer.Option("--sample", help="Begin an empty library with the sample article.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="The version.")
    ] = False,
) -> None:
    """What stands before the command holds for it."""
    del version
    if library == "":
        raise typer.BadParameter("--library needs a path or an address.")
    if temp and library:
        raise typer.BadParameter("--temp makes its own library; leave out --library.")
    context.obj = {"library": library, "temporary": temp, "sample": sample, "passphrase_file": passphrase_file}
    if passphrase_file is not None and not temp:
        from workstation.cli.options import library_path, unlock_with

        unlock_with(library_path(context, library), passphrase_file)


def brought_forward(words: list[str]) -> list[str]:
    """The words with --library, its passphrase file, --temp and --sample before the command, wherever they stood."""
    forward: list[str] = []
    others: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == "--":
            others += [word, *rest]
        elif word in ("--temp", "--sample") or word.startswith(("--library=", "--library-passphrase-file=")):
            forward.append(word)
        elif word in ("--library", "--library-passphrase-file") and (value := next(rest, None)) is not None:
            forward += [word, value]
        else:
            others.append(word)
    return forward + others


_PLAINLY = {
    "valid integer": "it must be a whole number, as in 3.",
    "valid number": "it must be a number.",
    "greater than or equal to": "it is too small.",
    "less than or equal to": "it is too large.",
}
"""What a checker of values says to programmers, by words of it, and what to say instead."""


def _put_plainly(error: Any) -> None:
    said = str(getattr(error, "message", "") or "")
    error.message = next((plain for words, plain in _PLAINLY.items() if words in said), said)


def run(words: list[str], command: str | None = None) -> int:
    """Run one command; its exit code. Refusals go to standard error in plain words."""
    try:
        code = application(command)(brought_forward(words), standalone_mode=False)
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
        _put_plainly(error)
        error.show()
        return 2
    return code if isinstance(code, int) else 0
