"""The headings of a text: what the outline panel lists and where a click leads."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.markdown.pieces import definitions, parse_inline, pieces
from workstation.markdown.source import normal
from workstation.markdown.visible import plain


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level (1 to 6), its words without marks, and its line, counted from 0."""

    level: int
    text: str
    line: int


def outline(text: str) -> tuple[Heading, ...]:
    """The headings of a text in order, those in quotes and lists included."""
    found = list(pieces(normal(text)))
    references, notes = definitions(found)
    headings: list[Heading] = []
    for piece in found:
        for opened, inline in zip(piece.tokens, piece.tokens[1:], strict=False):
            if opened.type == "heading_open" and opened.map:
                parse_inline([inline], references, notes)
                headings.append(Heading(int(opened.tag[1:]), plain(inline).strip(), opened.map[0]))
    return tuple(headings)
