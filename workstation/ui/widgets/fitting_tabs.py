"""Tabs where all of them have room, else one drop-down list with the same names."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QVBoxLayout, QWidget

from workstation.ui.widgets.choice_field import QuietChoice

_BESIDE = 24  # pixels around a title: the style sheet's padding
_AROUND = 8  # pixels around the list


class FittingTabs(QWidget):
    """Shows `bar`, or in its place a list that follows it; whoever wants to know listens to the bar alone."""

    def __init__(self, bar: QTabBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = bar
        self.list = QuietChoice()
        self.list.hide()
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.addWidget(bar)
        self._frame.addWidget(self.list)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bar.setMinimumWidth(1)
        bar.currentChanged.connect(self.list.setCurrentIndex)
        self.list.activated.connect(bar.setCurrentIndex)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger or smaller words."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        titles = [self.bar.tabText(at) for at in range(self.bar.count())]
        needed = sum(self.bar.fontMetrics().horizontalAdvance(title) + _BESIDE for title in titles)
        narrow = needed > self.width()
        if narrow and titles != [self.list.itemText(at) for at in range(self.list.count())]:
            self.list.clear()
            self.list.addItems(titles)
            self.list.setAccessibleName(self.bar.accessibleName())
        self.list.setCurrentIndex(self.bar.currentIndex())
        if narrow != self.list.isVisibleTo(self):
            around = _AROUND if narrow else 0
            self._frame.setContentsMargins(around, around, around, 0)
            self.bar.setVisible(not narrow)
            self.list.setVisible(narrow)
