"""Keeps a place in the order of Tab for controls that come and go."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class TabPlace(QWidget):
    """Never seen. Made where the controls belong, among those made before and after it: what is made later would else
    come at the very end of the window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # Qt puts nothing behind what the keyboard cannot reach; being hidden it is passed over all the same.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def hold(self, controls: Iterable[QWidget]) -> None:
        """Tab goes through these here, in this order."""
        before: QWidget = self
        for control in controls:
            QWidget.setTabOrder(before, control)
            before = control
