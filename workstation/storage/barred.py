"""Letters that have no plain letter inside them, for a search that is typed without them: Lodz finds Łódź.

SQLite folds é to e, which is e and an accent; ł is a letter of its own, so it is looked for beside l.
"""

from __future__ import annotations

import re
from itertools import product

_LETTERS = (
    {"l": "ł"},
    {"o": "ø", "ae": "æ"},
    {"d": "ð", "th": "þ", "ae": "æ"},
    {"d": "đ"},
    {"i": "ı"},
    {"ss": "ß"},
    {"oe": "œ"},
)
"""How it is typed, and the letter, by languages: those of two are in no one word."""
_TYPED = {letter: typed for letters in _LETTERS for typed, letter in letters.items()}
_PLAIN = {ord(letter): typed for letter, typed in _TYPED.items()} | {ord("ẞ"): "ss"}
_PLAIN |= {ord(letter.upper()): typed for letter, typed in _TYPED.items() if letter not in "ßı"}
_PLACES = 3  # where a word has more, all are one or all the other


def spellings(words: str) -> list[str]:
    """The words as they would be typed on any keyboard, as they are, and with the letters they may be written with.

    Capitals stay: what else is one letter in different sizes SQLite knows, and not as Python does.
    """
    plain = words.translate(_PLAIN)
    found = {plain.lower(): plain}
    found.setdefault(words.lower(), words)
    for letters in _LETTERS:
        # Of ASCII only, or İ would be an i.
        parts = re.split(f"({'|'.join(letters)})", plain, flags=re.IGNORECASE | re.ASCII)
        typed = parts[1::2]
        barred = [letters[each.lower()] for each in typed]
        each = zip(typed, barred, strict=True)
        for signs in product(*each) if len(typed) <= _PLACES else (barred,):
            parts[1::2] = signs
            spelt = "".join(parts)
            found.setdefault(spelt.lower(), spelt)
    return list(found.values())
