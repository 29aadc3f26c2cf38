"""How long work tells how far it is, and hears that it should stop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

Progress = Callable[[int, int, str], bool]
"""Called with (done, total, what is being worked on); answers False to stop."""


def unheard(done: int, total: int, what: str) -> bool:
    """Progress that nobody watches."""
    del done, total, what
    return True


class Paced:
    """Says when to pass a report on: SQLite alone makes one every few milliseconds, and nobody reads so fast."""

    def __init__(self, seconds: float) -> None:
        self._every, self._last = seconds, -math.inf

    def is_due(self, done: int, total: int) -> bool:
        """The first, the last of a known total, and in between one each so many seconds."""
        moment = time.monotonic()
        if moment - self._last < self._every and not (total and done == total):
            return False
        self._last = moment
        return True
