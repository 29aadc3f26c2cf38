"""Records that no article uses: a complete copy of the library carries them beside the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.listing import ArticleFilter, Sort
from workstation.export.full import Records, records
from workstation.usecases.projecting import gather

if TYPE_CHECKING:
    from workstation.storage.library import Library


def unplaced_records(library: Library) -> Records:
    """Authors, experts, sources, quotes and images that no article outside the trash names."""
    placed: set[tuple[str, str]] = set()
    after: str | None = None
    while True:
        page = library.articles.list(ArticleFilter(), Sort.CREATED, after=after, limit=200)
        for line in page.rows:
            held = gather(library, library.articles.by_id(line.id), whole=True)
            for kind, found in vars(held).items():
                placed |= {(kind, key) for key in found}
        after = page.next
        if after is None:
            break
    return records(
        {a.slug: a for a in library.authors.list() if ("authors", a.slug) not in placed},
        {e.slug: e for e in library.experts.list() if ("experts", e.slug) not in placed},
        {s.slug: s for s in library.sources.list() if ("sources", s.slug) not in placed},
        {q.id: q for q in library.quotes.list() if ("quotes", q.id) not in placed},
        {i.name: i for i in library.images.list() if ("images", i.name) not in placed},
        library.images.data,
    )
