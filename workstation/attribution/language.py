"""What a language says speech with: verbs, small words and patterns, read from `resources/speech/CODE.toml`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from workstation import paths

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 2_000  # characters that tell a language
_GLANCE, _SURELY = 500, 12  # fewer do, when so many of their words are common in one language alone


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb of speech: the base form, the groups it belongs to, and whether it is a gerund or a base."""

    base: str
    groups: frozenset[str]
    gerund: bool
    bare: bool
    noun: bool


class Sayings:
    """Phrases looked for in a sentence in small letters; in one that has none of their longest words not at all."""

    def __init__(self, phrases: frozenset[str]) -> None:
        plain = sorted({phrase.replace("'", "’") for phrase in phrases}, key=len, reverse=True)
        self._words = frozenset(max((w for w in phrase.split() if "’" not in w), key=len) for phrase in plain)
        self._pattern = re.compile("|".join(map(re.escape, plain)))

    def find(self, words: str, start: int, end: int, lows: frozenset[str]) -> int | None:
        """Where the first of them stands in the sentence from `start` to `end`, whose words `lows` are."""
        if self._words.isdisjoint(lows):
            return None
        found = self._pattern.search(words[start:end].lower().replace("'", "’"))
        return start + found.start() if found else None


class Language:
    """The words of one language, as sets that answer at once."""

    adverbs: frozenset[str]
    also_nouns: frozenset[str]
    auxiliaries: frozenset[str]
    conjunctions: frozenset[str]
    determiners: frozenset[str]
    female: frozenset[str]
    interrogatives: frozenset[str]
    joining: frozenset[str]
    male: frozenset[str]
    neuter: frozenset[str]
    not_names: frozenset[str]
    object_pronouns: frozenset[str]
    passive: frozenset[str]
    plural: frozenset[str]
    possessives: frozenset[str]
    prepositions: frozenset[str]
    relatives: frozenset[str]
    reported: frozenset[str]
    reported_too: frozenset[str]
    speakers: frozenset[str]
    subject_pronouns: frozenset[str]
    subordinate: frozenset[str]
    that: frozenset[str]
    time: frozenset[str]
    told_as_fact: frozenset[str]

    def __init__(self, data: dict[str, Any]) -> None:
        self.code: str = data["language"]
        self.common = frozenset(data["common"].split())
        for kind in Language.__annotations__:
            setattr(self, kind, frozenset(data["words"].get(kind, "").split()))
        self.people = _sets(data["people"])
        self.titles, self.roles = self.people["titles"], self.people["roles"]
        self.organisations = _sets(data["organisations"])
        self.fragments = _sets(data["fragments"])
        self.chains = _sets(data["chains"])
        self.verification = _sets(data["verification"])
        self.channels = frozenset(data["channels"]["nouns"].split())
        self.articles_tell: dict[str, dict[str, frozenset[str]]] = {
            where: _sets(genders) for where, genders in data.get("articles", {}).items()
        }
        """Which articles tell the gender of a noun, alone and behind a preposition; empty where they tell nothing."""
        self.drops_subject = bool(data.get("drops_subject", False))
        self._read_according(data["according"])
        self.relays: tuple[tuple[str, ...], ...] = tuple(tuple(p.split()) for p in data["chains"].get("relays", ()))
        self.relay_starts = frozenset(phrase[0] for phrase in self.relays)
        self.verbs = self._forms(data["verbs"])
        self._join()

    def _read_according(self, data: dict[str, Any]) -> None:
        self.according: tuple[tuple[str, ...], ...] = tuple(tuple(phrase.split()) for phrase in data["phrases"])
        self.according_words = frozenset(max(phrase, key=len) for phrase in self.according)
        self.as_verbs = frozenset(data.get("as_verbs", ()))
        self.by = frozenset(data.get("passive_by", "").split())

    def _join(self) -> None:
        """Sets put together once, since they are asked for at every word."""
        people = self.people
        self.stops = (
            self.auxiliaries | self.adverbs | self.prepositions | self.conjunctions | self.relatives
            | self.subject_pronouns | self.that
        )  # fmt: skip
        """Words that never belong inside a noun phrase."""
        self.leaving = self.relatives - {"that", "when", "where", "que"}
        """Relatives that, behind a comma, leave what was said."""
        self.judged = self.chains["nouns"] | self.chains["utterances"]
        """What a thing said may be called behind a comma: “…, a claim …”."""
        self.beside_verbs = self.that | self.time | self.adverbs | self.prepositions
        """What may stand between a verb of speech and what was said."""
        self.begins_clause = self.determiners | self.subject_pronouns
        self.voices = people["group_nouns"] | self.roles | people["unnamed_heads"]
        """Who may speak without a name and without an article."""
        self.described = people["knows"] | people["leads"] | people["speaks"]
        """“the expert”, “the leader”, “the spokesman”."""
        self.articles = self.determiners if self.code != "en" else frozenset(["the"])
        """What may stand before a role: “la directora, …”."""
        de = self.code == "de"
        self.compound_houses = tuple(noun for noun in self.organisations["nouns"] if de and len(noun) > 4)
        """What a compound may end with that is a house, and what one may end with that is a role."""
        self.compound_roles = tuple(role for role in self.roles if de and len(role) > 4)
        self.houses = self.organisations["described"] | self.organisations["outlets"]
        """“the agency”, “the newspaper”: what stands before the name of one."""
        self.may_report = self.according_words | self.relay_starts | self.chains["nouns"]
        """Words without which a sentence that has neither verb of speech nor marks reports nothing."""
        self.could_not = Sayings(self.verification["could_not"])
        """What says that something could not be verified."""
        self.unnamed = Sayings(people["unnamed_signs"])
        """What says that somebody asked not to be named."""

    def _forms(self, groups: dict[str, list[str]]) -> dict[str, Verb]:
        nouns = self.also_nouns
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


def told(field: str) -> str | None:
    """The language an article's field tells; None for English, which is there before anybody has looked at it."""
    code = field.split("-")[0].lower()
    return code if code != "en" and code in known_languages() else None


@cache
def known_languages() -> tuple[str, ...]:
    """The codes that have data, English first."""
    codes = sorted(file.stem for file in _folder().glob("??.toml"))
    return tuple(sorted(codes, key=lambda code: code != "en"))


def language_of(text: str) -> str:
    """The language whose commonest words stand in the text most often; English when none does."""
    text = text.lstrip()
    scores = _scores(text[:_GLANCE])
    first, second = sorted(scores.values(), reverse=True)[:2]
    if first < _SURELY or first < 3 * second:
        scores = _scores(text[:_SAMPLE])
    return max(scores, key=lambda code: scores[code])


def _scores(text: str) -> dict[str, int]:
    words = _WORD.findall(text.lower())
    return {code: sum(map(language(code).common.__contains__, words)) for code in known_languages()}


def _folder() -> Path:
    return paths.resources() / "speech"


def _sets(data: dict[str, Any]) -> dict[str, frozenset[str]]:
    return {name: frozenset(value.split() if isinstance(value, str) else value) for name, value in data.items()}
