"""Records that no article uses: a complete copy of the library carries them beside the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.listing import ArticleFilter, Sort
from workstation.export.full import Proof, Records, records
from workstation.usecases.projecting import gather

if TYPE_CHECKING:
    from workstation.storage.library import Library


def unplaced_records(library: Library) -> Records:
    """People, sources, quotes, claims with their evidence, and images that no article outside the trash names."""
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
    quotes = {quote.id: quote for quote in library.quotes.list() if ("quotes", quote.id) not in placed}
    claims = {claim.id: claim for claim in library.claims.list() if ("claims", claim.id) not in placed}
    # Whom they name comes along, though an article names them too: this file may be read before that one.
    named = {(q.speaker.kind, q.speaker.slug) for q in quotes.values() if q.speaker}
    named |= {(who.kind, who.slug) for claim in claims.values() for who in claim.speakers()}
    placed -= {(f"{kind}s", slug) for kind, slug in named}
    shown = [expert for kind, slug in named if kind == "expert" and (expert := library.experts.find(slug))]
    placed -= {("images", name) for expert in shown for name in (expert.photo, expert.photo_original)}
    backed = library.evidence.of_all(list(quotes), list(claims)).values()
    return records(
        {a.slug: a for a in library.authors.list() if ("authors", a.slug) not in placed},
        {e.slug: e for e in library.experts.list() if ("experts", e.slug) not in placed},
        {s.slug: s for s in library.sources.list() if ("sources", s.slug) not in placed},
        quotes,
        {i.name: i for i in library.images.list() if ("images", i.name) not in placed},
        library.images.data,
        Proof(tuple(claims.values()), tuple(piece for pieces in backed for piece in pieces), library.evidence.file),
    )
