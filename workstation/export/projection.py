"""The public projection: the part of an article that readers may see, and nothing else, by construction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.bylines import Credit, Role
from workstation.domain.corrections import Correction, CorrectionKind, NotePlace
from workstation.domain.images import IN_TEXT, Image
from workstation.domain.people import Author, BioLength, Expert
from workstation.domain.printed import Printed
from workstation.domain.quotes import Quote
from workstation.domain.sources import Source, SourceKind
from workstation.export.as_printed import as_printed, credit_as_printed, headline_told
from workstation.export.developed import Developed
from workstation.export.direction import direction
from workstation.export.images import Darkroom
from workstation.export.public_people import PublicExpert, PublicQuote, PublicSource
from workstation.markdown.tags import KEYS, find_tags

R = TypeVar("R", Expert, Source)
P = TypeVar("P")


@dataclass(frozen=True)
class PublicImage:
    """A picture: what is printed with it, and a way to its clean bytes. Its name in the library does not travel."""

    caption: str
    credit: str
    licence: str
    focus: tuple[float, float] | None
    develop: Callable[[], Developed | None] = field(repr=False, compare=False)


@dataclass(frozen=True)
class PublicLink:
    """A link an author shows in public."""

    label: str
    url: str


class PublicTopic(NamedTuple):
    """A topic by its words; `uri` is its address in the IPTC's list, empty for a free topic."""

    label: str
    uri: str


@dataclass(frozen=True)
class PublicCredit:
    """One name of the byline as printed, with the public part of the author's profile."""

    name: str
    roles: tuple[Role, ...]
    bio: str = ""
    photo: PublicImage | None = None
    links: tuple[PublicLink, ...] = ()
    profile_url: str = ""
    outlet: str = ""
    role: str = ""

    @property
    def has_box(self) -> bool:
        """Whether there is more to print about them than the name."""
        return bool(self.bio or self.photo or self.links or self.role or self.outlet)


@dataclass(frozen=True)
class PublicCorrection:
    """A correction as readers are told of it: never the words that were wrong."""

    kind: CorrectionKind
    made_at: datetime
    note: str
    place: NotePlace


@dataclass(frozen=True)
class PublicStory:
    """An article for readers. `body` is Markdown with tags; the mappings have tag values, or `media/NAME`, as keys.

    Those keys resolve tags and pictures; no format ever writes them. Times are UTC; `day` is the day of publication, or
    of the export while there is none (YYYY-MM-DD). The headline of a retracted article says so.
    """

    slug: str
    title: str
    headline: str
    dek: str
    body: str
    dateline: str
    section: str
    topics: tuple[PublicTopic, ...]
    language: str
    direction: str
    credit_line: str
    public_note: str
    publisher: str
    canonical_url: str
    day: str
    published_at: datetime | None
    modified_at: datetime | None
    lead: PublicImage | None
    lead_alt: str
    byline: tuple[PublicCredit, ...]
    byline_template: str
    experts: Mapping[str, PublicExpert]
    sources: Mapping[str, PublicSource]
    quotes: Mapping[str, PublicQuote]
    images: Mapping[str, PublicImage]
    corrections: tuple[PublicCorrection, ...] = ()
    retracted: bool = False


def public_story(
    article: Article,
    authors: Mapping[str, Author],
    experts: Mapping[str, Expert],
    sources: Mapping[str, Source],
    quotes: Mapping[str, Quote],
    images: Mapping[str, Image],
    image_data: Callable[[str], bytes],
    *,
    today: datetime | None = None,
    darkroom: Darkroom | None = None,
    printed: Printed | None = None,
    corrections: Iterable[Correction] = (),
) -> PublicStory:
    """The article as readers may see it. `today` (UTC) decides on affiliations while there is no day of publication.

    Names, titles, affiliations and bios are those that were `printed`, where there was a printing.

    `image_data` gives the bytes of an image by its library name; they are read only when a format prints the picture.
    """
    room = darkroom or Darkroom()
    pictures = {name: _image(image, image_data, room) for name, image in images.items()}
    day = (article.published_at or today or now()).date().isoformat()
    named = _tagged(article.body)
    shown_quotes = {id: quotes[id] for id in named["quote"] if id in quotes}
    for quote in shown_quotes.values():
        if quote.speaker:
            named[quote.speaker.kind][quote.speaker.slug] = None
    people = _each_once(named["expert"], experts, lambda expert: _expert(expert, day))
    grounds = _each_once(named["source"], sources, _source)
    if printed is not None:
        people = as_printed(people, printed.experts, experts)
        grounds = as_printed(grounds, printed.sources, sources)
    notes = tuple(PublicCorrection(each.kind, each.made_at, each.note, each.place) for each in corrections)
    retracted = any(each.kind is CorrectionKind.RETRACTION for each in notes)
    return PublicStory(
        slug=article.slug,
        title=headline_told(article.title, article.language, retracted=retracted),
        headline=headline_told(article.headline, article.language, retracted=retracted),
        dek=article.dek,
        body=article.body,
        dateline=article.dateline,
        section=article.section,
        topics=tuple([_topic(topic.label, topic.code) for topic in article.topics]),
        language=article.language or "en",
        direction=direction(article.language),
        credit_line=article.credit_line,
        public_note=article.public_note,
        publisher=article.publisher,
        canonical_url=article.canonical_url,
        day=day,
        published_at=article.published_at,
        modified_at=article.modified_at,
        lead=pictures.get(article.lead_image.removeprefix(IN_TEXT)),
        lead_alt=article.lead_image_alt,
        byline=tuple(
            credit_as_printed(_credit(credit, authors, pictures, article.language), credit, printed)
            for credit in article.byline
        ),
        byline_template=article.byline_template,
        experts=MappingProxyType(people),
        sources=MappingProxyType(grounds),
        quotes=MappingProxyType({id: _quote(quote, people, grounds) for id, quote in shown_quotes.items()}),
        images=MappingProxyType({IN_TEXT + name: picture for name, picture in pictures.items()}),
        corrections=notes,
        retracted=retracted,
    )


def _tagged(body: str) -> dict[str, dict[str, None]]:
    """By key the values of the tags, in order of the text, each once."""
    named: dict[str, dict[str, None]] = {key: {} for key in KEYS}
    for tag in find_tags(body):
        named[tag.key][tag.value] = None
    return named


def _each_once(slugs: Iterable[str], records: Mapping[str, R], made: Callable[[R], P]) -> dict[str, P]:
    """By slug; a record that is called by two slugs, since two were merged, is one and the same for both."""
    known: dict[str, P] = {}
    found: dict[str, P] = {}
    for slug in slugs:
        if (record := records.get(slug)) is not None:
            called = record.slug
            if called not in known:
                known[called] = made(record)
            found[slug] = known[called]
    return found


def distinct(told: Mapping[str, P]) -> tuple[P, ...]:
    """Each person or source once, in order of the text, however many slugs call it."""
    return tuple({id(each): each for each in told.values()}.values())


def _image(image: Image, image_data: Callable[[str], bytes], room: Darkroom) -> PublicImage:
    def developed() -> Developed | None:
        return room.develop(image.sha256, lambda: image_data(image.name))

    return PublicImage(image.caption, image.credit, image.licence, image.focus, developed)


def _credit(
    credit: Credit, authors: Mapping[str, Author], pictures: Mapping[str, PublicImage], language: str
) -> PublicCredit:
    author = authors.get(credit.author) if credit.author else None
    if author is None:
        return PublicCredit(credit.name, credit.roles, credit.bio)
    return PublicCredit(
        name=credit.name,
        roles=credit.roles,
        bio=credit.bio or author.bio(BioLength.SHORT, language),
        photo=pictures.get(author.photo.removeprefix(IN_TEXT)),
        links=tuple(PublicLink(link.label, link.url) for link in author.links),
        profile_url=author.profile_url,
        outlet=author.outlet,
        role=author.role,
    )


def _expert(expert: Expert, day: str) -> PublicExpert:
    held = expert.affiliation_on(day)
    role = held.role if held else expert.role
    return PublicExpert(expert.name, role, held.organisation if held else "", expert.disclosure)


def _source(source: Source) -> PublicSource:
    if source.kind is SourceKind.UNNAMED_PERSON:
        # The record's name may say more than was agreed; only the public description leaves.
        return PublicSource("", source.kind, "", source.description)
    return PublicSource(source.name, source.kind, source.url, source.description)


def _quote(quote: Quote, experts: Mapping[str, PublicExpert], sources: Mapping[str, PublicSource]) -> PublicQuote:
    if quote.speaker is None:
        return PublicQuote()
    if quote.speaker.kind == "expert":
        expert = experts.get(quote.speaker.slug)
        return PublicQuote(expert.name, expert.in_words) if expert else PublicQuote()
    source = sources.get(quote.speaker.slug)
    return PublicQuote(source.label, "", source.url) if source else PublicQuote()


@lru_cache(maxsize=512)
def _topic(label: str, code: str) -> PublicTopic:
    uri = "http://cv.iptc.org/newscodes/mediatopic/" + code.removeprefix("medtop:") if code else ""
    return PublicTopic(label, uri)
