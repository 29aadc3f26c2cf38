"""What the page says of the people, sources and quotes of a story beyond its text: the box and the notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple, TypeVar

from workstation.export.hazards import has_footnotes
from workstation.export.options import Attributions, Options
from workstation.export.projection import PublicStory, distinct
from workstation.export.public_people import PublicExpert, PublicQuote, PublicSource
from workstation.markdown.tags import find_tags

P = TypeVar("P")
_REPEATED = 1_024  # people and sources at their places that are remembered: the same stand in many articles


class Listed(NamedTuple):
    """A person or source in the box; `anchor` is neutral (`person-1`), never the key of a tag."""

    anchor: str
    name: str
    detail: str
    url: str = ""


@dataclass(frozen=True)
class Note:
    """A numbered note: who said these words, and where they stand. `mark` is a letter where the text has footnotes."""

    number: int
    mark: str
    speaker: str
    detail: str
    url: str


def people_in_box(story: PublicStory) -> tuple[Listed, ...]:
    """The people named or quoted, in order of the text."""
    return tuple([_person(number, expert) for number, expert in enumerate(distinct(story.experts), 1)])


def sources_in_box(story: PublicStory) -> tuple[Listed, ...]:
    """The sources with a name, in order of the text."""
    named = [source for source in distinct(story.sources) if source.name]
    return tuple([_source(number, source) for number, source in enumerate(named, 1)])


def listed_experts(story: PublicStory) -> dict[str, Listed]:
    """The people of the box by the value of their tag."""
    return _by_tag(story.experts, people_in_box(story))


def listed_sources(story: PublicStory) -> dict[str, Listed]:
    """The sources of the box by the value of their tag."""
    return _by_tag({slug: source for slug, source in story.sources.items() if source.name}, sources_in_box(story))


def _by_tag(told: Mapping[str, P], box: Sequence[Listed]) -> dict[str, Listed]:
    listed = {id(each): place for each, place in zip(distinct(told), box, strict=True)}
    return {slug: listed[id(each)] for slug, each in told.items()}


def notes(story: PublicStory, options: Options) -> dict[str, Note]:
    """A note for each quote whose speaker is known, numbered as the quotes end, when the export asks for footnotes."""
    if options.attributions is not Attributions.FOOTNOTES:
        return {}
    first_ends: dict[str, int] = {}
    for tag in find_tags(story.body):
        if tag.key == "quote":
            first_ends.setdefault(tag.value, tag.end)
    spoken = [id for id in sorted(first_ends, key=first_ends.__getitem__) if _known(story.quotes.get(id))]
    lettered = has_footnotes(story.body)
    return {id: _note(number, lettered, story.quotes[id]) for number, id in enumerate(spoken, 1)}


def _known(quote: PublicQuote | None) -> bool:
    return quote is not None and bool(quote.speaker or quote.url)


def _note(number: int, lettered: bool, quote: PublicQuote) -> Note:
    mark = _letters(number) if lettered else str(number)
    return Note(number, mark, quote.speaker, quote.speaker_detail, quote.url)


def _letters(number: int) -> str:
    """A … z, aa, ab … as HTML letters a list."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = ascii_lowercase[rest] + letters
    return letters


@lru_cache(maxsize=_REPEATED)
def _person(number: int, expert: PublicExpert) -> Listed:
    detail = ". ".join(part for part in (expert.in_words, expert.disclosure) if part)
    return Listed(f"person-{number}", expert.name, detail)


@lru_cache(maxsize=_REPEATED)
def _source(number: int, source: PublicSource) -> Listed:
    return Listed(f"source-{number}", source.name, source.description, source.url)
