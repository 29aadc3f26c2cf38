"""Who and what is tagged in a text: read off the interface thread from the text as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.claims import Claim
from workstation.domain.quotes import Speaker
from workstation.markdown.tags import Tag, find_tags
from workstation.usecases.claims import voice_words
from workstation.usecases.directory import candidate, record_title
from workstation.usecases.quotes import quote_card
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

ORDER = ("expert", "source", "quote", "claim")


@dataclass(frozen=True)
class Place:
    """Where a tag stands (code points) and what stood there when it was read, brackets and braces included."""

    start: int
    end: int
    source: str


@dataclass(frozen=True)
class Mention:
    """A record tagged in the text. `title` is its name, for a quote the speaker's; empty when not known.

    `words` are the visible words at its first place.
    """

    key: str
    value: str
    title: str
    detail: str
    words: str
    places: tuple[Place, ...]
    known: bool
    speaker: Speaker | None = None


def read_mentions(library: Library, text: str) -> tuple[Mention, ...]:
    """Every expert, source, quote and claim of the text, each once: experts first, then in the order of the text."""
    found: dict[tuple[str, str], list[Tag]] = {}
    for tag in find_tags(text):
        if tag.key in ORDER:
            found.setdefault((tag.key, tag.value), []).append(tag)
    made = [_mention(library, text, key, value, tags) for (key, value), tags in found.items()]
    return tuple(sorted(made, key=lambda each: ORDER.index(each.key)))


def _claimed(library: Library, claim: Claim) -> str:
    """Who asserts it, and how far it was verified."""
    who = voice_words(library, claim.asserted_by)
    return f"{who} · {tr(claim.verification.value)}" if who else ""


def place_now(text: str, place: Place) -> tuple[int, int] | None:
    """Where that passage stands in the text as it is now: there, else the nearest like it, else None."""
    if text[place.start : place.end] == place.source:
        return place.start, place.end
    hits = []
    at = text.find(place.source)
    while at >= 0:
        hits.append(at)
        at = text.find(place.source, at + 1)
    if not hits:
        return None
    nearest = min(hits, key=lambda hit: abs(hit - place.start))
    return nearest, nearest + len(place.source)


def _mention(library: Library, text: str, key: str, value: str, tags: Sequence[Tag]) -> Mention:
    from workstation.markdown.visible import visible

    first = tags[0]
    words = visible(text[first.text_start : first.text_end]).text
    places = tuple(Place(tag.start, tag.end, text[tag.start : tag.end]) for tag in tags)
    if key == "quote":
        quote = quote_card(library, value)
        return Mention(
            key,
            value,
            record_title(library, "quote", value),
            "",
            words,
            places,
            known=quote is not None,
            speaker=quote.speaker if quote else None,
        )
    if key == "claim":
        claim = library.claims.find(value)
        title = _claimed(library, claim) if claim else ""
        return Mention(key, value, title, "", words, places, known=claim is not None)
    record = library.experts.find(value) if key == "expert" else library.sources.find(value)
    if record is None:
        return Mention(key, value, "", "", words, places, known=False)
    return Mention(key, value, record.name, candidate(record).detail, words, places, known=True)
