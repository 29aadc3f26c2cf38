"""Collects cyclic garbage on the interface thread alone: a worker that destroys a widget kills the program."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 300


class Garbage(QObject):
    """While it lives Python collects nothing by itself; this does, by the same thresholds, between two events.

    Made on the interface thread before the first worker. `close()` gives Python its own way back.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._clock = QTimer(self, interval=_LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Collect the oldest generation that is due, if any."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
        if due:
            gc.collect(max(due))

    def close(self) -> None:
        """Collect everything, then leave it to Python again."""
        self._clock.stop()
        gc.collect()
        gc.enable()
