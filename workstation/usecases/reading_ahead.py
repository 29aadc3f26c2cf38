"""Files read for an import on every core, and what the indexes need of them, a few ahead of who takes them in."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from workstation import importing, words
from workstation.errors import WorkstationError
from workstation.importing import Imported

if TYPE_CHECKING:
    from concurrent.futures import Future

    from workstation.storage.derived import Derived

_WORTH_IT = 100  # files; for fewer, starting processes takes longer than they save
_HANDED = 8  # files handed to a process at once: to hand over each by itself costs half of reading it
_AHEAD = 16  # such hands of files that may wait to be taken in
_MOST_BYTES = 2 << 20  # of one hand of files: large ones are not all kept in memory
T = TypeVar("T")


@dataclass(frozen=True)
class Wanted:
    """A file to be read: its number, the digest of its place by which it is known again, its size in bytes."""

    number: int
    path: Path
    place: str
    size: int = 0


@dataclass(frozen=True)
class Read:
    """A file that was read, or why it was refused; `derived` holds for the text as it stands in the file."""

    wanted: Wanted
    imported: Imported | WorkstationError
    derived: Derived | None = None

    @cached_property
    def digests(self) -> tuple[str, str]:
        """What it is known again by: the digests of its bytes (empty when it was refused) and of its place."""
        sha256 = self.imported.origin.sha256 if isinstance(self.imported, Imported) else ""
        return sha256, self.wanted.place

    @property
    def size(self) -> int:
        """The bytes of the file."""
        return self.wanted.size


_Both = tuple["Imported | WorkstationError", "Derived | None"]


def grouped(items: Iterable[T], most: int, most_bytes: int, size_of: Callable[[T], int]) -> Iterator[list[T]]:
    """Runs of at most so many, and of not much more than so many bytes."""
    group: list[T] = []
    size = 0
    for item in items:
        group.append(item)
        size += size_of(item)
        if len(group) >= most or size >= most_bytes:
            yield group
            group, size = [], 0
    if group:
        yield group


def read_ahead(files: Iterable[Wanted], count: int, cores: int | None = None) -> Generator[Read]:
    """Each file in turn, read, or why it was refused. `count` says how many there are, at most."""
    cores = cores or (os.cpu_count() or 1 if count >= _WORTH_IT else 1)
    if cores == 1:
        for each in files:
            yield Read(each, _read(each.path))
        return
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    # Who only waits reads as well. But not beside a window, which a thread that reads would hold up.
    helps = threading.current_thread() is threading.main_thread()
    waiting: deque[_Hand] = deque()
    with ProcessPoolExecutor(cores - helps, multiprocessing.get_context("spawn"), _begin) as pool:
        try:
            for group in grouped(files, _HANDED, _MOST_BYTES, lambda each: each.size):
                waiting.append(_Hand(group, pool.submit(_read_and_derived, [each.path for each in group])))
                if len(waiting) > _AHEAD:
                    yield from _next(waiting, helps=helps)
            while waiting:
                yield from _next(waiting, helps=helps)
        finally:
            for hand in waiting:
                hand.future.cancel()


class _Hand:
    """Files that a process was asked to read."""

    def __init__(self, files: Sequence[Wanted], future: Future[list[_Both]]) -> None:
        self.files = files
        self.future = future
        self.found: list[_Both] | None = None

    def is_done(self) -> bool:
        """Whether its files are read, by whomever."""
        return self.found is not None or self.future.done()

    def read_here(self) -> bool:
        """Read them in this process unless another has begun to."""
        if self.found is not None or not self.future.cancel():
            return False
        self.found = _read_and_derived([each.path for each in self.files])
        return True

    def reads(self) -> Iterator[Read]:
        """What was read, waited for."""
        found = self.future.result() if self.found is None else self.found
        for wanted, (read, derived) in zip(self.files, found, strict=True):
            yield _said_here(wanted, read, derived)


def _next(waiting: deque[_Hand], *, helps: bool) -> Iterator[Read]:
    first = waiting.popleft()
    while helps and not first.is_done() and any(hand.read_here() for hand in (first, *waiting)):
        pass
    yield from first.reads()


def _said_here(wanted: Wanted, read: Imported | WorkstationError, derived: Derived | None) -> Read:
    """What was read; words for a person are said again in this process, which speaks their language."""
    if words.spoken() != "en" and (isinstance(read, WorkstationError) or read.notes):
        return Read(wanted, _read(wanted.path))  # which may have changed meanwhile
    return Read(wanted, read, derived)


def _read(path: Path) -> Imported | WorkstationError:
    try:
        return importing.read(path)
    except WorkstationError as refused:
        return refused


def _read_and_derived(paths: Sequence[Path]) -> list[_Both]:
    from workstation.storage.derived import derived

    found: list[_Both] = []
    for path in paths:
        read = _read(path)
        is_text = isinstance(read, Imported) and read.records is None
        found.append((read, derived(read.fields.get("body", "")) if isinstance(read, Imported) and is_text else None))
    return found


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who began this is told, and stops it
    gc.freeze()  # what the modules hold is never given back: nothing need look through it again
