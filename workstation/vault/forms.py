"""The normal forms of what an identity is told by: names in every order and abbreviation, addresses, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, product
from urllib.parse import urlsplit

from workstation.domain.folding import fold, sound
from workstation.vault.identity import Identity

TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor sir lady lord senor senora senorita sr sra srta don dona herr frau monsieur "
    "madame mademoiselle mme mlle signor signora judge captain colonel general major sergeant lieutenant inspector "
    "detective officer agent nurse sister father mother reverend rabbi imam sheikh ambassador minister senator".split()
)
_PARTICLES = frozenset(
    "de del della di da dos das du la le les el al bin ibn ben bint van von der den ter zu y e i".split()
)
_WHOLE = 5  # words of a name whose every combination is a form; of longer ones only the usual
_VOWELS = re.compile(r"[aeiou]+")
_LETTERS = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\+?[\d\s().\-/]{7,}")
_LONG_ENOUGH = 5  # letters of a name written in one word that are taken for it in several
CONSONANTS = 5  # a skeleton of fewer fits too many names


@dataclass
class Forms:
    """By key, the kind of what matches and the records it belongs to (usually one).

    `single` are keys one word alone may have; `several` those of two words and more, run together; `heard` the same by
    sound; `skeletons` by consonants, a space between words; `titled` surnames behind a title; `numbers` digits; `parts`
    every word of a name that is none of the small ones.
    """

    single: dict[str, set[str]] = field(default_factory=dict)
    lower: set[str] = field(default_factory=set)
    several: dict[str, set[str]] = field(default_factory=dict)
    whole: dict[str, set[str]] = field(default_factory=dict)
    heard: dict[str, set[str]] = field(default_factory=dict)
    skeletons: dict[str, set[str]] = field(default_factory=dict)
    titled: dict[str, set[str]] = field(default_factory=dict)
    numbers: dict[str, set[str]] = field(default_factory=dict)
    addresses: dict[str, set[str]] = field(default_factory=dict)
    unspaced: dict[str, set[str]] = field(default_factory=dict)
    parts: set[str] = field(default_factory=set)
    longest: int = 1


def forms_of(identity: Identity, forms: Forms) -> None:
    """Put every form of one identity into the tables."""
    for name in (identity.name, *identity.spellings):
        _name(name, identity.id, forms)
    for contact in identity.contacts:
        _contact(contact.value, identity.id, forms)


def word_key(word: str) -> str:
    """One word in plain letters, nothing between them."""
    return fold(word).replace(" ", "")


def skeleton(key: str) -> str:
    """The consonants of a word as it sounds: what transliterations agree on."""
    return re.sub(r"(.)\1+", r"\1", _VOWELS.sub("", sound(key)))


def _name(name: str, record: str, forms: Forms) -> None:
    words = [key for word in re.split(r"[\s\-‐-―.,]+", name) if (key := word_key(word))]
    if any(character >= "\u2e80" for character in name):  # scripts that put no space between words
        forms.unspaced.setdefault("".join(name.split()), set()).add(record)
        if len(words) == 1 and len(words[0]) >= _LONG_ENOUGH:
            forms.several.setdefault(words[0], set()).add(record)
            forms.longest = max(forms.longest, 4)
    if "@" in name or len(words) < 2:
        _single(name, "".join(words), record, forms)
        return
    _several(tuple(words), record, forms)
    for chosen in _choices(_parts(words)):
        _several(chosen, record, forms)
    telling = [word for word in words if word not in _PARTICLES]
    forms.parts |= {word for word in telling if len(word) > 2}
    for surname in [word for word in telling[1:][-2:] if len(word) > 2]:
        forms.titled.setdefault(surname, set()).add(record)


def _parts(words: list[str]) -> list[tuple[str, ...]]:
    """Each word that says something with the small ones before it: `de la Cruz`."""
    parts: list[tuple[str, ...]] = []
    small: list[str] = []
    for place, word in enumerate(words):
        if word in _PARTICLES and place + 1 < len(words):
            small.append(word)
        else:
            parts.append((*small, word))
            small = []
    return parts


def _choices(parts: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Two parts and more of the name in order, each whole, without its small words or as an initial; surname first."""
    sizes = range(2, len(parts) + 1) if len(parts) <= _WHOLE else (2,)
    for size in sizes:
        for chosen in combinations(parts, size):
            *before, last = chosen
            ends = dict.fromkeys([last, last[-1:]])
            short = [dict.fromkeys([part, part[-1:], (part[-1][0],)]) for part in before]
            for *given, end in product(*short, ends):
                others = tuple(word for part in given for word in part)
                yield (*others, *end)
                if len(end[-1]) > 1:
                    yield (*end, *others)


def _several(words: tuple[str, ...], record: str, forms: Forms) -> None:
    forms.longest = max(forms.longest, len(words) + 1)
    forms.several.setdefault("".join(words), set()).add(record)
    if all(len(word) > 1 for word in words):
        forms.whole.setdefault("".join(words), set()).add(record)
        forms.heard.setdefault("".join(map(sound, words)), set()).add(record)
        bones = [skeleton(word) for word in words]
        if all(bones) and sum(map(len, bones)) >= CONSONANTS:
            forms.skeletons.setdefault(" ".join(bones), set()).add(record)


def _single(name: str, key: str, record: str, forms: Forms) -> None:
    if key:
        forms.single.setdefault(key, set()).add(record)
        if not name[:1].isupper():
            forms.lower.add(key)


def _contact(value: str, record: str, forms: Forms) -> None:
    value = value.strip()
    digits = "".join(str(int(each)) for each in value if each.isdecimal())
    if "@" in value.strip("@") and "." in value.rpartition("@")[2]:
        _address(value, record, forms)
    elif _NUMBER.fullmatch(value) and len(digits) >= 6:
        _number(digits, record, forms)
    elif "://" in value or value.lower().startswith("www."):
        parts = urlsplit(value if "://" in value else f"https://{value}")
        _handle(f"{parts.netloc.removeprefix('www.')}{parts.path}", record, forms)
        if last := parts.path.rstrip("/").rpartition("/")[2]:
            _handle(last, record, forms)
    else:
        if len(digits) >= 7:  # a number with a word beside it
            _number(digits, record, forms)
        _handle(value, record, forms)


def _address(value: str, record: str, forms: Forms) -> None:
    local, _, host = value.removeprefix("mailto:").rpartition("@")
    _joined(forms.addresses, [*_LETTERS.findall(local), *_LETTERS.findall(host)], record, forms)
    told = " dot ".join(_LETTERS.findall(local)), " dot ".join(_LETTERS.findall(host))
    _joined(forms.addresses, f"{told[0]} at {told[1]}".split(), record, forms)
    if any(sign.isdigit() or sign in "._-+" for sign in local):
        _joined(forms.addresses, _LETTERS.findall(local), record, forms)


def _handle(value: str, record: str, forms: Forms) -> None:
    words = _LETTERS.findall(value)
    if value.startswith("@") or len("".join(words)) >= 4:
        _joined(forms.addresses, words, record, forms)


def _joined(table: dict[str, set[str]], words: list[str], record: str, forms: Forms) -> None:
    keys = [key for word in words if (key := word_key(word))]
    if keys:
        forms.longest = max(forms.longest, len(keys))
        table.setdefault("".join(keys), set()).add(record)


def _number(digits: str, record: str, forms: Forms) -> None:
    bare = digits.lstrip("0")
    # With and without the country's code: the last nine of a long number, the last eight of a shorter, all of a short.
    forms.numbers.setdefault(bare[-9:] if len(bare) >= 11 else bare[-8:], set()).add(record)
