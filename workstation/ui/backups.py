"""Backups from the window: one now, and back to an earlier one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from workstation.storage.backups import Backup
from workstation.ui import ask
from workstation.ui.widgets.times import day_and_clock
from workstation.ui.workbench import Workbench
from workstation.usecases.backing_up import back_up, backed_up_at, list_backups
from workstation.words import tr

_OFFERED = 4


def back_up_now(workbench: Workbench) -> None:
    """Copy the library while it is open; the copy is checked before it counts."""

    def done(backup: Backup) -> None:
        workbench.notice.emit(tr("Backed up and checked: {name}.").format(name=backup.path.name))

    workbench.do(back_up, long=True, what=tr("Backing up"), then=done, reports=True)


def go_back(workbench: Workbench, window: QWidget) -> None:
    """Choose a backup; the window closes, the backup takes the library's place, the window opens again."""
    library = workbench.library.path
    offered = [each.path for each in list_backups(library)[:_OFFERED]]
    answers = (*(day_and_clock(backed_up_at(path), long=True) for path in offered), tr("Another file…"), tr("Cancel"))
    said = tr(
        "The window closes, the backup takes the place of the library, and the window opens again. "
        "The library as it is now is moved aside and kept."
    )
    chosen = ask.choice(window, tr("Go back to which backup?"), said, answers, default=len(answers) - 1)
    if chosen == len(answers) - 1:
        return
    path: Path | None = offered[chosen] if chosen < len(offered) else None
    if path is None:
        path = ask.open_file(window, tr("A backup"), tr("Backups (*.db)"), library.with_name(library.name + ".files"))
    if path is not None:
        workbench.restore_wanted.emit(path)
