"""One top-level block while a tag is put into it: where its paragraphs stand, and whether it reads the same after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from workstation.markdown.pieces import Piece, note_labels, parse_inline, pieces
from workstation.markdown.placing import source_at
from workstation.markdown.spans import Span, pieces_of, runs, spans
from workstation.markdown.tag_reading import tags_of
from workstation.markdown.tags import Tag

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, heading or table cell of a passage, and its inline elements; places in the passage's source."""

    start: int
    end: int
    spans: tuple[Span, ...]
    seen: tuple[tuple[str, int, int], ...]
    """Visible words, place and length, in order."""

    def words(self, start: int, end: int) -> str:
        """The visible words a range holds wholly."""
        return "".join(
            words if size != len(words) else words[max(0, start - at) : max(0, end - at)]
            for words, at, size in self.seen
            if at < end and at + size > start and (size == len(words) or (start <= at and at + size <= end))
        )


class Passage:
    """A top-level block parsed against the definitions of its whole text."""

    def __init__(self, source: str, start: int, references: Any, notes: Any) -> None:
        self.source = source
        self.start = start  # in the normal text
        self._definitions = references, notes
        self._piece = self._parsed(source)

    def _parsed(self, source: str) -> Piece | None:
        """The one block that the source is, None if it is none or several."""
        found = list(islice(pieces(source), 2))
        if len(found) != 1:
            return None
        parse_inline(found[0].tokens, *self._definitions)
        return found[0]

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs, headings and cells that can carry tags, in order."""
        tokens = self._piece.tokens if self._piece else []
        return tuple(_paragraph(token) for token in tokens if token.type == "inline" and token.content)

    @cached_property
    def tags(self) -> list[Tag]:
        """The tags of the block."""
        return _tags(self._piece)

    def tagged(self, start: int, end: int, key: str, value: str) -> str | None:
        """The source with this range tagged, None if it would not read the same but for the tag."""
        close = f"]{{{key}={value}}}"
        source = f"{self.source[:start]}[{self.source[start:end]}{close}{self.source[end:]}"
        piece = self._parsed(source)
        if piece is None or self._piece is None or _skeleton(piece) != _skeleton(self._piece):
            return None
        expected = [_moved(tag, start, end, len(close)) for tag in self.tags]
        expected.append(Tag(key, value, start, end + 1 + len(close), start + 1, end + 1))
        return source if sorted(map(_order, _tags(piece))) == sorted(map(_order, expected)) else None


def _paragraph(token: Token) -> Paragraph:
    lines = token.meta["lines"]

    def place(offset: int) -> int:
        return source_at(lines, offset)

    def behind(offset: int) -> int:
        return place(offset - 1) + 1 if offset else place(0)

    return Paragraph(
        place(0),
        behind(len(token.content)),
        tuple(
            Span(span.kind, place(span.start), behind(span.end), behind(span.inner), place(span.inner_end))
            for span in spans(token)
        ),
        tuple(part for run in runs(token) for part in pieces_of(run, lines)),
    )


def _tags(piece: Piece | None) -> list[Tag]:
    return list(tags_of([token for token in piece.tokens if token.type == "inline"], int)) if piece else []


def _order(tag: Tag) -> tuple[int, int, str, str, int, int]:
    return tag.start, tag.end, tag.key, tag.value, tag.text_start, tag.text_end


def _moved(tag: Tag, start: int, end: int, close: int) -> Tag:
    """An existing tag's place once a `[` stands at start and a close of that length at end."""

    def at(place: int) -> int:
        return place + (place >= start) + (close if place >= end else 0)

    def before(place: int) -> int:
        return at(place - 1) + 1

    begin = at(tag.start)
    return Tag(tag.key, tag.value, begin, before(tag.end), begin + 1, at(tag.text_end))


def _skeleton(piece: Piece) -> tuple[object, ...]:
    """What a block is apart from its tags: tokens with their words joined, definitions."""
    return list(_bones(piece.tokens)), piece.references, note_labels(piece.tokens), piece.last - piece.first


def _bones(tokens: list[Token]) -> Iterator[object]:
    words: list[str] = []
    for token in tokens:
        if token.type in ("text", "text_special"):
            words.append(token.content)
        elif token.type not in ("tag_open", "tag_close"):
            if any(words):
                yield "".join(words)
            words = []
            content = "" if token.type in ("inline", "image") else token.content
            yield token.type, token.tag, token.attrs, token.markup, token.info, token.hidden, token.map, content
            yield from _bones(token.children or [])
    if any(words):
        yield "".join(words)
