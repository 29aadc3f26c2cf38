"""Options that several commands share, and how a command gets its library and says its result."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workstation import paths
from workstation.errors import LibraryMissing
from workstation.storage import open_library

if TYPE_CHECKING:
    from workstation.storage.library import Library

LibraryOption = Annotated[
    str | None,
    typer.Option("--library", help="The library to use: a path or sqlite:/// address. Before or after the command."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")]


@contextmanager
def library_at(context: typer.Context, given: str | None, *, write: bool) -> Iterator[Library]:
    """The library named after the command, else before it, else the default one; closed at the end.

    A reading command works while a window holds the library; a writing one raises LibraryHeld at its first write.
    """
    where = given or (context.find_root().obj or {}).get("library") or str(paths.default_library())
    try:
        library = open_library(where, write=write)
    except LibraryMissing:
        # A library that is not there yet is begun empty, whatever the command.
        library = open_library(where, write=True)
    try:
        yield library
    finally:
        library.close()


def say(text: str) -> None:
    """One line for the person, on standard output."""
    sys.stdout.write(text + "\n")


def say_json(value: Any) -> None:
    """The one JSON document of `--json`."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
