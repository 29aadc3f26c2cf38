"""Many articles read at once, with every record they name: a dozen questions for all, not sixty for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from workstation.domain.articles import Article
from workstation.markdown.tag_signs import KEYS, TAG_END

if TYPE_CHECKING:
    from workstation.storage.library import Library
    from workstation.storage.sessions import Sessions

Recalled = dict[tuple[str, str], Any]
"""Records by kind and name. People, sources and pictures stay for all that is read; what is of one article goes."""

_LASTING = frozenset({"author", "expert", "source", "image"})


@contextmanager
def read_together(
    library: Library, sessions: Sessions, ids: Sequence[str], recalled: Recalled
) -> Iterator[Sequence[Article]]:
    """These articles; within, `find` answers from what was read with them. Nothing may be written meanwhile."""
    with sessions.together(recalled) as session:
        counted = library.articles.counted(ids)
        articles = [article for article, _ in counted]
        tags: set[tuple[str, str]] = set()
        for article in articles:
            # Sooner than to ask where which tag stands; one in a block of code is a record more.
            tags.update(TAG_END.findall(article.body))
        named: dict[str, set[str]] = {key: set() for key in KEYS}
        for key, value in tags:
            named[key].add(value)
        quotes = library.quotes.find_all(sorted(named["quote"]))
        recalled |= {("quote", id): quote for id, quote in quotes.items()}
        for quote in quotes.values():
            if quote is not None and quote.speaker is not None:
                named[quote.speaker.kind].add(quote.speaker.slug)
        authors = {credit.author for article in articles for credit in article.byline if credit.author}
        _keep(recalled, "author", authors, library.authors)
        _keep(recalled, "expert", named["expert"], library.experts)
        _keep(recalled, "source", named["source"], library.sources)
        recalled |= {("words", article.id): words for article, words in counted}
        recalled |= {("printed", id): None for id in library.printings.missing(ids)}
        recalled |= {("corrections", id): told for id, told in library.corrections.of_articles(ids).items()}
        session.expunge_all()
        try:
            yield articles
        finally:
            for passing in [each for each in recalled if each[0] not in _LASTING]:
                del recalled[passing]


def _keep(recalled: Recalled, kind: str, slugs: set[str], directory: Any) -> None:
    asked = [slug for slug in slugs if (kind, slug) not in recalled]
    recalled |= {(kind, slug): record for slug, record in directory.find_all(asked).items()}
