"""Who says what in a text: the proposals, with the people and sources of the directory recognised by every spelling."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from workstation.attribution.check.digest import digest_of_directory
from workstation.attribution.known import Known
from workstation.domain.base import now
from workstation.domain.people import Affiliation, held_on

if TYPE_CHECKING:
    from workstation.attribution.proposals import Proposals
    from workstation.storage.library import Library
    from workstation.storage.named import Named


def suggest(library: Library, slug: str) -> Proposals:
    """The proposals for an article; places are code points of its body. Raises NotFound."""
    from workstation.attribution.language import told
    from workstation.attribution.proposing import propose  # the window reads drafts in another process

    article = library.articles.get(slug)
    return propose(article.body, directory(library), told(article.language), headed=bool(article.headline))


def suggest_text(text: str, known: tuple[Known, ...] = ()) -> Proposals:
    """The proposals for any text; places are code points of it."""
    from workstation.attribution.proposing import propose

    return propose(text, known)


def suggest_file_text(data: bytes, name: str, known: tuple[Known, ...] = ()) -> Proposals:
    """The proposals for a file; a byte order mark does not count. Raises FileRefused when the bytes are no text."""
    from workstation.markdown.decoding import decode

    return suggest_text(decode(data, name).text, known)


class Directory:
    """The library's directory, read once, when it is first wanted, for all that is read together."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @property
    def known(self) -> tuple[Known, ...]:
        """Whom and what a text may mean."""
        return self._read.known

    @property
    def digest(self) -> str:
        """What tells it from another."""
        return self._read.digest

    @cached_property
    def _read(self) -> _Read:
        return _read(self._library)


def directory(library: Library) -> tuple[Known, ...]:
    """The experts and sources a text may mean, with the affiliation that holds today."""
    return _read(library).known


@dataclass
class _Read:
    """The directory as it was on a day in a state of the library."""

    state: int | None
    day: str
    names: tuple[Named, ...]
    known: tuple[Known, ...]

    @cached_property
    def digest(self) -> str:
        return digest_of_directory(self.known)


_latest: WeakKeyDictionary[Library, _Read] = WeakKeyDictionary()


def _read(library: Library) -> _Read:
    """Anew only when anybody has stored anything since, or another day has begun."""
    state, today = library.names.state(), now().date().isoformat()
    kept = _latest.get(library)
    if kept is not None and state is not None and (kept.state, kept.day) == (state, today):
        return kept
    names = tuple(library.names.all())
    if kept is not None and (kept.names, kept.day) == (names, today):
        kept.state = state  # something else was stored
        return kept
    _latest[library] = kept = _Read(state, today, names, tuple(_known(each, today) for each in names))
    return kept


def _known(who: Named, today: str) -> Known:
    if who.kind:
        return Known(who.slug, who.name, False, who.spellings, kind=who.kind)
    told = [dict(zip(("organisation", "role", "start", "end"), each, strict=True)) for each in who.affiliations]
    held = held_on([Affiliation.model_construct(None, **each) for each in told], today)
    role, organisation = (held.role, held.organisation) if held else ("", "")
    return Known(who.slug, who.name, True, who.spellings, role, organisation, "expert")
