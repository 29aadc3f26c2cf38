"""The directory of experts and sources together: completion, titles, where someone is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from workstation.domain.base import now
from workstation.domain.listing import ArticleFilter, ArticleLine
from workstation.domain.people import Expert
from workstation.domain.quotes import Appearance
from workstation.domain.slugs import slugify
from workstation.domain.sources import Source
from workstation.usecases.articles import list_all
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

Kind = Literal["expert", "source"]
MOST = 1_000  # articles that the window lists of where a record is used


@dataclass(frozen=True)
class Candidate:
    """Someone or something a tag may name; `detail` tells two of one name apart."""

    key: Kind
    slug: str
    name: str
    detail: str


@dataclass(frozen=True)
class Use:
    """Where an expert or source stands: articles, mentions (tags of the name) and quotes (their words)."""

    articles: tuple[ArticleLine, ...]
    mentions: tuple[Appearance, ...]
    quotes: tuple[Appearance, ...]


def candidates(library: Library, prefix: str, limit: int = 12) -> tuple[Candidate, ...]:
    """Experts and sources whose name or spelling fits `prefix`; those that begin with it first."""
    found = [candidate(expert) for expert in library.experts.list(prefix, limit=limit)]
    found += [candidate(source) for source in library.sources.list(prefix, limit=limit)]
    wanted = slugify(prefix, fallback="")  # in plain letters, as the search itself compares
    plain = {each: slugify(each.name) for each in found}
    found.sort(key=lambda each: (not plain[each].startswith(wanted), plain[each], each.slug))
    return tuple(found[:limit])


def candidate(record: Expert | Source) -> Candidate:
    """How a record is offered."""
    if isinstance(record, Source):
        return Candidate("source", record.slug, record.name, tr(record.kind.value))
    held = record.affiliation_on(now().date().isoformat())
    return Candidate("expert", record.slug, record.name, held.in_words if held else "")


def record_title(library: Library, key: str, value: str) -> str:
    """The name behind a tag, or an empty string when it points to nothing."""
    if key == "expert" and (expert := library.experts.find(value)):
        return expert.name
    if key == "source" and (source := library.sources.find(value)):
        return source.name
    if key == "quote" and (quote := library.quotes.find(value)) and quote.speaker:
        return record_title(library, quote.speaker.kind, quote.speaker.slug)
    return ""


def use_of(library: Library, kind: Kind, slug: str) -> Use:
    """Every article with a tag of this record or a quote of its, and every passage."""
    mentions = tuple(library.tags.of(kind, slug))
    quotes = tuple(library.tags.quotes_by(kind, slug))
    return Use(tuple(list_all(library, _with(kind, slug))), mentions, quotes)


def articles_of(library: Library, kind: Kind, slug: str) -> tuple[ArticleLine, ...]:
    """Articles with a tag of this record or a quote of its, the last changed first; MOST of them."""
    return library.articles.list(_with(kind, slug), limit=MOST).rows


def _with(kind: Kind, slug: str) -> ArticleFilter:
    return ArticleFilter(expert=slug) if kind == "expert" else ArticleFilter(source=slug)
