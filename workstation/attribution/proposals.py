"""What is proposed about a draft: quotes, people, sources, claims, flags and structure, in the order of the text."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from workstation.attribution.clauses import QuoteType

SourceSort = Literal[
    "outlet", "wire", "document", "dataset", "organisation", "broadcast", "social post", "own observation",
    "unnamed person", "government", "institution", "expert",
]  # fmt: skip
FlagType = Literal["unverified", "anonymous_source", "second_hand", "unattributed_quote"]


class Place(NamedTuple):
    """A passage: code points of the text as given."""

    start: int
    end: int
    text: str

    def as_json(self) -> dict[str, Any]:
        """As `suggest --json` prints it."""
        return {"start": self.start, "end": self.end, "text": self.text}


class QuoteProposal(NamedTuple):
    """Words somebody seems to have said; `inside` is the id of the longer quote a fragment is part of."""

    id: str
    start: int
    end: int
    text: str
    kind: QuoteType
    speaker: str | None
    confidence: float
    speaker_mention: Place | None
    cue: str
    chain: tuple[str, ...] = ()
    anonymous: bool = False
    paragraph_group: str | None = None
    inside: str | None = None
    slug: str | None = None
    rule: str = ""

    @property
    def key(self) -> str:
        """What a dismissal remembers: the bare letters of the words, so that edits elsewhere change nothing."""
        return "".join(char for char in self.text.casefold() if char.isalnum())

    def as_json(self) -> dict[str, Any]:
        """As `suggest --json` prints it."""
        return {
            "id": self.id,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "kind": self.kind,
            "speaker": self.speaker,
            "confidence": self.confidence,
            "speaker_mention": self.speaker_mention.as_json() if self.speaker_mention else None,
            "cue": self.cue,
            "chain": list(self.chain),
            "anonymous": self.anonymous,
            "paragraph_group": self.paragraph_group,
            "inside": self.inside,
            "record": self.slug,
        }


class PersonProposal(NamedTuple):
    """Somebody named in the text; `slug` is the expert of the directory that is meant, if any."""

    name: str
    role: str
    affiliation: str
    mentions: tuple[Place, ...]
    slug: str | None = None

    def as_json(self) -> dict[str, Any]:
        """As `suggest --json` prints it."""
        return {
            "name": self.name,
            "role": self.role or None,
            "affiliation": self.affiliation or None,
            "mentions": [place.as_json() for place in self.mentions],
            "record": self.slug,
        }


class SourceProposal(NamedTuple):
    """What a statement rests on; `cites` is the name of the source it relays."""

    name: str
    kind: SourceSort
    named: bool
    mentions: tuple[Place, ...]
    cites: str | None = None
    slug: str | None = None

    def as_json(self) -> dict[str, Any]:
        """As `suggest --json` prints it."""
        return {
            "name": self.name,
            "kind": self.kind,
            "named": self.named,
            "mentions": [place.as_json() for place in self.mentions],
            "cites": self.cites,
            "record": self.slug,
        }


class ClaimProposal(NamedTuple):
    """A statement of fact that rests on somebody else's word."""

    id: str
    start: int
    end: int
    text: str
    asserted_by: str | None
    relayed_by: str | None
    verification: str
    flags: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """As `suggest --json` prints it."""
        return {
            "id": self.id,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "asserted_by": self.asserted_by,
            "relayed_by": self.relayed_by,
            "verification": self.verification,
            "flags": list(self.flags),
        }


class Flag(NamedTuple):
    """Something a desk wants to know; `applies_to` are ids of quotes and claims."""

    type: FlagType
    start: int
    end: int
    text: str
    applies_to: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """As `suggest --json` prints it."""
        return {
            "type": self.type, "start": self.start, "end": self.end, "text": self.text,
            "applies_to": list(self.applies_to),
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proposals:
    """Everything proposed for one text."""

    text_sha256: str
    language: str
    quotes: tuple[QuoteProposal, ...]
    people: tuple[PersonProposal, ...]
    sources: tuple[SourceProposal, ...]
    claims: tuple[ClaimProposal, ...]
    flags: tuple[Flag, ...]
    structure: tuple[tuple[str, Place], ...]

    def without(self, dismissed: Collection[str]) -> Proposals:
        """The same without the quotes (by `key`) that were dismissed, what stood within them included."""
        gone = {quote.id for quote in self.quotes if quote.key in dismissed}
        kept = tuple(quote for quote in self.quotes if quote.id not in gone and quote.inside not in gone)
        return replace(self, quotes=kept)

    def as_json(self) -> dict[str, Any]:
        """As `suggest --json` prints it."""
        return {
            "text_sha256": self.text_sha256,
            "language": self.language,
            "quotes": [quote.as_json() for quote in self.quotes],
            "people": [person.as_json() for person in self.people],
            "sources": [source.as_json() for source in self.sources],
            "claims": [claim.as_json() for claim in self.claims],
            "flags": [flag.as_json() for flag in self.flags],
            "structure": [{"type": kind, **place.as_json()} for kind, place in self.structure],
        }
