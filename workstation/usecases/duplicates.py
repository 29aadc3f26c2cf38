"""Likely duplicates: records of the directory that may be one person or source twice, proposed and never decided."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from workstation.domain.changes import Changes, changed
from workstation.domain.merging import LikelyPair, Likeness, RecordKind

if TYPE_CHECKING:
    from workstation.storage.library import Library

_ALL_PAIRS = 6  # records of one key that are paired each with each; more are paired with the first only
_ALIKE = 6  # letters a name must sound like at least
_DIGITS = 7  # of a telephone number that two people hardly share
_VOWELS = re.compile(r"[aeiou]+")
_ORDER = tuple(Likeness)

Name = tuple[str, str, str, str, bool]
"""Slug, name, folded key, sound, whether it is the record's own name."""


def likely_duplicates(library: Library, kind: RecordKind) -> tuple[LikelyPair, ...]:
    """Pairs that may be one, the likeliest first; pairs a person said are two are left out. Linear in the names."""
    names = library.merges.names(kind)
    contacts = library.merges.contacts() if kind == "expert" else []
    apart = library.merges.kept_apart(kind)
    own = {slug: name for slug, name, _key, _sound, mine in names if mine}
    weight: dict[str, int] = defaultdict(int)
    for slug in (*(name[0] for name in names), *(contact[0] for contact in contacts)):
        weight[slug] += 1
    found = [
        _pair(kind, pair, likeness, own, weight)
        for pair, likeness in _likenesses(names, contacts).items()
        if pair not in apart
    ]
    return tuple(sorted(found, key=lambda each: (_ORDER.index(each.likeness), each.keep_name, each.keep, each.lose)))


def keep_apart(library: Library, kind: RecordKind, one: str, other: str) -> tuple[None, Changes]:
    """These are two persons: the pair is not proposed again."""
    library.merges.keep_apart(kind, one, other)
    return None, changed(**{f"{kind}s": [one, other]})


def _likenesses(names: Iterable[Name], contacts: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Likeness]:
    """The best reason for each pair, the pair in order of slug."""
    own: dict[str, set[str]] = defaultdict(set)
    any_name: dict[str, set[str]] = defaultdict(set)
    order: dict[str, set[str]] = defaultdict(set)
    sounds: dict[str, set[str]] = defaultdict(set)
    for slug, _name, key, sound, mine in names:
        words = key.split()
        any_name[key].add(slug)
        if mine:
            own[key].add(slug)
        if len(words) > 1:
            order[" ".join(sorted(words))].add(slug)
            if len(sound) >= _ALIKE:
                sounds[" ".join(sorted(map(_skeleton, sound.split())))].add(slug)
    reached: dict[str, set[str]] = defaultdict(set)
    for slug, contact in contacts:
        if key := _contact_key(contact):
            reached[key].add(slug)
    best: dict[tuple[str, str], Likeness] = {}
    for likeness, buckets in (
        (Likeness.SAME_NAME, own),
        (Likeness.SHARED_SPELLING, any_name),
        (Likeness.SAME_CONTACT, reached),
        (Likeness.OTHER_ORDER, order),
        (Likeness.SOUNDS_ALIKE, sounds),
    ):
        for slugs in buckets.values():
            for pair in _pairs(slugs):
                best.setdefault(pair, likeness)
    return best


def _pairs(slugs: set[str]) -> Iterator[tuple[str, str]]:
    if len(slugs) < 2:
        return iter(())
    ordered = sorted(slugs)
    if len(ordered) <= _ALL_PAIRS:
        return combinations(ordered, 2)
    return ((ordered[0], other) for other in ordered[1:])


def _skeleton(word: str) -> str:
    """A word without the vowels inside it: Gabuev and Gabuyev are alike, Maria and Mario are not."""
    return word[:1] + _VOWELS.sub("", word[1:-1]) + word[1:][-1:]


def _contact_key(contact: str) -> str:
    text = contact.strip().casefold()
    if "@" in text:
        return text.removeprefix("mailto:")
    digits = re.sub(r"\D", "", text)
    return digits[-9:] if len(digits) >= _DIGITS else ""


def _pair(
    kind: RecordKind, pair: tuple[str, str], likeness: Likeness, own: dict[str, str], weight: dict[str, int]
) -> LikelyPair:
    keep, lose = sorted(pair, key=lambda slug: (-weight[slug], len(slug), slug))
    return LikelyPair(kind=kind, keep=keep, keep_name=own[keep], lose=lose, lose_name=own[lose], likeness=likeness)
