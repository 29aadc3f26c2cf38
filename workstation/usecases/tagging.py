"""Tagging by words: find the exact words in an article and tie them to an expert, a source or a speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.quotes import Terms
from workstation.errors import CannotTag, InTheTrash, TextAmbiguous, TextNotFound
from workstation.markdown.tagging import tag_paragraphs
from workstation.markdown.tags import find_tags
from workstation.markdown.visible import visible
from workstation.usecases.claims import new_claim, voice_named
from workstation.usecases.naming import find_expert, find_source, find_speaker
from workstation.usecases.quotes import edit_quote, new_quote
from workstation.words import tr, tr_n, within_marks

if TYPE_CHECKING:
    from workstation.storage.library import Library

_AROUND = 30  # characters of context when several hits are listed


def tag_expert(library: Library, slug: str, name: str, words: str, nth: int | None = None) -> tuple[Article, Changes]:
    """Tag the words as a mention of an expert in the directory (by slug, name or spelling)."""
    return _tag(library, slug, "expert", find_expert(library, name).slug, words, nth)


def tag_source(library: Library, slug: str, name: str, words: str, nth: int | None = None) -> tuple[Article, Changes]:
    """Tag the words as a mention of a source in the directory."""
    return _tag(library, slug, "source", find_source(library, name).slug, words, nth)


def tag_quote(
    library: Library,
    slug: str,
    name: str,
    words: str,
    nth: int | None = None,
    *,
    terms: Terms = Terms.ON_THE_RECORD,
    described_as: str = "",
) -> tuple[Article, Changes]:
    """Tag the words as a quote of this expert or source; its record keeps the words and the terms they were said on."""
    with library.transaction():
        quote, made = new_quote(library, words, find_speaker(library, name))
        if terms is not Terms.ON_THE_RECORD or described_as:
            quote, _ = edit_quote(library, quote.id, terms=terms, described_as=described_as)
        article, touched = _tag(library, slug, "quote", quote.id, words, nth)
    return article, made | touched


def tag_claim(library: Library, slug: str, name: str, words: str, nth: int | None = None) -> tuple[Article, Changes]:
    """Tag the words as a claim asserted by `name`: an expert or source of the directory, else the words given."""
    with library.transaction():
        claim, made = new_claim(library, words, asserted_by=voice_named(library, name))
        article, touched = _tag(library, slug, "claim", claim.id, words, nth)
    return article, made | touched


def find_words(body: str, words: str, nth: int | None = None) -> tuple[int, int]:
    """The range of the visible words in the body's Markdown (code points); `nth` counts from 1 among several hits."""
    if not words.strip():
        raise TextNotFound(
            tr("No words were given."),
            safe=tr("Nothing was changed."),
            remedy=tr("Copy them as they stand in the text."),
        )
    seen = visible(body)
    hits = seen.find(words)
    if not hits:
        raise TextNotFound(
            tr("The words “{words}” do not stand in this article.").format(words=within_marks(words)),
            safe=tr("Nothing was changed."),
            remedy=tr("Copy them exactly as they are in the text, quotation marks included."),
        )
    if nth is None and len(hits) > 1:
        listed = "\n".join(f"  {n}: …{seen.around(*hit, _AROUND)}…" for n, hit in enumerate(hits, 1))
        raise TextAmbiguous(
            tr("The words “{words}” stand in {n} places:\n{listed}\nNothing was changed.").format(
                words=within_marks(words), n=len(hits), listed=listed
            ),
            remedy=tr("Say which one with --nth."),
        )
    if nth is not None and not 1 <= nth <= len(hits):
        raise TextNotFound(
            tr_n(
                "The words “{words}” stand in {n} place; there is no number {nth}.",
                "The words “{words}” stand in {n} places; there is no number {nth}.",
                len(hits),
            ).format(words=within_marks(words), nth=nth),
            safe=tr("Nothing was changed."),
        )
    return hits[(nth or 1) - 1]


def _refuse_same(body: str, hit: tuple[int, int], key: str, value: str, words: str) -> None:
    start, end = hit
    for tag in find_tags(body):
        around = tag.start <= start and end <= tag.end
        if (tag.key, tag.value) == (key, value) and around:
            raise CannotTag(
                tr("The words “{words}” carry this tag already.").format(words=within_marks(words)),
                safe=tr("Nothing was changed."),
            )
        if tag.key == key and around and _same_words(body[tag.text_start : tag.text_end], words):
            _refuse_twice(key, words)


def _refuse_twice(key: str, words: str) -> None:
    if key == "quote":
        raise CannotTag(
            tr("The words “{words}” are a quote already.").format(words=within_marks(words)),
            safe=tr("Nothing was changed."),
            remedy=tr("Say who spoke in the record of that quote."),
        )
    if key == "claim":
        raise CannotTag(
            tr("The words “{words}” are a claim already.").format(words=within_marks(words)),
            safe=tr("Nothing was changed."),
            remedy=tr("Say who asserts it in the record of that claim."),
        )


def _tag(library: Library, slug: str, key: str, value: str, words: str, nth: int | None) -> tuple[Article, Changes]:
    with library.transaction():
        article = library.articles.get(slug)
        if article.trashed_at is not None:
            raise InTheTrash(
                tr("“{title}” is in the trash.").format(title=article.title),
                remedy=tr("Restore it first: workstation restore {slug}.").format(slug=slug),
            )
        start, end = find_words(article.body, words, nth)
        _refuse_same(article.body, (start, end), key, value, words)
        body = tag_paragraphs(article.body, start, end, key, value)
        stored = library.articles.save(article.changed(body=body, updated_at=now()))
    return stored, changed(articles=stored.id, tags=stored.id)


def _same_words(inner: str, words: str) -> bool:
    seen = visible(inner)
    return bool(seen.find(words)) and len(" ".join(seen.text.split())) == len(" ".join(words.split()))
