"""What is chosen in a list, below it: words that scroll where there is little room, over buttons always in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout

from workstation.ui.themes import Themes
from workstation.ui.widgets.as_needed import AsNeeded
from workstation.ui.widgets.flow import FlowLayout

_SHARE = 4  # the words may take this part of a low panel: the rest is the list's and the buttons'


class Card(QFrame):
    """`lines` holds the words, `strip` the buttons; `stand_in` puts both into a panel. They come and go together."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self.setObjectName("card")
        self._themes = themes
        space = themes.current.space
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(space.m, space.s, space.m, space.s)
        self.lines.setSpacing(space.s)
        self.strip = QFrame()
        self.strip.setObjectName("actions")
        self._row = FlowLayout(self.strip, space.s)
        self._row.setContentsMargins(space.m, 0, space.m, space.m)
        themes.changed.connect(self._dress)
        self._dress()

    def add_action(self, button: QAbstractButton) -> None:
        """A button of the strip below the words."""
        self._row.addWidget(button)

    def stand_in(self, lines: QVBoxLayout) -> None:
        """Take a place at the end of these lines, of a panel that is there already; hidden at first."""
        lines.addWidget(AsNeeded(self, share=_SHARE))
        lines.addWidget(self.strip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.strip.setSizePolicy(policy)
        self.hide()

    def setVisible(self, visible: bool) -> None:
        """The buttons with the words."""
        super().setVisible(visible)
        self.strip.setVisible(visible and self.strip.parentWidget() is not None)

    def _dress(self) -> None:
        theme = self._themes.current
        self.setStyleSheet(f"#card {{ background: {theme.window}; border-top: 1px solid {theme.line}; }}")
        self.strip.setStyleSheet(f"#actions {{ background: {theme.window}; }}")
