"""How many words a reader reads, and how long that takes."""

from __future__ import annotations

import math
import re

from workstation.markdown.visible import visible

WORDS_PER_MINUTE = 238
"""Silent reading of English non-fiction (Brysbaert 2019, a review of 190 studies)."""

_ADDRESS = re.compile(r"\b(?:[a-z][a-z0-9+.-]*://|www\.)\S+|\bmailto:\S+", re.IGNORECASE)
_CHARACTER = re.compile(
    "[\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff][\u3099\u309a\u30fc\ufe00-\ufe0f]*"
)
_HYPHEN, _UNBROKEN = "\u2010", "\u2011"
_BETWEEN = re.compile(r"[\s/\u2010-\u2015\u2e3a\u2e3b…|]+")
_HYPHENS = re.compile(r"(?<=\w)[\u2010\u2011](?=\w)")


def words(text: str) -> int:
    """The words a reader sees in a Markdown text: no marks, tags or addresses (see `visible`)."""
    return count(visible(text).text)


def count(seen: str) -> int:
    """The words of plain text. A Chinese or Japanese character counts as a word, as word processors count them.

    Words are what stands between spaces and dashes and holds a letter or digit: "well-known" and "don’t" are one.
    """
    if ":" in seen or "www." in seen.casefold():
        seen = _ADDRESS.sub(" ", seen)
    seen, characters = _CHARACTER.subn(" ", seen)
    if _HYPHEN in seen or _UNBROKEN in seen:
        seen = _HYPHENS.sub("-", seen)
    # Most parts begin with a letter: looking further is for the others.
    return characters + sum(
        1 for part in _BETWEEN.split(seen) if part and (part[0].isalnum() or any(map(str.isalnum, part)))
    )


def reading_minutes(words: int) -> int:
    """Minutes to read so many words, rounded up; 0 for none."""
    return math.ceil(words / WORDS_PER_MINUTE)
