"""Writing exported files: each whole or not at all, never over half of an old one, and never outside its folder."""

# ruff: noqa: PTH105, PTH108, PTH116, PTH118, PTH120 (thousands of files are staged: their paths stay text)
from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from workstation.domain.evidence import Original, size_of
from workstation.errors import CannotWrite
from workstation.words import tr

_PASSING = re.compile(r"\.[0-9a-f]{16}\.part")
_ABANDONED = 600  # seconds after which nobody comes back for a file that was not put in place
_PIECE = 1 << 20  # bytes copied at once
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_FAILED = {errno.EIO, errno.ENOSPC, errno.EDQUOT}  # the disk is at fault, not the kind of folder
_PLAIN = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*").fullmatch  # most names; the longer way says what is wrong with one
_NOT_IN_NAMES = frozenset('<>:"|?*\\') | {chr(code) for code in range(32)}


def write_files(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write each relative path below `folder`, which is made when missing; the paths written, in the order given.

    Raises CannotWrite in plain words. A file that was there before keeps its old content unless the new one is whole.
    """
    places = {path: _inside(folder, path) for path in files}
    return [_written(places[path], data) for path, data in files.items()]


@dataclass(frozen=True)
class Staged:
    """A file that is whole beside its place, until `put_in_place`; without `passing` one that is there already.

    Both are paths as the system takes them: making others of each file of thousands took longer than asking for it.
    """

    place: str
    passing: str | None


def stage_files(folder: Path, files: Mapping[str, bytes]) -> list[Staged]:
    """Write each relative path below `folder` beside its place; one that is there with the same bytes is left alone.

    Not on the disk for certain before `settle`. Raises CannotWrite; then none of these files is left behind.
    """
    places = {path: os.path.join(folder, path) if _PLAIN(path) else str(_inside(folder, path)) for path in files}
    staged: list[Staged] = []
    try:
        for path, data in files.items():
            staged.append(_staged(places[path], data))
    except CannotWrite:
        discard(staged)
        raise
    return staged


def settle(staged: Iterable[Staged]) -> None:
    """Wait until the disk has these files: for many together it takes hardly longer than for one."""
    for each in staged:
        if each.passing is not None:
            try:
                _flush(each.passing, os.O_RDWR)
            except OSError as error:
                raise _cannot(Path(each.place), error) from error


def put_in_place(staged: Iterable[Staged]) -> list[Path]:
    """Give every file its name, over an older one; the paths. When it returns the disk has the names as well."""
    paths: list[Path] = []
    folders: dict[str, str] = {}
    for each in staged:
        if each.passing is not None:
            try:
                os.replace(each.passing, each.place)
            except OSError as error:
                raise _cannot(Path(each.place), error) from error
            folders[os.path.dirname(each.place)] = each.place
        paths.append(Path(each.place))
    for folder, place in folders.items():
        _keep_names(folder, place)
    return paths


def _keep_names(folder: str, place: str) -> None:
    """Wait until the disk has the names in a folder; Windows writes them itself and opens no folder.

    The files stand there by now: a folder that may not be read, or a disk over the network that knows no such wait,
    keeps the names as well as it can.
    """
    if os.name == "nt":
        return
    try:
        _flush(folder, os.O_RDONLY)
    except OSError as error:
        if error.errno in _FAILED:
            raise _cannot(Path(place), error) from error


def _flush(place: str, mode: int) -> None:
    opened = os.open(place, mode)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def discard(staged: Iterable[Staged]) -> None:
    """Take away what was not put in place."""
    for each in staged:
        if each.passing is not None:
            _take_away(each.passing)


def _take_away(passing: str) -> None:
    with suppress(FileNotFoundError):
        os.unlink(passing)


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
    passing = os.path.join(os.path.dirname(place), f".{secrets.token_hex(8)}.part")
    try:
        if os.access(place, os.F_OK):
            _refuse_folder(Path(place))
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
        raise _cannot(Path(place), error) from error
    return Staged(place, passing)


def _is_there(place: str, data: bytes) -> bool:
    return os.stat(place).st_size == len(data) and Path(place).read_bytes() == data


def _begun(passing: str) -> int:
    """The new file, open; its folder is there already, nearly always."""
    try:
        return os.open(passing, _NEW, 0o666)
    except (FileNotFoundError, NotADirectoryError):
        _make(Path(passing).parent)
        return os.open(passing, _NEW, 0o666)


def copy_files(folder: Path, copies: Mapping[str, Original]) -> list[Path]:
    """Copy each file to its relative path below `folder`; one that is there with the same content is left alone."""
    places = {path: _inside(folder, path) for path in copies}
    return [_copied(places[path], original) for path, original in copies.items()]


def _copied(place: Path, original: Original) -> Path:
    _make(place.parent)
    passing = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if place.is_file() and _same(original, place):
            return place
        with original.open("rb") as source, passing.open("wb") as target:
            shutil.copyfileobj(source, target, _PIECE)
            target.flush()
            os.fsync(target.fileno())
        passing.replace(place)
    except OSError as error:
        raise _cannot(place, error) from error
    finally:
        passing.unlink(missing_ok=True)
    return place


def _same(original: Original, place: Path) -> bool:
    if size_of(original) != place.stat().st_size:
        return False
    with original.open("rb") as one, place.open("rb") as other:
        while piece := one.read(_PIECE):
            if other.read(_PIECE) != piece:
                return False
    return True


def _inside(folder: Path, relative: str) -> Path:
    """The place of a relative path; refuses what would leave the folder."""
    if _PLAIN(relative):
        return folder / relative
    parts = PurePosixPath(relative).parts
    if not parts or relative.startswith("/") or any(part in ("..", ".") or set(part) & _NOT_IN_NAMES for part in parts):
        raise CannotWrite(
            tr("“{relative}” is not a file name inside the folder.").format(relative=relative),
            safe=tr("Nothing was written."),
            remedy=tr("Choose another name."),
        )
    return folder.joinpath(*parts)


def _written(place: Path, data: bytes) -> Path:
    _make(place.parent)
    # The same folder, so that the final rename stays on one disk and cannot stop half-way.
    passing = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _refuse_folder(place)
        _flushed(passing, data)
        passing.replace(place)
    except OSError as error:
        raise _cannot(place, error) from error
    finally:
        passing.unlink(missing_ok=True)
    return place


def _refuse_folder(place: Path) -> None:
    if place.is_dir():
        raise CannotWrite(
            tr("There is a folder where the file {name} should go.").format(name=place.name),
            safe=tr("The folder is untouched."),
            remedy=tr("Move the folder {place} away, or export to another folder.").format(place=place),
        )


def _flushed(place: Path, data: bytes) -> None:
    with place.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if isinstance(error, FileExistsError | NotADirectoryError):
            raise CannotWrite(
                tr("{folder} cannot be a folder: a file of that name is in the way.").format(folder=folder),
                safe=tr("Nothing was overwritten."),
                remedy=tr("Choose another folder."),
            ) from error
        raise CannotWrite(
            tr("The folder {folder} cannot be made: {what}.").format(
                folder=folder, what=error.strerror or tr("the disk did not answer")
            ),
            safe=tr("Nothing was written, and the article is safe in the library."),
            remedy=tr("Choose another folder."),
        ) from error


def _cannot(place: Path, error: OSError) -> CannotWrite:
    safe = tr("What was there before is unchanged, and the article is safe in the library.")
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return CannotWrite(
            tr("The disk is full: {name} was not written.").format(name=place.name),
            safe=safe,
            remedy=tr("Make room and export again."),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return CannotWrite(
            tr("{parent} may not be written to.").format(parent=place.parent),
            safe=safe,
            remedy=tr("Choose another folder, or change its permissions."),
        )
    if error.errno in (errno.ENAMETOOLONG, errno.EINVAL):
        return CannotWrite(
            tr("The name {name} does not fit that disk.").format(name=place.name),
            safe=safe,
            remedy=tr("Choose another folder, or a shorter slug."),
        )
    reason = error.strerror or tr("the disk did not answer")
    return CannotWrite(
        tr("{place} was not written: {reason}.").format(place=place, reason=reason),
        safe=safe,
        remedy=tr("Choose another folder and export again."),
    )
