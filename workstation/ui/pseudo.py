"""A made-up translation that reads from right to left: to look at a mirrored window without knowing Arabic."""

from __future__ import annotations

import re

_KEPT = re.compile(r"(\{[^{}]*\}|\{\{|\}\}|\*\.\w+|&(?=\w)|\b(?:Ctrl|Alt|Shift)\b[+\w]*)")
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,;?",
    "ابكدعفغهيجكلمنوبقرستوڤوخيزابكدعفغهيجكلمنوبقرستوڤوخيز،؛؟",
)


def right_to_left(text: str) -> str:
    """The text in Arabic letters, sound for sound; what the program fills in or reads stays as it is."""
    parts = _KEPT.split(text)
    return "".join(part if at % 2 else part.translate(_LETTERS) for at, part in enumerate(parts))
