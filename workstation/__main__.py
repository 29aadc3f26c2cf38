"""The way in: `workstation` opens the window, `workstation COMMAND …` works without a screen."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path

from workstation import __version__
from workstation.errors import WorkstationError
from workstation.hashes import without_openssl

COMMANDS = frozenset(
    {"list", "show", "search", "edit", "publish", "trash", "restore", "author", "expert", "source"}
    | {"import", "tag", "comment", "export", "render", "suggest", "check", "doctor", "demo"}
    | {"quote", "claim", "evidence", "transcript", "vault", "correct", "reply", "verdicts"}
    | {"library", "backup", "revisions", "diff", "restore-revision", "name-revision", "withdraw-correction"}
)
USAGE = """Usage: workstation [--library PATH_OR_URL] [--temp] [--sample] [FILE…]    the window
       workstation COMMAND …                                              work without a screen

Commands: {commands}
`workstation COMMAND --help` tells what one does.
"""


@dataclass(frozen=True)
class WindowOptions:
    """How the window was asked to open: which library, a throw-away one, with the sample, files to bring in."""

    library: str | None = None
    temporary: bool = False
    sample: bool = False
    files: list[Path] = field(default_factory=list)


class UsageError(Exception):
    """The words after `workstation` make no sense; exit code 2."""


def main() -> int:
    """Run what the command line asks; the process's exit code."""
    words = sys.argv[1:]
    if words == ["--spelling"]:  # a bundle that runs itself, to know dictionaries (workstation/spelling/checker.py)
        from workstation.spelling.worker import main as know_dictionaries

        know_dictionaries()
        return 0
    if words == ["--reading"]:  # the same, to read drafts (workstation/usecases/draft_reader.py)
        from workstation.attribution.apart import main as read_drafts

        read_drafts()
        return 0
    _keep_private()
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        # Names and quotation marks must come out whole whatever the terminal's locale says.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        if words == ["--version"]:
            sys.stdout.write(f"Editorial Workstation {__version__}\n")
            return 0
        command = first_word(words)
        if command in COMMANDS or {"--help", "-h", "--version"} & set(words):
            from workstation.cli.main import run

            return run(words, command)
        return _window(window_options(words))
    except UsageError as error:
        sys.stderr.write(f"{error}\n\n{usage()}")
        return 2
    except WorkstationError as error:
        sys.stderr.write(f"{error}\n")
        return 1


def _open_closed_streams() -> None:
    """A program started with a closed stream has none at all: what is said there goes nowhere."""
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - stays open as long as the program
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - the same


def first_word(words: list[str]) -> str | None:
    """The first word that is neither an option nor an option's value."""
    rest = iter(words)
    for word in rest:
        if word in ("--library", "--library-passphrase-file"):
            next(rest, None)
        elif not word.startswith("-"):
            return word
    return None


def window_options(words: list[str]) -> WindowOptions:
    """The window's options; raises UsageError for what is neither an option, a command nor a file."""
    library, temporary, sample, files = None, False, False, []
    rest = iter(words)
    for word in rest:
        if word == "--library":
            library = next(rest, None)
            if library is None:
                raise UsageError("--library needs a path or an address.")
        elif word.startswith("--library="):
            library = word.removeprefix("--library=")
        elif word == "--temp":
            temporary = True
        elif word == "--sample":
            sample = True
        elif word.startswith("-"):
            raise UsageError(f"There is no option {word}.")
        elif _exists(word):
            files.append(Path(word).absolute())
        else:
            raise UsageError(f"There is no command and no file “{word}”.")
    if temporary and library:
        raise UsageError("--temp makes its own library; leave out --library.")
    return WindowOptions(library, temporary, sample, files)


def _exists(word: str) -> bool:
    try:
        return Path(word).exists()
    except OSError:  # a name longer than any file's
        return False


def usage() -> str:
    """The usage lines, with every command."""
    return USAGE.format(commands=" ".join(sorted(COMMANDS)))


def _keep_private() -> None:
    """Files are made for their owner alone, and a crash writes no memory to the disk."""
    os.umask(0o077)
    try:
        import resource
    except ImportError:  # Windows has neither
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _window(options: WindowOptions) -> int:
    without_openssl()
    from workstation.app import run_window

    return run_window(options)


if __name__ == "__main__":
    sys.exit(main())
