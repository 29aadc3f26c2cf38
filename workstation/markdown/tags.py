"""The tags of a text: which passages are tied to which expert, source, quote or claim, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from workstation.markdown.parsed import parsed
from workstation.markdown.placing import source_at
from workstation.markdown.quick import quick_tags
from workstation.markdown.tag_rule import KEYS, TAG_END

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from markdown_it.token import Token

__all__ = ["KEYS", "Tag", "find_tags", "tags_of", "values"]

_SHORT = 100_000  # characters


@dataclass(frozen=True, slots=True)
class Tag:
    """A tagged passage. Positions are code points of the text: `[` at start, behind `}` at end, its words between."""

    key: str
    value: str
    start: int
    end: int
    text_start: int
    text_end: int


def find_tags(text: str) -> tuple[Tag, ...]:
    """Every tag of a text in order of its start (outer before inner), footnotes and image descriptions included."""
    return _in_short(text) if len(text) <= _SHORT else _in_long(text)


def _find(text: str) -> tuple[Tag, ...]:
    if not TAG_END.search(text):
        return ()
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
    return tuple(in_order(tags))


# A save, a projection and a list of mentions ask for the same text. Eight states of a book would take 30 MB.
_in_short = lru_cache(maxsize=8)(_find)
_in_long = lru_cache(maxsize=1)(_find)


def in_order(tags: Iterable[Tag]) -> list[Tag]:
    """The tags in order of their start, outer before inner."""
    return sorted(tags, key=lambda tag: (tag.start, -tag.end))


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


def values(tags: Iterable[Tag], key: str) -> tuple[str, ...]:
    """The values tags of this key carry, each once, in order of first appearance."""
    return tuple(dict.fromkeys(tag.value for tag in tags if tag.key == key))
