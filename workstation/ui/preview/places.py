"""What stands in the preview's place: the page, or a quiet word on why there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workstation.ui.themes import Themes
from workstation.ui.widgets.empty_state import EmptyState
from workstation.words import tr


class _Cover(QWidget):
    """Nothing of what is under it shows through."""

    def __init__(self, place: QWidget, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of the window."""
        QPainter(self).fillRect(self.rect(), QColor(self._themes.current.window))


class Places(QStackedWidget):
    """`export()` opens the export in the browser, for who can have no preview."""

    def __init__(self, themes: Themes, export: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon = "newspaper"
        waiting = EmptyState(themes, tr("Preview"), tr("The page appears here in a moment."), icon=icon)
        self._waiting = _Cover(waiting, themes)
        self._nothing = EmptyState(themes, tr("Preview"), tr("Open an article to see its page here."), icon=icon)
        actions = ((tr("Open the export in the browser"), export),)
        self._unavailable = EmptyState(themes, tr("No preview on this computer"), "", actions, icon="triangle-alert")
        self._coming: QWidget | None = None
        for place in (self._waiting, self._nothing, self._unavailable):
            self.addWidget(place)

    def wait(self, page: QWidget | None = None) -> None:
        """The page is on its way.

        It is loaded under what stands in its place: one that is loaded hidden is painted whole when it is shown, half
        a gigabyte for a book.
        """
        self._coming = page
        self.setCurrentWidget(self._waiting)
        if page is not None:
            page.setGeometry(self.rect())
            page.show()
            page.stackUnder(self._waiting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is covered has the same room."""
        super().resizeEvent(event)
        if self._coming is not None and self._coming.isVisible():
            self._coming.setGeometry(self.rect())

    def show_nothing(self) -> None:
        """There is no article."""
        self.setCurrentWidget(self._nothing)

    def say_unavailable(self, reason: str) -> QPushButton:
        """There will be no page; the button that helps."""
        said = tr("{reason} Your text is safe, and exporting works.").format(reason=reason)
        self._unavailable.say(tr("No preview on this computer"), said)
        self.setCurrentWidget(self._unavailable)
        return self._unavailable.buttons[0]

    @property
    def unavailable(self) -> bool:
        """Whether there will be no page."""
        return self.currentWidget() is self._unavailable
