"""The tags of a text as the parser reads them: only what may hold one is parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.markdown.parsed import parsed
from workstation.markdown.placing import source_at
from workstation.markdown.quick import quick_tags
from workstation.markdown.tag_signs import TAG_END, Tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from markdown_it.token import Token


def read_tags(text: str) -> list[Tag]:
    """Every tag of a text, piece by piece."""
    found = parsed(text)
    tags: list[Tag] = []
    for piece in found.pieces:
        tokens = [token for token in piece.tokens if token.type == "inline" and TAG_END.search(token.content)]
        for token in tokens:
            marks = None if found.references else quick_tags(token.content)
            if marks is None:
                found.parse([token])
                tags.extend(tags_of([token], found.source.given))
            else:
                tags.extend(_tag(token, mark, found.source.given) for mark in marks)
    return tags


def tags_of(tokens: Iterable[Token], place: Callable[[int], int]) -> Iterator[Tag]:
    """The tags of parsed block tokens; `place` turns a position of the parsed text into one of the given text."""
    for token in tokens:
        for child, base in _opened(token.children or (), 0):
            at, stop, end = (base + child.meta[edge] for edge in ("at", "stop", "end"))
            yield _tag(token, (child.info, child.content, at, stop, end), place)


def _tag(token: Token, mark: tuple[str, str, int, int, int], place: Callable[[int], int]) -> Tag:
    key, value, *edges = mark
    lines = token.meta["lines"]
    at, stop, last = (place(source_at(lines, offset)) for offset in (edges[0], edges[1], edges[2] - 1))
    return Tag(key, value, at, last + 1, at + 1, stop)


def _opened(tokens: Iterable[Token], base: int) -> Iterator[tuple[Token, int]]:
    for token in tokens:
        if token.type == "tag_open":
            yield token, base
        elif token.type == "image" and token.children:
            yield from _opened(token.children, base + token.meta["at"] + 2)
