"""Who says what in a text: the proposals, with the people and sources of the directory recognised by every spelling."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from workstation.attribution.check.digest import digest_of_directory
from workstation.attribution.language import told
from workstation.attribution.people import Known
from workstation.attribution.proposals import Proposals
from workstation.attribution.proposing import propose
from workstation.domain.base import now
from workstation.markdown.decoding import decode

if TYPE_CHECKING:
    from workstation.storage.library import Library


def suggest(library: Library, slug: str) -> Proposals:
    """The proposals for an article; places are code points of its body. Raises NotFound."""
    article = library.articles.get(slug)
    return propose(article.body, directory(library), told(article.language), headed=bool(article.headline))


def suggest_text(text: str, known: tuple[Known, ...] = ()) -> Proposals:
    """The proposals for any text; places are code points of it."""
    return propose(text, known)


def suggest_file_text(data: bytes, name: str, known: tuple[Known, ...] = ()) -> Proposals:
    """The proposals for a file; a byte order mark does not count. Raises FileRefused when the bytes are no text."""
    return propose(decode(data, name).text, known)


class Directory:
    """The library's directory, read once, when it is first wanted, for all that is read together."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def known(self) -> tuple[Known, ...]:
        """Whom and what a text may mean."""
        return directory(self._library)

    @cached_property
    def digest(self) -> str:
        """What tells it from another."""
        return digest_of_directory(self.known)


def directory(library: Library) -> tuple[Known, ...]:
    """The experts and sources a text may mean, with the affiliation that holds today."""
    today = now().date().isoformat()
    known = []
    for expert in library.experts.list():
        held = expert.affiliation_on(today)
        known.append(
            Known(
                expert.slug, expert.name, True, tuple(expert.spellings),
                held.role if held else "", held.organisation if held else "", "expert",
            )
        )  # fmt: skip
    for source in library.sources.list():
        known.append(Known(source.slug, source.name, False, tuple(source.spellings), kind=source.kind.value))
    return tuple(known)
