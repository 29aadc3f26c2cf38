"""What is derived from thousands of texts, by other processes a few batches ahead of who writes it down."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterable, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import ExitStack
from typing import TypeVar

from workstation.storage import helping
from workstation.storage.derived import Derived, derived

T = TypeVar("T")
_AHEAD = 4  # batches that each process has
_MOST = 2  # processes; more than who writes can keep up with
_WORTH_THEIR_START = 2_000  # texts; of fewer most would be read before a process has begun


def processes_for(texts: int) -> int:
    """How many other processes are worth it for so many texts."""
    return min(_MOST, (os.cpu_count() or 1) - 1) if texts >= _WORTH_THEIR_START else 0


def derived_ahead(
    batches: Iterable[tuple[T, Sequence[str]]], processes: int
) -> Generator[tuple[T, Sequence[str], list[Derived]]]:
    """What is derived from each batch of texts, in turn, with what it belongs to.

    The texts go through a pipe, never over a disk. Close it to let go of the processes.
    """
    with ExitStack() as stack:
        others = _Others(stack.enter_context(helping.processes(processes)), processes) if processes else None
        waiting: deque[tuple[T, Sequence[str], Future[list[Derived]] | None]] = deque()
        for of, texts in batches:
            waiting.append((of, texts, others.ask(texts) if others else None))
            if len(waiting) > processes * _AHEAD:
                yield _told(*waiting.popleft())
        while waiting:
            yield _told(*waiting.popleft())


def _told(of: T, texts: Sequence[str], asked: Future[list[Derived]] | None) -> tuple[T, Sequence[str], list[Derived]]:
    if asked is not None:
        try:
            return of, texts, asked.result()
        except BrokenExecutor:  # a process was killed, for want of memory maybe: all is read here
            pass
    return of, texts, _derived(texts)


class _Others:
    """The other processes. They take half a second to begin; until then, and when they are gone, nobody waits."""

    def __init__(self, pool: Executor, processes: int) -> None:
        self._pool = pool
        self._begun = [pool.submit(_derived, ()) for _ in range(processes)]

    def ask(self, texts: Sequence[str]) -> Future[list[Derived]] | None:
        """What they will say, None where it is quicker to read the texts here."""
        if not all(each.done() for each in self._begun):
            return None
        try:
            return self._pool.submit(_derived, texts)
        except BrokenExecutor:
            return None


def _derived(texts: Sequence[str]) -> list[Derived]:
    return [derived(text) for text in texts]
