"""An export of many, made on every core a few batches ahead of who gives the files their names."""

from __future__ import annotations

import gc
import threading
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

from workstation.export.disk import Disk
from workstation.export.staging import discard
from workstation.usecases.at_work import SELDOM, at_work
from workstation.usecases.exporting_hand import Hand, Order, Outcome
from workstation.words import spoken

if TYPE_CHECKING:
    from workstation.storage.seal import Seal

_AT_ONCE = 3  # batches that each process has: one it makes, one that waits for it, one that waits for the disk
_AHEAD = 3  # batches behind these that may be made by who waits
Made = list[Outcome]


def made_ahead(
    order: Order, batches: Iterable[list[str]], cores: int, here: Hand, seal: Seal | None
) -> Generator[Made]:
    """The files of each batch in turn, safe on the disk beside their places; closing it lets go of the others."""
    # Who only waits makes batches as well. But not beside a window, which a thread that works would hold up.
    helps = cores == 1 or threading.current_thread() is threading.main_thread()
    processes = cores - helps
    with ExitStack() as stack:
        disk = stack.enter_context(closing(Disk(order.folder)))
        # What the disk takes its time for is waited for in threads: meanwhile other batches are made.
        waits = stack.enter_context(ThreadPoolExecutor(processes * _AT_ONCE + _AHEAD))
        pool = stack.enter_context(_processes(processes, order, seal)) if processes else None
        if helps:
            stack.enter_context(at_work())
        ahead = _Ahead(disk, waits, pool, processes * _AT_ONCE, here, helps=helps)
        stack.callback(ahead.leave)
        for ids in batches:
            ahead.waiting.append(_Batch(ids))
            if len(ahead.waiting) > processes * _AT_ONCE + _AHEAD:
                yield ahead.next()
        while ahead.waiting:
            yield ahead.next()


class _Batch:
    """Articles that are made at once, and their files once somebody was asked for them."""

    def __init__(self, ids: list[str]) -> None:
        self.ids = ids
        self.files: Future[Made] | None = None
        self.made: Made = []  # here; the disk may not have it yet
        self.elsewhere = False  # made by another process

    def is_free(self) -> bool:
        """Whether nobody makes it yet."""
        return self.files is None

    def is_done(self) -> bool:
        """Whether its files are safe on the disk."""
        return self.files is not None and self.files.done()


class _Ahead:
    """The batches that wait to be made or given out, in their order; so many of them are with the processes."""

    def __init__(
        self, disk: Disk, waits: Executor, pool: Executor | None, most: int, here: Hand, *, helps: bool
    ) -> None:
        self.waiting: deque[_Batch] = deque()
        self._disk = disk
        self._waits = waits
        self._pool = pool
        self._most = most
        self._here = here
        self._helps = helps

    def next(self) -> Made:
        """The files of the first batch; who helps makes others until the disk has them."""
        first = self.waiting[0]
        self._ask()
        while not first.is_done() and (free := self._free(first)):
            self._make(free)
            self._ask()
        made = self._files(first)
        self.waiting.popleft()
        return made

    def leave(self) -> None:
        """Nothing of it is wanted any more."""
        for batch in self.waiting:
            if batch.files is None:
                continue
            if batch.files.cancel():  # nobody has begun to wait for the disk
                _let_go(batch.made)
            elif batch.files.exception() is None:
                _let_go(batch.files.result())

    def _free(self, first: _Batch) -> _Batch | None:
        """What nobody makes yet; who does not help makes only what no process would."""
        waiting = self.waiting if self._helps or self._pool is None else (first,)
        return next((each for each in waiting if each.is_free()), None)

    def _make(self, batch: _Batch) -> None:
        batch.made = self._here.made(batch.ids)
        batch.files = self._waits.submit(self._settled, batch.made)
        batch.elsewhere = False

    def _files(self, batch: _Batch) -> Made:
        assert batch.files is not None
        try:
            made = batch.files.result()
        except BrokenExecutor:  # a process was killed, for want of memory maybe: all is made here
            self._pool = None
            self._make(batch)
            return batch.files.result()
        # Another process speaks English; what a person reads is said by this one.
        if batch.elsewhere and spoken() != "en" and any(each.refused or each.warnings for each in made):
            _let_go(made)
            self._make(batch)
            return batch.files.result()
        return made

    def _ask(self) -> None:
        """Give the processes batches that nobody makes: the last ones where who waits makes the first.

        They take a second to begin. Who helps is not to wait for that as long as there is something to make.
        """
        if self._pool is None:
            return
        wanted = self._most - sum(1 for each in self.waiting if each.elsewhere and not each.is_done())
        free = [each for each in self.waiting if each.is_free()]
        for batch in free[max(1, len(free) - wanted) :] if self._helps else free[:wanted]:
            batch.files = self._waits.submit(self._made_elsewhere, self._pool, batch.ids)
            batch.elsewhere = True

    def _settled(self, made: Made) -> Made:
        """The same, once the disk has the files."""
        try:
            self._disk.settle(each for outcome in made for each in outcome.staged)
        except BaseException:
            _let_go(made)
            raise
        return made

    def _made_elsewhere(self, pool: Executor, ids: list[str]) -> Made:
        return self._settled(pool.submit(_made, ids).result())


def _let_go(made: Made) -> None:
    discard(each for outcome in made for each in outcome.staged)


def _processes(count: int, order: Order, seal: Seal | None) -> Executor:
    from workstation.storage.helping import processes

    return processes(count, _begin, order, seal)


_hands: list[Hand] = []  # in each of the other processes: its own


def _begin(order: Order, seal: Seal | None) -> None:
    """In each of the other processes, once: the library for reading."""
    from workstation.storage import open_library
    from workstation.storage.unlocked import hold

    if seal is not None:  # it came through a pipe, from who was given the passphrase
        hold(seal)
    library = open_library(order.library, write=False)
    gc.set_threshold(*SELDOM)
    library.helps_writer = True
    _hands[:] = [Hand(library, order)]


def _made(ids: list[str]) -> Made:
    return _hands[0].made(ids)
