"""Tells when something is on the screen for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_SHOWN = 30  # ms after the first paint: a window manager that sizes the window has done so, and that is painted, too
_UNSEEN = 1_000  # ms after which a window that nobody can see goes on all the same


class FirstPaint(QObject):
    """`then()` is called once, soon after `widget` was painted, or after a while when it is not."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget, self._then = widget, then
        self._clock = QTimer(self, singleShot=True, interval=_UNSEEN)
        self._clock.timeout.connect(self._on_time)
        self._clock.start()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The first paint is the last event looked at."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self._clock.start(_SHOWN)
        return False

    def forget(self) -> None:
        """It does not matter any more."""
        self._clock.stop()

    def _on_time(self) -> None:
        self._widget.removeEventFilter(self)
        self._then()
