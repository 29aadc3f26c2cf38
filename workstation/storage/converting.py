"""A library in clear becomes an encrypted one, or the other way round: all of it, or nothing, whenever it is stopped.

Until the one rename that exchanges the database, everything is as it was and what is new stands beside it; after it
everything new is there and what is old goes. Which of the two it is, the database itself says by its first bytes: who
opens the library next for writing goes back, or on (`settle`).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import CannotWrite, LibraryHeld, LibraryTrouble
from workstation.paths import files_beside
from workstation.storage.access import Access
from workstation.storage.backup import verified_copy
from workstation.storage.converted_files import (
    FOLDERS,
    in_clear_with_seal,
    seal_files,
    told_of,
    unseal_files,
    unseal_lines,
)
from workstation.storage.database import bare
from workstation.storage.files import private_file, private_folder, sync
from workstation.storage.journal import SUFFIX as JOURNAL
from workstation.storage.key_file import key_place
from workstation.storage.leftovers import wipe
from workstation.storage.sealed_files import SUFFIX as SEALED
from workstation.storage.trouble import plain_errors
from workstation.storage.unlocked import hold, is_encrypted, seal_of
from workstation.storage.wal_record import WalRecord
from workstation.storage.where import conversion_mark, unwritten
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.key_file import KeyFile
    from workstation.storage.seal import Seal
    from workstation.storage.watching import Watch

STEPS = ("begun", "key", "files", "copied", "exchanged", "settled")


def convert(
    path: Path,
    seal: Seal | None,
    key: KeyFile | None,
    program: str,
    watch: Watch | None = None,
    at: Callable[[str], object] = lambda _step: None,
) -> None:
    """Encrypt the closed library with this seal, whose key file is `key`; None: bring it back into the clear.

    `at` is told after each of STEPS; from "exchanged" on there is nothing to stop. Raises LibraryHeld when another
    process has it open, LibraryDamaged, LibraryTrouble, Cancelled: then it is as it was.
    """
    access = Access(path, program, "asked to read")
    if not access.try_lock():
        raise access.refusal()
    try:
        settle(path)
        _refuse_open(path)
        _begin(path)
        at("begun")
        if seal is not None and key is not None:
            hold(seal)
            key.write(key_place(path))
        at("key")
        _files(path, seal, watch)
        at("files")
        fresh = path.with_name(f"{path.name}.{os.getpid()}.part")
        verified_copy(path, fresh, watch, seal=seal, key=False)
        at("copied")
        _exchange(path, fresh)
        at("exchanged")
        if watch is not None:
            watch(0, 0, tr("what it was before goes"))
        settle(path)
        at("settled")
    except OSError as error:
        settle(path)
        raise _cannot(path, error, done=is_encrypted(path) == (seal is not None)) from error
    except BaseException:
        settle(path)
        raise
    finally:
        access.free()


def settle(path: Path) -> None:
    """End a change that was stopped: what does not belong to the database as it is now goes. For its writer."""
    if not conversion_mark(path).exists():
        return
    try:
        _settle(path, conversion_mark(path))
    except OSError as error:
        raise LibraryTrouble(
            tr("What stands beside {name} could not be put in order: {reason}.").format(
                name=path.name, reason=error.strerror or tr("the disk did not answer")
            ),
            safe=tr("Nothing was lost; it is tried again when the library is opened."),
            remedy=tr("Check that the disk has room and that you may write there."),
        ) from error


def _cannot(path: Path, error: OSError, *, done: bool) -> CannotWrite:
    kept = (
        tr("Nothing was lost; it is tried again when the library is opened.")
        if done
        else tr("The library is as it was.")
    )
    return CannotWrite(
        tr("The file {name} could not be written: {reason}.").format(
            name=path.name, reason=error.strerror or tr("the disk did not answer")
        ),
        safe=kept,
        remedy=tr("Check that the disk has room and that you may write there."),
    )


def _settle(path: Path, mark: Path) -> None:
    for part in path.parent.glob(f"{path.name}.*.part"):
        if part.samefile(path):
            part.unlink()  # the second name it was given before an exchange that did not come
        else:
            wipe(part)
    if is_encrypted(path):
        seal = seal_of(path)
        assert seal is not None
        for folder in FOLDERS:
            seal_files(files_beside(path) / folder, seal, told_of((), None))
            for file in in_clear_with_seal(files_beside(path) / folder, seal):
                wipe(file)
    else:
        for folder in FOLDERS:
            for file in (files_beside(path) / folder).rglob(f"*{SEALED}"):
                file.unlink()
        for file in (files_beside(path) / "journal").rglob(f"*{SEALED}"):
            if file.with_name(file.name.removesuffix(SEALED)).exists():
                file.unlink()
        key_place(path).unlink(missing_ok=True)
    wipe(files_beside(path) / "findings.db")
    mark.unlink()
    sync(mark.parent)


def unfinished(path: Path) -> None:
    """Whoever opens the library next for writing is to look whether all that stands beside it is of its kind."""
    _begin(path)


def _begin(path: Path) -> None:
    private_folder(files_beside(path))
    private_file(conversion_mark(path))
    sync(files_beside(path))


def _files(path: Path, seal: Seal | None, watch: Watch | None) -> None:
    own = seal_of(path)
    told = told_of((files_beside(path) / folder for folder in FOLDERS), watch)
    if seal is None and own is not None:
        unseal_lines(files_beside(path) / "journal", own)
    for folder in FOLDERS:
        if seal is not None:
            seal_files(files_beside(path) / folder, seal, told)
        elif own is not None:
            unseal_files(path, files_beside(path) / folder, own, told)


def _refuse_open(path: Path) -> None:
    """Nobody may have it open: what they read and write would be another file from here on."""
    with plain_errors(path), closing(bare(path, "rw", isolation_level=None, timeout=2.0)) as connection:
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]  # SQLite alone with it puts all away
    waiting = any((files_beside(path) / "journal").glob(f"*{JOURNAL}"))
    if mode != "delete" or unwritten(path) or waiting:
        raise LibraryHeld(
            tr("The library {name} is open in another window or command.").format(name=path.name),
            safe=tr("Nothing was changed."),
            remedy=tr("Close it there, then try again."),
        )


def _exchange(path: Path, fresh: Path) -> None:
    """What it was keeps a second name, by which `settle` overwrites it."""
    old = path.with_name(f"{path.name}.{os.getpid()}.old.part")
    with suppress(OSError):  # a disk without second names: then its bytes go when the disk needs the room
        old.unlink(missing_ok=True)
        os.link(path, old)
    fresh.replace(path)
    sync(path.parent)
    WalRecord(path).forget()
