"""What every panel at the side is: a widget that follows the article on show and what others write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench


class Panel(QWidget):
    """`place_requested(start, end)`: show this range (code points of the text) of the article now open.

    A panel out of sight does nothing; what it missed it reads when it is shown.
    """

    place_requested = Signal(int, int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.themes = workbench.themes
        self._stale = True
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "surface")
        workbench.opened.connect(self._on_opened)
        workbench.changed.connect(self._on_changed)
        workbench.ready.connect(self._on_ready)
        workbench.access_changed.connect(self._on_ready)

    @property
    def session(self) -> Session | None:
        """The article on show."""
        return self.workbench.current

    def flush(self) -> None:
        """Keep now whatever was typed here: before closing, before an export."""

    def refresh(self) -> None:
        """Read what is shown; called only while the panel is in sight and the library open."""
        raise NotImplementedError

    def concerned(self, changes: Changes, by: object) -> bool:
        """Whether these changes touch what is shown."""
        raise NotImplementedError

    def mark_stale(self) -> None:
        """What is shown may be out of date: read it now, or when it is seen again."""
        self._stale = True
        if self.isVisible() and self.workbench.is_ready:
            self._stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        if self._stale and self.workbench.is_ready:
            self._stale = False
            self.refresh()

    def _on_opened(self, _session: Session | None) -> None:
        self.mark_stale()

    def _on_ready(self) -> None:
        self.mark_stale()

    def _on_changed(self, changes: Changes, by: object) -> None:
        if self.concerned(changes, by):
            self.mark_stale()
