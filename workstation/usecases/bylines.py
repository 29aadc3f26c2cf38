"""Bylines and topics by name: how words typed by a person become credits and topics of an article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from workstation.domain.bylines import Credit, Role
from workstation.domain.changes import Changes
from workstation.domain.topics import TopicRef
from workstation.usecases.authors import add_author
from workstation.usecases.naming import find_author

if TYPE_CHECKING:
    from workstation.domain.people import Author
    from workstation.storage.library import Library


def credit_for(library: Library, name: str, *roles: Role, bio: str = "") -> Credit:
    """A credit for an author profile (by slug, name) or for a plain name when there is no profile of it."""
    author = find_author(library, name)
    return Credit.build(
        name=author.name if author else name,
        author=author.slug if author else "",
        roles=roles or (Role.WRITING,),
        bio=bio,
    )


def profile_for(library: Library, name: str) -> tuple[Author, Changes]:
    """The author profile of this name, a new one where there is none: what a plain name in a byline becomes."""
    author = find_author(library, name)
    return (author, Changes()) if author else add_author(library, name)


def topics_named(library: Library, labels: Iterable[str]) -> tuple[TopicRef, ...]:
    """Topics by name: a Media Topic where one is called so in any language, else a free topic; no doubles.

    The label stays as it was typed, so that a file gets back the words it had.
    """
    found: dict[str, TopicRef] = {}
    for label in (label.strip() for label in labels):
        if label:
            ref = TopicRef.build(label=label, code=library.topics.code_of(label))
            found.setdefault(ref.code or ref.label.casefold(), ref)
    return tuple(found.values())
