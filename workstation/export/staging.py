"""Files of an export of many: whole beside their places, on the disk for certain, and then named all together."""

# ruff: noqa: PTH108, PTH116, PTH118, PTH120 (thousands of files are staged: their paths stay text)
from __future__ import annotations

import errno
import itertools
import os
import re
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from workstation.errors import CannotWrite
from workstation.export.places import PLAIN, cannot_write, inside, make_folder, refuse_folder

T = TypeVar("T")
_PASSING = re.compile(r"\.[0-9a-f]{16}\.part")
_MINE = secrets.token_hex(4)  # no other process chooses the same
_numbers = itertools.count()
_ABANDONED = 600  # seconds after which nobody comes back for a file that was not put in place
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_FAILED = {errno.EIO, errno.ENOSPC, errno.EDQUOT}  # the disk is at fault, not the kind of folder


@dataclass(frozen=True)
class Staged:
    """A file that is whole beside its place, until `put_in_place`; without `passing` one that is there already.

    Both are paths as the system takes them: making others of each file of thousands took longer than asking for it.
    """

    place: str
    passing: str | None


def stage_files(folder: Path, files: Mapping[str, bytes]) -> list[Staged]:
    """Write each relative path below `folder` beside its place; one that is there with the same bytes is left alone.

    Not on the disk for certain before `Disk.settle`. Raises CannotWrite; then none of these files is left behind.
    """
    places = {path: os.path.join(folder, path) if PLAIN(path) else str(inside(folder, path)) for path in files}
    staged: list[Staged] = []
    try:
        for path, data in files.items():
            staged.append(_staged(places[path], data))
    except CannotWrite:
        discard(staged)
        raise
    return staged


def put_in_place(staged: Iterable[Staged]) -> list[Path]:
    """Give every file its name, over an older one; the paths. When it returns the disk has the names as well."""
    paths: list[Path] = []
    folders: dict[str, str] = {}
    for each in staged:
        if each.passing is not None:
            done(each.place, os.replace, each.passing, each.place)
            folders[os.path.dirname(each.place)] = each.place
        paths.append(Path(each.place))
    for folder, place in folders.items():
        _keep_names(folder, place)
    return paths


def discard(staged: Iterable[Staged]) -> None:
    """Take away what was not put in place."""
    for each in staged:
        if each.passing is not None:
            _take_away(each.passing)


def sweep(folder: Path) -> None:
    """Take away what an export that was killed left beside its places in this folder."""
    if not folder.is_dir():
        return
    old = time.time() - _ABANDONED
    for each in folder.glob(".*.part"):
        if _PASSING.fullmatch(each.name):
            with suppress(OSError):
                if each.stat().st_mtime < old:
                    each.unlink()


def _staged(place: str, data: bytes) -> Staged:
    passing = os.path.join(os.path.dirname(place), f".{_MINE}{next(_numbers):08x}.part")
    try:
        if os.access(place, os.F_OK):
            refuse_folder(Path(place))
            if _is_there(place, data):
                return Staged(place, None)
        opened = _begun(passing)
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(opened, left) :]
        finally:
            os.close(opened)
    except OSError as error:
        _take_away(passing)
        raise cannot_write(Path(place), error) from error
    return Staged(place, passing)


def _is_there(place: str, data: bytes) -> bool:
    return os.stat(place).st_size == len(data) and Path(place).read_bytes() == data


def _begun(passing: str) -> int:
    """The new file, open; its folder is there already, nearly always."""
    try:
        return os.open(passing, _NEW, 0o666)
    except (FileNotFoundError, NotADirectoryError):
        make_folder(Path(passing).parent)
        return os.open(passing, _NEW, 0o666)


def done(place: str, what: Callable[..., T], *asked: str | int) -> T:
    """What the system answers; raises CannotWrite, in words about the place."""
    try:
        return what(*asked)
    except OSError as error:
        raise cannot_write(Path(place), error) from error


def flush(place: str, mode: int) -> None:
    """Wait until the disk has this file, or the names in this folder."""
    opened = os.open(place, mode)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _keep_names(folder: str, place: str) -> None:
    """Wait until the disk has the names in a folder; Windows writes them itself and opens no folder.

    The files stand there by now: a folder that may not be read, or a disk over the network that knows no such wait,
    keeps the names as well as it can.
    """
    if os.name == "nt":
        return
    try:
        flush(folder, os.O_RDONLY)
    except OSError as error:
        if error.errno in _FAILED:
            raise cannot_write(Path(place), error) from error


def _take_away(passing: str) -> None:
    with suppress(OSError):  # a place that takes no file may refuse this too; what is left is swept some day
        os.unlink(passing)
