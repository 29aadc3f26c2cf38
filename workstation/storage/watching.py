"""Long work on a library tells how far it is, and stops when it is asked to."""

from __future__ import annotations

from collections.abc import Callable

from workstation.errors import Cancelled
from workstation.words import tr

Watch = Callable[[int, int, str], bool]
"""Called with (done, total or 0, what is being done); answers False to stop."""


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


def opening_stopped(name: str) -> Cancelled:
    """What to raise when opening a library was given up."""
    return Cancelled(
        tr("Opening {name} was stopped.").format(name=name),
        safe=tr("The library is as it was."),
        remedy=tr("Open it again when there is time; bringing a large library up to date can take minutes."),
    )
