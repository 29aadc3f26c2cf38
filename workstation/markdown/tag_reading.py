"""The tags of a text as the parser reads them: only what may hold one is parsed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.markdown.parsed import parsed
from workstation.markdown.placing import source_at
from workstation.markdown.quick import apart, quick_tags
from workstation.markdown.tag_signs import TAG_END, Tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from markdown_it.token import Token

    from workstation.markdown.parsed import Parsed
    from workstation.markdown.pieces import Piece
    from workstation.markdown.quick import Mark


def read_tags(text: str) -> list[Tag]:
    """Every tag of a text, piece by piece."""
    found = parsed(text)
    tags: list[Tag] = []
    for piece in found.pieces:
        if "]{" in piece.source:
            tags.extend(_in_words(piece, found) or _in_tokens(piece, found))
    return tags if found.source.normal == text else [_given(tag, found.source.given) for tag in tags]


def _given(tag: Tag, place: Callable[[int], int]) -> Tag:
    """A tag of the normal text where it stands in the text as given."""
    start = place(tag.start)
    return Tag(tag.key, tag.value, start, place(tag.end - 1) + 1, start + 1, place(tag.text_end))


def _in_words(piece: Piece, text: Parsed) -> list[Tag]:
    """The tags of a piece that could be told without the parser; none where it has to be asked."""
    tags: list[Tag] = []
    for content, begin, _ in () if text.references else piece.words:
        text.apart[begin] = parts = apart(content)
        marks = quick_tags(content, parts)
        if marks is None:
            return []
        for key, value, at, stop, end in marks:
            tags.append(Tag(key, value, begin + at, begin + end, begin + at + 1, begin + stop))
    return tags


def _in_tokens(piece: Piece, text: Parsed) -> Iterator[Tag]:
    for token in piece.tokens:
        if token.type != "inline" or not TAG_END.search(token.content):
            continue
        marks = None if text.references else quick_tags(token.content, apart(token.content))
        if marks is None:
            text.parse([token])
            yield from tags_of([token], int)
        else:
            yield from (_tag(token, mark, int) for mark in marks)


def tags_of(tokens: Iterable[Token], place: Callable[[int], int]) -> Iterator[Tag]:
    """The tags of parsed block tokens; `place` turns a position of the parsed text into one of the given text."""
    for token in tokens:
        for child, base in _opened(token.children or (), 0):
            at, stop, end = (base + child.meta[edge] for edge in ("at", "stop", "end"))
            yield _tag(token, (child.info, child.content, at, stop, end), place)


def _tag(token: Token, mark: Mark, place: Callable[[int], int]) -> Tag:
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
