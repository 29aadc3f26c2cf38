"""How well a few typed letters fit a name, and which of its letters they are."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

BEGINS, WORD, INSIDE, SCATTERED = range(4)


@dataclass(frozen=True, order=True)
class Match:
    """`rank` is smaller the better it fits; `marks` are the code points of the name that were typed, in order."""

    rank: tuple[int, int, int]
    marks: tuple[int, ...] = ()


def match(typed: str, name: str) -> Match | None:
    """Every typed word must be in the name: at its beginning, at a word's, inside, or as scattered letters in order.

    Case and accents do not count. Nothing typed fits everything.
    """
    letters, places = _folded(name)
    kind, spread = BEGINS, 0
    marks: set[int] = set()
    for word in _folded(typed)[0].split():
        found = _word(word, letters)
        if found is None:
            return None
        kind = max(kind, found[0])
        spread += found[1][-1] - found[1][0] + 1 - len(word)
        marks.update(places[at] for at in found[1])
    return Match((kind, spread, len(letters)), tuple(sorted(marks)))


def _word(word: str, letters: str) -> tuple[int, list[int]] | None:
    if letters.startswith(word):
        return BEGINS, list(range(len(word)))
    at = -1
    while (at := letters.find(word, at + 1)) >= 0:
        if not letters[at - 1].isalnum():
            return WORD, list(range(at, at + len(word)))
    at = letters.find(word)
    if at >= 0:
        return INSIDE, list(range(at, at + len(word)))
    scattered = _scattered(word, letters)
    return (SCATTERED, scattered) if scattered else None


def _scattered(word: str, letters: str) -> list[int] | None:
    """Letter by letter, a word's first letter before any other, as long as the rest still follows."""
    found: list[int] = []
    at = 0
    for number, letter in enumerate(word):
        rest = word[number + 1 :]
        nearest = letters.find(letter, at)
        if nearest < 0:
            return None
        begins = next((n for n in range(nearest, len(letters)) if letters[n] == letter and _begins(letters, n)), -1)
        take = begins if begins >= 0 and _follows(rest, letters, begins + 1) else nearest
        found.append(take)
        at = take + 1
    # A letter far from the rest is more likely chance than meaning.
    return found if _begins(letters, found[0]) else None


def _begins(letters: str, at: int) -> bool:
    return at == 0 or not letters[at - 1].isalnum()


def _follows(word: str, letters: str, at: int) -> bool:
    for letter in word:
        at = letters.find(letter, at) + 1
        if not at:
            return False
    return True


def _folded(text: str) -> tuple[str, list[int]]:
    """Lower-case letters without accents, and for each of them its place in the text."""
    out: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(part):
                out.append(part)
                places.append(place)
    return "".join(out), places
