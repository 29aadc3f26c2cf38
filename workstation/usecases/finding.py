"""Finding by a few letters of a name: articles, authors, experts and sources together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from workstation.domain.listing import ArticleFilter, ArticleLine, Sort
from workstation.usecases.directory import candidate

if TYPE_CHECKING:
    from workstation.storage.library import Library

FoundKind = Literal["article", "author", "expert", "source"]


@dataclass(frozen=True)
class Found:
    """Something with a name in the library; `line` for an article, `detail` tells two people of one name apart."""

    kind: FoundKind
    slug: str
    name: str
    detail: str = ""
    line: ArticleLine | None = None


def find_named(library: Library, words: str, articles: int = 20, people: int = 8) -> tuple[Found, ...]:
    """What has the words in its title, name or a spelling; the articles last changed when there are no words.

    At most so many articles, and so many of each kind of people and sources.
    """
    if not words.strip():
        return tuple(map(_article, library.articles.list(ArticleFilter(), Sort.UPDATED, limit=articles).rows))
    found = [_article(line) for line in library.articles.named(words, limit=articles)]
    for author in library.authors.list(words, limit=people):
        found.append(Found("author", author.slug, author.name, author.role or author.outlet))
    experts = [candidate(expert) for expert in library.experts.list(words, limit=people)]
    for offered in (*experts, *(candidate(source) for source in library.sources.list(words, limit=people))):
        found.append(Found(offered.key, offered.slug, offered.name, offered.detail))
    return tuple(found)


def _article(line: ArticleLine) -> Found:
    return Found("article", line.slug, line.title, line=line)
