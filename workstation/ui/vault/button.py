"""The state of the vault in the bottom line: an icon and a word; a press unlocks or locks it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from workstation.ui.themes import Themes
from workstation.words import tr


class VaultButton(QToolButton):
    """Not in sight while the library has no vault."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._icon = themes, "lock"
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        themes.changed.connect(self._paint)
        self.hide()

    def show_state(self, *, exists: bool, unlocked: bool) -> None:
        """Say how it is."""
        self._icon = "lock-open" if unlocked else "lock"
        self.setText(tr("Vault open") if unlocked else tr("Vault locked"))
        self.setToolTip(tr("Lock the vault now") if unlocked else tr("Unlock the vault"))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.toolTip())
        self.setVisible(exists)
        self._paint()

    def _paint(self) -> None:
        self.setIcon(self._themes.icon(self._icon))
        self.setIconSize(self._themes.icon_size)
