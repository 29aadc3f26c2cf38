"""Headings, pictures, links and code of a text, with their places in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from workstation.markdown.pieces import Piece, definitions, parse_inline, pieces
from workstation.markdown.placing import source_at
from workstation.markdown.source import Source
from workstation.markdown.spans import spans
from workstation.markdown.tag_reading import tags_of
from workstation.markdown.tags import Tag
from workstation.markdown.visible import plain

if TYPE_CHECKING:
    from markdown_it.token import Token

_CODE = frozenset({"code_inline", "autolink", "html_inline"})
_SIGNS = re.compile(r"[\[`<]")  # without one of them a paragraph is words and emphasis
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
    tags: tuple[Tag, ...]


@dataclass(slots=True)
class _Part:
    """What stands in one top-level block, places counted from its first character."""

    headings: list[Heading] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    code: list[tuple[int, int]] = field(default_factory=list)
    blocks: list[tuple[int, int]] = field(default_factory=list)
    """Code that fills lines of its own."""
    tags: list[Tag] = field(default_factory=list)


_KEPT: dict[tuple[str, Hashable], _Part] = {}
"""Blocks read so far, by their text and the definitions they were read with: most of a draft is what it was before."""
_MOST = 4_000


def layout_of(text: str) -> Layout:
    """Read a text once; a block that was read before is not read again."""
    source = Source(text)
    found = list(pieces(source.normal))
    references, notes = definitions(found)
    known = (tuple(sorted((label, str(held)) for label, held in references.items())), frozenset(notes))
    lines: list[int] = []
    parts: list[tuple[int, _Part]] = []
    for piece in found:
        part = _KEPT.get((piece.source, known))
        if part is None:
            lines = lines or _line_starts(source.normal)
            part = _read(piece, lines, references, notes)
            if len(_KEPT) >= _MOST:
                _KEPT.clear()
            _KEPT[piece.source, known] = part
        parts.append((piece.start, part))
    return _placed(source, parts)


def _read(piece: Piece, lines: list[int], references: Any, notes: Any) -> _Part:
    part, level = _Part(), 0
    headed = any(token.type == "heading_open" for token in piece.tokens)
    parse_inline([token for token in piece.tokens if headed or _SIGNS.search(token.content)], references, notes)
    for token in piece.tokens:
        if token.type == "heading_open":
            level = int(token.tag[1:])
        elif token.type in _CODE_BLOCKS and token.map:
            part.blocks.append((lines[token.map[0]] - piece.start, lines[token.map[1]] - piece.start))
        if token.type != "inline":
            continue
        if level:
            part.headings.append(_heading(piece, token, level, lines))
            level = 0
        if not token.children:
            continue
        place = _place(token, piece.start)
        part.code += [(place(span.start), place(span.end - 1)) for span in spans(token) if span.kind in _CODE]
        part.pictures += _pictures(token, place)
        part.links += _links(token, place)
        part.tags += tags_of([token], lambda at: at - piece.start)
    return part


def _placed(source: Source, parts: list[tuple[int, _Part]]) -> Layout:
    given = source.given
    headings: list[Heading] = []
    pictures: list[Picture] = []
    links: list[Link] = []
    code: list[tuple[int, int]] = []
    tags: list[Tag] = []
    for at, part in parts:
        headings += [replace(each, start=given(at + each.start), end=given(at + each.end)) for each in part.headings]
        pictures += [
            replace(each, start=given(at + each.start), end=given(at + each.end) + 1) for each in part.pictures
        ]
        links += [replace(each, start=given(at + each.start), end=given(at + each.end) + 1) for each in part.links]
        code += [(given(at + start), given(at + last) + 1) for start, last in part.code]
        code += [(given(at + start), given(at + end)) for start, end in part.blocks]
        for tag in part.tags:
            start, last = given(at + tag.start), given(at + tag.end - 1)
            tags.append(Tag(tag.key, tag.value, start, last + 1, start + 1, given(at + tag.text_end)))
    tags.sort(key=lambda tag: (tag.start, -tag.end))
    return Layout(tuple(headings), tuple(pictures), tuple(links), tuple(sorted(code)), tuple(tags))


def _line_starts(text: str) -> list[int]:
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return [*starts, len(text), len(text)]


def _place(inline: Token, start: int) -> Callable[[int], int]:
    lines = inline.meta["lines"]
    return lambda at: source_at(lines, at) - start


def _heading(piece: Piece, inline: Token, level: int, lines: list[int]) -> Heading:
    first, last = inline.map or (0, 1)
    start, end = lines[first] - piece.start, max(lines[first], lines[last] - 1) - piece.start
    text = piece.source[start:end]
    end -= len(text) - len(text.rstrip())
    return Heading(start, end, level, plain(inline).strip())


def _pictures(inline: Token, place: Callable[[int], int]) -> Iterator[Picture]:
    """Pictures; their end is that of their last character here."""
    for token in inline.children or ():
        if token.type == "image":
            start, last = place(token.meta["at"]), place(token.meta["end"] - 1)
            yield Picture(start, last, token.content.strip(), str(token.attrs.get("src", "")))


def _links(inline: Token, place: Callable[[int], int]) -> Iterator[Link]:
    """Links; their end is that of their last character here."""
    opened: Token | None = None
    words = ""
    for token in inline.children or ():
        if token.type == "link_open" and token.info != "auto":
            opened, words = token, ""
        elif token.type == "link_close" and opened is not None:
            start, last = place(opened.meta["at"]), place(opened.meta["end"] - 1)
            yield Link(start, last, words.strip(), str(opened.attrs.get("href", "")))
            opened = None
        elif opened is not None:
            words += token.content
