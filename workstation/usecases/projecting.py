"""Gathering what an export needs: an article with the records its text and byline name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from workstation.domain.articles import IN_PRINT, Article
from workstation.domain.claims import Claim
from workstation.domain.corrections import Correction
from workstation.domain.evidence import Evidence
from workstation.domain.images import IN_TEXT, Image
from workstation.domain.people import Author, Expert
from workstation.domain.printed import Printed
from workstation.domain.quotes import Quote, Speaker
from workstation.domain.sources import Source
from workstation.errors import ExportRefused
from workstation.export.full import Aftermath, PrivateStory, Proof, private_story
from workstation.export.images import Darkroom
from workstation.export.projection import PublicStory, public_story
from workstation.markdown.tags import KEYS, find_tags
from workstation.usecases.originals import original
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.export.recipes import Recipe
    from workstation.storage.library import Library

T = TypeVar("T")
_MEDIA = re.compile(re.escape(IN_TEXT) + r"([a-z0-9][a-z0-9-]*\.(?:jpg|png|gif|webp))")


@dataclass(frozen=True)
class Gathered:
    """An article's records by slug, id or image name."""

    authors: dict[str, Author]
    experts: dict[str, Expert]
    sources: dict[str, Source]
    quotes: dict[str, Quote]
    images: dict[str, Image]
    claims: dict[str, Claim]
    evidence: dict[str, Evidence]


def gather(library: Library, article: Article, *, whole: bool = False) -> Gathered:
    """Every record the article uses; a tag or name that points to nothing is left out.

    `whole` brings what nobody outside sees too: claims with whom they name, evidence, photos of experts, and what an
    author's photo was cut from.
    """
    named: dict[str, set[str]] = {key: set() for key in KEYS}
    for tag in find_tags(article.body):
        named[tag.key].add(tag.value)
    quotes = _found(library.quotes.find, named["quote"])
    claims = library.claims.find_all(sorted(named["claim"])) if whole else {}
    for who in _speakers(quotes.values(), claims.values()):
        named[who.kind].add(who.slug)
    evidence = library.evidence.of_all(sorted(quotes), sorted(claims)) if whole else {}
    authors = _found(library.authors.find, {credit.author for credit in article.byline if credit.author})
    experts = _found(library.experts.find, named["expert"])
    pictures = {author.photo for author in authors.values() if author.photo}
    if IN_TEXT in article.body:
        pictures.update(_MEDIA.findall(article.body))
    if whole:
        pictures |= {author.photo_original for author in authors.values() if author.photo_original}
        pictures |= {name for expert in experts.values() for name in (expert.photo, expert.photo_original) if name}
    if article.lead_image:
        pictures.add(article.lead_image.removeprefix(IN_TEXT))
    return Gathered(
        authors,
        experts,
        _found(library.sources.find, named["source"]),
        quotes,
        _found(library.images.find, pictures),
        claims,
        {piece.id: piece for pieces in evidence.values() for piece in pieces},
    )


def _speakers(quotes: Iterable[Quote], claims: Iterable[Claim]) -> Iterator[Speaker]:
    yield from (quote.speaker for quote in quotes if quote.speaker)
    for claim in claims:
        yield from claim.speakers()


def public(library: Library, article: Article, darkroom: Darkroom | None = None) -> PublicStory:
    """The article as readers may see it. A `darkroom` that is kept spares developing the same pictures again."""
    printed = library.printings.latest(article.id) if article.status in IN_PRINT else None
    return as_of(library, article, printed=printed, darkroom=darkroom)


def as_of(
    library: Library,
    article: Article,
    day: datetime | None = None,
    printed: Printed | None = None,
    darkroom: Darkroom | None = None,
) -> PublicStory:
    """The same as the records say of `day`, else of the day of publication; people as `printed`, if they were."""
    told = article if day is None else article.model_copy(update={"published_at": day})
    held = gather(library, told)
    return public_story(
        told,
        held.authors,
        held.experts,
        held.sources,
        held.quotes,
        held.images,
        library.images.data,
        darkroom=darkroom,
        printed=printed,
        corrections=_in_force(library, article) if article.published_at else (),
    )


def _in_force(library: Library, article: Article) -> tuple[Correction, ...]:
    return tuple(each for each in library.corrections.of_article(article.id) if each.withdrawn_at is None)


def private(library: Library, article: Article) -> PrivateStory:
    """The article with everything the library knows about it."""
    held = gather(library, article, whole=True)
    return private_story(
        article,
        held.authors,
        held.experts,
        held.sources,
        held.quotes,
        held.images,
        library.images.data,
        library.articles.origin(article.id),
        tuple(library.comments.of_article(article.id)),
        Proof(tuple(held.claims.values()), tuple(held.evidence.values()), library.evidence.file),
        Aftermath(
            tuple(library.printings.of_article(article.id)),
            tuple(library.corrections.of_article(article.id)),
            tuple(library.replies.of_article(article.id)),
            tuple(library.verdicts.of_article(article.id)),
        ),
    )


def projected(library: Library, article: Article, recipe: Recipe, darkroom: Darkroom | None = None) -> Any:
    """What a recipe may see of an article. Raises ExportRefused for one in the trash."""
    refuse_in_trash(article)
    if recipe.projection == "public":
        return public(library, article, darkroom)
    return private(library, article) if recipe.projection == "private" else original(library, article)


def refuse_in_trash(article: Article) -> None:
    """Raises ExportRefused for an article in the trash."""
    if article.trashed_at is not None:
        raise ExportRefused(
            tr("“{title}” is in the trash.").format(title=article.title),
            safe=tr("Nothing was written."),
            remedy=tr("Restore it first, then export."),
        )


def _found(find: Callable[[str], T | None], keys: set[str]) -> dict[str, T]:
    if not keys:
        return {}
    return {key: record for key in sorted(keys) if (record := find(key)) is not None}
