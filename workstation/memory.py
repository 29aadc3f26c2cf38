"""Memory that was let go goes back to the system: glibc keeps it for each thread that ever asked for some."""

from __future__ import annotations

import sys
from typing import Any

_ARENA_MAX = -8  # of glibc's malloc.h
_POOLS = 2


def use_few_pools() -> None:
    """Call it before the first worker: each thread would get a pool of its own, and keep what it once held."""
    if (libc := _glibc()) is not None:
        libc.mallopt(_ARENA_MAX, _POOLS)


def give_back() -> None:
    """Takes some milliseconds in which others may have to wait: for a moment of rest, and any thread."""
    if (libc := _glibc()) is not None:
        libc.malloc_trim(0)


def _glibc() -> Any:
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # not before the first paint

    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") and hasattr(libc, "mallopt") else None
