"""The files of a folder that can be imported, and by name those that are left out."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workstation.domain.copy_names import BESIDE_NAME, TRAVELS_IN
from workstation.errors import FileRefused
from workstation.importing.formats import is_known
from workstation.words import tr


@dataclass(frozen=True)
class Found:
    """Files to import in order of their paths; `left_out` as (path, reason). Hidden folders count as one entry."""

    files: tuple[Path, ...]
    left_out: tuple[tuple[Path, str], ...]


def files_in(folder: Path) -> list[Path]:
    """The files to import under `folder`, sub-folders included."""
    return list(look_in(folder).files)


def look_in(folder: Path) -> Found:
    """Look through `folder` and its sub-folders. Links to other folders are not followed. Raises FileRefused."""
    if not folder.is_dir():
        raise FileRefused(
            tr("There is no folder “{folder}”.").format(folder=folder),
            safe=tr("Nothing was imported."),
            remedy=tr("Check the name and the place."),
        )
    files: list[Path] = []
    left_out: list[tuple[Path, str]] = []
    for place, folders, names in os.walk(folder, onerror=_unreadable(left_out)):
        here = Path(place)
        for name in [name for name in folders if _why_not_folder(here / name)]:
            left_out.append((here / name, _why_not_folder(here / name)))
            folders.remove(name)
        for name in names:
            if why := _why_not(here / name):
                left_out.append((here / name, why))
            else:
                files.append(here / name)
    files.sort(key=lambda file: (file.name == BESIDE_NAME, file))
    return Found(tuple(files), tuple(sorted(left_out)))


def _why_not_folder(path: Path) -> str:
    if path.name.startswith("."):
        return tr("hidden")
    if path.name == TRAVELS_IN:
        return tr("files of evidence; they come in with the records that name them")
    return tr("a link to another folder") if path.is_symlink() else ""


def _why_not(path: Path) -> str:
    if path.name.startswith((".", "~$")):
        return tr("hidden")
    if not path.is_file():
        return tr("not a file")  # a pipe would be waited for without end
    return "" if is_known(path.name) else tr("not a kind of file that can be imported")


def _unreadable(left_out: list[tuple[Path, str]]) -> Callable[[OSError], None]:
    def note(error: OSError) -> None:
        left_out.append((Path(error.filename), tr("cannot be opened: {reason}").format(reason=error.strerror)))

    return note
