"""Topics: search IPTC Media Topics and the house's free ones by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.topics import Topic

if TYPE_CHECKING:
    from workstation.storage.library import Library


def search_topics(library: Library, words: str, language: str = "en") -> list[Topic]:
    """Topics whose name in any language holds `words`, labelled in `language` where the list has it."""
    return list(library.topics.search(words, language))


def used_topics(library: Library) -> list[Topic]:
    """The topics articles carry, with how many carry each."""
    return list(library.topics.used())
