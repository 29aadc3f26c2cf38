"""The words of a line that a dictionary can know: no addresses, numbers, acronyms or names of machines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Set
from functools import lru_cache

_LETTER = "[^\\W\\d_]"
_INSIDE = "[\u00ad\u200c\u200d]"  # soft hyphen, joiners: part of how a word is set, not of how it is spelt
_BETWEEN = "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u00ad\u200c\u200d]"  # those, and marks on letters
_PART = f"{_LETTER}+(?:{_BETWEEN}{_LETTER}*)*"
# No part of @someone, #topic, 12km, covid-19 or name.org; each key looks for words, so the plain case is plain.
_WORD = re.compile(rf"(?<![\w@#])(?<!\w\.){_PART}(?:['’‑-]{_PART})*(?!\w|-\d|\.\w)")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{1,20}\Z", re.IGNORECASE)
_WWW = re.compile(r"www\.[^\s<>]+", re.IGNORECASE)
_TO_SPACE = re.compile(r"[^\s<>]+")
_MAIL = re.compile(r"[^\s<>@\[\](){}]{1,64}@[^\s<>@\[\](){}]{1,200}\.\w+")
_LONGEST = 80  # characters; what is longer is no word


def words_in(line: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, word) of each word to look up, in order; the word as dictionaries write it."""
    addresses = sorted(_addresses(line))
    at = 0
    for found in _WORD.finditer(line):
        if spelt := _as_spelt(found[0]):
            start, end = found.span()
            while at < len(addresses) and addresses[at][1] <= start:
                at += 1
            if at == len(addresses) or end <= addresses[at][0]:
                yield start, end, spelt


def is_right(word: str, right: Set[str]) -> bool:
    """Whether `right` holds this word: a word kept in lower case also at the start of a sentence, and with its 's."""
    if word in right or _lowered(word) in right:
        return True
    bare = _bare(word)
    return bare != word and (bare in right or _lowered(bare) in right)


def _addresses(line: str) -> Iterator[tuple[int, int]]:
    """Looked for by what they must hold: looking for their beginnings would read the line at every letter."""
    at = line.find("://")
    while at >= 0:
        begin, rest = _SCHEME.search(line, max(0, at - 21), at), _TO_SPACE.match(line, at + 3)
        if begin and rest:
            yield begin.start(), rest.end()
        at = line.find("://", rest.end() if begin and rest else at + 3)
    yield from (found.span() for found in _WWW.finditer(line))
    if "@" in line:
        for found in _MAIL.finditer(line):
            yield found.span()


@lru_cache(maxsize=8192)
def _as_spelt(word: str) -> str:
    """The word as dictionaries have it; nothing for acronyms and names in capitals within (NATO, eBay)."""
    if len(word) > _LONGEST:
        return ""
    if word.isascii() and word.isalpha() and word[1:].islower():  # the common case, told fast
        return word
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
