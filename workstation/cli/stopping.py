"""Long work on the command line: how far it is, where somebody watches, and Ctrl+C that stops it in good order."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from workstation.usecases.progress import Paced, Progress
from workstation.words import tr

_TELL_EVERY = 0.05  # seconds


@contextmanager
def stoppable(*, named: bool = False) -> Iterator[Progress]:
    """The progress of the work within. The first Ctrl+C asks it to stop, the second ends the program.

    `named` is for work in parts of different measures: the part is named, how far it is told in hundredths.
    """
    asked = threading.Event()
    watched, paced = sys.stderr.isatty(), Paced(_TELL_EVERY)

    def ask(_signal: int, _frame: FrameType | None) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    def progress(done: int, total: int, what: str) -> bool:
        if watched and paced.is_due(done, total):
            sys.stderr.write("\r" + (_part(done, total, what) if named else _count(done, total)) + "\x1b[K")
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


def _count(done: int, total: int) -> str:
    return tr("{done} of {total}").format(done=done, total=total)


def _part(done: int, total: int, what: str) -> str:
    return tr("{what}: {percent} %").format(what=what, percent=100 * done // total) if total else f"{what}…"
