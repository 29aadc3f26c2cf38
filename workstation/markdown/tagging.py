"""Putting tags into a text and taking them out, so that nothing else in it changes."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from workstation.errors import CannotTag
from workstation.markdown.passage import Paragraph, Passage
from workstation.markdown.pieces import definitions, pieces
from workstation.markdown.refusals import refusal
from workstation.markdown.source import Source
from workstation.markdown.tag_signs import KEYS
from workstation.markdown.tags import Tag, find_tags
from workstation.words import tr, within_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workstation.markdown.blocks import Blocks

_VALUE = re.compile(r"[a-z0-9][a-z0-9-]*")
_TRIES = 40  # parses of the block, at most, to find the nearest range that can be tagged


def tag(text: str, start: int, end: int, key: str, value: str, *, blocks: Blocks | None = None) -> str:
    """The text with the range (code points) tagged exactly as given.

    Raises CannotTag, with the nearest range that could be tagged, if the text would not read the same but for the
    tag. With the `Blocks` of this text the cost does not grow with its length; without, the block structure of the
    whole text is read first.
    """
    _check(key, value)
    source = Source(text)
    from_, to = source.seen(start), source.seen(end)
    if not 0 <= start < end <= len(text):
        raise CannotTag(
            tr("Nothing is selected."), safe=tr("The text is unchanged."), remedy=tr("Select the words to tag.")
        )
    passages = list(_passages(source, from_, to, blocks))
    whole = text[start:end].strip() and (source.given(from_), source.given(to)) == (start, end)  # no CR LF is cut
    for passage in passages if whole else ():
        begin, stop = from_ - passage.start, to - passage.start
        inside = begin >= 0 and stop <= len(passage.source)
        if inside and passage.tagged(begin, stop, key, value) is not None:
            return f"{text[:start]}[{text[start:end]}]{{{key}={value}}}{text[end:]}"
    raise _refused(text, source, passages, (from_, to), key, value)


def tag_paragraphs(text: str, start: int, end: int, key: str, value: str, *, blocks: Blocks | None = None) -> str:
    """The text with the words of the range tagged in each paragraph it covers: several tags with one value.

    White space at the edges is left out, and marks are taken in or left out where that changes no visible word.
    Raises CannotTag as `tag` does, for the first paragraph that refuses.
    """
    _check(key, value)
    parts = list(_parts(text, start, end, blocks))
    if not parts:
        return tag(text, start, end, key, value, blocks=blocks)
    for n, (begin, to) in enumerate(reversed(parts)):
        text = tag(text, *_same_words(text, begin, to, key, value), key, value, blocks=None if n else blocks)
    return text


def ranges_to_tag(text: str, start: int, end: int, key: str, value: str, blocks: Blocks) -> list[tuple[int, int]]:
    """The ranges that `tag_paragraphs` would tag, one for each paragraph, in order; raises CannotTag as it does.

    `blocks` are those of this text: asked for many ranges, it is read once.
    """
    _check(key, value)
    parts = list(_parts(text, start, end, blocks)) or [(start, end)]
    return [_same_words(text, begin, to, key, value, blocks) for begin, to in parts]


def untag(text: str, tag: Tag) -> str:
    """The text without this tag's marks; its words stay. Raises CannotTag if it does not stand there (any more)."""
    close = f"]{{{tag.key}={tag.value}}}"
    if text[tag.start : tag.text_start] != "[" or text[tag.text_end : tag.end] != close:
        raise CannotTag(
            tr("The tag does not stand there any more."),
            safe=tr("The text is unchanged."),
            remedy=tr("Look at it again."),
        )
    return text[: tag.start] + text[tag.text_start : tag.text_end] + text[tag.end :]


def strip_tags(text: str) -> str:
    """The text without any tag's marks, otherwise exactly as it is."""
    cuts = [cut for tag in find_tags(text) for cut in ((tag.start, tag.text_start), (tag.text_end, tag.end))]
    return _spliced(text, [(start, end, "") for start, end in cuts])


def words_between(text: str, tags: Iterable[Tag], start: int, end: int) -> str:
    """What a reader reads of this range, which may begin or end within the marks of the text's `tags`."""
    marks = [mark for tag in tags for mark in ((tag.start, tag.text_start), (tag.text_end, tag.end))]
    cuts = [(max(at, start) - start, min(to, end) - start, "") for at, to in marks if at < end and to > start]
    return _spliced(text[start:end], cuts)


def rename(text: str, key: str, old: str, new: str) -> str:
    """The text with every tag of this key and value carrying the new value."""
    _check(key, new)
    close = f"]{{{key}={new}}}"
    found = [tag for tag in find_tags(text) if tag.key == key and tag.value == old]
    return _spliced(text, [(tag.text_end, tag.end, close) for tag in found])


def _spliced(text: str, changes: Iterable[tuple[int, int, str]]) -> str:
    out: list[str] = []
    at = 0
    for start, end, new in sorted(changes):
        out += text[at:start], new
        at = end
    return "".join(out) + text[at:]


def _check(key: str, value: str) -> None:
    if key not in KEYS or not _VALUE.fullmatch(value):
        raise ValueError(tr("no tag can be {key}={value}").format(key=key, value=value))


def _passages(source: Source, start: int, end: int, blocks: Blocks | None) -> Iterator[Passage]:
    """The top-level blocks a range of the normal text touches."""
    if blocks is not None and source.normal == source.text:
        at_hand = list(_at_hand(source.normal, start, end, blocks))
        if at_hand:
            yield from at_hand
            return
    found = list(pieces(source.normal))
    references, notes = definitions(found)
    for piece in found:
        if piece.start < end and start < piece.start + len(piece.source):
            yield Passage(piece.source, piece.start, references, notes)


def _at_hand(text: str, start: int, end: int, blocks: Blocks) -> Iterator[Passage]:
    """The same from blocks kept up to date, nothing if these are not of this text."""
    line = text.count("\n", 0, start)
    last = line + text.count("\n", start, end)
    asked = blocks.definitions()
    for index in range(blocks.block_at_line(line), blocks.block_at_line(last) + 1):
        begin, block = text.rfind("\n", 0, start) + 1, blocks.blocks[index]
        for _ in range(line - blocks.span(index)[0]):
            begin = text.rfind("\n", 0, begin - 1) + 1
        for _ in range(blocks.span(index)[0] - line):
            begin = text.find("\n", begin) + 1
        if not block.source or not text.startswith(block.source, begin):
            return
        yield Passage(block.source, begin, asked, asked)


def _parts(text: str, start: int, end: int, blocks: Blocks | None) -> Iterator[tuple[int, int]]:
    """The range cut into paragraphs, white space at their edges left out; places of the text as given."""
    source = Source(text)
    from_, to = source.seen(start), source.seen(end)
    for passage in _passages(source, from_, to, blocks):
        for paragraph in passage.paragraphs:
            begin, stop = max(from_ - passage.start, paragraph.start), min(to - passage.start, paragraph.end)
            begin, stop = _trimmed(passage.source, begin, stop)
            if begin < stop:
                yield source.given(passage.start + begin), source.given(passage.start + stop)


def _same_words(text: str, start: int, end: int, key: str, value: str, blocks: Blocks | None = None) -> tuple[int, int]:
    """The range, or the nearest one that can be tagged if it has the same visible words."""
    try:
        tag(text, start, end, key, value, blocks=blocks)
    except CannotTag as refused:
        if refused.nearest is None or not refused.same_words:
            raise
        return refused.nearest
    return start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def _refused(
    text: str, source: Source, passages: list[Passage], where: tuple[int, int], key: str, value: str
) -> CannotTag:
    """Why the range cannot be tagged, and which one near it can."""
    best: tuple[Passage, Paragraph] | None = None
    touched = 0
    most = 0
    for passage in passages:
        for paragraph in passage.paragraphs:
            start, end = where[0] - passage.start, where[1] - passage.start
            covered = len(passage.source[max(start, paragraph.start) : min(end, paragraph.end)].strip())
            touched += covered > 0
            if covered > most:
                best, most = (passage, paragraph), covered
    safe, start, end = tr("The text is unchanged."), where[0], where[1]
    if best is None:
        return CannotTag(refusal(source.normal, None, start, end, 0), safe=safe)
    passage, paragraph = best
    start, end = start - passage.start, end - passage.start
    error = CannotTag(refusal(passage.source, paragraph, start, end, touched), safe=safe)
    near = _nearest(passage, paragraph, start, end, key, value)
    if near:
        error.nearest = source.given(passage.start + near[0]), source.given(passage.start + near[1])
        error.same_words = touched == 1 and paragraph.words(*near) == paragraph.words(start, end)
        words = " ".join(text[error.nearest[0] : error.nearest[1]].split())
        error.remedy = tr("The nearest words that can be tagged are “{words}”.").format(words=within_marks(words))
    return error


def _nearest(
    passage: Passage, paragraph: Paragraph, start: int, end: int, key: str, value: str
) -> tuple[int, int] | None:
    """The range that can be tagged with the same words, else the closest one, of those between edges of something."""
    start, end = max(start, paragraph.start), min(end, paragraph.end)
    trimmed = _trimmed(passage.source, start, end)
    edges = {edge for span in paragraph.spans for edge in (span.start, span.end, span.inner, span.inner_end)}
    near = {start, end, *trimmed, paragraph.start, paragraph.end, *_closest(edges, start), *_closest(edges, end)}
    whole = {_trimmed(passage.source, a, b) for a, b in product(near, near) if passage.source[a:b].strip()}
    words = paragraph.words(start, end)

    def order(pair: tuple[int, int]) -> tuple[bool, int, tuple[int, int]]:
        return paragraph.words(*pair) != words, abs(pair[0] - start) + abs(pair[1] - end), pair

    pairs = sorted(whole, key=order)
    for a, b in pairs[:_TRIES]:
        if passage.tagged(a, b, key, value) is not None:
            return a, b
    return None


def _closest(edges: set[int], at: int) -> list[int]:
    return sorted(edges, key=lambda edge: abs(edge - at))[:8]
