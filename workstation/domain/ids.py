"""Identifiers that are made once and never used again."""

from __future__ import annotations

import re
import secrets

_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"
TAG_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


def new_tag_id() -> str:
    """An id for a quote or claim: eight random lower-case base32 characters."""
    return "".join(secrets.choice(_BASE32) for _ in range(8))


def new_record_id() -> str:
    """An id for an article or revision: 32 hexadecimal characters, made by the client so that a retry is harmless."""
    return secrets.token_hex(16)
