"""Options that several commands share, and how a command gets its library and says its result."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from workstation import paths, settings
from workstation.errors import CannotWrite, LibraryMissing, WorkstationError
from workstation.storage.where import place
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

LibraryOption = Annotated[
    str | None,
    typer.Option("--library", help="The library to use: a path or sqlite:/// address. Before or after the command."),
]
"""So that every command's help names it; where it stands is no matter, since `run` brings it forward."""
JsonOption = Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")]


def one_of(choices: Iterable[str]) -> Callable[[str | None], str | None]:
    """A callback of an option that has a fixed set of values: any other is wrong usage, told like a missing option."""
    known = tuple(choices)

    def checked(given: str | None) -> str | None:
        if not given:
            return given
        for each in known:
            if _loosely(each) == _loosely(given):
                return each
        said = tr("“{given}” is not one of: {known}.")
        raise typer.BadParameter(said.format(given=given, known=", ".join(known)))

    return checked


def _loosely(word: str) -> str:
    """`In-Review` is `in review`: on a command line a space wants quotes."""
    return word.strip().casefold().replace("-", " ").replace("_", " ")


@contextmanager
def library_at(context: typer.Context, given: str | None, *, write: bool) -> Iterator[Library]:
    """The library named after the command, else before it, else the default one; closed at the end.

    A reading command works while a window holds the library; a writing one raises LibraryHeld at its first write.
    """
    from workstation.storage import temporary_library  # half of what a command takes to start, and not all need it

    before = context.find_root().obj or {}
    if before.get("temporary"):
        library = temporary_library()
    else:
        library = _opened(
            given or before.get("library") or str(paths.default_library()), write or bool(before.get("sample"))
        )
    try:
        _put_back_typing(library)
        if write:
            _back_up(library)
        if before.get("sample"):
            from workstation.usecases.sample_offer import offer_sample

            offer_sample(library)
        yield library
    finally:
        library.close()


def chosen_rules(library: Library) -> str:
    """The pack of desk-check rules by which the window checks this library."""
    from workstation.usecases.packs import DEFAULT

    return settings.chosen_pack(settings.settings_file(), str(library.path.absolute())) or DEFAULT


def _back_up(library: Library) -> None:
    """Before the first change of a day."""
    from workstation.usecases.backing_up import back_up_if_due

    try:
        back_up_if_due(library)
    except WorkstationError as trouble:  # what was asked for is still done
        sys.stderr.write(f"No backup was made: {trouble}\n")


def library_path(context: typer.Context, given: str | None) -> Path:
    """Where the library is that a command is about, without opening it."""
    before = context.find_root().obj or {}
    return place(given or before.get("library") or str(paths.default_library())).absolute()


def unlock_with(path: Path, file: Path) -> None:
    """Let this command open the encrypted library or backup at `path`. Raises WrongPassphrase, PassphraseRefused."""
    from workstation.cli.secrets import passphrase_in
    from workstation.usecases.encryption import unlock

    unlock(path, passphrase_in(file))


def _put_back_typing(library: Library) -> None:
    """What a window that crashed had not stored: before a command writes on a text that lacks it."""
    from workstation.usecases.opening import oddities

    for said in oddities(library):
        sys.stderr.write(said + "\n")
    if library.read_only or not library.journals.is_dir():
        return
    from workstation.usecases.journalling import recover

    for each in recover(library)[0]:
        sys.stderr.write(each.sentence + "\n")


def _opened(where: str, write: bool) -> Library:
    from workstation.storage import open_library

    path = place(where).absolute()
    begun = not os.path.exists(path)  # noqa: PTH110 -- no error for a name longer than any file's
    try:
        library = open_library(where, write=write)
    except LibraryMissing:
        # A library that is not there yet is begun empty, whatever the command.
        library = open_library(where, write=True)
    if begun and path != paths.default_library().absolute():
        sys.stderr.write(f"There was no library at {path}: an empty one was begun there.\n")
    return library


_CONTROLS = (
    {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"}
    | {0x7F: 0x2421}
    | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
)


def say(text: str) -> None:
    """One line for the person, on standard output; signs that would command the terminal are shown, not obeyed."""
    put(text.translate(_CONTROLS) + "\n")


def say_json(value: Any) -> None:
    """The one JSON document of `--json`."""
    put(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def put(text: str) -> None:
    """Text as it is, on standard output. Raises CannotWrite when that leads to a full disk."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise  # who reads has enough: no matter for words
    except OSError as error:
        raise CannotWrite(
            f"The answer could not be written: {error.strerror or 'the disk did not answer'}.",
            safe="What the command did in the library is done.",
            remedy="Make room, or send the answer elsewhere.",
        ) from error
