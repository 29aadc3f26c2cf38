"""How another process of ours, begun to help this one, begins and ends."""

from __future__ import annotations

import os
import signal
import threading


def begin_helping() -> None:
    """In the other process, once: Ctrl+C is for who began it, and it ends when that one is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who began this is told, and stops it
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    import multiprocessing
    from multiprocessing.connection import wait

    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
