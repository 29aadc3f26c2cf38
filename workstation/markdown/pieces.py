"""A text in top-level blocks: each begins where the one before ended, and depends on nothing above it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from markdown_it.common.utils import MD_TRIM_CHARS

from workstation.markdown.parser import parser
from workstation.markdown.placing import PlacedBlockState, words_tokens

if TYPE_CHECKING:
    from markdown_it.token import Token

_PARAGRAPH = 3  # tokens
_NOTHING: Mapping[str, Any] = MappingProxyType({})

# The commonest blocks begin at the margin, with lines that can begin nothing else and only blank ones behind them: a
# heading, a paragraph, a list whose items are a line each. In their place a number could begin a list, stars a list or
# a rule, bars and colons a table, equals signs a heading; a bracket can where `]:` follows, which is looked for.
_LETTER = r"(?:[^\s`~>*\-_+0-9<#=|:]|\*{1,2}[^\W_]|[0-9]++(?![.)]))"
_FIRST = rf"(?:{_LETTER}|[=|:])"
_WORDS = re.compile(
    rf"(?:(#{{1,6}})[ \t]+(?=[^\s#])([^\n#]++)|{_FIRST}[^\n]*+(?:\n{_LETTER}[^\n]*+)*+)"
    r"(?:(\n)(?:(?:[ \t]*+\n)++(?:[ \t]*+\Z)?|[ \t]*+\Z)|\Z)"
).match
_ITEMS = rf"(?:- {_FIRST}[^\n]*+(?:\n|\Z))++"
_LIST = re.compile(rf"({_ITEMS})(?:((?:[ \t]*+\n)++)(?=[^\s\-])|((?:[ \t]*+\n)*+)[ \t]*+\Z)").match
_DEFINES = "]:"
_BLANK = re.compile(r"(?:[ \t]*+\n)*+(?:[ \t]*+\Z)?").match


Words = tuple[str, int, str]
"""What a heading, a paragraph or an item of a list says, where that begins in the text, and its HTML element."""


class Piece:
    """One top-level block: its lines (0-based, end exclusive, blank lines behind it left out) and its tokens.

    `source` is its text, blank lines that a list swallowed and the last newline included: parsed alone it gives
    the same tokens. `start` is where it begins, in code points. `references` are the link definitions in it, by
    normalised label; a definition alone is a piece without tokens. What could be told without the parser has `words`,
    each of them a block or an item, and tokens only once somebody asks for them. `html` is there once the piece was
    rendered before the rest of the text was read; its tokens are gone then.
    """

    __slots__ = ("_tokens", "first", "html", "last", "references", "source", "start", "words")

    def __init__(
        self, first: int, last: int, start: int, source: str, references: Mapping[str, Any], words: tuple[Words, ...]
    ) -> None:
        self.first = first
        self.last = last
        self.start = start
        self.source = source
        self.references = references
        self.words = words
        self.html: str | None = None
        self._tokens: list[Token] | None = None

    @property
    def tokens(self) -> list[Token]:
        """The tokens, made now if the block was told without the parser."""
        if self._tokens is None:
            self._tokens = _tokens_of(self)
        return self._tokens

    @tokens.setter
    def tokens(self, tokens: list[Token]) -> None:
        self._tokens = tokens


def pieces(text: str) -> Iterator[Piece]:
    """The top-level blocks of a normal text (see `source.normal`), inline content not parsed yet.

    Nothing is carried from one block to the next, so that a text may be parsed from any block's first line on.
    """
    state: PlacedBlockState | None = None
    at = _behind_blank(text, 0)
    line = text.count("\n", 0, at)
    while at < len(text):
        found = _WORDS(text, at)
        if found and (piece := _of_words(found, line)):
            behind = found.end()
        else:
            if (piece := _of_items(text, at, line)) is None:
                state = state or PlacedBlockState(text, parser(), {}, [])
                piece = _parsed(state, at, line)
            behind = _behind_blank(text, at + len(piece.source))
        yield piece
        line += text.count("\n", at, behind)
        at = behind


def _behind_blank(text: str, at: int) -> int:
    """Where the next line with something on it begins."""
    found = _BLANK(text, at)
    return found.end() if found else at


def _of_words(found: re.Match[str], line: int) -> Piece | None:
    """The paragraph or heading that was found, if it can be told without the parser."""
    at, end = found.start(), found.end(3)
    source = found.string[at : end if end > 0 else None]
    if marks := found[1]:
        words = found[2].strip(MD_TRIM_CHARS), found.start(2), f"h{len(marks)}"
    elif _DEFINES in source:
        return None
    else:
        words = source.strip(MD_TRIM_CHARS), at, "p"
    last = line + (source.count("\n") if end > 0 else source.count("\n") + 1)
    return Piece(line, last, at, source, _NOTHING, (words,))


def _of_items(text: str, at: int, line: int) -> Piece | None:
    """The list of single lines here, if it can be told without the parser."""
    found = _LIST(text, at)
    if found is None or text.find(_DEFINES, at, found.end()) >= 0:
        return None
    words: list[Words] = []
    start = at
    for item in found[1].removesuffix("\n").split("\n"):
        words.append((item[2:].strip(MD_TRIM_CHARS), start + 2, "li"))
        start += len(item) + 1
    return Piece(line, line + len(words), at, text[at : found.end(found.lastindex or 1)], _NOTHING, tuple(words))


def _parsed(state: PlacedBlockState, at: int, line: int) -> Piece:
    """The block at a line, as the rules of the parser find it."""
    references: dict[str, Any] = {}
    tokens: list[Token] = []
    state.env, state.tokens, state.line = {"references": references}, tokens, line
    for rule in state.md.block.ruler.getRules(""):
        if rule(state, line, state.lineMax, False):
            break
    last = state.line
    while last > line + 1 and state.isEmpty(last - 1):
        last -= 1
    piece = Piece(line, last, at, state.src[at : state.eMarks[state.line - 1] + 1], references, ())
    piece.tokens = tokens
    return piece


def _tokens_of(piece: Piece) -> list[Token]:
    """The tokens of what was told without the parser."""
    content, at, tag = piece.words[0]
    if tag != "li":
        return words_tokens(content, at, tag, piece.first, piece.last)
    tokens = _parsed(PlacedBlockState(piece.source, parser(), {}, []), 0, 0).tokens
    for token in tokens:
        if token.map:
            token.map = [line + piece.first for line in token.map]
        if token.type == "inline":
            token.meta["lines"] = [(offset, place + piece.start) for offset, place in token.meta["lines"]]
    return tokens


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
        if piece.words:
            continue
        # The words of a paragraph are the second of its three tokens; a footnote may have two, or a rule between them.
        if len(piece.tokens) != _PARAGRAPH or piece.tokens[1].type != "inline":
            notes.update(note_labels(piece.tokens))
        for label, reference in piece.references.items():
            references.setdefault(label, reference)
    return references, notes


def note_labels(tokens: list[Token]) -> list[str]:
    """The labels of the footnotes a piece defines, in order."""
    return [token.meta["label"] for token in tokens if token.type == "footnote_reference_open"]
