"""The page in a frame as wide as the screen it will be read on, made smaller where the pane has less room."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from workstation.ui.preview.view import View
from workstation.ui.preview.ways import Width
from workstation.ui.themes import Themes

_LEAST = 0.25  # the engine makes nothing smaller


class Frame(QWidget):
    """The page always counts as many pixels across as its width has; what a person zooms makes the frame wider."""

    def __init__(self, view: View, themes: Themes, width: Width, parent: QWidget) -> None:
        super().__init__(parent)
        self.view, self._themes, self._width = view, themes, width
        view.setParent(self)
        view.magnified.connect(self._place)
        view.page().loadFinished.connect(self._place)  # a fresh renderer begins at natural size
        self.setFocusProxy(view)

    def set_width(self, width: Width) -> None:
        """Show the page that wide from now on."""
        self._width = width
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pane has other room."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The edges of the screen, where it ends within the pane."""
        if self.view.width() < self.width():
            painter = QPainter(self)
            painter.setPen(QColor(self._themes.current.outline))
            painter.drawRect(self.view.geometry().adjusted(-1, -1, 0, 0))

    def _place(self) -> None:
        room, whole = self.width(), self.rect()
        if not self._width.pixels:
            self.view.set_scale(1.0)
            self.view.setGeometry(whole)
            return
        wanted = self._width.pixels * self.view.magnification
        scale = max(_LEAST / self.view.magnification, min(1.0, room / wanted))
        across = min(room, round(wanted * scale))
        self.view.set_scale(scale)
        self.view.setGeometry(QRect((room - across) // 2, 0, across, whole.height()))
        self.update()
