"""The journal of an encrypted library: batches of records, each sealed and bound to its place in this one file."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from workstation.storage.seal import Seal

MARK = b"EDWJRNL1"
_SALT = 16
_HEAD = len(MARK) + 16 + _SALT
_LENGTH = 4
_BLOCK = 256  # lengths are rounded up to this, so that how much was typed does not show


@dataclass
class Batches:
    """What is appended to one file; a file that is written anew has another salt, and so another key."""

    head: bytes
    _cipher: AESGCM
    _number: int = 0

    @classmethod
    def begun(cls, seal: Seal) -> Batches:
        """A new file."""
        salt = os.urandom(_SALT)
        return cls(MARK + seal.id + salt, seal.cipher("journal", salt))

    def next(self, records: bytes) -> bytes:
        """These records as they are to be appended."""
        padded = records + bytes(-len(records) % _BLOCK)
        sealed = self._cipher.encrypt(_nonce(self._number), padded, self.head)
        self._number += 1
        return struct.pack(">I", len(sealed)) + sealed


def unsealed(data: bytes, seal: Seal) -> tuple[bytes, bool]:
    """The records as far as they are whole and in their order, and whether anything stands behind them.

    A journal in clear, from before the library was encrypted, is given back as it is.
    """
    if not data.startswith(MARK):
        return data, False
    from cryptography.exceptions import InvalidTag  # not loaded for a journal in clear

    head = data[:_HEAD]
    if len(head) < _HEAD or head[len(MARK) : len(MARK) + 16] != seal.id:
        return b"", True
    cipher, at, number, records = seal.cipher("journal", head[-_SALT:]), _HEAD, 0, b""
    while at + _LENGTH <= len(data):
        (length,) = struct.unpack(">I", data[at : at + _LENGTH])
        try:
            opened = cipher.decrypt(_nonce(number), data[at + _LENGTH : at + _LENGTH + length], head)
        except InvalidTag:
            break
        records += opened.rstrip(b"\0")
        at += _LENGTH + length
        number += 1
    return records, at != len(data)


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")
