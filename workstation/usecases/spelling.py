"""Spelling: names in the directory count as right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.spelling.words import words_in

if TYPE_CHECKING:
    from workstation.storage.library import Library


def known_names(library: Library) -> frozenset[str]:
    """Every word of the names and other spellings of experts, sources and authors outside the trash."""
    names = (name for each in (library.experts, library.sources, library.authors) for name in each.names())
    return frozenset(word for name in names for _, _, word in words_in(name))
