"""Nothing on the screen but the text: F11 and back, Escape back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget

from workstation.ui.places import Places


class FullScreen(QObject):
    """Hides menu bar, toolbars, bottom line, library, side and the bar above the text; brings back what was there."""

    def __init__(self, window: QMainWindow, places: Places) -> None:
        super().__init__(window)
        self._window, self._places = window, places
        self._hidden: list[QWidget] = []
        self._before = Qt.WindowState.WindowNoState
        self.on = False
        self._widths: list[int] = []
        self._due = False  # the window is about to shrink to its size before, and the places with it

    def toggle(self) -> None:
        """Into full screen, or out of it."""
        (self.leave if self.on else self._enter)()

    def leave(self) -> None:
        """Everything as it was."""
        if not self.on:
            return
        self.on = False
        for part in self._hidden:
            if part in (self._places.pane, self._places.side):
                self._places.reveal(part)
            else:
                part.show()
        self._places.area.place_strip()
        self._places.setSizes(self._widths)
        self._due = True  # the filter goes with the resize this brings
        self._window.setWindowState(self._before)

    def _enter(self) -> None:
        window, places = self._window, self._places
        self.on = True
        window.installEventFilter(self)  # only now: every letter that is painted would come through it
        self._widths = places.sizes()
        self._before = window.windowState() & ~Qt.WindowState.WindowFullScreen
        bars = window.findChildren(QToolBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        parts: list[QWidget] = [window.menuBar(), window.statusBar(), *bars, places.pane, places.side]
        self._hidden = [part for part in parts if not part.isHidden()]
        for part in self._hidden:
            if part in (places.pane, places.side):
                places.toggle(part)
            else:
                part.hide()
        places.area.strip.hide()
        window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        places.area.form.editor.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Escape that nobody else wanted leads out."""
        kind = event.type()
        if kind == QEvent.Type.Resize and self._due:
            self._due = False
            if not self.on:
                self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, lambda: self._places.setSizes(self._widths))
        wanted = self.on and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if wanted and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.leave()
            return True
        return False
