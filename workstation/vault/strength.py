"""How long somebody who has the file would have to guess at a passphrase, said plainly."""

from __future__ import annotations

import math
from dataclasses import dataclass

from workstation.words import tr

_GUESSES = 50_000.0
"""A second, by many machines together: each guess takes 128 MB of memory."""
_COMMON = frozenset("password passwort secret contraseña letmein welcome admin qwerty dragon football monkey".split())
_WORD_BITS = 11.0  # a word that comes to mind, of about two thousand
_ENOUGH = 50.0
_FAIR = 36.0


@dataclass(frozen=True)
class Strength:
    """`level` counts from 0 (nothing) to 3; `said` is the sentence."""

    level: int
    said: str


def strength(passphrase: str) -> Strength:
    """An estimate that errs towards too weak."""
    if not passphrase:
        return Strength(0, tr("Take five or six words that do not belong together."))
    seconds = 2.0 ** (_bits(passphrase) - 1) / _GUESSES
    level = 1 if _bits(passphrase) < _FAIR else 2 if _bits(passphrase) < _ENOUGH else 3
    said = {
        1: tr("Weak: whoever has the file finds it within {time}. Add words."),
        2: tr("Fair: somebody with many machines finds it within {time}. One word more is better."),
        3: tr("Strong: many machines together would need {time}."),
    }[level]
    return Strength(level, said.format(time=_time(seconds)))


def _bits(passphrase: str) -> float:
    words = passphrase.casefold().split()
    if len(words) > 1:
        return sum(min(_WORD_BITS, _signs(word)) for word in dict.fromkeys(words))
    bare = passphrase.casefold().strip("0123456789!?.")
    return min(_signs(passphrase), 18.0) if bare in _COMMON else _signs(passphrase)


def _signs(word: str) -> float:
    kinds = [(str.islower, 26), (str.isupper, 26), (str.isdigit, 10)]
    pool = sum(size for fits, size in kinds if any(map(fits, word)))
    pool += 30 if any(not sign.isalnum() for sign in word) else 0
    telling = sum(1 if sign != before else 0.2 for before, sign in zip(" " + word, word, strict=False))
    # Letters that make a word tell less than letters at random.
    return telling * math.log2(pool or 30) * (0.5 if word.isalpha() else 0.75)


def _time(seconds: float) -> str:
    for limit, size, said in (
        (60, 1, tr("seconds")),
        (3_600, 60, tr("minutes")),
        (86_400, 3_600, tr("hours")),
        (86_400 * 60, 86_400, tr("days")),
        (86_400 * 730, 86_400 * 30, tr("months")),
        (86_400 * 36_500, 86_400 * 365, tr("years")),
    ):
        if seconds < limit:
            return said if size == 1 else f"{max(2, round(seconds / size))} {said}"
    return tr("centuries")
