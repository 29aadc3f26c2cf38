"""A text in blocks for who asks about it several times in a row: its tags first, then its HTML."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.markdown.at_hand import at_hand
from workstation.markdown.pieces import definitions, parse_inline, pieces
from workstation.markdown.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from markdown_it.token import Token

    from workstation.markdown.pieces import Piece
    from workstation.markdown.quick import Parts

_SHORT = 50_000  # characters; a longer text is not held in memory for a question that may never come


@dataclass(slots=True)
class Parsed:
    """The blocks of a text, their inline content parsed where somebody asked for it; what it defines for links.

    `apart` has contents that were taken apart already (`quick.apart`), by the place where they begin.
    """

    source: Source
    pieces: list[Piece]
    references: dict[str, Any]
    notes: set[str]
    apart: dict[int, Parts | None] = field(default_factory=dict)

    def parse(self, tokens: Iterable[Token]) -> None:
        """Parse the inline content of these tokens, if it was not yet."""
        parse_inline([token for token in tokens if not token.children], self.references, self.notes)


class _Last(threading.local):
    text: str | None = None
    parsed: Parsed | None = None


_last = _Last()


def parsed(text: str) -> Parsed:
    """The blocks of a text. Those of a short one are at hand for the next who asks in this thread, until `taken`.

    So are those of many texts that are worked on together (`texts_at_hand`).
    """
    found = taken(text)
    if len(text) > _SHORT:
        return found
    if at_hand.blocks is not None:
        at_hand.blocks[text] = found
    else:
        _last.text, _last.parsed = text, found
    return found


def taken(text: str) -> Parsed:
    """The same, for who may change its tokens."""
    found: Parsed | None = at_hand.blocks.pop(text, None) if at_hand.blocks else None
    if found is not None:
        return found
    found = _last.parsed if _last.text == text else None
    _last.text = _last.parsed = None
    if found is not None:
        return found
    source = Source(text)
    blocks = list(pieces(source.normal))
    return Parsed(source, blocks, *definitions(blocks))
