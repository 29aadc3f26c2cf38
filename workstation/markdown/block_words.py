"""What a reader sees of one top-level block, and the words of its tags: most are told without the parser."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from workstation.markdown.counts import count
from workstation.markdown.pieces import Piece, definitions, parse_inline, pieces
from workstation.markdown.quick import apart, quick_tags
from workstation.markdown.source import Source
from workstation.markdown.tag_reading import tags_of
from workstation.markdown.tag_signs import Tag
from workstation.markdown.visible import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Set

Tagged = tuple[Tag, str]
"""A tag, and the words a reader sees of it in one line."""


@dataclass(frozen=True, slots=True)
class Read:
    """What `visible.read` finds, without the places of its characters: the text, its words, and its tags in order."""

    visible: str
    words: int
    tags: tuple[Tagged, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """What a reader sees of a block, what parts it from what stands before; places of tags count from its begin."""

    separator: str
    visible: str
    tags: tuple[Tagged, ...]


def read_once(text: str) -> Read:
    """What a reader sees of a text that will not be read again soon, equal to what `visible.read` finds in it."""
    source = Source(text)
    found = list(pieces(source.normal))
    references, notes = definitions(found)
    out: list[str] = []
    tags: list[Tagged] = []
    for piece in found:
        block = block_words(piece, references, notes)
        if block.visible:
            out += (block.separator, block.visible) if out else (block.visible,)
        tags += ((placed(tag, piece.start, source), words) for tag, words in block.tags)
    tags.sort(key=in_order)
    visible = "".join(out)
    return Read(visible, count(visible), tuple(tags))


def block_words(piece: Piece, references: Mapping[str, Any], notes: Set[str]) -> Block:
    """One block of a text that defines these links and footnotes."""
    if not references and piece.words and (block := _plainly(piece)):
        return block
    parse_inline(piece.tokens, references, notes)
    separator, seen = words_of(piece.tokens, piece.start)
    inline = (token for token in piece.tokens if token.type == "inline")
    tags = tuple((tag, seen.tagged(tag)) for tag in tags_of(inline, lambda at: at - piece.start))
    return Block(separator, seen.text, tags)


def in_order(tagged: Tagged) -> tuple[int, int]:
    """By where it begins, outer before inner."""
    return tagged[0].start, -tagged[0].end


def placed(tag: Tag, begin: int, source: Source) -> Tag:
    """A tag of a block that begins there, where it stands in the text as given."""
    places = (source.given(begin + at) for at in (tag.start, tag.end - 1, tag.text_start, tag.text_end))
    start, last, text_start, text_end = places
    return Tag(tag.key, tag.value, start, last + 1, text_start, text_end)


def _plainly(piece: Piece) -> Block | None:
    """A block whose paragraph, heading or items are words, tags, links and emphasis with only words in them."""
    out: list[str] = []
    tags: list[Tagged] = []
    for content, begin, _ in piece.words:
        parts = apart(content)
        if parts is None:
            return None
        seen = parts[0]
        if len(parts) > 1:
            seen = "".join(_seen(parts))
            for key, value, at, stop, end in quick_tags(content, parts) or ():
                start = begin - piece.start + at
                words = " ".join(content[at + 1 : stop].split())
                if not words:
                    return None
                tags.append((Tag(key, value, start, start + end - at, start + 1, start + stop - at), words))
        if not seen:
            return None
        out.append(seen.replace("\n", " "))
    return Block("\n\n", "\n\n".join(out), tuple(tags))


def _seen(parts: list[str]) -> Iterator[str]:
    """The words of what was taken apart: of tags and links, else of emphasis, and what stands between them."""
    yield parts[0]
    for at in range(1, len(parts), 8):
        yield parts[at + 5] or parts[at]
        yield parts[at + 7]
