"""Quotes: a record for words in an article, who said them, how they were recorded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.domain.base import now
from workstation.domain.changes import Changes, changed
from workstation.domain.ids import new_tag_id
from workstation.domain.quotes import Quote, QuoteKind, Speaker
from workstation.errors import NotFound
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library


def new_quote(
    library: Library, words: str, speaker: Speaker | None = None, kind: QuoteKind = QuoteKind.DIRECT
) -> tuple[Quote, Changes]:
    """A record for these words under an id never used before; the tag is written by whoever holds the text."""
    with library.transaction():
        used = library.quotes.all_ids()
        while (quote_id := new_tag_id()) in used:
            continue
        _refuse_unknown(library, speaker)
        quote = Quote.build(id=quote_id, kind=kind, speaker=speaker, as_recorded=words, created_at=now())
        stored = library.quotes.add(quote)
    return stored, changed(quotes=stored.id)


def set_speaker(library: Library, quote_id: str, speaker: Speaker | None) -> tuple[Quote, Changes]:
    """Say who spoke, or that it is not known."""
    _refuse_unknown(library, speaker)
    return edit_quote(library, quote_id, speaker=speaker)


def edit_quote(library: Library, quote_id: str, **fields: Any) -> tuple[Quote, Changes]:
    """Change these fields of a quote's record."""
    with library.transaction():
        stored = library.quotes.save(library.quotes.get(quote_id).changed(**fields))
    return stored, changed(quotes=stored.id)


def quote_card(library: Library, quote_id: str) -> Quote | None:
    """The record behind a quote tag, or none when the tag points to nothing."""
    return library.quotes.find(quote_id)


def _refuse_unknown(library: Library, speaker: Speaker | None) -> None:
    if speaker is None:
        return
    directory = library.experts if speaker.kind == "expert" else library.sources
    if directory.find(speaker.slug) is None:
        raise NotFound(
            tr("There is no {kind} “{slug}” in the directory.").format(kind=tr(speaker.kind), slug=speaker.slug),
            safe=tr("Nothing was changed."),
        )
