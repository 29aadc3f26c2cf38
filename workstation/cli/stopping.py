"""Long work on the command line: how far it is, where somebody watches, and Ctrl+C that stops it in good order."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from workstation.usecases.progress import Progress
from workstation.words import tr


@contextmanager
def stoppable() -> Iterator[Progress]:
    """The progress of the work within. The first Ctrl+C asks it to stop, the second ends the program."""
    asked = threading.Event()
    watched = sys.stderr.isatty()

    def ask(_signal: int, _frame: FrameType | None) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    def progress(done: int, total: int, what: str) -> bool:
        del what
        if watched:
            sys.stderr.write("\r" + tr("{done} of {total}").format(done=done, total=total) + "\x1b[K")
            sys.stderr.flush()
        return not asked.is_set()

    may_listen = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGINT, ask) if may_listen else None
    try:
        yield progress
    finally:
        if may_listen:
            signal.signal(signal.SIGINT, before)
        if watched:
            sys.stderr.write("\r\x1b[K")
