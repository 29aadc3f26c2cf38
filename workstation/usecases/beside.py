"""What a library knows beside its records, out with a complete copy and in again."""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING

from workstation.domain.beside import Beside, KeptApart, SlugLeads
from workstation.domain.merging import RecordKind
from workstation.domain.saved_filters import understood
from workstation.usecases.merging import directory_of
from workstation.usecases.saved_filters import kept_filters, save_filter

if TYPE_CHECKING:
    from workstation.storage.library import Library

_KINDS: tuple[RecordKind, ...] = typing.get_args(RecordKind)


def kept_beside(library: Library) -> Beside:
    """All of it, in an order that only its content decides."""
    return Beside(
        aliases=tuple(
            SlugLeads(kind=kind, alias=alias, slug=slug)
            for kind in _KINDS
            for alias, slug in library.merges.aliases(kind)
        ),
        apart=tuple(
            KeptApart(kind=kind, one=one, other=other)
            for kind in _KINDS
            for one, other in sorted(library.merges.kept_apart(kind))
        ),
        filters=tuple(each for each in kept_filters(library) if isinstance(each, dict)),
        ignored=library.ignored_words.all(),
    )


def take_in_beside(library: Library, held: Beside) -> None:
    """Whatever names something that is here; nothing that is here already gives way to it."""
    for lead in held.aliases:
        records = directory_of(library, lead.kind)
        if records.find(lead.alias) is None and records.find(lead.slug) is not None:
            records.add_alias(lead.alias, lead.slug)
    for pair in held.apart:
        records = directory_of(library, pair.kind)
        if records.find(pair.one) is not None and records.find(pair.other) is not None:
            library.merges.keep_apart(pair.kind, pair.one, pair.other)
    names = {each.get("name") for each in kept_filters(library) if isinstance(each, dict)}
    for kept in held.filters:
        saved = understood(kept)
        if saved is not None and saved.name not in names:
            save_filter(library, saved.name, saved.only, saved.sort)
    for article_id, words in held.ignored.items():
        if library.articles.find_id(article_id) is not None:
            for word in words:
                library.ignored_words.add(article_id, word)
