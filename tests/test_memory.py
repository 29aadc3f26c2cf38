"""Memory that was let go goes back to the system."""

import ctypes
import sys
from pathlib import Path

import pytest

from workstation import memory


def dirty() -> int:
    """Kilobytes this process has written to."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty:"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nothing is kept")
def test_what_the_allocator_keeps_is_given_back() -> None:
    memory.use_few_pools()
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "malloc_trim"):
        pytest.skip("this C library keeps nothing")
    libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = (
        ctypes.c_void_p,
        [ctypes.c_size_t],
        [ctypes.c_void_p],
    )
    pieces = [libc.malloc(60_000) for _ in range(800)]
    for piece in pieces:
        ctypes.memset(piece, 1, 60_000)
    for piece in pieces[:-1]:  # the last one stays: only what lies below it has to be given back by hand
        libc.free(piece)
    before = dirty()
    memory.give_back()
    assert dirty() < before - 20_000
    libc.free(pieces[-1])
