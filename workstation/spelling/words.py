"""The words of a line that a dictionary can know: no addresses, numbers, acronyms or names of machines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Set
from functools import lru_cache

_LETTER = "[^\\W\\d_]"
_MARKS = "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f]"
_INSIDE = "[\u00ad\u200c\u200d]"  # soft hyphen, joiners: part of how a word is set, not of how it is spelt
_PART = f"{_LETTER}(?:{_LETTER}|{_MARKS}|{_INSIDE})*"
# No part of @someone, #topic, 12km, covid-19 or name.org; each key looks for words, so the plain case is plain.
_WORD = re.compile(rf"(?<![\w@#])(?<!\w\.){_PART}(?:['’‑-]{_PART})*(?!\w|-\d|\.\w)")
_ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]{1,20}://|www\.)[^\s<>]+|[^\s<>@\[\](){}]{1,64}@[^\s<>@\[\](){}]{1,200}\.\w+", re.IGNORECASE
)
_LONGEST = 80  # characters; what is longer is no word


def words_in(line: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, word) of each word to look up, in order; the word as dictionaries write it."""
    addresses = _addresses(line) if "@" in line or "://" in line or "www." in line.lower() else []
    at = 0
    for found in _WORD.finditer(line):
        start, end = found.span()
        while at < len(addresses) and addresses[at][1] <= start:
            at += 1
        if end - start > _LONGEST or (at < len(addresses) and addresses[at][0] < end):
            continue
        word = found[0]
        if _is_plain(word):
            yield start, end, word
        elif spelt := _spelt(word):
            yield start, end, spelt


def is_right(word: str, right: Set[str]) -> bool:
    """Whether `right` holds this word: a word kept in lower case also at the start of a sentence, and with its 's."""
    if word in right or _lowered(word) in right:
        return True
    bare = _bare(word)
    return bare != word and (bare in right or _lowered(bare) in right)


def _is_plain(word: str) -> bool:
    """The common case, told fast: ASCII letters in lower case but for the first."""
    return word.isascii() and word.isalpha() and word[1:].islower()


def _addresses(line: str) -> list[tuple[int, int]]:
    return [found.span() for found in _ADDRESS.finditer(line)]


@lru_cache(maxsize=8192)
def _spelt(word: str) -> str:
    """The word as dictionaries have it; nothing for acronyms and names in capitals within (NATO, eBay)."""
    spelt = unicodedata.normalize("NFC", re.sub(_INSIDE, "", word).replace("’", "'").replace("‑", "-"))
    parts = re.split("['-]", spelt)
    if len(spelt) < 2 or all(len(part) < 2 for part in parts):
        return ""
    capitals = [part for part in parts if len(part) > 1 and part.isupper()]
    if capitals or any(not part.islower() and any(c.isupper() for c in part[1:]) for part in parts):
        return ""
    return spelt


def _lowered(word: str) -> str:
    return word[:1].lower() + word[1:]


def _bare(word: str) -> str:
    """Without the 's of a possessive and without an elided article (l'Élysée)."""
    if word.endswith(("'s", "s'")):
        return word[:-2] if word.endswith("'s") else word[:-1]
    head, mark, rest = word.partition("'")
    return rest if mark and len(head) <= 2 else word
