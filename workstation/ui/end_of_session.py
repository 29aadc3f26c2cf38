"""The computer's session ends, or Ctrl+C in the terminal: told at once, also while the window has nothing to do."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal


class EndOfSession(QObject):
    """`told` comes when the program is asked to end (SIGTERM, SIGINT).

    Python looks at signals only while it runs code of its own, which an idle window does not: a pipe wakes it. It looks
    between any two steps of that code, in the middle of an import or of an edit, too: those are finished first.
    """

    told = Signal()
    _asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked.connect(self.told, Qt.ConnectionType.QueuedConnection)
        self._before = {each: signal.signal(each, self._on_signal) for each in (signal.SIGTERM, signal.SIGINT)}
        self._ends: tuple[int, int] | None = None
        if sys.platform != "win32":  # Windows wakes through sockets of the internet only, which we open none of
            self._ends = os.pipe()
            for end in self._ends:
                os.set_blocking(end, False)
            signal.set_wakeup_fd(self._ends[1], warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_awake)

    def close(self) -> None:
        """Everything as it was before."""
        for each, before in self._before.items():
            signal.signal(each, before)
        if self._ends is not None:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for end in self._ends:
                os.close(end)
            self._ends = None

    def _on_awake(self) -> None:
        if self._ends is not None:
            os.read(self._ends[0], 4096)

    def _on_signal(self, _number: int, _frame: object) -> None:
        self._asked.emit()
