"""How many words a reader reads, and how long that takes."""

from __future__ import annotations

import math
import re

WORDS_PER_MINUTE = 238
"""Silent reading of English non-fiction (Brysbaert 2019, a review of 190 studies)."""

_ADDRESS = re.compile(r"\b(?:[a-z][a-z0-9+.-]*://|www\.)\S+|\bmailto:\S+", re.IGNORECASE)
_CHARACTER = re.compile(
    "[\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff][\u3099\u309a\u30fc\ufe00-\ufe0f]*"
)
_HYPHEN, _UNBROKEN = "\u2010", "\u2011"
_BETWEEN = "/|…\u2010\u2011\u2012\u2013\u2014\u2015\u2e3a\u2e3b"  # and white space
_HYPHENS = re.compile(r"(?<=\w)[\u2010\u2011](?=\w)")


def words(text: str) -> int:
    """The words a reader sees in a Markdown text: no marks, tags or addresses (see `visible`)."""
    from workstation.markdown.visible import visible  # with the parser; the window counts what it has scanned itself

    return count(visible(text).text)


def count(seen: str) -> int:
    """The words of plain text. A Chinese or Japanese character counts as a word, as word processors count them.

    Words are what stands between spaces and dashes and holds a letter or digit: "well-known" and "don’t" are one.
    """
    lower = seen.lower()
    if "://" in lower or "www." in lower or "lto:" in lower:
        seen = _ADDRESS.sub(" ", seen)
    seen, characters = _CHARACTER.subn(" ", seen) if not seen.isascii() else (seen, 0)
    if _HYPHEN in seen or _UNBROKEN in seen:
        seen = _HYPHENS.sub("-", seen)
    for between in _BETWEEN:
        if between in seen:
            seen = seen.replace(between, " ")
    parts = seen.split()
    # Most parts begin with a letter: looking further is for the others.
    others = [part for part in parts if not part[0].isalnum()]
    return characters + len(parts) - sum(1 for part in others if not any(map(str.isalnum, part)))


def reading_minutes(words: int) -> int:
    """Minutes to read so many words, rounded up; 0 for none."""
    return math.ceil(words / WORDS_PER_MINUTE)
