"""Long work on a library tells how far it is, and stops when it is asked to."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from workstation.errors import Cancelled
from workstation.words import tr

Watch = Callable[[int, int, str], bool]
"""Called with (done, total or 0, what is being done); answers False to stop."""
STEPS = 100_000  # of SQLite's machine between two looks at whether to stop: a few milliseconds


class Watched:
    """A Watch that remembers the wish to stop: SQLite tells only that it was interrupted."""

    def __init__(self, watch: Watch | None) -> None:
        self._watch = watch
        self.stopped = False

    def __call__(self, done: int, total: int, what: str) -> bool:
        """Tell; False once the person wants it to stop."""
        if self._watch is not None and not self._watch(done, total, what):
            self.stopped = True
        return not self.stopped


@contextmanager
def interrupting(watched: Watched, what: str, *connections: sqlite3.Connection) -> Iterator[None]:
    """These are interrupted in the middle of a statement too, once the person wants it to stop."""
    for each in connections:
        each.set_progress_handler(lambda: 0 if watched(0, 0, what) else 1, STEPS)
    try:
        yield
    finally:
        for each in connections:
            each.set_progress_handler(None, 0)


class Bytes:
    """Counts bytes towards a total and tells a Watch of them; raises Cancelled when that asks to stop."""

    def __init__(self, watch: Watch | None, total: int, what: str) -> None:
        self._watched, self._total, self._what, self._done = Watched(watch), total, what, 0

    def add(self, count: int) -> None:
        """So many more are done."""
        self._done += count
        if not self._watched(min(self._done, self._total), self._total, self._what):
            raise Cancelled(tr("The work was stopped."), safe=tr("The library is as it was."))


def opening_stopped(name: str) -> Cancelled:
    """What to raise when opening a library was given up."""
    return Cancelled(
        tr("Opening {name} was stopped.").format(name=name),
        safe=tr("The library is as it was."),
        remedy=tr("Open it again when there is time; bringing a large library up to date can take minutes."),
    )
