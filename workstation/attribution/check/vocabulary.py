"""The words the rules know, one file a language under `resources/check/`; phrases become one pattern each list."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from workstation.paths import resources


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
    wanted = tuple(phrases)
    if wanted:
        yield from _pattern(wanted).finditer(text)


def first(phrases: Iterable[str], text: str) -> re.Match[str] | None:
    """The first of them."""
    return next(found(phrases, text), None)


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    written = (r"\s+".join(re.escape(word).replace("'", "['’]") for word in phrase.split()) for phrase in longest_first)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(written)})(?![\w-])", re.IGNORECASE)
