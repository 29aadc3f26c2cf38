"""A library with its content, made once for all scenes that begin with the same and copied for each of them."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from workstation.storage import open_library
from workstation.storage.library import Library

KEPT = "WORKSTATION_SCREENS_FILLED"
"""The variable that names the folder the filled libraries are kept in: every process of a run takes from it."""


def filled(folder: Path, fill: Callable[[Library], object]) -> Library:
    """A new library in the folder, filled. Whoever asks first makes it."""
    kept = Path(os.environ[KEPT]) / f"{fill.__module__}.{fill.__qualname__}"
    if not kept.is_dir():
        _make(kept, fill)
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    return open_library(folder / "library.db", program="window")


def _make(kept: Path, fill: Callable[[Library], object]) -> None:
    """Elsewhere first: another process may be at the same, and either's will do."""
    with tempfile.TemporaryDirectory(dir=kept.parent) as new:
        home = Path(new) / "filled"
        library = open_library(home / "library.db", program="window")
        fill(library)
        library.close()
        try:
            home.rename(kept)
        except OSError:
            if not kept.is_dir():
                raise
