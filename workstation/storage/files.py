"""Files and folders that only their owner may read, and that survive a power cut once they are said to be there."""

from __future__ import annotations

import os
from pathlib import Path


def sync(path: Path) -> None:
    """Have the disk keep a file, or a folder's list of files, through a power cut."""
    if path.is_dir() and os.name == "nt":
        return  # Windows keeps folders by itself and cannot open them
    file = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def sync_data(file: int) -> None:
    """Have the disk keep what was written to an open file; where the system can, without its times."""
    if hasattr(os, "fdatasync"):
        os.fdatasync(file)
    else:
        os.fsync(file)


def private_file(path: Path) -> None:
    """A new empty file that only its owner may read, in place of a left-over one."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def private_folder(path: Path) -> Path:
    """The folder, made for its owner alone when it is not there."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path
