"""Quotes: a record for words in an article, who said them, how they were recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.ids import new_tag_id
from workstation.domain.quotes import Appearance, Quote, QuoteKind, Speaker
from workstation.errors import NotFound
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def new_quote(
    library: Library, words: str, speaker: Speaker | None = None, kind: QuoteKind = QuoteKind.DIRECT
) -> tuple[Quote, Changes]:
    """A record for these words under an id never used before; the tag is written by whoever holds the text."""
    with library.transaction():
        while library.quotes.is_used(quote_id := new_tag_id()):
            continue
        _refuse_unknown(library, speaker)
        quote = Quote.build(id=quote_id, kind=kind, speaker=speaker, as_recorded=words, created_at=now())
        stored = library.quotes.add(quote)
    return stored, changed(quotes=stored.id)


def set_speaker(library: Library, quote_id: str, speaker: Speaker | None) -> tuple[Quote, Changes]:
    """Say who spoke, or that it is not known."""
    _refuse_unknown(library, speaker)
    return edit_quote(library, quote_id, speaker=speaker)


def edit_quote(library: Library, quote_id: str, **fields: Any) -> tuple[Quote, Changes]:
    """Change these fields of a quote's record."""
    with library.transaction():
        stored = library.quotes.save(library.quotes.get(quote_id).changed(**fields))
    return stored, changed(quotes=stored.id)


def trash_quote(library: Library, quote_id: str) -> tuple[Quote, Changes]:
    """Put the record into the trash; its tags in articles stay and become findings."""
    stored = library.quotes.trash(quote_id)
    return stored, changed(quotes=stored.id)


def restore_quote(library: Library, quote_id: str) -> tuple[Quote, Changes]:
    """Bring the record back from the trash."""
    stored = library.quotes.restore(quote_id)
    return stored, changed(quotes=stored.id)


@dataclass(frozen=True)
class Published:
    """The words of a quote in one article, and on which day (YYYY-MM-DD) it was or would be published."""

    article_slug: str
    article_title: str
    words: str
    day: str


@dataclass(frozen=True)
class QuoteProof:
    """Who stands behind a quote: `title_then` is what they were on the article's day; where its words stand."""

    quote: Quote
    name: str
    title_then: str
    published: tuple[Published, ...]


def quote_proof(library: Library, quote_id: str, article_id: str = "") -> QuoteProof:
    """Everything about a quote; its speaker's title is that of the day of `article_id`, else of the latest article."""
    quote = library.quotes.get(quote_id)
    spans: dict[str, list[Appearance]] = {}
    for place in library.tags.of("quote", quote_id):
        spans.setdefault(place.article_id, []).append(place)
    published = {id: _published(library, id, places) for id, places in spans.items()}
    first = published.get(article_id) or next(iter(published.values()), None)
    name, title = _speaker_then(library, quote.speaker, first.day if first else now().date().isoformat())
    return QuoteProof(quote, name, title, tuple(published.values()))


def _published(library: Library, article_id: str, places: list[Appearance]) -> Published:
    article = library.articles.by_id(article_id)
    words = " … ".join(place.words for place in sorted(places, key=lambda place: place.start))
    return Published(article.slug, article.title, words, (article.published_at or now()).date().isoformat())


def _speaker_then(library: Library, speaker: Speaker | None, day: str) -> tuple[str, str]:
    if speaker is None:
        return "", ""
    if speaker.kind == "source":
        source = library.sources.find(speaker.slug)
        return (source.name, source.description or tr(source.kind.value)) if source else (speaker.slug, "")
    expert = library.experts.find(speaker.slug)
    if expert is None:
        return speaker.slug, ""
    held = expert.affiliation_on(day)
    return expert.name, held.in_words if held else expert.role


def quote_card(library: Library, quote_id: str) -> Quote | None:
    """The record behind a quote tag, or none when the tag points to nothing."""
    return library.quotes.find(quote_id)


def _refuse_unknown(library: Library, speaker: Speaker | None) -> None:
    if speaker is None:
        return
    directory = library.experts if speaker.kind == "expert" else library.sources
    if directory.find(speaker.slug) is None:
        raise NotFound(
            tr("There is no {kind} “{slug}” in the directory.").format(kind=tr(speaker.kind), slug=speaker.slug),
            safe=tr("Nothing was changed."),
        )
