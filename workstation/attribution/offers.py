"""What is put before a reporter: the proposals that still wait, one for each person, source, report and claim."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from workstation.attribution.proposals import (
    ClaimProposal,
    PersonProposal,
    Place,
    Proposals,
    QuoteProposal,
    SourceProposal,
)

Kind = Literal["expert", "source", "quote", "claim"]
Speech = Literal["direct", "mixed", "indirect"]
READY, CHECK = 0.9, 0.7
"""From here on an offer may be accepted as it stands, or is worth a look; below it is a guess."""

_SURE_OF_PERSON = {"known": 0.97, "described": 0.92, "named": 0.8, "bare": 0.6}
_SURE_OF_SOURCE = {"outlet": 0.92, "wire": 0.95, "document": 0.85, "government": 0.75, "unnamed person": 0.85}
_SURE_OF_OTHERS = 0.8


@dataclass(frozen=True, slots=True)
class Who:
    """A person or a source of the text; `slug` is its record, if it is in the directory.

    `kind` is that of a source; `cites` names whom it relays.
    """

    key: Literal["expert", "source"]
    name: str
    slug: str | None = None
    role: str = ""
    affiliation: str = ""
    kind: str = ""
    cites: str | None = None


@dataclass(frozen=True, slots=True)
class Asserted:
    """A statement of fact within a report: who says so, who passed it on, and what is known of its truth.

    `doubt` is the sentence of the text that says it could not be verified.
    """

    places: tuple[tuple[int, int], ...]
    text: str
    by: Who | None
    relayed_by: Who | None
    verification: str
    flags: tuple[str, ...] = ()
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """One proposal. `places` are code points of the text; `key` tells it from others whatever is typed elsewhere.

    For an expert or a source `who` is the one named, for a quote or a claim the one who speaks. `claims` are the
    statements of fact that a report makes; they are accepted with it.
    """

    kind: Kind
    key: str
    places: tuple[tuple[int, int], ...]
    text: str
    who: Who | None
    confidence: float
    cue: str = ""
    speech: Speech = "direct"
    chain: tuple[str, ...] = ()
    anonymous: bool = False
    claims: tuple[Asserted, ...] = ()

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.places[0][0]

    @property
    def end(self) -> int:
        """Where its first passage ends."""
        return self.places[0][1]

    def about(self, name: str) -> bool:
        """Whether it names this person or source, or is theirs."""
        return self.who is not None and _same(self.who.name, name)


def offers_of(proposals: Proposals, tagged: Iterable[tuple[str, int, int]]) -> tuple[Offer, ...]:
    """The offers of a text in reading order; `tagged` are the tags it has (key, start, end)."""
    made = _Making(proposals, tuple(tagged))
    found = [*made.people(), *made.sources(), *made.reports()]
    unique = {offer.key: offer for offer in reversed(found)}
    return tuple(sorted(unique.values(), key=lambda offer: (offer.start, -offer.end, offer.kind)))


def key_of(kind: Kind, words: str) -> str:
    """What a dismissal remembers: the kind and the bare letters of the words, in a few characters."""
    letters = "".join(char for char in words.casefold() if char.isalnum()) or words
    return f"{kind}:{hashlib.blake2b(letters.encode('utf-8', 'surrogatepass'), digest_size=12).hexdigest()}"


class _Making:
    """Goes through the proposals of one text."""

    def __init__(self, proposals: Proposals, tagged: tuple[tuple[str, int, int], ...]) -> None:
        self._proposals = proposals
        self._people = {each.name.casefold(): each for each in proposals.people}
        self._sources = {_plain(each.name): each for each in proposals.sources}
        self._named = sorted((start, end) for key, start, end in tagged if key in ("expert", "source"))
        self._claimed = sorted((start, end) for key, start, end in tagged if key == "claim")

    def people(self) -> Iterator[Offer]:
        """Everybody named, at every place that says their name."""
        for person in self._proposals.people:
            places = [place for place in person.mentions if _says(place, person.name)]
            yield from self._name(self._person(person), places, _sure_of(person))

    def sources(self) -> Iterator[Offer]:
        """Outlets, documents, unnamed people: whatever a statement rests on and is no person."""
        for source in self._proposals.sources:
            if source.kind == "expert" or source.name.casefold() in self._people:
                continue
            places = [_narrowed(place, source.name) for place in source.mentions if _says(place, source.name)]
            if not places:
                places = [place for place in source.mentions if " " in place.text][:1]
            sure = 0.97 if source.slug else _SURE_OF_SOURCE.get(source.kind, _SURE_OF_OTHERS)
            yield from self._name(self._source(source), places, sure)

    def reports(self) -> Iterator[Offer]:
        """Quotes, each with the statements of fact in it, and the statements that stand in none."""
        left = list(self._proposals.claims)
        whole = [quote for quote in self._proposals.quotes if quote.inside is None]
        for quotes in _grouped(whole):
            first = quotes[0]
            inside = [claim for claim in left if any(q.start <= claim.start and claim.end <= q.end for q in quotes)]
            left = [claim for claim in left if claim not in inside]
            yield Offer(
                "quote",
                key_of("quote", "".join(quote.text for quote in quotes)),
                tuple((quote.start, quote.end) for quote in quotes),
                " … ".join(quote.text for quote in quotes),
                self._who(first.speaker, first.slug),
                min(quote.confidence for quote in quotes),
                first.cue,
                _speech(first.kind),
                first.chain,
                first.anonymous,
                tuple(self._asserted(claim, quotes) for claim in inside if not self._is_claimed(claim)),
            )
        for claim in left:
            if not self._is_claimed(claim):
                asserted = self._asserted(claim, [])
                key, who = key_of("claim", claim.text), asserted.by
                yield Offer("claim", key, asserted.places, claim.text, who, _SURE_OF_OTHERS, claims=(asserted,))

    def _name(self, who: Who, places: list[Place], sure: float) -> Iterator[Offer]:
        free = [place for place in places if not _touches(self._named, place.start, place.end)]
        if free:
            at = tuple((place.start, place.end) for place in free)
            yield Offer(who.key, key_of(who.key, who.name), at, free[0].text, who, sure)

    def _who(self, name: str | None, slug: str | None = None) -> Who | None:
        if name is None:
            return None
        if person := self._people.get(name.casefold()):
            return self._person(person)
        if source := self._sources.get(_plain(name)):
            return self._source(source)
        return Who("source", name, slug, kind="organisation")

    def _person(self, person: PersonProposal) -> Who:
        return Who("expert", person.name, person.slug, person.role, person.affiliation)

    def _source(self, source: SourceProposal) -> Who:
        if source.kind == "expert":
            return Who("expert", source.name, source.slug)
        return Who("source", source.name, source.slug, kind=source.kind, cites=source.cites)

    def _asserted(self, claim: ClaimProposal, within: list[QuoteProposal]) -> Asserted:
        by, relayed_by = self._who(claim.asserted_by), self._who(claim.relayed_by)
        place = ((claim.start, claim.end),)
        ids = {claim.id, *(quote.id for quote in within)}
        doubts = (flag.text for flag in self._proposals.flags if flag.type == "unverified" and ids & {*flag.applies_to})
        return Asserted(place, claim.text, by, relayed_by, claim.verification, claim.flags, next(doubts, ""))

    def _is_claimed(self, claim: ClaimProposal) -> bool:
        return _touches(self._claimed, claim.start, claim.end)


def _grouped(quotes: list[QuoteProposal]) -> Iterator[list[QuoteProposal]]:
    """A quotation over several paragraphs is one quote."""
    group: list[QuoteProposal] = []
    for quote in quotes:
        if group and (quote.paragraph_group is None or quote.paragraph_group != group[0].paragraph_group):
            yield group
            group = []
        group.append(quote)
    if group:
        yield group


def _sure_of(person: PersonProposal) -> float:
    if person.slug:
        return _SURE_OF_PERSON["known"]
    if " " not in person.name:
        return _SURE_OF_PERSON["bare"]
    return _SURE_OF_PERSON["described" if person.role or person.affiliation else "named"]


def _says(place: Place, name: str) -> bool:
    """Whether the words at a place are this name or a part of it: “the expert” and “it” are not."""
    words = set(_plain(place.text).replace("’", "'").split())
    parts = [part for part in _plain(name).replace("’", "'").split() if len(part) > 1]
    return any(part in words or f"{part}'s" in words for part in parts)


def _narrowed(place: Place, name: str) -> Place:
    """“the American newspaper New York Times” is tagged on the name alone."""
    at = place.text.find(name)
    if at < 0:
        return place
    return place._replace(start=place.start + at, end=place.start + at + len(name), text=name)


def _speech(kind: str) -> Speech:
    """Words in marks are direct, however few."""
    return "indirect" if kind == "indirect" else "mixed" if kind == "mixed" else "direct"


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _same(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _touches(ranges: list[tuple[int, int]], start: int, end: int) -> bool:
    return any(begin < end and start < stop for begin, stop in ranges)
