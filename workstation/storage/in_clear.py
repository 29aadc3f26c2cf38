"""What stands beside an encrypted library in clear still: older backups, libraries and lines that were set aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from workstation.paths import files_beside
from workstation.storage.key_file import SUFFIX as KEY
from workstation.storage.leftovers import wipe
from workstation.storage.sealed_files import MARK
from workstation.storage.sealed_journal import MARK as JOURNAL
from workstation.storage.unlocked import PLAIN, head_of, held
from workstation.storage.where import sidecar

_TELLING_NOTHING = frozenset({"writer.lock", "wal", "key", "converting"})


def in_clear(library: Path) -> Sequence[Path]:
    """Every file beside the library whose bytes are no ciphertext; those that tell nothing are left out."""
    root = files_beside(library)
    return (
        [each for each in sorted(root.rglob("*")) if each.is_file() and not _is_sealed(each)] if root.is_dir() else []
    )


def purge(library: Path) -> list[Path]:
    """Overwrite and delete them all; what could not be is given back."""
    kept = []
    for file in in_clear(library):
        try:
            wipe(file)
        except OSError:
            kept.append(file)
    return kept


def _is_sealed(file: Path) -> bool:
    if file.name in _TELLING_NOTHING or file.suffix == KEY or file.stat().st_size == 0:
        return True
    if file.name.endswith(("-wal", "-shm")):
        return all(_is_database(each) for each in _database_of(file))
    return head_of(file).startswith((MARK, JOURNAL)) or _is_database(file)


def _database_of(file: Path) -> Iterator[Path]:
    """Pages that wait beside a database are encrypted as it is; alone they count as being in clear."""
    database = file.with_name(file.name[:-4])
    yield database if database.exists() else sidecar(file, "-wal")


def _is_database(file: Path) -> bool:
    head = head_of(file)
    return head != PLAIN and held(head) is not None
