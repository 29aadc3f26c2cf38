"""Initials of a name, for where there is no photo."""

from __future__ import annotations

import unicodedata

_SMALL = frozenset("de da do dos das del della di du der den van von zu la le el al bin ibn y e and".split())
_TITLES = frozenset("dr prof mr mrs ms sir dame lord lady".split())


def initials(name: str) -> str:
    """One or two characters: of the first name and the last; of a name without spaces the first character."""
    words = ["".join(filter(_is_letter, word)) for word in name.replace("-", " ").split()]
    words = [word for word in words if word]
    told = [word for word in words if word.casefold() not in _SMALL | _TITLES] or words
    if not told:
        return "?"
    first, last = told[0][0], told[-1][0]
    if len(told) == 1 or _is_ideograph(first):
        return first.upper()
    return (first + last).upper()


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LN"


def _is_ideograph(character: str) -> bool:
    return "\u2e80" <= character <= "\u9fff" or "\uac00" <= character <= "\ud7a3"
