"""Opening a library: looked at, locked, brought up to date; or created; or refused in plain words."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from workstation import __version__
from workstation.errors import LibraryMissing
from workstation.paths import files_beside
from workstation.storage import search
from workstation.storage.access import Access
from workstation.storage.backups import Backups
from workstation.storage.creating import create_tables
from workstation.storage.engine import connect, make_engine
from workstation.storage.files import private_file, private_folder, sync
from workstation.storage.inspection import Facts, inspect
from workstation.storage.key_file import key_place
from workstation.storage.library import Library
from workstation.storage.migrating import migrate
from workstation.storage.stamps import WRITTEN_BY
from workstation.storage.trouble import plain_errors
from workstation.storage.wal_record import WalRecord, foreign_wal_set_aside
from workstation.storage.watching import Watch
from workstation.storage.where import SCHEMA, conversion_mark, place, sidecar
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.seal import Seal

_CREATION_SECONDS = 5.0  # how long to wait for another process that is just creating the library


def open_library(
    where: str | Path,
    *,
    write: bool = True,
    create: bool = True,
    sample: Callable[[Library], object] | None = None,
    program: str = "command",
    watch: Watch | None = None,
) -> Library:
    """Open the library at a path or `sqlite:///` address, or create it; `sample` is then called to fill it.

    When another process holds it for writing, or the folder cannot be written, it opens read-only.
    `program` ("window" or "command") is what others are told. Raises NotALibrary, LibraryMissing, LibraryIsNewer,
    LibraryDamaged, LibraryEncrypted (unlock it first, see key_file), LibraryReadOnly, LibraryHeld (it must be brought
    up to date first), UnsupportedDatabase; Cancelled
    when `watch`, told how far a library of an older version is brought up to date, asks to stop.
    """
    path = place(where)
    foreign = foreign_wal_set_aside(path, program)
    facts = inspect(path)
    if facts is None and Backups(path).copies():
        raise LibraryMissing(
            tr("The library {path} is gone, but backups of it are there.").format(path=path),
            safe=tr("Nothing was created in its place."),
            remedy=tr(
                "Put the file back, or go back to the last good backup with “workstation restore --last-backup”."
            ),
        )
    if facts is None and key_place(path).is_file():
        raise LibraryMissing(
            tr("The encrypted library {path} is gone, but its key file is there.").format(path=path),
            safe=tr("Nothing was created in its place."),
            remedy=tr("Put the file back; or move the folder {name}.files away to begin anew.").format(name=path.name),
        )
    if facts is None and not (write and create):
        raise LibraryMissing(
            tr("There is no library at {path}.").format(path=path),
            safe=tr("Nothing was created."),
            remedy=tr("Check the name, or open it for writing to begin a new library there."),
        )
    access = Access.gain(path, program, write=write)
    try:
        if access.lock is not None and conversion_mark(path).exists():
            from workstation.storage.converting import settle

            settle(path)
        created = access.lock is not None and _create_if_missing(path)
        missing = WalRecord(path).missing() if access.lock is not None else 0
        mode = _made_current(path, access, watch).mode
        _remove_leftovers(path, access)
        library = Library(access, make_engine(path, "rw" if access.lock else mode, write=bool(access.lock)))
    except BaseException:
        access.free()
        raise
    library.foreign_wal, library.missing = foreign, missing
    try:
        if not library.read_only:
            library.stamps.set(WRITTEN_BY, __version__)
        if created and sample is not None:
            sample(library)
    except BaseException:
        library.close()
        raise
    return library


def _create_if_missing(path: Path) -> bool:
    if path.exists():
        return False
    create_library(path)
    return True


def create_library(path: Path, seal: Seal | None = None) -> None:
    """A new empty library, built beside its place, then renamed to it; encrypted when there is a `seal`."""
    with plain_errors(path):
        _set_aside_orphans(path)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        private_file(part)
        try:
            with closing(connect(part, "rw", write=True, seal=seal)) as connection:
                create_tables(connection)
            sync(part)
            part.replace(path)
            sync(path.parent)
        finally:
            part.unlink(missing_ok=True)


def _set_aside_orphans(path: Path) -> None:
    # A -wal file left by a library that is gone must not be read into the new one, nor thrown away.
    for suffix in ("-wal", "-shm", "-journal"):
        orphan = sidecar(path, suffix)
        if orphan.exists():
            kept = private_folder(files_beside(path) / "left-behind")
            orphan.replace(kept / f"{orphan.name}-{time.time_ns()}")


def _made_current(path: Path, access: Access, watch: Watch | None) -> Facts:
    facts = _awaited(path) if access.terms == "held" else inspect(path)
    if facts is None:
        raise access.refusal()
    if access.lock is not None and facts.mode != "rw":
        access.give_up_writing()
    if facts.schema < SCHEMA:
        with access.as_writer():
            migrate(path, watch=watch)
        facts = Facts(SCHEMA, facts.mode)
    if access.lock is not None:
        with plain_errors(path), closing(connect(path, "rw", write=True)) as connection:
            search.fit(connection)
    return facts


def _awaited(path: Path) -> Facts | None:
    # The holder of the lock may be creating the library at this moment.
    deadline = time.monotonic() + _CREATION_SECONDS
    while (facts := inspect(path)) is None and time.monotonic() < deadline:
        time.sleep(0.05)
    return facts


def _remove_leftovers(path: Path, access: Access) -> None:
    # Half-made files of a process that died; nobody else writes them while we hold the lock.
    if access.lock is not None:
        for part in path.parent.glob(f"{path.name}.*.part"):
            part.unlink(missing_ok=True)
