"""A library encrypted as a whole: made so and undone, unlocked before it is opened, its passphrase changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.domain.changes import NOTHING, Changes
from workstation.errors import Cancelled, FileRefused, LibraryEncrypted, LibraryMissing, NotALibrary, WorkstationError
from workstation.paths import files_beside
from workstation.storage.key_file import SUFFIX, KeyFile, key_of, key_place, may_be_encrypted
from workstation.storage.key_file import unlock as unlock_file
from workstation.storage.unlocked import seal_of
from workstation.usecases.progress import Progress, unheard
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.storage.seal import Seal
    from workstation.storage.watching import Watch
    from workstation.vault.keys import Cost, SlotKind

SEALED = ".sealed"


@dataclass(frozen=True)
class Plan:
    """A library to be encrypted once nobody has it open: its key, and the file of it. `printed` is the recovery key."""

    seal: Seal
    key: KeyFile
    printed: str
    purge: bool = False


@dataclass(frozen=True)
class Converted:
    """`backup` was made before, `after` when it was done; `in_clear` stands beside the library in clear still.

    Where that last backup failed, `after` is None and `no_backup` says why: the library is converted all the same.
    """

    backup: Path
    after: Path | None
    no_backup: str = ""
    in_clear: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Encryption:
    """Whether a library is encrypted, whether its key was given, and what stands beside it in clear (if it was)."""

    encrypted: bool
    unlocked: bool = False
    in_clear: tuple[Path, ...] = ()


def state(path: Path) -> Encryption:
    """How the library at `path` stands; it is not opened. Raises LibraryMissing."""
    from workstation.storage.in_clear import in_clear

    if not path.is_file():
        raise LibraryMissing(
            tr("There is no library at {path}.").format(path=path), safe=tr("Nothing was created."), remedy=""
        )
    if not may_be_encrypted(path):
        return Encryption(False)
    unlocked = seal_of(path) is not None
    return Encryption(True, unlocked, tuple(in_clear(path)) if unlocked else ())


def unlock(path: Path, secret: str, kind: SlotKind = "passphrase") -> None:
    """Let this process open the library or backup at `path`. Raises WrongPassphrase, PassphraseRefused, LibraryDamaged.

    Nothing happens to a library in clear, or to one that is not there.
    """
    unlock_file(path, secret, kind)


def plan(passphrase: str, *, purge: bool = False, cost: Cost | None = None) -> Plan:
    """A new key behind a passphrase, at the usual cost of a guess unless told, and a recovery key.

    Raises PassphraseRefused.
    """
    from workstation.storage.seal import Seal
    from workstation.vault.recovery import new_recovery_key

    seal, printed = Seal.new(), new_recovery_key()
    return Plan(seal, KeyFile.new(seal, passphrase, printed, cost), printed, purge)


def encrypt(
    path: Path,
    planned: Plan,
    *,
    program: str = "command",
    progress: Progress = unheard,
    at: Callable[[str], object] = lambda _step: None,
) -> Converted:
    """Encrypt the closed library with all that stands beside it; a backup is made and checked before.

    Backups and what was set aside stay in clear unless the plan is to purge. Raises LibraryHeld, LibraryEncrypted when
    it is so already, LibraryDamaged, LibraryTrouble, CannotWrite, Cancelled when `progress` asks to
    stop: then it is as it was.
    """
    from workstation.storage.converting import convert
    from workstation.storage.in_clear import in_clear, purge

    if may_be_encrypted(path):
        raise LibraryEncrypted(
            tr("The library {name} is encrypted already.").format(name=path.name),
            safe=tr("Nothing was changed."),
            remedy=tr("“workstation library change-passphrase” gives it another passphrase."),
        )
    with _stoppable(tr("Encrypting the library was stopped.")):
        backup = _prepared(path, program, progress)
        convert(path, planned.seal, planned.key, program, progress, at)
    if planned.purge:
        purge(path)  # before anything else can go wrong; it makes room for the backup, too
    return Converted(backup, *_kept(path, progress), tuple(in_clear(path)))


def is_done(path: Path, planned: Plan) -> bool:
    """Whether the library is encrypted by this plan, also when `encrypt` was interrupted after that."""
    return seal_of(path) == planned.seal


def decrypt(
    path: Path,
    *,
    program: str = "command",
    progress: Progress = unheard,
    at: Callable[[str], object] = lambda _step: None,
) -> Converted:
    """Bring the closed library, which was unlocked, back into the clear. Its backups stay encrypted, with their keys.

    Raises as `encrypt` does; NotALibrary for one that is in clear.
    """
    from workstation.storage.converting import convert

    if not may_be_encrypted(path):
        raise NotALibrary(
            tr("The library {name} is not encrypted.").format(name=path.name), safe=tr("Nothing was changed.")
        )
    with _stoppable(tr("Bringing the library back into the clear was stopped.")):
        backup = _prepared(path, program, progress)
        convert(path, None, None, program, progress, at)
    return Converted(backup, *_kept(path, progress))


def change_passphrase(path: Path, old: str, new: str, kind: SlotKind = "passphrase", cost: Cost | None = None) -> None:
    """Another passphrase for the library and its own backups; `old` may be the recovery key. The latter stays.

    Raises WrongPassphrase, PassphraseRefused, LibraryDamaged.
    """
    found = key_of(path)
    seal = found.opened(kind, old)
    changed = found.with_passphrase(seal, new, cost)
    for place in sorted((files_beside(path) / "backups").glob(f"*{SUFFIX}")):
        if f'"{seal.id.hex()}"' in place.read_text(encoding="ascii", errors="replace"):
            changed.write(place)
    changed.write(key_place(path))


def open_by_recovery_key(path: Path, printed: str, new: str) -> None:
    """Let this process open the library; with another passphrase for the next time unless that is empty.

    Raises WrongPassphrase, PassphraseRefused, LibraryDamaged.
    """
    if new:
        change_passphrase(path, printed, new, "recovery")
    unlock(path, printed, "recovery")


def plan_encryption(library: Library, passphrase: str, *, purge: bool = False) -> tuple[Plan, Changes]:
    """The same as `plan`, for the library a window has open. Raises PassphraseRefused."""
    del library
    return plan(passphrase, purge=purge), NOTHING


def check_library_passphrase(library: Library, passphrase: str) -> tuple[None, Changes]:
    """Raises WrongPassphrase for another than the open library's."""
    key_of(library.path).opened("passphrase", passphrase)
    return None, NOTHING


def change_library_passphrase(library: Library, old: str, new: str) -> tuple[None, Changes]:
    """The same as `change_passphrase`, for the library a window has open."""
    change_passphrase(library.path, old, new)
    return None, NOTHING


def kept_text(library: Library, data: bytes) -> bytes | None:
    """A text as it may stand outside the library: sealed by an encrypted one; None for one in clear."""
    if library.seal is None:
        return None
    from workstation.storage.sealed_files import sealed_bytes

    return sealed_bytes(library.seal, data)


def readable(library: Library, data: bytes) -> bytes:
    """The bytes of a file beside the library as they mean: what it sealed is opened, all else is given back."""
    from workstation.storage.sealed_files import SealBroken, is_sealed, unsealed_bytes

    if library.seal is None or not is_sealed(data):
        return data
    try:
        return unsealed_bytes(library.seal, data)
    except SealBroken:
        return data


def recovery_sheet(printed: str, name: str) -> str:
    """What stands on the sheet. `name` is the library's."""
    return "\n".join(
        [
            tr("Recovery key of the encrypted library {name}").format(name=name),
            "",
            printed,
            "",
            tr("Whoever has this sheet and the library’s files can read everything in it."),
            tr("Keep it where you would keep a passport, away from the computer. There is no third way in:"),
            tr(
                "without the passphrase and without this key nobody can open the library, not even who wrote the "
                "program."
            ),
        ]
    )


def unseal(path: Path, files: Sequence[Path], folder: Path) -> list[Path]:
    """Write what a crash had left sealed in clear into `folder`. `path` is the library, which was unlocked.

    Raises FileRefused, LibraryEncrypted, CannotWrite.
    """
    from workstation.export.writing import write_files
    from workstation.storage.key_file import locked
    from workstation.storage.sealed_files import SealBroken, unsealed_bytes

    seal = seal_of(path)
    if seal is None:
        raise locked(path)
    told = {}
    for file in files:
        try:
            told[file.name.removesuffix(SEALED)] = unsealed_bytes(seal, file.read_bytes())
        except SealBroken:
            raise _refused(tr("“{name}” is damaged, or another library’s.").format(name=file.name)) from None
        except OSError as error:
            raise _refused(tr("“{name}” cannot be read.").format(name=file.name)) from error
    return write_files(folder, told)


def _refused(happened: str) -> FileRefused:
    return FileRefused(happened, safe=tr("Nothing was written."))


def _prepared(path: Path, program: str, watch: Watch) -> Path:
    """Everything typed is in the library, of the newest schema; a backup of it is made."""
    from workstation.storage.backups import Backups
    from workstation.storage.opening import open_library
    from workstation.usecases.journalling import recover

    with open_library(path, create=False, program=program, watch=watch) as library:
        if library.read_only:
            raise library.refusal()
        recover(library)
    return Backups(path).make(watch).path


@contextmanager
def _stoppable(happened: str) -> Iterator[None]:
    try:
        yield
    except Cancelled as error:
        raise Cancelled(happened, safe=tr("The library is as it was.")) from error


def _kept(path: Path, watch: Watch) -> tuple[Path | None, str]:
    """A backup of what it is now, or why there is none; by then there is nothing left to stop, or to take back."""
    from workstation.storage.backups import Backups

    def only_told(done: int, total: int, what: str) -> bool:
        watch(done, total, what)
        return True

    try:
        return Backups(path).make(only_told).path, ""
    except WorkstationError as error:
        return None, error.happened
    except OSError as error:
        reason = error.strerror or tr("the disk did not answer")
        return None, tr("The file {name} could not be written: {reason}.").format(name="backups", reason=reason)
