"""Collects cyclic garbage on the interface thread alone: a worker that destroys a widget kills the program."""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_LOOK_EVERY_MS = 300
_EVERYTHING_EVERY_MS = 10 * 60 * 1000
_OLDEST = 2  # generation
MOST = 100_000
"""Objects gone through at once: some 25 ms."""


class Garbage(QObject):
    """While it lives Python collects nothing by itself; this does, by the same thresholds, between two events.

    To go through all there is takes 200 ms, which is felt when somebody types. What outlives a collection of the oldest
    generation is therefore set aside and not gone through again until the window is left for another program; so is
    what came in so great a number that it can only be a long text that was read, which lasts.
    Made on the interface thread before the first worker. `close()` gives Python its own way back.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._older = [0, 0]  # how many objects there may be in the second and the oldest generation
        self._clock = QTimer(self, interval=_LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        self._since = QElapsedTimer()
        application = QGuiApplication.instance()
        self._application = application if isinstance(application, QGuiApplication) else None
        if self._application is not None:
            self._application.applicationStateChanged.connect(self._on_state_changed)

    def set_aside(self) -> None:
        """What is there now is taken for lasting: it is gone through only when nobody looks."""
        gc.freeze()
        self._older = [0, 0]

    def look(self) -> None:
        """Collect the oldest generation that is due, if any."""
        counts = gc.get_count()
        limits = zip(counts, gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(limits) if count > limit]
        if not due:
            return
        oldest = max(due)
        many = counts[0] + sum(self._older[:oldest])
        if many <= MOST:
            gc.collect(oldest)
        if many > MOST or oldest == _OLDEST:
            self.set_aside()
        else:
            self._older[:oldest] = [0] * oldest
            self._older[oldest] += many

    def look_at_everything(self) -> None:
        """Collect what was set aside too."""
        gc.unfreeze()
        gc.collect()
        self.set_aside()
        self._since.start()

    def close(self) -> None:
        """Collect everything, then leave it to Python again."""
        self._clock.stop()
        if self._application is not None:
            self._application.applicationStateChanged.disconnect(self._on_state_changed)
            self._application = None
        gc.unfreeze()
        gc.collect()
        gc.enable()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        away = state != Qt.ApplicationState.ApplicationActive
        if away and (not self._since.isValid() or self._since.hasExpired(_EVERYTHING_EVERY_MS)):
            self.look_at_everything()
