"""Writing exported files: each whole or not at all, never over half of an old one, and never outside its folder."""

from __future__ import annotations

import errno
import filecmp
import os
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from workstation.errors import CannotWrite
from workstation.words import tr

_NOT_IN_NAMES = frozenset('<>:"|?*\\') | {chr(code) for code in range(32)}


def write_files(folder: Path, files: Mapping[str, bytes]) -> list[Path]:
    """Write each relative path below `folder`, which is made when missing; the paths written, in the order given.

    Raises CannotWrite in plain words. A file that was there before keeps its old content unless the new one is whole.
    """
    places = {path: _inside(folder, path) for path in files}
    return [_written(places[path], data) for path, data in files.items()]


def copy_files(folder: Path, copies: Mapping[str, Path]) -> list[Path]:
    """Copy each file to its relative path below `folder`; one that is there with the same content is left alone."""
    places = {path: _inside(folder, path) for path in copies}
    return [_copied(places[path], original) for path, original in copies.items()]


def _copied(place: Path, original: Path) -> Path:
    _make(place.parent)
    passing = place.with_name(f".{secrets.token_hex(8)}.part")
    try:
        if place.is_file() and filecmp.cmp(original, place, shallow=False):
            return place
        shutil.copyfile(original, passing)
        passing.replace(place)
    except OSError as error:
        raise _cannot(place, error) from error
    finally:
        passing.unlink(missing_ok=True)
    return place


def _inside(folder: Path, relative: str) -> Path:
    """The place of a relative path; refuses what would leave the folder."""
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
        if place.is_dir():
            raise CannotWrite(
                tr("There is a folder where the file {name} should go.").format(name=place.name),
                safe=tr("The folder is untouched."),
                remedy=tr("Move the folder {place} away, or export to another folder.").format(place=place),
            )
        _flushed(passing, data)
        passing.replace(place)
    except OSError as error:
        raise _cannot(place, error) from error
    finally:
        passing.unlink(missing_ok=True)
    return place


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
