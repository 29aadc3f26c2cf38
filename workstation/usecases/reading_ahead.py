"""Files read for an import on every core, and what the indexes need of them, a few ahead of who takes them in."""

from __future__ import annotations

import gc
import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from workstation import importing, words
from workstation.errors import WorkstationError
from workstation.importing import Imported
from workstation.usecases.at_work import SELDOM, at_work

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from workstation.storage.derived import Derived

_WORTH_IT = 100  # files; for fewer, starting processes takes longer than they save
_HANDED = 8  # files handed to a process at once: to hand over each by itself costs half of reading it
_AT_ONCE = 8  # hands that each process has at most: it is not to be without while a transaction is written
_LEAST = 2  # hands that it has while there are any
_BEGUN_BY = 4  # hands, with which the processes are started: of an import gone on with there may be fewer
_AHEAD = 8  # hands behind these that may wait: what is read early is written down late, by one process
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
    from workstation.storage import helping

    # Who only waits reads as well. But not beside a window, which a thread that reads would hold up.
    helps = threading.current_thread() is threading.main_thread()
    processes = cores - helps
    manners = at_work() if helps else nullcontext()
    with manners, helping.processes(processes, _begin) as pool:
        ahead = _Ahead(pool, processes)
        try:
            for group in grouped(files, _HANDED, _MOST_BYTES, lambda each: each.size):
                ahead.waiting.append(_Hand(group))
                if len(ahead.waiting) == _BEGUN_BY:
                    ahead.begin(processes)
                if len(ahead.waiting) > _AHEAD + processes * _AT_ONCE:
                    yield from ahead.next(helps=helps)
            ahead.are_last = True
            while ahead.waiting:
                yield from ahead.next(helps=helps)
        finally:
            ahead.leave()


class _Hand:
    """Files that are read at once: by a process, once it was asked, or here."""

    def __init__(self, files: Sequence[Wanted]) -> None:
        self.files = files
        self.future: Future[list[_Both]] | None = None
        self.found: list[_Both] | None = None

    @property
    def paths(self) -> list[Path]:
        """Where they are."""
        return [each.path for each in self.files]

    def is_free(self) -> bool:
        """Whether nobody reads them yet."""
        return self.future is None and self.found is None

    def is_done(self) -> bool:
        """Whether they are read."""
        return self.found is not None or (self.future is not None and self.future.done())

    def reads(self) -> Iterator[Read]:
        """What was read, waited for."""
        for wanted, (read, derived) in zip(self.files, self._read(), strict=True):
            yield _said_here(wanted, read, derived)

    def _read(self) -> list[_Both]:
        if self.future is not None and not self.future.cancelled():
            try:
                return self.future.result()
            except BrokenExecutor:
                self.found = None  # a process died over it or beside it
        return self.found or _read_and_derived(self.paths)


class _Ahead:
    """The files that wait to be read or taken in, in their order; so many hands of them are with the processes.

    The others stay here, where whoever waits may read them: a pool that breaks forgets to say so to those behind
    what was called back from it.
    """

    def __init__(self, pool: Executor, processes: int) -> None:
        self.waiting: deque[_Hand] = deque()
        self.are_last = False  # whether no others will wait
        self._pool = pool
        self._processes = processes

    def begin(self, processes: int) -> None:
        """Start the processes, while further files are looked at."""
        with suppress(BrokenExecutor):  # `_ask` finds it broken as well
            for _ in range(processes):
                self._pool.submit(os.getpid)

    def next(self, *, helps: bool) -> Iterator[Read]:
        """The first files that wait, read; who `helps` reads others until they are."""
        self._ask(helps=helps)
        first = self.waiting.popleft()
        while helps and not first.is_done() and (free := self._first_free(first)):
            free.found = _read_and_derived(free.paths)
            self._ask(helps=helps)
        yield from first.reads()

    def leave(self) -> None:
        """Nothing of it is wanted any more."""
        for hand in self.waiting:
            if hand.future is not None:
                hand.future.cancel()

    def _ask(self, *, helps: bool) -> None:
        """Give the processes files that nobody reads: the last ones where who waits reads the first.

        They take a quarter of a second to begin. Who helps is not to wait for that while there is something to read;
        of the last files each has an equal share, so that all end together.
        """
        if not self._processes:
            return
        at_work = sum(1 for hand in self.waiting if hand.future is not None and not hand.is_done())
        free = [hand for hand in self.waiting if hand.is_free()]
        each = _AT_ONCE
        if self.are_last:
            each = max(_LEAST, min(each, (len(free) + at_work) // (self._processes + helps)))
        wanted = max(0, self._processes * each - at_work)
        for hand in free[max(1, len(free) - wanted) :] if helps else free[:wanted]:
            try:
                hand.future = self._pool.submit(_read_and_derived, hand.paths)
            except BrokenExecutor:  # its processes were killed, for want of memory maybe: all is read here
                self._processes = 0
                return

    def _first_free(self, first: _Hand) -> _Hand | None:
        return next((hand for hand in (first, *self.waiting) if hand.is_free()), None)


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
    from workstation.markdown import seen  # noqa: F401  with the parser, which every file needs

    gc.set_threshold(*SELDOM)
