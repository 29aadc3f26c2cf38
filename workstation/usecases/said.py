"""What an expert or source said across the archive, with the day and who they were on that day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from workstation.domain.base import now
from workstation.domain.listing import Page
from workstation.domain.said import Said, Tally
from workstation.usecases.directory import Kind

if TYPE_CHECKING:
    from workstation.storage.library import Library

_LATELY = timedelta(days=365)


def said_by(library: Library, kind: Kind, slug: str, after: str | None = None, limit: int = 50) -> Page[Said]:
    """A page of their quotes, the latest article first."""
    page = library.archive.said_by(kind, slug, after, limit)
    expert = library.experts.find(slug) if kind == "expert" else None
    if expert is None:
        return page
    rows = []
    for each in page.rows:
        held = expert.affiliation_on(each.at.date().isoformat())
        rows.append(each.changed(as_whom=held.in_words if held else expert.role))
    return Page(rows, page.next)


def tally(library: Library, kind: Kind, slug: str) -> Tally:
    """How often they are quoted, in all and in the last twelve months."""
    return library.archive.tally(kind, slug, now() - _LATELY)
