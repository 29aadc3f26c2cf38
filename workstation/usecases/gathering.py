"""The records an article uses, gathered for whoever checks it or counts them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from workstation.attribution.check.records import Records
from workstation.attribution.check.rule import PARTS
from workstation.domain.images import IN_TEXT
from workstation.markdown.tags import find_tags, values

if TYPE_CHECKING:
    from workstation.attribution.check.rule import Part
    from workstation.domain.articles import Article
    from workstation.domain.images import Image
    from workstation.domain.quotes import Quote
    from workstation.markdown.tags import Tag
    from workstation.storage.library import Library

_NONE = Records()


def gathered(
    library: Library, article: Article, tags: tuple[Tag, ...] | None = None, parts: Collection[Part] = PARTS
) -> Records:
    """The records an article's tags and pictures name, those in the trash left out; `tags` if they are known.

    Of what is looked for on its own only these `parts`.
    """
    tags = find_tags(article.body) if tags is None else tags
    quotes = _quotes(library, tags)
    asked = values(tags, "claim")
    claims = {id: each for id, each in library.claims.find_all(asked).items() if not each.trashed_at} if asked else {}
    people, named = dict.fromkeys(values(tags, "expert")), dict.fromkeys(values(tags, "source"))
    for quote in quotes.values():
        if quote.speaker and quote.speaker.kind == "source":
            named.setdefault(quote.speaker.slug)
    for who in (who for claim in claims.values() for who in claim.speakers()):
        (people if who.kind == "expert" else named).setdefault(who.slug)
    experts = {slug: each for slug in people if (each := library.experts.find(slug))}
    sources = {slug: source for slug in named if (source := library.sources.find(slug))}
    return Records(
        {slug: each for slug, each in experts.items() if not each.trashed_at},
        {slug: each for slug, each in sources.items() if not each.trashed_at},
        quotes,
        _images(library, article) if "images" in parts else {},
        _all_elsewhere(library, article, tags) if "elsewhere" in parts else {},
        claims,
        _damaged(library, list(quotes), list(claims)) if "damaged" in parts and (quotes or claims) else {},
        tuple(library.replies.of_article(article.id)) if "replies" in parts else (),
    )


def gathered_quotes(library: Library, article: Article) -> Records:
    """Of the records an article names only its quotes, those in the trash left out."""
    if "{quote=" not in article.body:
        return _NONE
    return Records(quotes=_quotes(library, find_tags(article.body)))


def _quotes(library: Library, tags: tuple[Tag, ...]) -> dict[str, Quote]:
    return {id: quote for id in values(tags, "quote") if (quote := library.quotes.find(id)) and not quote.trashed_at}


def _damaged(library: Library, quotes: list[str], claims: list[str]) -> dict[tuple[str, str], tuple[str, ...]]:
    """What is wrong with the files of the evidence; a file that was compared once is not read again."""
    from workstation.usecases.evidence import state_words

    told: dict[tuple[str, str], tuple[str, ...]] = {}
    for backed, pieces in library.evidence.of_all(quotes, claims).items():
        said = [state_words(piece, library.evidence.state(piece)) for piece in pieces]
        if any(said):
            told[backed] = tuple(filter(None, said))
    return told


def _images(library: Library, article: Article) -> dict[str, Image]:
    names = [name for name in (article.lead_image.removeprefix(IN_TEXT),) if name]
    for part in article.body.split(f"({IN_TEXT}")[1:]:
        names.append(part.split(")", 1)[0].split(" ", 1)[0].strip("<>"))
    return {name: image for name in dict.fromkeys(names) if (image := library.images.find(name))}


def _all_elsewhere(library: Library, article: Article, tags: tuple[Tag, ...]) -> dict[str, tuple[str, ...]]:
    return {id: tuple(words) for id in values(tags, "quote") if (words := _elsewhere(library, article, id))}


def _elsewhere(library: Library, article: Article, id: str) -> list[str]:
    spans: dict[str, list[str]] = {}
    for place in library.tags.of("quote", id):
        if place.article_id != article.id:
            spans.setdefault(place.article_id, []).append(place.words)
    return [" … ".join(words) for words in spans.values()]
