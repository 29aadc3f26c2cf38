"""Headings, pictures, links and code of a text, with their places in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.markdown.pieces import definitions, parse_inline, pieces
from workstation.markdown.placing import source_at
from workstation.markdown.source import Source
from workstation.markdown.spans import spans
from workstation.markdown.visible import plain

if TYPE_CHECKING:
    from markdown_it.token import Token

_CODE = frozenset({"code_inline", "autolink", "html_inline"})
_CODE_BLOCKS = frozenset({"fence", "code_block", "html_block"})


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its words without marks."""

    start: int
    end: int
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the text: its description and address."""

    start: int
    end: int
    alt: str
    address: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link in the text: the words that carry it, and its address."""

    start: int
    end: int
    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands in a text beside its words; places are code points, `code` ranges in order."""

    headings: tuple[Heading, ...]
    pictures: tuple[Picture, ...]
    links: tuple[Link, ...]
    code: tuple[tuple[int, int], ...]


def layout_of(text: str) -> Layout:
    """Read a text once."""
    source = Source(text)
    found = list(pieces(source.normal))
    references, notes = definitions(found)
    lines = _line_starts(source.normal)
    headings: list[Heading] = []
    pictures: list[Picture] = []
    links: list[Link] = []
    code: list[tuple[int, int]] = []
    for piece in found:
        parse_inline(piece.tokens, references, notes)
        level = 0
        for token in piece.tokens:
            if token.type == "heading_open":
                level = int(token.tag[1:])
            elif token.type in _CODE_BLOCKS and token.map:
                code.append((source.given(lines[token.map[0]]), source.given(lines[token.map[1]])))
            if token.type != "inline":
                continue
            place = _placed(source, token)
            if level:
                headings.append(_heading(source, token, level, lines))
                level = 0
            code += [(place(span.start), place(span.end - 1) + 1) for span in spans(token) if span.kind in _CODE]
            pictures += _pictures(token, place)
            links += _links(token, place)
    return Layout(tuple(headings), tuple(pictures), tuple(links), tuple(sorted(code)))


def _line_starts(text: str) -> list[int]:
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return [*starts, len(text), len(text)]


def _placed(source: Source, inline: Token) -> Callable[[int], int]:
    lines = inline.meta["lines"]
    return lambda at: source.given(source_at(lines, at))


def _heading(source: Source, inline: Token, level: int, lines: list[int]) -> Heading:
    first, last = inline.map or (0, 1)
    start, end = lines[first], max(lines[first], lines[last] - 1)
    text = source.normal[start:end]
    end -= len(text) - len(text.rstrip())
    return Heading(source.given(start), source.given(end), level, plain(inline).strip())


def _pictures(inline: Token, place: Callable[[int], int]) -> Iterator[Picture]:
    for token in inline.children or ():
        if token.type == "image":
            start, end = place(token.meta["at"]), place(token.meta["end"] - 1) + 1
            yield Picture(start, end, token.content.strip(), str(token.attrs.get("src", "")))


def _links(inline: Token, place: Callable[[int], int]) -> Iterator[Link]:
    opened: Token | None = None
    words = ""
    for token in inline.children or ():
        if token.type == "link_open" and token.info != "auto":
            opened, words = token, ""
        elif token.type == "link_close" and opened is not None:
            start, end = place(opened.meta["at"]), place(opened.meta["end"] - 1) + 1
            yield Link(start, end, words.strip(), str(opened.attrs.get("href", "")))
            opened = None
        elif opened is not None:
            words += token.content
