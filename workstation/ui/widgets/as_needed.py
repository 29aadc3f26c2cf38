"""A part as high as its words need, which scrolls where there is less room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST = 96  # pixels
_EDGE = 8
_HALF = 2
_OF_TEN = 3


class AsNeeded(QScrollArea):
    """Comes and goes with the part it holds, which may be hidden once it is in here.

    On a low place it gets one `share`th of it at least, which `short(bool, pixels)` tells after whether something is
    out of sight.
    """

    short = Signal(bool, int)

    def __init__(self, part: QWidget, parent: QWidget | None = None, *, share: int = 2) -> None:
        super().__init__(parent)
        self._share = share
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        # Else the area would take the height of the part at its own width, which wraps more, for the least it may have.
        part.setSizePolicy(part.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Preferred)
        self.setWidget(part)
        part.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """All of it; of what shares a place with others no more than a little above its share."""
        around, needed = self.parentWidget(), self._needed()
        if around is not None and self._share > _HALF:
            needed = min(needed, max(_LEAST, around.height() * _OF_TEN // 10))
        return QSize(super().sizeHint().width(), needed)

    def minimumSizeHint(self) -> QSize:
        """Its share of what it stands in, or less where less is needed: beside what grows it would get next to none."""
        return QSize(1, min(self._needed(), self._room()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other width, other height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._keep_in_sight()
        self.short.emit(self.height() < self._needed(), self._room())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The part was shown, hidden or filled with other words."""
        if watched is self.widget():
            come_or_gone = event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
            if come_or_gone and self.parentWidget() is not None:  # without one it would flash up as a window
                self.setVisible(event.type() is QEvent.Type.ShowToParent)
            if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
                self.updateGeometry()
            if event.type() is QEvent.Type.Resize:
                self._keep_in_sight()
        return super().eventFilter(watched, event)

    def _keep_in_sight(self) -> None:
        """The line that is being typed in, whatever grew above it."""
        part = self.widget()
        typed_in = part.focusWidget() if part is not None else None
        if typed_in is not None and typed_in.hasFocus():
            self.ensureWidgetVisible(typed_in, 0, _EDGE)

    def _room(self) -> int:
        around = self.parentWidget()
        return max(_LEAST, around.height() // self._share) if around is not None else _LEAST

    def _needed(self) -> int:
        part = self.widget()
        if part is None:
            return 0
        return part.heightForWidth(self.width()) if part.hasHeightForWidth() else part.sizeHint().height()
