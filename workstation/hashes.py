"""SHA-256 of short things by Python itself, of long ones by OpenSSL, which the window loads only for those."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from hashlib import _Hash
    from types import ModuleType

_OURS = ("_hashlib", "_ssl")  # Python's ways to OpenSSL; both may be missing, and who asks for them expects that
_LONG = 200_000  # bytes: a millisecond of Python's own, which lets no other thread work meanwhile


def without_openssl() -> None:
    """Call it before anything else is imported: 5 MB, and some milliseconds of the start, for what nobody asks for.

    The window speaks to nobody, so it needs no TLS; but its libraries import it in case they should. Nor may this
    module import `hashlib` before: it would bind to OpenSSL for good.
    """
    for name in _OURS:
        sys.modules.setdefault(name, cast("ModuleType", None))


def sha256(data: bytes) -> _Hash:
    """The hash of these bytes."""
    import hashlib

    return long_sha256(data) if len(data) >= _LONG else hashlib.sha256(data)


def long_sha256(data: bytes = b"") -> _Hash:
    """The same for what is long, or comes in pieces: five times as fast, beside other threads."""
    try:
        return cast("_Hash", _openssl().openssl_sha256(data))
    except ImportError:  # a Python that was built without it
        import hashlib

        return hashlib.sha256(data)


def _openssl() -> ModuleType:
    if sys.modules.get("_hashlib", ...) is None:
        sys.modules.pop("_hashlib", None)  # another thread may have been first
    return importlib.import_module("_hashlib")
