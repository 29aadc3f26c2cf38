"""A text in top-level blocks: each begins where the one before ended, and depends on nothing above it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from workstation.markdown.parser import parser
from workstation.markdown.placing import PlacedBlockState, one_line_paragraph

if TYPE_CHECKING:
    from markdown_it.token import Token


_PARAGRAPH = 3  # tokens; a footnote has more


@dataclass(slots=True)
class Piece:
    """One top-level block: its lines (0-based, end exclusive, blank lines behind it left out) and its tokens.

    `source` is its text, blank lines that a list swallowed and the last newline included: parsed alone it gives
    the same tokens. `start` is where it begins, in code points. `references` are the link definitions in it, by
    normalised label; a definition alone is a piece without tokens. `html` is there once the piece was rendered before
    the rest of the text was read; its tokens are gone then.
    """

    first: int
    last: int
    start: int
    source: str
    tokens: list[Token]
    references: dict[str, Any] = field(default_factory=dict)
    html: str | None = None


def pieces(text: str) -> Iterator[Piece]:
    """The top-level blocks of a normal text (see `source.normal`), inline content not parsed yet.

    Nothing is carried from one block to the next, so that a text may be parsed from any block's first line on.
    """
    md = parser()
    state = PlacedBlockState(text, md, {}, [])
    rules = md.block.ruler.getRules("")
    line = state.skipEmptyLines(0)
    while line < state.lineMax:
        start = state.bMarks[line]
        references: dict[str, Any] = {}
        tokens: list[Token] = []
        state.env, state.tokens, state.line = {"references": references}, tokens, line
        if not one_line_paragraph(state, line):
            for rule in rules:
                if rule(state, line, state.lineMax, False):
                    break
        source = text[start : state.eMarks[state.line - 1] + 1]
        last = state.line
        while last > line + 1 and state.isEmpty(last - 1):
            last -= 1
        yield Piece(line, last, start, source, tokens, references)
        line = state.skipEmptyLines(state.line)


def parse_inline(tokens: list[Token], references: Any, notes: Any) -> None:
    """Parse the inline content of a piece's tokens against the definitions of the whole text."""
    md = parser()
    env = {"references": references, "notes": notes}
    for token in tokens:
        if token.type == "inline" and token.content:
            token.children = md.inline.parse(token.content, md, env, [])


def definitions(found: Iterable[Piece]) -> tuple[dict[str, Any], set[str]]:
    """The link definitions and the footnote labels of a whole text; of several the first counts."""
    references: dict[str, Any] = {}
    notes: set[str] = set()
    for piece in found:
        if len(piece.tokens) > _PARAGRAPH:
            notes.update(note_labels(piece.tokens))
        for label, reference in piece.references.items():
            references.setdefault(label, reference)
    return references, notes


def note_labels(tokens: list[Token]) -> list[str]:
    """The labels of the footnotes a piece defines, in order."""
    return [token.meta["label"] for token in tokens if token.type == "footnote_reference_open"]
