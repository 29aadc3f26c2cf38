"""Keys of the vault: one random data key, wrapped by a passphrase (Argon2id) and by a printed recovery key."""

from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from dataclasses import dataclass
from typing import Any, Literal

from workstation.errors import PassphraseRefused, VaultDamaged, WrongPassphrase
from workstation.vault.recovery import RECOVERY_BYTES, recovery_bytes
from workstation.words import tr

SlotKind = Literal["passphrase", "recovery"]
KEY_BYTES = 32
NONCE_BYTES = 12
SALT_BYTES = 16
FORMAT = 1
_ARGON2 = 0x13  # version 1.3, the only one RFC 9106 knows
_LIMITS = {"memory": (8, 4_194_304), "passes": (1, 64), "lanes": (1, 64)}  # KiB; what a computer can be asked for


@dataclass(frozen=True)
class Cost:
    """What one guess at a passphrase costs: memory in KiB, passes over it, lanes at once (RFC 9106)."""

    memory: int = 131_072
    passes: int = 3
    lanes: int = 4


STANDARD = Cost()
"""About a third of a second on a laptop, and 128 MB for every guess of an attacker."""


@dataclass(frozen=True)
class Slot:
    """One way in: the data key wrapped by a key made from a secret, as `settings` (JSON) say.

    The settings are bound to the wrapped key, so that they cannot be changed unnoticed; `checksum` only tells damage
    from a wrong passphrase.
    """

    kind: SlotKind
    vault: str
    settings: str
    nonce: bytes
    wrapped: bytes
    checksum: str


def new_data_key() -> bytes:
    """The key everything in a vault is sealed with: random, never shown, never changed by a change of passphrase."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # here and below: not loaded where nothing is sealed

    return AESGCM.generate_key(bit_length=KEY_BYTES * 8)


def passphrase_slot(vault: str, data_key: bytes, passphrase: str, cost: Cost = STANDARD) -> Slot:
    """The data key wrapped by a passphrase. Raises PassphraseRefused for an empty one."""
    settings = {
        "format": FORMAT,
        "kdf": "argon2id",
        "version": _ARGON2,
        "memory": cost.memory,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": os.urandom(SALT_BYTES).hex(),
    }
    return _wrapped("passphrase", vault, data_key, settings, plain(passphrase).encode())


def recovery_slot(vault: str, data_key: bytes, key: str) -> Slot:
    """The data key wrapped by the recovery key as it is printed; that is random, so it needs no costly derivation."""
    settings = {"format": FORMAT, "kdf": "hkdf-sha256", "salt": os.urandom(SALT_BYTES).hex()}
    return _wrapped("recovery", vault, data_key, settings, recovery_bytes(key))


def opened(slot: Slot, secret: str) -> bytes:
    """The data key. Raises WrongPassphrase, and VaultDamaged when the slot is not as it was written."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if slot.checksum != _checksum(slot.settings, slot.nonce, slot.wrapped):
        raise damaged(tr("The vault’s key is damaged, or its settings were changed by another program."))
    settings = _settings(slot)
    said = plain(secret).encode() if slot.kind == "passphrase" else recovery_bytes(secret)
    try:
        return AESGCM(_derived(settings, said)).decrypt(slot.nonce, slot.wrapped, _bound(slot))
    except InvalidTag:
        raise _wrong(slot.kind) from None


def cost_of(slot: Slot) -> Cost:
    """What a guess costs at this slot, as it is now. Raises VaultDamaged."""
    settings = _settings(slot)
    return Cost(settings["memory"], settings["passes"], settings["lanes"])


def plain(passphrase: str) -> str:
    """The passphrase as it counts: one way of writing accents, so that every keyboard gives the same."""
    if not passphrase:
        raise PassphraseRefused(
            tr("The passphrase is empty."),
            safe=tr("Nothing was changed."),
            remedy=tr("Take five or six words that do not belong together."),
        )
    return unicodedata.normalize("NFC", passphrase)


def damaged(happened: str) -> VaultDamaged:
    """What is said when something of the vault cannot be trusted; nothing is ever written over it."""
    return VaultDamaged(
        happened,
        safe=tr("Nothing was changed or overwritten; articles and codenames are not touched by this."),
        remedy=tr("Try the recovery key, or restore the library from a backup made before."),
    )


def _wrapped(kind: SlotKind, vault: str, data_key: bytes, settings: dict[str, Any], secret: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    told = json.dumps(settings, sort_keys=True)
    nonce = os.urandom(NONCE_BYTES)
    bare = Slot(kind, vault, told, nonce, b"", "")
    wrapped = AESGCM(_derived(settings, secret)).encrypt(nonce, data_key, _bound(bare))
    return Slot(kind, vault, told, nonce, wrapped, _checksum(told, nonce, wrapped))


def _derived(settings: dict[str, Any], secret: bytes) -> bytes:
    salt = bytes.fromhex(settings["salt"])
    if settings["kdf"] == "hkdf-sha256":
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), KEY_BYTES, salt, b"editorial workstation vault").derive(secret)
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret,
        salt,
        time_cost=settings["passes"],
        memory_cost=settings["memory"],
        parallelism=settings["lanes"],
        hash_len=KEY_BYTES,
        type=Type.ID,
        version=settings["version"],
    )


def _settings(slot: Slot) -> dict[str, Any]:
    """Read and held against what can be: a file may have been changed by other hands."""
    try:
        told = json.loads(slot.settings)
        kdf = {"passphrase": "argon2id", "recovery": "hkdf-sha256"}[slot.kind]
        fits = told["kdf"] == kdf and len(bytes.fromhex(told["salt"])) >= 8
        if kdf == "argon2id":
            fits = fits and told["version"] == _ARGON2
            fits = fits and all(low <= told[name] <= high for name, (low, high) in _LIMITS.items())
            fits = fits and told["memory"] >= 8 * told["lanes"]
        known = told["format"] == FORMAT
    except (ValueError, TypeError, KeyError) as error:
        raise damaged(tr("The settings of the vault’s key cannot be read.")) from error
    if not known:
        raise damaged(tr("A newer version of the program made this vault."))
    if not fits:
        raise damaged(tr("The settings of the vault’s key were changed to what cannot be."))
    assert isinstance(told, dict)
    return told


def _bound(slot: Slot) -> bytes:
    return f"workstation vault {slot.vault} {slot.kind} {slot.settings}".encode()


def _checksum(settings: str, nonce: bytes, wrapped: bytes) -> str:
    return hashlib.sha256(settings.encode() + nonce + wrapped).hexdigest()


def _wrong(kind: SlotKind) -> WrongPassphrase:
    if kind == "passphrase":
        return WrongPassphrase(
            tr("This passphrase does not open the vault."),
            safe=tr("Nothing was changed."),
            remedy=tr(
                "Look at capital letters and the keyboard’s language; the recovery key is the only other way in."
            ),
        )
    return WrongPassphrase(
        tr("This recovery key belongs to another vault, or was replaced by a newer one."),
        safe=tr("Nothing was changed."),
        remedy=tr("Look for the sheet that was printed last."),
    )


assert RECOVERY_BYTES >= 16
