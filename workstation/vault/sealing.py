"""Fields sealed one by one: AES-256-GCM with a fresh nonce, bound to vault, record and field."""

from __future__ import annotations

import json
import os
from typing import Any

from workstation.vault.keys import NONCE_BYTES, damaged
from workstation.words import tr

_BLOCK = 256
"""Lengths are rounded up to this, so that how long a name is does not show."""


def sealed(key: bytes, vault: str, record: str, field: str, value: Any) -> tuple[bytes, bytes]:
    """Nonce and ciphertext of a JSON value."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # not loaded where nothing is sealed

    told = json.dumps(value, ensure_ascii=False).encode()
    padded = told + b" " * (-len(told) % _BLOCK)  # white space behind a JSON value means nothing
    nonce = os.urandom(NONCE_BYTES)
    return nonce, AESGCM(key).encrypt(nonce, padded, _bound(vault, record, field))


def unsealed(key: bytes, vault: str, record: str, field: str, nonce: bytes, data: bytes) -> Any:
    """The value; raises VaultDamaged when the field was changed, cut short or brought from another record."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return json.loads(AESGCM(key).decrypt(nonce, data, _bound(vault, record, field)))
    except (InvalidTag, ValueError):
        raise damaged(
            tr("A record of the vault is damaged (its field “{field}”): it is not as it was written.").format(
                field=field
            )
        ) from None


def _bound(vault: str, record: str, field: str) -> bytes:
    return f"workstation vault {vault} record {record} field {field}".encode()
