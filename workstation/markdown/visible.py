"""What a reader sees of a text, without marks, and where each visible character stands in the Markdown."""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.markdown.pieces import Piece, definitions, parse_inline, pieces
from workstation.markdown.source import Source
from workstation.markdown.spans import Run, pieces_of, runs
from workstation.markdown.tag_reading import tags_of
from workstation.markdown.tag_signs import TAG_END
from workstation.markdown.tags import Tag, in_order

if TYPE_CHECKING:
    from markdown_it.token import Token

_UNSEEN = re.compile(
    r"<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1\s*>|$)|<[/!?a-zA-Z][^>]*>", re.DOTALL | re.IGNORECASE
)
_PARTED = frozenset({"table_open", "paragraph_open", "heading_open", "code_block", "fence", "html_block"})
_ENTITY = re.compile(r"&#?\w+;")
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂", '"') | dict.fromkeys("‘’‚‛‹›ʼ＇", "'"))


@dataclass(frozen=True)
class Visible:
    """The text a reader sees; paragraphs are separated by a blank line, the cells of a table by tabs.

    A soft line break is a space. Descriptions of pictures, footnote numbers and HTML are left out; footnotes stand
    where they are defined.
    """

    text: str
    stretches: tuple[tuple[int, int, int, int], ...]
    """Where parts of it stand: place and length in the visible text, place and length in the Markdown (code points)."""

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The range of the Markdown that holds the visible characters from `start` to `end`, marks between included.

        An empty or wholly unplaced range (the blank line between paragraphs) gives an empty one at its place.
        """
        if not self.stretches:
            return 0, 0
        first = max(0, bisect_right(self._begins, start) - 1)
        if start >= self.stretches[first][0] + self.stretches[first][1] and first + 1 < len(self.stretches):
            first += 1
        last = max(0, bisect_right(self._begins, max(start, end - 1)) - 1)
        begin = _within(self.stretches[first], start)
        return begin, max(begin, _within(self.stretches[last], end)) if end > start else begin

    def find(self, words: str) -> list[tuple[int, int]]:
        """The source ranges of every hit of the words, in order; white space is folded, all quotation marks equal."""
        wanted = "".join(part for part, _ in _folded(words)).strip()
        if not wanted:
            return []
        parts = self._fold
        hits = []
        at = parts[0].find(wanted)
        while at >= 0:
            hits.append(self.source_range(parts[1][at], parts[1][at + len(wanted)]))
            at = parts[0].find(wanted, at + len(wanted))
        return hits

    def between(self, start: int, end: int) -> str:
        """What a reader sees from `start` to `end` of the Markdown, wherever these stand within marks and tags."""
        return self.text[self._place(start) : self._place(end)]

    def around(self, start: int, end: int, more: int) -> str:
        """What a reader sees from `start` to `end` of the Markdown, in one line, with `more` characters each side."""
        first, last = self._place(start), self._place(end)
        return " ".join(self.text[max(0, first - more) : last + more].split())

    def tagged(self, tag: Tag) -> str:
        """The words a reader sees of a tag, in one line."""
        return " ".join(self.text[self._from(tag.text_start) : self._from(tag.text_end)].split())

    def _from(self, at: int) -> int:
        """The first visible place whose character stands at `at` of the Markdown or behind it."""
        for begin, length, source, size in self.stretches[max(0, bisect_right(self._sources, at) - 1) :]:
            if source >= at:
                return begin
            if size == length and source + size > at:
                return begin + at - source
            if size != length and source + size > at:
                return begin + 1  # it stands for the whole
        return len(self.text)

    def _place(self, at: int) -> int:
        """Where the Markdown's `at` stands in the visible text: behind what begins before it."""
        found = 0
        for begin, length, source, _size in self.stretches:
            if source <= at:
                found = max(found, begin + min(at - source, length))
        return found

    @cached_property
    def _begins(self) -> list[int]:
        return [stretch[0] for stretch in self.stretches]

    @cached_property
    def _sources(self) -> list[int]:
        return [stretch[2] for stretch in self.stretches]

    @cached_property
    def _fold(self) -> tuple[str, list[int]]:
        """The folded text, and for each of its characters (and its end) the place in the text."""
        parts = list(_folded(self.text))
        places = [at for part, at in parts for _ in part]
        return "".join(part for part, _ in parts), [*places, len(self.text)]


def visible(text: str) -> Visible:
    """What a reader sees of a Markdown text."""
    return read(text)[0]


def read(text: str) -> tuple[Visible, list[Tag]]:
    """What a reader sees of a Markdown text, and its tags (as `find_tags`): of one parsing."""
    source = Source(text)
    found = list(pieces(source.normal))
    references, notes = definitions(found)
    for piece in found:
        parse_inline(piece.tokens, references, notes)
    tags: list[Tag] = []
    if TAG_END.search(text):
        for piece in found:
            tags.extend(tags_of((each for each in piece.tokens if each.type == "inline"), source.given))
    return _seen(found, source), in_order(tags)


def _seen(found: list[Piece], source: Source) -> Visible:
    out: list[str] = []
    stretches: list[tuple[int, int, int, int]] = []
    length = 0
    for piece in found:
        for separator, words, at, size in _words(piece.tokens):
            gap = separator if length else ""
            begin, end = source.given(at), source.given(at + size)
            stretches.append((length + len(gap), len(words), begin, end - begin))
            out.append(gap + words)
            length += len(gap) + len(words)
    return Visible("".join(out), tuple(stretches))


def words_of(tokens: list[Token], begin: int) -> tuple[str, Visible]:
    """What separates a block from what stands before it, and what a reader sees of it.

    Places count from where the block begins, `begin` in the text its tokens were parsed from.
    """
    first, out, length = "", [], 0
    stretches: list[tuple[int, int, int, int]] = []
    for separator, words, at, size in _words(tokens):
        if stretches:
            out.append(separator)
            length += len(separator)
        else:
            first = separator
        stretches.append((length, len(words), at - begin, size))
        out.append(words)
        length += len(words)
    return first, Visible("".join(out), tuple(stretches))


def plain(inline: Token) -> str:
    """The visible words of one parsed paragraph, heading or cell."""
    return "".join(run.words for run in runs(inline))


def _words(tokens: list[Token]) -> Iterator[tuple[str, str, int, int]]:
    """Separator to what stands before, words, place and length in the source."""
    separator = ""
    for token in tokens:
        separator = separator_before(token, separator)
        for run in _runs(token):
            for words, at, size in pieces_of(run, token.meta["lines"]):
                yield separator, words, at, size
                separator = ""


def separator_before(token: Token, separator: str) -> str:
    """What parts the words of this token from those before it; `separator` is what was to part them so far."""
    if token.type in _PARTED:
        return "\n\n"
    if token.type in ("th_open", "td_open"):
        return separator or "\t"
    if token.type == "tr_open":
        return "\n\n" if separator == "\n\n" else "\n"
    return separator


def parts_of(token: Token) -> Iterator[str]:
    """The visible words of a parsed token of the block level, in parts."""
    return (run.words for run in _runs(token))


def _runs(token: Token) -> Iterator[Run]:
    if token.type == "inline":
        yield from runs(token)
    elif token.type in ("code_block", "fence"):
        content = token.content.rstrip("\n")
        if content:
            yield Run(content, 0, len(content))
    elif token.type == "html_block":
        yield from _html_runs(token.content)


def _html_runs(content: str) -> Iterator[Run]:
    """The text between the tags of raw HTML; entities stand for their character."""
    at = 0
    for unseen in [*_UNSEEN.finditer(content), None]:
        end = unseen.start() if unseen else len(content)
        part = content[at:end]
        if part.strip():
            begin = at + len(part) - len(part.lstrip())
            yield from _entities(content, begin, at + len(part.rstrip()))
            if unseen:
                yield Run(" ", at + len(part.rstrip()), 1)
        at = unseen.end() if unseen else end


def _entities(content: str, begin: int, end: int) -> Iterator[Run]:
    for entity in [*_ENTITY.finditer(content, begin, end), None]:
        to = entity.start() if entity else end
        if to > begin:
            yield Run(content[begin:to], begin, to - begin)
        if entity:
            yield Run(html.unescape(entity[0]), entity.start(), len(entity[0]))
            begin = entity.end()


def _within(stretch: tuple[int, int, int, int], at: int) -> int:
    """The place in the source of a place in the visible text; between the two ends only where they are verbatim."""
    begin, length, source, size = stretch
    if at <= begin:
        return source
    return source + size if at >= begin + length or size != length else source + at - begin


def _folded(text: str) -> Iterator[tuple[str, int]]:
    """The text in composed characters, runs of white space as one space, quotation marks straight; with places."""
    spaced = False
    for cluster in re.finditer(
        r"\s+|.[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u064b-\u065f\u3099\u309a]*", text, re.DOTALL
    ):
        if cluster[0].isspace():
            if not spaced:
                yield " ", cluster.start()
            spaced = True
            continue
        spaced = False
        part = cluster[0] if cluster[0].isascii() else unicodedata.normalize("NFC", cluster[0])
        yield part.translate(_QUOTES), cluster.start()
