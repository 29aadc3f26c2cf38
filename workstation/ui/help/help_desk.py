"""What the menu Help opens; each window is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from workstation.ui.workbench import Workbench


class HelpDesk:
    """`window` stands behind what is opened."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        self._workbench, self._window = workbench, window
        self._make_keys: Callable[[], QDialog] | None = None

    def begin(self, keys: Callable[[], QDialog]) -> None:
        """The commands are made: `keys` makes the sheet of their shortcuts."""
        self._make_keys = keys

    def show_keys(self) -> None:
        """The sheet of shortcuts."""
        if self._make_keys is not None:
            dialog = self._make_keys()
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
