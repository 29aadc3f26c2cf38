"""A flat button with an icon that follows the look."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from workstation.ui.themes import Themes


class IconButton(QToolButton):
    """Says its `tip` on hovering; `text` stands beside the icon."""

    def __init__(
        self, themes: Themes, icon: str, tip: str, parent: QWidget, *, text: str = "", checkable: bool = False
    ) -> None:
        super().__init__(parent)
        self._themes, self._icon = themes, icon
        self.setToolTip(tip)
        self.setAccessibleName(text or tip)
        self.setCheckable(checkable)
        if text:
            self.setText(text)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._dress()
        themes.changed.connect(self._dress)

    def set_icon(self, icon: str) -> None:
        """Another icon from now on."""
        self._icon = icon
        self._dress()

    def _dress(self) -> None:
        self.setIcon(self._themes.icon(self._icon))
        self.setIconSize(self._themes.icon_size)
