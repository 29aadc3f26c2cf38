"""Putting a copy in the place of a library: never over the only one, never beside another one's -wal file."""

from __future__ import annotations

import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import LibraryDamaged, LibraryMissing
from workstation.paths import files_beside
from workstation.storage.access import Access
from workstation.storage.backup import verified_copy
from workstation.storage.converting import unfinished
from workstation.storage.files import private_folder, sync
from workstation.storage.inspection import inspect
from workstation.storage.key_file import KeyFile, key_of, key_place, locked
from workstation.storage.unlocked import PLAIN, head_of, held, seal_of
from workstation.storage.wal_record import WalRecord
from workstation.storage.watching import Watch
from workstation.storage.where import sidecar
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.seal import Seal


def restore_copy(library: Path, copy: Path, program: str, watch: Watch | None = None) -> Path | None:
    """Make `copy` the library; the folder where what was there is kept with its -wal, None when nothing was there.

    It is encrypted as that library is, whether the copy is or not; where there is no library, as the copy is.

    `copy` itself stays. Raises LibraryMissing, NotALibrary, LibraryDamaged, LibraryIsNewer when it cannot be used,
    LibraryEncrypted without the passphrase of either, LibraryHeld when another has the library open.
    """
    if inspect(copy) is None:
        raise LibraryMissing(
            tr("There is no backup at {path}.").format(path=copy), safe=tr("The library was not changed.")
        )
    access = Access(library, program, "asked to read")
    with ExitStack() as after:
        if not access.try_lock():
            raise access.refusal()
        after.callback(access.free)
        key, seal = _kind(library, copy)
        fresh = library.with_name(library.name + ".restored")
        verified_copy(copy, fresh, watch, seal=seal, key=False)
        if key is not None:
            key.write(key_place(library))
            unfinished(library)
        aside = set_aside(library)
        fresh.replace(library)
        WalRecord(library).forget()
        sync(library.parent)
    return aside


def _kind(library: Path, copy: Path) -> tuple[KeyFile | None, Seal | None]:
    """By which key it is to be encrypted, and the key file when the library has none of its own."""
    if head_of(library) == PLAIN:
        return None, None
    with suppress(LibraryDamaged):
        own = KeyFile.read(key_place(library))
        if (seal := held(own.id)) is None:
            raise locked(library)
        return None, seal
    seal = seal_of(copy)
    return (key_of(copy), seal) if seal is not None else (None, None)


def set_aside(library: Path) -> Path | None:
    """Move a library and what SQLite keeps beside it into a folder of their own; None when there was nothing."""
    files = [library, *(sidecar(library, suffix) for suffix in ("-wal", "-shm", "-journal"))]
    there = [file for file in files if file.exists()]
    if not there:
        return None
    folder = private_folder(files_beside(library) / "left-behind" / f"{library.stem}-{time.time_ns()}")
    for file in there:
        file.replace(folder / file.name)
    sync(folder)
    return folder
