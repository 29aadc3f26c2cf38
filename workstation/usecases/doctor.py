"""Doctor: look over a library, rebuild what is derived from the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.changes import Changes

if TYPE_CHECKING:
    from workstation.storage.health import Finding
    from workstation.storage.library import Library


def check(library: Library) -> list[Finding]:
    """What was looked at and how it stands, one line each."""
    return list(library.check())


def rebuild_index(library: Library) -> tuple[int, Changes]:
    """Derive the index of tags and the search index anew from every text; the number of articles read.

    Findings that were kept are thrown away; the next check finds them anew.
    """
    library.kept_findings.forget()
    return library.tags.rebuild(), Changes()
