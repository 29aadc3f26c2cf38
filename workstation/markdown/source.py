"""The text as given and as the parser sees it: newlines, NUL and a byte order mark, with positions in both."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

_NEWLINE = re.compile(r"\r\n?")
_UNSEEN: Final = str.maketrans({"\0": "\ufffd", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})
"""NUL as CommonMark 2.3 wants it; two noncharacters because `trusted.py` marks places with them."""


def normal(text: str) -> str:
    """The text with LF newlines, without a leading byte order mark, without NUL."""
    return cleaned(text).lstrip("\ufeff")


def cleaned(text: str) -> str:
    """The text, or a part of it, with LF newlines and without NUL."""
    if "\r" in text:
        text = _NEWLINE.sub("\n", text)
    return text.translate(_UNSEEN) if "\0" in text or "\ufdd0" in text or "\ufdd1" in text else text


class Source:
    """A text as given; `normal` is what is parsed, `given` turns its positions into positions of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.normal = normal(text)
        self._shift = len(text) - len(text.lstrip("\ufeff"))
        self._pairs = [match.start() for match in re.finditer(r"\r\n", text)] if "\r" in text else []
        self._kept = [at - self._shift - n for n, at in enumerate(self._pairs)]

    def given(self, at: int) -> int:
        """The position in the text as given of a position (code points) in the normal text."""
        return at + self._shift + (bisect_left(self._kept, at) if self._kept else 0)

    def seen(self, at: int) -> int:
        """The position in the normal text of a position in the text as given."""
        if not self._pairs:
            return max(0, at - self._shift)
        return max(0, at - self._shift - bisect_left(self._pairs, at))
