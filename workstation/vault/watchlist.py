"""What protected identities are told by, looked for in a text: nothing that is found is kept anywhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from workstation.domain.folding import sound
from workstation.vault.forms import TITLES, Forms, forms_of, skeleton, word_key
from workstation.vault.identity import Identity
from workstation.words import marked

# Marks above and below letters, and signs that take no room, belong to the word they stand in.
_WITHIN = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u093a-\u094f\u00ad\u200b-\u200f\u2060\ufeff'’ʼ`´"
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_WITHIN}])*")
_DROPPED = re.compile(r"['’ʼ`´\u00ad\u200b-\u200f\u2060\ufeff]")
_GAP = 8  # signs between two words of one name
_DIGITS = re.compile(r"\d(?:[ \t().\-/\u00a0\u2010-\u2013\u202f]{0,3}\d){5,}")
_JOINED = 11  # letters of a whole name run together that are no word by chance
_CACHED = 20_000

NAME, ADDRESS, NUMBER = marked("a name"), marked("an address or handle"), marked("a telephone number")


@dataclass(frozen=True)
class Match:
    """Words of a text that an identity is told by: where, whose (the slug of the source), as what, in plain letters."""

    start: int
    end: int
    source: str
    kind: str
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    key: str
    heard: str
    bones: str
    capital: bool


class Watchlist:
    """Made of all identities at once; `forget` empties it."""

    def __init__(self, identities: Iterable[Identity]) -> None:
        self._forms = Forms()
        self._sources: dict[str, str] = {}
        self._allowed: set[tuple[str, str, str]] = set()
        self._known: dict[str, tuple[str, str, str]] = {}
        for identity in identities:
            self._sources[identity.id] = identity.source
            self._allowed |= {(each.article, identity.source, each.words) for each in identity.allowed}
            forms_of(identity, self._forms)
        forms = self._forms
        keys = (forms.single, forms.several, forms.whole, forms.heard, forms.addresses)
        self._beginnings = {key[:length] for table in keys for key in table for length in (1, 2, 3)}
        self._bones = {key.split(" ", 1)[0] for key in forms.skeletons}

    def __bool__(self) -> bool:
        return bool(self._sources)

    def forget(self) -> None:
        """Let go of every name."""
        self._forms, self._sources, self._allowed = Forms(), {}, set()
        self._known.clear()
        self._beginnings, self._bones = set(), set()

    def allows(self, article: str, match: Match) -> bool:
        """Whether somebody allowed these words in this article, with a reason."""
        return (article, match.source, match.key) in self._allowed

    def holds(self, word: str) -> bool:
        """Whether one word alone is part of a name or an address: no dictionary may keep it."""
        key = word_key(word)
        tables = (self._forms.single, self._forms.titled, self._forms.addresses, self._forms.whole)
        return bool(key) and any(key in table for table in tables)

    def find(self, text: str) -> list[Match]:
        """Every place of the text (code points), in order, the longest match at each."""
        if not self._sources or not text:
            return []
        found = [*self._numbers(text), *self._words(text), *self._unspaced(text)]
        found.sort(key=lambda match: (match.start, -match.end))
        kept: list[Match] = []
        for match in found:
            if not kept or match.start >= kept[-1].end:
                kept.append(match)
        return kept

    def family_names(self, text: str) -> list[Match]:
        """Every family name that stands by itself, with a capital: near the whole name it is the same person."""
        titled, found = self._forms.titled, []
        for token in map(self._token, _WORD.finditer(text)) if titled else ():
            if token.capital and (records := titled.get(token.key)):
                found.append(self._match(token.start, token.end, records, NAME, token.key))
        return found

    def tells(self, text: str) -> bool:
        """Whether a part of a name alone stands in it with a capital: too much for a codename or a description."""
        tokens = map(self._token, _WORD.finditer(text))
        return any(token.capital and token.key in self._forms.parts for token in tokens)

    def _numbers(self, text: str) -> Iterator[Match]:
        if not self._forms.numbers:
            return
        for run in _DIGITS.finditer(text):
            digits = "".join(str(unicodedata.decimal(each)) for each in run.group() if each.isdecimal())
            for number, records in self._forms.numbers.items():
                if number in digits or (len(digits) >= 7 and number.endswith(digits.lstrip("0"))):
                    yield self._match(run.start(), run.end(), records, NUMBER, number)

    def _unspaced(self, text: str) -> Iterator[Match]:
        for name, records in self._forms.unspaced.items():
            at = text.find(name)
            while at >= 0:
                yield self._match(at, at + len(name), records, NAME, word_key(name))
                at = text.find(name, at + 1)

    def _words(self, text: str) -> Iterator[Match]:
        tokens = [self._token(found) for found in _WORD.finditer(text)]
        for place, first in enumerate(tokens):
            if first.key[:3] in self._beginnings or first.bones in self._bones or first.heard[:3] in self._beginnings:
                yield from self._from(text, tokens, place)
            elif first.key in TITLES:
                yield from self._titled(text, tokens, place)

    def _from(self, text: str, tokens: list[_Token], place: int) -> Iterator[Match]:
        forms, first = self._forms, tokens[place]
        if (records := self._alone(text, first)) is not None:
            yield self._match(first.start, first.end, records, *_kind(forms, first.key))
        if first.key in TITLES:
            yield from self._titled(text, tokens, place)
        key, heard, bones, capital, end = first.key, first.heard, first.bones, first.capital, first.end
        for other in tokens[place + 1 : place + forms.longest]:
            if other.start - end > _GAP or "\n\n" in text[end : other.start]:
                return
            key, heard, bones = key + other.key, heard + other.heard, f"{bones} {other.bones}"
            capital, end = capital and other.capital, other.end
            records = forms.addresses.get(key)
            if records is not None:
                yield self._match(first.start, end, records, ADDRESS, key)
                continue
            records = forms.several.get(key) or forms.heard.get(heard)
            if records is None and capital:
                records = forms.skeletons.get(bones)
            if records is not None:
                yield self._match(first.start, end, records, NAME, key)

    def _alone(self, text: str, token: _Token) -> set[str] | None:
        forms = self._forms
        if (records := forms.addresses.get(token.key)) is not None:
            return records
        if (records := forms.single.get(token.key)) and (token.capital or token.key in forms.lower):
            return records
        if (records := forms.whole.get(token.key)) is None:
            return None
        raw = text[token.start : token.end]
        marked_so = text[max(0, token.start - 1) : token.start] in ("#", "@")
        camel = any(sign.isupper() for sign in raw[1:]) and not raw.isupper()
        return records if marked_so or camel or len(token.key) >= _JOINED or raw[0] >= "\u2e80" else None

    def _titled(self, text: str, tokens: list[_Token], place: int) -> Iterator[Match]:
        title = tokens[place]
        if place + 1 == len(tokens):
            return
        name = tokens[place + 1]
        records = self._forms.titled.get(name.key)
        if records and name.capital and name.start - title.end <= 3 and "\n\n" not in text[title.end : name.start]:
            yield self._match(title.start, name.end, records, NAME, title.key + name.key)

    def _token(self, found: re.Match[str]) -> _Token:
        raw = found.group()
        known = self._known.get(raw)
        if known is None:
            if len(self._known) > _CACHED:
                self._known.clear()
            key = word_key(_DROPPED.sub("", _cut(raw)))
            known = self._known[raw] = (key, sound(key), skeleton(key))
        capital = raw[0].isupper() or not raw[0].islower()
        return _Token(found.start(), found.end(), *known, capital)

    def _match(self, start: int, end: int, records: set[str], kind: str, key: str) -> Match:
        return Match(start, end, self._sources[min(records)], kind, key)


def _kind(forms: Forms, key: str) -> tuple[str, str]:
    return (ADDRESS if key in forms.addresses else NAME), key


def _cut(raw: str) -> str:
    """Without the ’s of a possessive."""
    return raw[:-2] if len(raw) > 3 and raw[-2] in "'’ʼ" and raw[-1] in "sS" else raw
