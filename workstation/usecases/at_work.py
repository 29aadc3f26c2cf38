"""Python's own manners while this process makes or reads thousands of texts and nobody waits for a window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (50_000, 20, 20)
"""Objects made before Python looks for what is no longer used (`gc.set_threshold`)."""

_SHORT = 0.0005  # seconds one thread may keep another that has come back from the disk


@contextmanager
def at_work() -> Iterator[None]:
    """Within, texts in the making are let be: they are many small things that end with their batch.

    To look through them again and again for what refers to itself took a tenth of the time. And a thread that waited
    for the disk is soon back at it.
    """
    seldom, long = gc.get_threshold(), sys.getswitchinterval()
    gc.set_threshold(*SELDOM)
    sys.setswitchinterval(_SHORT)
    try:
        yield
    finally:
        gc.set_threshold(*seldom)
        sys.setswitchinterval(long)
