"""The backups of one library: made while it is open, checked, numbered, rotated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.base import now
from workstation.errors import WorkstationError
from workstation.paths import files_beside
from workstation.storage.files import private_folder
from workstation.storage.key_file import key_beside
from workstation.storage.rotation import kept

if TYPE_CHECKING:
    from workstation.storage.watching import Watch

DUE_AFTER = timedelta(days=1)
_NAME = re.compile(r"backup-(\d{6,})-(\d{8}T\d{6})Z\.db")
_MOMENT = "%Y%m%dT%H%M%S"


@dataclass(frozen=True)
class Backup:
    """One copy: `number` says its place in the order they were made in; `made_at` is what the clock said (UTC)."""

    path: Path
    number: int
    made_at: datetime
    size: int


def made_at(path: Path) -> datetime:
    """When a copy was made, as its name says, else its file (UTC)."""
    if told := _NAME.fullmatch(path.name):
        return datetime.fromisoformat(told[2]).replace(tzinfo=UTC)  # strptime brings a module of its own
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


class Backups:
    """Those in PATH.files/backups; copies made before a migration stand there too and are never rotated away."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self.folder = files_beside(library) / "backups"

    def list(self) -> Sequence[Backup]:
        """All of them, the newest by number first."""
        found = []
        for path in self.folder.glob("backup-*.db") if self.folder.is_dir() else ():
            if told := _NAME.fullmatch(path.name):
                found.append(Backup(path, int(told[1]), made_at(path), path.stat().st_size))
        return sorted(found, key=lambda each: each.number, reverse=True)

    def copies(self) -> Sequence[Path]:
        """Every file that can be restored, those from before a migration after the others."""
        others = sorted(self.folder.glob("before-*.db"), key=lambda each: each.stat().st_mtime, reverse=True)
        return [*(each.path for each in self.list()), *others]

    def is_due(self) -> bool:
        """Whether the newest is a day old, or from a day that has not come yet (a clock was wrong)."""
        backups = self.list()
        return not backups or abs(now() - backups[0].made_at) >= DUE_AFTER

    def make(self, watch: Watch | None = None) -> Backup:
        """Copy, check, keep; then let go of what the rotation does not keep. Raises LibraryDamaged, LibraryTrouble."""
        from workstation.storage.backup import verified_copy

        backups, moment = self.list(), now()
        number = backups[0].number + 1 if backups else 1
        path = private_folder(self.folder) / f"backup-{number:06d}-{moment:{_MOMENT}}Z.db"
        verified_copy(self._library, path, watch)
        self._rotate()
        return Backup(path, number, moment.replace(microsecond=0), path.stat().st_size)

    def last_good(self) -> Path | None:
        """The newest copy that opens and is whole."""
        from workstation.storage.inspection import inspect

        for path in self.copies():
            try:
                if inspect(path) is not None:
                    return path
            except WorkstationError:
                continue
        return None

    def _rotate(self) -> None:
        backups = self.list()
        stay = kept((each.number, each.made_at.date()) for each in backups)
        for each in backups:
            if each.number not in stay:
                each.path.unlink(missing_ok=True)
                key_beside(each.path).unlink(missing_ok=True)
