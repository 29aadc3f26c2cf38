"""What a language says speech with: verbs, small words and patterns, read from `resources/speech/CODE.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from workstation import paths

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 2_000  # characters that tell a language
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of speech: the base form, the groups it belongs to, and whether it is a gerund or a base."""

    base: str
    groups: frozenset[str]
    gerund: bool
    bare: bool
    noun: bool


class Language:
    """The words of one language, as sets that answer at once."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.code: str = data["language"]
        self.common = frozenset(data["common"].split())
        self._words = {name: frozenset(line.split()) for name, line in data["words"].items()}
        self.according: tuple[tuple[str, ...], ...] = tuple(
            tuple(phrase.split()) for phrase in data["according"]["phrases"]
        )
        self.as_verbs = frozenset(data["according"].get("as_verbs", ()))
        self.by = frozenset(data["according"].get("passive_by", "").split())
        self.people = _sets(data["people"])
        self.organisations = _sets(data["organisations"])
        self.fragments = _sets(data["fragments"])
        self.chains = _sets(data["chains"])
        self.relays: tuple[tuple[str, ...], ...] = tuple(tuple(p.split()) for p in data["chains"].get("relays", ()))
        self.relay_starts = frozenset(phrase[0] for phrase in self.relays)
        self.according_starts = frozenset(phrase[0] for phrase in self.according)
        self.verification = _sets(data["verification"])
        self.channels = frozenset(data["channels"]["nouns"].split())
        self.drops_subject = bool(data.get("drops_subject", False))
        self.verbs = self._forms(data["verbs"])

    def words(self, kind: str) -> frozenset[str]:
        """The small words of one kind: auxiliaries, determiners, …; none where the language has none."""
        return self._words.get(kind, _NONE)

    @cached_property
    def stops(self) -> frozenset[str]:
        """Words that never belong inside a noun phrase."""
        kinds = ("auxiliaries", "adverbs", "prepositions", "conjunctions", "relatives", "subject_pronouns", "that")
        return frozenset().union(*(self.words(kind) for kind in kinds))

    @cached_property
    def phrases_pattern(self) -> re.Pattern[str]:
        """What says that something could not be verified."""
        return re.compile("|".join(re.escape(p) for p in sorted(self.verification["could_not"], key=len, reverse=True)))

    @cached_property
    def unnamed_pattern(self) -> re.Pattern[str]:
        """What says that somebody asked not to be named."""
        return re.compile("|".join(re.escape(p) for p in sorted(self.people["unnamed_signs"], key=len, reverse=True)))

    def _forms(self, groups: dict[str, list[str]]) -> dict[str, Verb]:
        nouns = self.words("also_nouns")
        verbs: dict[str, Verb] = {}
        for group, lines in groups.items():
            for line in lines:
                forms = line.split()
                for number, form in enumerate(forms):
                    gerund = self.code == "en" and form.endswith("ing") and number > 0
                    bare = self.code == "en" and number == 0 and form not in forms[2:3]  # “read” is past too
                    known = verbs.get(form)
                    together = (known.groups if known else frozenset()) | {group}
                    verbs[form] = Verb(known.base if known else forms[0], together, gerund, bare, form in nouns)
        return verbs


@cache
def language(code: str) -> Language:
    """The language of a code (`en`, `es-419`, …); English where there is no data for it."""
    file = _folder() / f"{code.split('-')[0].lower()}.toml"
    if not file.is_file():
        file = _folder() / "en.toml"
    return Language(tomllib.loads(file.read_text(encoding="utf-8")))


@cache
def known_languages() -> tuple[str, ...]:
    """The codes that have data, English first."""
    codes = sorted(file.stem for file in _folder().glob("??.toml"))
    return tuple(sorted(codes, key=lambda code: code != "en"))


def language_of(text: str) -> str:
    """The language whose commonest words stand in the text most often; English when none does."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    scores = {code: sum(map(language(code).common.__contains__, words)) for code in known_languages()}
    return max(scores, key=lambda code: scores[code])


def _folder() -> Path:
    return paths.resources() / "speech"


def _sets(data: dict[str, Any]) -> dict[str, frozenset[str]]:
    return {name: frozenset(value.split() if isinstance(value, str) else value) for name, value in data.items()}
