"""What stands where in a paragraph: its visible words, and its emphasis, links, code and tags with their edges."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.markdown.placing import source_at

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Run:
    """Visible words and where they stand: offsets into the content of a block token.

    If as long as the words, the stretch holds them verbatim; else it stands for them as a whole (`&amp;` for `&`).
    """

    words: str
    at: int
    length: int


@dataclass(frozen=True, slots=True)
class Span:
    """An inline element: from `start` to `end` with its marks, from `inner` to `inner_end` without."""

    kind: str  # the token's type without _open
    start: int
    end: int
    inner: int
    inner_end: int


ATOMS = frozenset({"code_inline", "image", "html_inline", "footnote_ref", "text_special", "autolink"})
"""Elements that a tag cannot begin or end in."""


def runs(inline: Token) -> Iterator[Run]:
    """The visible words of a paragraph, heading or table cell in order, breaks included, pictures and HTML not."""
    automatic = False
    for token in inline.children or ():
        kind, at = token.type, token.meta.get("at", 0)
        automatic = (kind == "link_open" and token.info == "auto") or (automatic and kind != "link_close")
        if kind == "text" and token.content:
            length = len(token.content)
            if automatic and not inline.content.startswith(token.content, at):
                length = inline.content.index(">", at) - at
            yield Run(token.content, at, length)
        elif kind == "text_special":
            yield Run(token.content, at, len(token.markup))
        elif kind == "code_inline":
            yield Run(token.content, _code_start(inline.content, token), len(token.content))
        elif kind == "softbreak":
            yield Run(" ", at, 1)
        elif kind == "hardbreak" or (kind == "html_inline" and token.content.lower().startswith("<br")):
            yield Run("\n", at, 1)


def spans(inline: Token) -> list[Span]:
    """The inline elements of a paragraph, heading or table cell, in the order in which they end."""
    found: list[Span] = []
    opened: list[Token] = []
    for token in inline.children or ():
        if token.nesting == 1:
            opened.append(token)
        elif token.nesting == -1 and opened:
            found.append(_pair(inline.content, opened.pop(), token))
        elif token.type in ATOMS:
            end = _end(inline.content, token)
            found.append(Span(token.type, token.meta["at"], end, token.meta["at"], end))
    return found


def _pair(content: str, opened: Token, closed: Token) -> Span:
    kind, at, to = opened.type.removesuffix("_open"), opened.meta["at"], closed.meta["at"]
    if kind == "link" and opened.info == "auto":
        end = content.index(">", at) + 1
        return Span("autolink", at, end, at, end)
    if kind in ("link", "tag"):
        return Span(kind, at, opened.meta["end"], at + 1, to)
    marks = len(opened.markup)
    before = 1 if kind == "strong" else 0  # the token of ** is that of the inner of its two stars
    return Span(kind, at - before, to + marks, at - before + marks, to)


def _code_start(content: str, token: Token) -> int:
    start = int(token.meta["at"]) + len(token.markup)
    end = start + len(token.content)
    same = content[start:end].replace("\n", " ") == token.content and content.startswith(token.markup, end)
    return start if same else start + 1


def _end(content: str, token: Token) -> int:
    at = int(token.meta["at"])
    if token.type == "code_inline":
        start = _code_start(content, token)
        padding = start - at - len(token.markup)
        return start + len(token.content) + padding + len(token.markup)
    if token.type == "text_special":
        return at + len(token.markup)
    return int(token.meta["end"]) if "end" in token.meta else at + len(token.content)


def pieces_of(run: Run, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[str, int, int]]:
    """A run in parts that each stand in one stretch of the source: words, place in the source, length there."""
    if run.length != len(run.words):
        begin = source_at(lines, run.at)
        yield run.words, begin, source_at(lines, run.at + run.length - 1) + 1 - begin
        return
    edges = [begin for begin, _ in lines if run.at < begin < run.at + run.length]
    for begin, end in zip([run.at, *edges], [*edges, run.at + run.length], strict=True):
        yield run.words[begin - run.at : end - run.at], source_at(lines, begin), end - begin
