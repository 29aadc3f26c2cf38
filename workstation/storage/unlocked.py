"""Encrypted libraries whose key this process was given, and how a file is known to be one.

Every door to a library leads over a path: the file itself, its backups, what was set aside, the record of its -wal
file, before there is any Library. So the keys are kept in one place: a door that was forgotten finds its key here, or
cannot read; it can never write in clear.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.paths import files_beside

if TYPE_CHECKING:
    from workstation.storage.seal import Seal

PLAIN = b"SQLite format 3\0"
"""What a library in clear begins with; an encrypted one begins with the id of its key, as many bytes."""

_held: dict[bytes, Seal] = {}


def hold(seal: Seal) -> None:
    """From now on this process can open what this key opens."""
    _held[seal.id] = seal


def let_go(seal: Seal) -> None:
    """It cannot any more; for what was only tried."""
    _held.pop(seal.id, None)


def held(id: bytes) -> Seal | None:
    """The key of that id, when this process was given it."""
    return _held.get(id)


def head_of(path: Path) -> bytes:
    """The first sixteen bytes of a file; fewer when it has fewer, none when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(PLAIN))
    except OSError:
        return b""


def is_encrypted(path: Path) -> bool:
    """Whether the database there is no readable one; a file that is damaged at its head looks the same."""
    head = head_of(path)
    return len(head) == len(PLAIN) and head != PLAIN


def is_locked(path: Path) -> bool:
    """Whether it is an encrypted library whose key was not given yet; asked before the first paint."""
    if not is_encrypted(path) or head_of(path) in _held:
        return False
    beside = files_beside(path)
    return (beside / "key").is_file() or any((beside / "backups").glob("*.key"))


def seal_of(path: Path) -> Seal | None:
    """The key of the database there; None when it is in clear, empty, missing, or the key was not given."""
    head = head_of(path)
    return _held.get(head) if head and head != PLAIN else None
