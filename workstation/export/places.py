"""Where exported files may go: inside their folder, in folders that can be made, with words for what is in the way."""

from __future__ import annotations

import errno
import re
from pathlib import Path, PurePosixPath

from workstation.errors import CannotWrite
from workstation.words import tr

PLAIN = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*").fullmatch  # most names; the longer way says what is wrong with one
_NOT_IN_NAMES = frozenset('<>:"|?*\\') | {chr(code) for code in range(32)}


def inside(folder: Path, relative: str) -> Path:
    """The place of a relative path; refuses what would leave the folder."""
    if PLAIN(relative):
        return folder / relative
    parts = PurePosixPath(relative).parts
    if not parts or relative.startswith("/") or any(part in ("..", ".") or set(part) & _NOT_IN_NAMES for part in parts):
        raise CannotWrite(
            tr("“{relative}” is not a file name inside the folder.").format(relative=relative),
            safe=tr("Nothing was written."),
            remedy=tr("Choose another name."),
        )
    return folder.joinpath(*parts)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, unless they are there; raises CannotWrite."""
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


def refuse_folder(place: Path) -> None:
    """Raise CannotWrite where a folder stands in the place of a file."""
    if place.is_dir():
        raise CannotWrite(
            tr("There is a folder where the file {name} should go.").format(name=place.name),
            safe=tr("The folder is untouched."),
            remedy=tr("Move the folder {place} away, or export to another folder.").format(place=place),
        )


def cannot_write(place: Path, error: OSError) -> CannotWrite:
    """What the system said against a file, in plain words."""
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
