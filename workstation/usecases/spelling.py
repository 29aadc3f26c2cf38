"""Spelling: names in the directory count as right, and so does what a person lets pass in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.changes import Changes
from workstation.spelling.words import words_in

if TYPE_CHECKING:
    from workstation.storage.library import Library


def known_names(library: Library) -> frozenset[str]:
    """Every word of the names and other spellings of experts, sources and authors outside the trash."""
    names = (name for each in (library.experts, library.sources, library.authors) for name in each.names())
    return frozenset(word for name in names for _, _, word in words_in(name))


def ignored_words(library: Library, article_id: str) -> frozenset[str]:
    """The words that spelling lets pass in this article."""
    return library.ignored_words.of_article(article_id)


def heed_word(library: Library, article_id: str, word: str) -> tuple[frozenset[str], Changes]:
    """Let a word pass no longer in this article; gives all that still pass."""
    with library.transaction():
        library.ignored_words.remove(article_id, word)
        return library.ignored_words.of_article(article_id), Changes()


def ignore_word(library: Library, article_id: str, word: str) -> tuple[frozenset[str], Changes]:
    """Let a word pass in this article; gives all that pass."""
    with library.transaction():
        library.ignored_words.add(article_id, word)
        return library.ignored_words.of_article(article_id), Changes()
