"""A library for a try: it lives in a folder of its own that goes when the library is closed."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from workstation.storage.library import Library
from workstation.storage.opening import open_library


def temporary_library(*, sample: Callable[[Library], object] | None = None, program: str = "command") -> Library:
    """A new library that leaves nothing behind."""
    folder = Path(tempfile.mkdtemp(prefix="editorial-workstation-"))
    try:
        library = open_library(folder / "library.db", sample=sample, program=program)
    except BaseException:
        shutil.rmtree(folder)
        raise
    library.when_closed(lambda: shutil.rmtree(folder))
    return library
