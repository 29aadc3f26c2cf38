"""Searching the text of every article, and the place in its Markdown where a passage stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.domain.search_hits import SearchHit

if TYPE_CHECKING:
    from workstation.storage.library import Library


@dataclass(frozen=True)
class SearchPage:
    """Hits, and the key to go on with; None at the end."""

    hits: tuple[SearchHit, ...]
    next: int | None


def search_articles(
    library: Library, words: str, *, ranked: bool = False, after: int | None = None, limit: int = 30
) -> SearchPage:
    """Articles with all the words, "quoted words" together, the last word perhaps unfinished.

    While one types the best of the newest thousand come first, then older ones, whatever the number of articles;
    `ranked` looks for the best among all.
    """
    hits, following = library.articles.search(words, ranked=ranked, after=after, limit=limit)
    return SearchPage(tuple(hits), following)


def place_in_text(library: Library, slug: str, start: int, end: int) -> tuple[int, int]:
    """The range of the Markdown (code points) behind a range of the article's visible text."""
    from workstation.markdown.visible import visible

    return visible(library.articles.get(slug).body).source_range(start, end)
