"""The sheet of shortcuts: every command with its key, searchable; and each can be given another."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from workstation.ui.commands.bars import Commands
from workstation.ui.commands.shortcuts_form import ShortcutsForm
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.dialogs.quiet_dialog import QuietDialog
from workstation.ui.themes import Themes
from workstation.words import tr


class ShortcutsDialog(QuietDialog):
    """Made from the one list of commands, so it is never out of date."""

    def __init__(self, commands: Commands, themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.form = ShortcutsForm(commands, themes, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        space = themes.current.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space.l, space.l, space.l, space.l)
        lines.setSpacing(space.m)
        lines.addWidget(self.form, 1)
        lines.addWidget(buttons)
        open_as(self, themes, 640, 560)
        self.form.words.setFocus()
