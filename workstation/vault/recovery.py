"""The recovery key as it stands on paper: nine groups of four signs that are hard to misread, the last a check."""

from __future__ import annotations

import hashlib
import os

from workstation.errors import WrongPassphrase
from workstation.words import tr

RECOVERY_BYTES = 20
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_READ_AS = str.maketrans("ILOU", "110V")
_LENGTH = 36


def new_recovery_key() -> str:
    """A new one: 160 random bits in words of four signs."""
    return _written(os.urandom(RECOVERY_BYTES))


def recovery_bytes(key: str) -> bytes:
    """What a key means, however it was typed. Raises WrongPassphrase when a sign is missing or wrong."""
    signs = "".join(sign for sign in key.upper() if sign.isalnum()).translate(_READ_AS)
    if len(signs) == _LENGTH and set(signs) <= set(_SIGNS):
        number = 0
        for sign in signs[:32]:
            number = number * 32 + _SIGNS.index(sign)
        said = number.to_bytes(RECOVERY_BYTES, "big")
        if _check(said) == signs[32:]:
            return said
    raise WrongPassphrase(
        tr("The recovery key is not typed as it was printed: nine groups of four signs, the last of them a check."),
        safe=tr("Nothing was changed."),
        remedy=tr("Compare it with the sheet, group by group."),
    )


def _written(said: bytes) -> str:
    number = int.from_bytes(said, "big")
    signs = "".join(_SIGNS[(number >> (5 * place)) & 31] for place in reversed(range(32))) + _check(said)
    return "-".join(signs[start : start + 4] for start in range(0, _LENGTH, 4))


def _check(said: bytes) -> str:
    number = int.from_bytes(hashlib.sha256(said).digest()[:3], "big")
    return "".join(_SIGNS[(number >> (5 * place)) & 31] for place in range(4))
