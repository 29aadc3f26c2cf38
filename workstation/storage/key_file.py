"""The key file of an encrypted library: its data key, wrapped by the passphrase and by a printed recovery key.

It stands in PATH.files/key, and beside every backup as BACKUP.key, so that a backup can be restored alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.errors import (
    CannotWrite,
    LibraryDamaged,
    LibraryEncrypted,
    NotALibrary,
    VaultDamaged,
    WorkstationError,
    WrongPassphrase,
)
from workstation.paths import files_beside
from workstation.storage.files import private_file, private_folder, sync
from workstation.storage.unlocked import head_of, held, hold, is_encrypted
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.seal import Seal
    from workstation.vault.keys import Cost, Slot, SlotKind

_VERSION = 1
_MOST = 100_000  # bytes
_PAGE = 4_096  # bytes of a page of SQLCipher
SUFFIX = ".key"


@dataclass(frozen=True)
class KeyFile:
    """`id` names the key; a slot is one way in."""

    id: bytes
    slots: tuple[Slot, ...]

    @classmethod
    def new(cls, seal: Seal, passphrase: str, printed: str, cost: Cost | None = None) -> KeyFile:
        """For a library that is to be encrypted. Raises PassphraseRefused."""
        from workstation.vault.keys import STANDARD, passphrase_slot, recovery_slot

        name = seal.id.hex()
        return cls(
            seal.id,
            (
                passphrase_slot(name, seal.key, passphrase, cost or STANDARD),
                recovery_slot(name, seal.key, printed),
            ),
        )

    @classmethod
    def read(cls, path: Path) -> KeyFile:
        """Raises LibraryDamaged when it cannot be read as one."""
        from workstation.vault.keys import Slot

        try:
            with path.open("rb") as file:
                told = json.loads(file.read(_MOST))
            if told["workstation library key"] != _VERSION:
                raise damaged(path)
            slots = tuple(_slot(Slot, each) for each in told["slots"])
            return cls(bytes.fromhex(told["id"]), slots)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise damaged(path) from error

    def write(self, path: Path) -> None:
        """Put it there for good, in place of an older one. Raises CannotWrite."""
        try:
            self._write(path)
        except OSError as error:
            raise CannotWrite(
                tr("The file {name} could not be written: {reason}.").format(
                    name=path.name, reason=error.strerror or tr("the disk did not answer")
                ),
                safe=tr("Nothing was changed."),
                remedy=tr("Check that the disk has room and that you may write there."),
            ) from error

    def _write(self, path: Path) -> None:
        told = {"workstation library key": _VERSION, "id": self.id.hex(), "slots": [_told(each) for each in self.slots]}
        private_folder(path.parent)
        part = path.with_name(path.name + ".part")
        private_file(part)
        part.write_text(json.dumps(told, indent=1) + "\n", encoding="ascii")
        sync(part)
        part.replace(path)
        sync(path.parent)

    def opened(self, kind: SlotKind, secret: str) -> Seal:
        """The key. Raises WrongPassphrase, PassphraseRefused, LibraryDamaged."""
        from workstation.storage.seal import Seal
        from workstation.vault import keys

        slot = next((each for each in self.slots if each.kind == kind), None)
        if slot is None:
            raise damaged(None)
        try:
            return Seal(self.id, keys.opened(slot, secret))
        except WrongPassphrase as error:
            raise _wrong(kind, error) from error
        except VaultDamaged as error:
            raise damaged(None) from error

    def with_passphrase(self, seal: Seal, passphrase: str, cost: Cost | None = None) -> KeyFile:
        """The same key behind another passphrase; the recovery key stays. Raises PassphraseRefused."""
        from workstation.vault.keys import STANDARD, passphrase_slot

        others = tuple(each for each in self.slots if each.kind != "passphrase")
        return KeyFile(self.id, (passphrase_slot(self.id.hex(), seal.key, passphrase, cost or STANDARD), *others))


def key_place(library: Path) -> Path:
    """Where the key file of a library stands."""
    return files_beside(library) / "key"


def key_beside(copy: Path) -> Path:
    """Where that of a backup stands."""
    return copy.with_name(copy.name + SUFFIX)


def key_of(path: Path) -> KeyFile:
    """The key file of the encrypted database at `path`, or a copy of it that travels with a backup.

    Raises LibraryDamaged with what is wrong when there is none that belongs to it.
    """
    head, trouble, another = head_of(path), None, False
    for place in _places(path):
        try:
            found = KeyFile.read(place)
        except LibraryDamaged as error:
            trouble = trouble or error
            continue
        if found.id == head:
            return found
        another = True
    if trouble is not None:
        raise trouble
    if another:
        raise LibraryDamaged(
            tr("{path} does not begin as its key says: it is damaged, or the key is another library’s.").format(
                path=path
            ),
            safe=tr("It was not changed. Copies made earlier are in {name}.files/backups.").format(name=path.name),
            remedy=tr("Put its own key file back, or go back to a backup with “workstation restore --last-backup”."),
        )
    raise NotALibrary(
        tr("{path} is not a library, or an encrypted one whose key file {key} is missing.").format(
            path=path, key=key_place(path)
        ),
        safe=tr("It was not changed."),
        remedy=tr("Put the key file back; a copy of it stands beside every backup. Without it nobody can open it."),
    )


def may_be_encrypted(path: Path) -> bool:
    """Whether what stands there is to be taken for an encrypted library, though it may be damaged or without a key.

    A page of an encrypted one has every byte there is, one of a database in clear has not, however it is damaged.
    """
    if not is_encrypted(path):
        return False
    if held(head_of(path)) is not None or key_place(path).is_file() or key_beside(path).is_file():
        return True
    with path.open("rb") as file:
        return len(set(file.read(_PAGE))) == 256


def unlock(path: Path, secret: str, kind: SlotKind = "passphrase") -> None:
    """Give this process every key this opens of the library or backup at `path`; nothing to do for one in clear.

    Raises WrongPassphrase when its own key stays shut, PassphraseRefused, LibraryDamaged.
    """
    head, wrong = head_of(path), {}
    for key in _keys(path):
        if held(key.id) is None:
            try:
                hold(key.opened(kind, secret))
            except WrongPassphrase as error:
                wrong[key.id] = error
    if head in wrong:
        raise wrong[head]
    if is_encrypted(path) and held(head) is None:
        key_of(path)


def refuse_locked(path: Path) -> None:
    """Raises LibraryEncrypted, or LibraryDamaged when there is no key that belongs to it, unless the key was given."""
    if held(head_of(path)) is not None:
        return
    key_of(path)
    raise locked(path)


def locked(path: Path) -> LibraryEncrypted:
    """What is said without the passphrase."""
    return LibraryEncrypted(
        tr("The library {name} is encrypted.").format(name=path.name),
        safe=tr("Nothing was changed."),
        remedy=tr(
            "Give its passphrase in a file: --library-passphrase-file FILE; the window asks for it. "
            "With the recovery key: “workstation library recover”."
        ),
    )


def damaged(path: Path | None) -> LibraryDamaged:
    """What is said of a key file that is not as it was written."""
    named = tr("The key file {path} of the encrypted library is damaged.").format(path=path)
    return LibraryDamaged(
        named if path else tr("The key file of the encrypted library is damaged."),
        safe=tr("Nothing was changed or overwritten."),
        remedy=tr("Put the copy of it in its place that stands beside every backup (its name ends in .key)."),
    )


def travel(path: Path, copy: Path, seal: Seal) -> None:
    """Put the key file beside a copy of the database at `path`. Raises CannotWrite, LibraryDamaged."""
    for place in _places(path):
        with suppress(LibraryDamaged):
            found = KeyFile.read(place)
            if found.id == seal.id:
                found.write(key_beside(copy))
                return
    raise damaged(key_place(path))


def _keys(path: Path) -> Iterator[KeyFile]:
    """Every key file that can be read, the nearest first; those beside backups are the same again."""
    known = set()
    for place in _places(path):
        with suppress(WorkstationError):
            found = KeyFile.read(place)
            if found.id not in known:
                known.add(found.id)
                yield found


def _places(path: Path) -> Iterator[Path]:
    beside = files_beside(path)
    near = [beside / "key", key_beside(path)]
    # A backup, or a library that was set aside, stands in the folder of the library it belongs to.
    near += [folder / "key" for folder in list(path.parents)[:3] if folder.name.endswith(".files")]
    for place in near:
        if place.is_file():
            yield place
    if (beside / "backups").is_dir():
        yield from sorted((beside / "backups").glob(f"*{SUFFIX}"), reverse=True)


def _told(slot: Slot) -> dict[str, str]:
    return {
        "kind": slot.kind,
        "settings": slot.settings,
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
        "checksum": slot.checksum,
        "vault": slot.vault,
    }


def _slot(make: type[Slot], told: dict[str, Any]) -> Slot:
    if told["kind"] not in ("passphrase", "recovery"):
        raise ValueError
    return make(
        told["kind"],
        str(told["vault"]),
        str(told["settings"]),
        bytes.fromhex(told["nonce"]),
        bytes.fromhex(told["wrapped"]),
        str(told["checksum"]),
    )


def _wrong(kind: SlotKind, error: WrongPassphrase) -> WrongPassphrase:
    if kind == "passphrase":
        return WrongPassphrase(
            tr("This passphrase does not open the library."), safe=tr("Nothing was changed."), remedy=error.remedy
        )
    return error
