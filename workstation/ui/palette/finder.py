"""Opens the one box for commands and for names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from workstation.ui.palette.names import NameChoices

if TYPE_CHECKING:
    from workstation.ui.palette.choices import Choices
    from workstation.ui.palette.palette import Palette
    from workstation.ui.workbench import Workbench


class Finder:
    """The palette is made when it is first wanted."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        self._workbench, self._window = workbench, window
        self._palette: Palette | None = None
        self._commands: Choices | None = None
        self._names = NameChoices(workbench)

    def begin(self, commands: Choices) -> None:
        """The commands are made."""
        self._commands = commands

    @property
    def palette(self) -> Palette:
        """The box."""
        if self._palette is None:
            from workstation.ui.palette.palette import Palette

            self._palette = Palette(self._workbench.themes, self._window)
        return self._palette

    def show_commands(self) -> None:
        """Look for a command."""
        if self._commands is not None:
            self.palette.show_choices(self._commands)

    def show_names(self) -> None:
        """Look for an article, a person or a source."""
        self.palette.show_choices(self._names)
