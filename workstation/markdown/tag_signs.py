"""A tag, and the signs it is written with, for who looks for tags without parsing."""

from __future__ import annotations

import re
from typing import NamedTuple

KEYS = ("expert", "source", "quote", "claim")
TAG_END = re.compile(r"\]\{(" + "|".join(KEYS) + r")=([a-z0-9][a-z0-9-]*)\}")

ADDRESS = re.compile(r"[A-Za-z0-9_.:/?#%=~+,;@$-]+")
"""An address that holds nothing that must be looked at sign by sign."""


class Tag(NamedTuple):
    """A tagged passage. Positions are code points of the text: `[` at start, behind `}` at end, its words between."""

    key: str
    value: str
    start: int
    end: int
    text_start: int
    text_end: int
