"""Files that are encrypted at rest: pictures, evidence, what a crash left; written in pieces, read from any place.

A file is a head (a mark, the id of its key, a salt) and pieces of a mebibyte, each sealed by itself with AES-256-GCM
and bound to the head, its number and whether it is the last: none can be changed, exchanged, left out or cut off.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from workstation.storage.seal import Seal

MARK = b"EDWSEAL1"
SUFFIX = ".sealed"
PIECE = 1 << 20
_TAG = 16
_SALT = 16
_HEAD = len(MARK) + 16 + _SALT


class SealBroken(OSError):
    """The file is not as it was written, or belongs to another key."""


def is_sealed(data: bytes) -> bool:
    """Whether these bytes, or a file that begins with them, are sealed."""
    return data.startswith(MARK)


def sealed_size(size: int) -> int:
    """How long a file of `size` bytes is when it is sealed."""
    return _HEAD + size + _TAG * max(1, -(-size // PIECE))


def sealed_pieces(seal: Seal, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """What is to be written for content that comes in pieces of any length."""
    salt = os.urandom(_SALT)
    head, cipher = MARK + seal.id + salt, seal.cipher("file", salt)
    yield head
    waiting, number = b"", 0
    for piece in pieces:
        waiting += piece
        while len(waiting) > PIECE:
            yield cipher.encrypt(_nonce(number, last=False), waiting[:PIECE], head)
            waiting, number = waiting[PIECE:], number + 1
    yield cipher.encrypt(_nonce(number, last=True), waiting, head)


def sealed_bytes(seal: Seal, data: bytes) -> bytes:
    """The same for what is in memory."""
    return b"".join(sealed_pieces(seal, [data]))


def unsealed_bytes(seal: Seal, data: bytes) -> bytes:
    """The content. Raises SealBroken."""
    with io.BufferedReader(_Unsealed(io.BytesIO(data), seal)) as opened:
        return opened.read()


def sealed_place(folder: Path, seal: Seal, sha256: str) -> Path:
    """Where a file stands by its content: under a name that tells nobody what the content is."""
    name = seal.name(folder.name, sha256)
    return folder / name[:2] / f"{name}{SUFFIX}"


class SealedFile:
    """A sealed file that is read like the Path of a plain one."""

    def __init__(self, path: Path, seal: Seal) -> None:
        self.path, self._seal = path, seal

    def open(self, mode: Literal["rb"] = "rb") -> io.BufferedReader:
        """Its content. Raises OSError, SealBroken when it is not as it was written."""
        file = self.path.open(mode)
        try:
            return io.BufferedReader(_Unsealed(file, self._seal), PIECE)
        except BaseException:
            file.close()
            raise

    def read_bytes(self) -> bytes:
        """All of it."""
        with self.open() as opened:
            return opened.read()


class _Unsealed(io.RawIOBase):
    def __init__(self, file: IO[bytes], seal: Seal) -> None:
        self._file = file
        length = file.seek(0, io.SEEK_END) - _HEAD
        file.seek(0)
        self._head = file.read(_HEAD)
        if length < _TAG or not is_sealed(self._head) or self._head[len(MARK) : len(MARK) + 16] != seal.id:
            raise SealBroken
        self._cipher = seal.cipher("file", self._head[-_SALT:])
        self._count = -(-length // (PIECE + _TAG))
        self._size = length - self._count * _TAG
        self._at, self._number, self._piece = 0, -1, b""
        if self._size < 0 or sealed_size(self._size) != length + _HEAD:
            raise SealBroken

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, to: int, whence: int = io.SEEK_SET) -> int:
        self._at = to + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        return self._at

    def readinto(self, into: object) -> int:
        view = memoryview(into)  # type: ignore[arg-type]
        if self._at >= self._size:
            if self._size == 0:
                self._load(0)  # an empty file is sealed as well
            return 0
        self._load(self._at // PIECE)
        start = self._at % PIECE
        part = self._piece[start : start + len(view)]
        view[: len(part)] = part
        self._at += len(part)
        return len(part)

    def close(self) -> None:
        self._file.close()
        super().close()

    def _load(self, number: int) -> None:
        if number == self._number:
            return
        from cryptography.exceptions import InvalidTag

        self._file.seek(_HEAD + number * (PIECE + _TAG))
        try:
            nonce = _nonce(number, last=number == self._count - 1)
            self._piece = self._cipher.decrypt(nonce, self._file.read(PIECE + _TAG), self._head)
        except InvalidTag:
            raise SealBroken from None
        self._number = number


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
