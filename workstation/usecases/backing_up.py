"""Backups of a library, going back to one, and saving what can be read of a damaged one."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.changes import Changes
from workstation.errors import LibraryMissing
from workstation.paths import files_beside
from workstation.storage.backups import Backup, Backups, made_at
from workstation.storage.files import private_folder
from workstation.usecases.progress import Progress, unheard
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.storage.salvage import Salvage

_TOLD = ("articles", "revisions", "experts", "sources", "quotes", "authors", "comments", "images")


def back_up(library: Library, *, progress: Progress = unheard) -> tuple[Backup, Changes]:
    """Copy the library while it is open, check the copy, let the rotation go over the older ones."""
    return Backups(library.path).make(progress), Changes()


def back_up_if_due(library: Library) -> tuple[Backup | None, Changes]:
    """A backup when the last one is a day old and there is something to lose."""
    backups = Backups(library.path)
    if library.read_only or not backups.is_due() or not library.articles.slugs():
        return None, Changes()
    return backups.make(), Changes()


def list_backups(path: Path) -> Sequence[Backup]:
    """The backups of the library at `path`, the newest first; the library itself is not opened."""
    return Backups(path).list()


def last_good_backup(path: Path) -> Path | None:
    """The newest copy of the library at `path` that opens and is whole."""
    return Backups(path).last_good()


def backed_up_at(path: Path) -> datetime:
    """When a backup was made."""
    return made_at(path)


def restore_library(path: Path, copy: Path | None, *, program: str = "command") -> tuple[Path, Path | None]:
    """Put a backup (the last good one for None) in the place of the closed library at `path`.

    Which copy it was, and the folder in which the library that was there is kept. Raises LibraryMissing without one.
    """
    from workstation.storage.restoring import restore_copy

    chosen = copy or last_good_backup(path)
    if chosen is None:
        raise LibraryMissing(
            tr("There is no backup of {name} that can be opened.").format(name=path.name),
            safe=tr("The library was not changed."),
            remedy=tr("“workstation doctor --repair” brings what can still be read into a new library."),
        )
    return chosen, restore_copy(path, chosen, program)


@dataclass(frozen=True)
class Repaired:
    """A new library beside the damaged one, what is in it by kind, what could not be brought over."""

    path: Path
    saved: dict[str, int]
    lost: dict[str, int]

    @property
    def sentences(self) -> list[str]:
        """What was saved and what was not, a line each."""
        counted = ", ".join(f"{self.saved.get(kind, 0)} {kind}" for kind in _TOLD)
        lines = [tr("Saved into {path}: {counted}.").format(path=self.path, counted=counted)]
        gone = sum(self.lost.values())
        if gone:
            kinds = ", ".join(sorted(self.lost))
            said = tr_n(
                "{n} record was damaged and is not in it ({kinds}).",
                "{n} records were damaged and are not in it ({kinds}).",
                gone,
            )
            lines.append(said.replace("{kinds}", kinds))
        return lines


def repair(path: Path, target: Path | None = None) -> Repaired:
    """Bring everything that can be read of the library at `path` into a new one; the damaged file is not touched."""
    from workstation.storage.opening import open_library
    from workstation.storage.salvage import salvage

    place = target or _free_place(path)
    report: Salvage = salvage(path, place)
    with open_library(place) as library:
        library.tags.rebuild()
    return Repaired(place, report.saved, _against_the_backup(path, report))


def _free_place(path: Path) -> Path:
    folder = private_folder(files_beside(path) / "repaired")
    return folder / f"{path.stem}-{time.time_ns()}.db"


def _against_the_backup(path: Path, report: Salvage) -> dict[str, int]:
    """What is missing: seen and unreadable, or in the last good backup and not here."""
    from workstation.storage.backup import missing_from

    lost = dict(report.lost)
    backup = last_good_backup(path)
    if backup is not None:
        for kind, count in missing_from(report.path, backup).items():
            lost[kind] = max(lost.get(kind, 0), count)
    return lost
