"""Whether words are those of an original: quotation marks and white space aside, with … and [ ] as an editor may."""

from __future__ import annotations

import re
from functools import lru_cache

_GAP = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\s?\.\s?\.|\[[^\[\]]*\])\s*")
_WORD = re.compile(r"\w+(?:['’]\w+)*")


@lru_cache(maxsize=64)  # one quote may stand in an article in many spans
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, in small letters, apostrophes alike."""
    return tuple(word.replace("’", "'") for word in _WORD.findall(text.casefold()))


def quotes_from(published: str, original: str) -> bool:
    """Whether every stretch of the published words stands in the original, in its order."""
    whole = words_of(original)
    at = 0
    for part in _GAP.split(published):
        wanted = words_of(part)
        place = _index(whole, wanted, at)
        if place is None:
            return False
        at = place + len(wanted)
    return True


def _index(whole: tuple[str, ...], part: tuple[str, ...], begin: int) -> int | None:
    if not part:
        return begin
    for at in range(begin, len(whole) - len(part) + 1):
        if whole[at] == part[0] and whole[at : at + len(part)] == part:
            return at
    return None
