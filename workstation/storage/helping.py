"""How another process of ours, begun to help this one, begins and ends."""

from __future__ import annotations

import gc
import os
import pickle
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Executor


def _nothing() -> None:
    """What a process does first that needs nothing."""


def processes(count: int, begin: Callable[..., None] = _nothing, *given: object) -> Executor:
    """So many other processes, each started when it is first wanted; what it does first is `begin`."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    # As bytes: nothing of ours is loaded before `_begin`.
    told = pickle.dumps((begin, given))
    return ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), _begin, (told,))


def _begin(told: bytes) -> None:
    """In the other process, once: Ctrl+C is for who began it, and it ends when that one is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who began this is told, and stops it
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # What modules hold is never given back: to look through it again and again took a tenth of the start.
    gc.disable()
    begin, given = pickle.loads(told)  # noqa: S301  through a pipe, from who began this
    begin(*given)
    gc.freeze()
    gc.enable()


def _end_with_parent() -> None:
    import multiprocessing
    from multiprocessing.connection import wait

    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
