"""Gives memory back once nobody has had work for a moment: what opening took, a long reading, a save."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from workstation.ui.jobs import LIBRARY, Job, Jobs

LOOK_EVERY = 2_000  # ms
_LATEST = 15  # looks: whoever types without a pause for that long is interrupted for some milliseconds


class Resting(QObject):
    """Runs `give_back` in a worker at the first look, then once for each time of work, when nothing has begun since."""

    def __init__(self, jobs: Jobs, give_back: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._give_back = jobs, give_back
        self._worked = self._due = True
        self._looks = _LATEST - 1  # what came before is much, and over
        self._own = False
        jobs.started.connect(self._on_started)
        self._clock = QTimer(self, interval=LOOK_EVERY)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Give back what is due, unless there was work since the last look."""
        if not self._due:
            return
        self._looks += 1
        worked, self._worked = self._worked, bool(self._jobs.running)
        if (worked or self._worked) and self._looks < _LATEST:
            return
        self._due, self._looks = False, 0
        self._own = True
        # Beside no save: it would have to wait.
        self._jobs.run(self._give_back, lane=LIBRARY)
        self._own = False

    def _on_started(self, _job: Job) -> None:
        if not self._own:
            self._worked = self._due = True
