"""What everything of an encrypted library is sealed with: one data key, and a key of its own for each kind of thing."""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ID_BYTES = 16
KEY_BYTES = 32


@dataclass(frozen=True)
class Seal:
    """`id` stands in clear at the head of every file that `key` opens: it tells which key that is, and nothing else."""

    id: bytes
    key: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Seal:
        """A new one: random, never shown, never changed by a change of passphrase."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # not loaded for a library in clear

        return cls(os.urandom(ID_BYTES), AESGCM.generate_key(bit_length=KEY_BYTES * 8))

    @cached_property
    def database(self) -> str:
        """The key as SQLCipher takes it: 32 bytes, and the 16 that stand at the head of the file."""
        return f"x'{self._derived(b'database', b'').hex()}{self.id.hex()}'"

    def cipher(self, kind: str, salt: bytes) -> AESGCM:
        """What seals one file of this kind; `salt` is random, so that no two files have the same key."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._derived(kind.encode(), salt))

    def name(self, kind: str, content: str) -> str:
        """The name of a file by its content, which tells nobody without the key what the content is."""
        return hmac.digest(self._names, f"{kind} {content}".encode(), "sha256").hex()

    @cached_property
    def _names(self) -> bytes:
        return self._derived(b"names", b"")

    def _derived(self, kind: bytes, salt: bytes) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return HKDF(SHA256(), KEY_BYTES, self.id + salt, b"editorial workstation library " + kind).derive(self.key)
