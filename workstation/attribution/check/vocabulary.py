"""The words the rules know, one file a language under `resources/check/`; phrases become one pattern each list."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from workstation.paths import resources

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Vocabulary:
    """The lists of one language; a list it lacks is empty."""

    lists: Mapping[str, Any]

    def phrases(self, table: str, name: str = "phrases") -> tuple[str, ...]:
        """The phrases of a list."""
        return tuple(self.lists.get(table, {}).get(name, ()))

    def better(self, table: str) -> Mapping[str, str]:
        """What to write instead, by what is written, in small letters."""
        return {wrong.lower(): right for wrong, right in self.lists.get(table, {}).items()}


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of a language (`en-GB` is `en`); none of them when we have no list for it."""
    code = language.split("-")[0].lower() or "en"
    file = resources() / "check" / f"{code}.toml"
    if not code.isalpha() or not file.is_file():
        return Vocabulary({})
    return Vocabulary(tomllib.loads(file.read_text(encoding="utf-8")))


def found(phrases: Iterable[str], text: str) -> Iterator[re.Match[str]]:
    """Where whole phrases stand in a text, whatever their capitals and the white space in them."""
    lowered = _lowered(text)
    wanted = tuple(phrase for phrase in phrases if _key(phrase) in lowered)
    if not wanted:
        return
    whole = _pattern(wanted)
    if len(lowered) != len(text):  # a letter that has no small letter of its own, as İ
        yield from whole.finditer(text)
        return
    # In small letters, and without a look at what stands before, most of the text is passed over at once.
    beginning, at = _beginning(wanted), 0
    while hit := beginning.search(lowered, at):
        match = whole.match(text, hit.start())
        at = match.end() if match else hit.start() + 1
        if match:
            yield match


def first(phrases: Iterable[str], text: str) -> re.Match[str] | None:
    """The first of them."""
    return next(found(phrases, text), None)


@lru_cache(maxsize=4)  # one text is asked for by rule after rule
def _lowered(text: str) -> str:
    return text.lower()


@cache
def _key(phrase: str) -> str:
    """The longest word of a phrase: where it is missing the phrase is, too."""
    words: list[str] = _WORD.findall(phrase.lower())
    return max(words, key=len)


@cache
def _beginning(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(sorted({re.escape(_WORD.findall(phrase.lower())[0]) for phrase in phrases})))


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    written = (r"\s+".join(re.escape(word).replace("'", "['’]") for word in phrase.split()) for phrase in longest_first)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(written)})(?![\w-])", re.IGNORECASE)
