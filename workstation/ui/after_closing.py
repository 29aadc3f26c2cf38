"""What was asked for that can only be done while nobody has the library open: it waits for the window to be closed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import WorkstationError

if TYPE_CHECKING:
    from workstation.ui.main_window import MainWindow
    from workstation.ui.themes import Themes
    from workstation.ui.workbench import Workbench
    from workstation.usecases.encryption import Plan


class AfterClosing:
    """Closes the window when asked to restore a backup, or to encrypt or decrypt; then does it."""

    def __init__(self, workbench: Workbench, window: MainWindow) -> None:
        self._window = window
        self._conversion: tuple[Plan | None] | None = None  # how the library is to stand
        self._restoring: Path | None = None  # a backup to be put in the library's place
        workbench.restore_wanted.connect(self._on_restore_wanted)
        workbench.conversion_wanted.connect(self._on_conversion_wanted)

    def carry_out(self, library: Path | None, themes: Themes) -> bool:
        """Do it, now that the window is closed and everything stored; whether a new window is to open.

        With `library` None it was one that leaves nothing behind: a new window begins another.
        """
        if self._restoring is not None and library is not None:
            _restore(library, self._restoring)
        if self._conversion is not None and library is not None:
            from workstation.ui.converting import convert

            convert(library, self._conversion[0], themes)
        return self._restoring is not None or self._conversion is not None

    def _on_restore_wanted(self, backup: Path) -> None:
        self._restoring = backup
        if not self._window.close():
            self._restoring = None

    def _on_conversion_wanted(self, plan: Plan | None) -> None:
        self._conversion = (plan,)
        if not self._window.close():
            self._conversion = None


def start_again() -> None:
    """Another start with the same words, once this one has let go of the library."""
    from PySide6.QtCore import QProcess

    QProcess.startDetached(sys.executable, words_of_start())


def words_of_start() -> list[str]:
    """What stood behind the interpreter, or behind the program where it is one of its own (PyInstaller)."""
    return sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:]


def _restore(library: Path, backup: Path) -> None:
    from workstation.ui import ask
    from workstation.usecases.backing_up import restore_library

    try:
        restore_library(library, backup, program="window")
    except WorkstationError as error:
        ask.error(None, error)
