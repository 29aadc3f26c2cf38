"""A light reading of one line of Markdown: what to colour, and where tags stand. Never raises; linear in the line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from workstation.ui.editor import blocks
from workstation.ui.editor.raw_text import LONG_LINE


class Style(Enum):
    """What a stretch of a line is."""

    MARK = auto()  # the signs of Markdown themselves
    HEADING_1 = auto()
    HEADING_2 = auto()
    HEADING_3 = auto()
    EMPHASIS = auto()
    STRONG = auto()
    STRIKE = auto()
    CODE = auto()
    LINK = auto()
    ADDRESS = auto()
    IMAGE = auto()
    UNDESCRIBED = auto()  # the marks of an image without a description
    QUOTED = auto()  # a block quote's words
    FOOTNOTE = auto()
    HTML = auto()


class Span(NamedTuple):
    """Code points `start` to `end` of the line."""

    start: int
    end: int
    style: Style


class TagSpan(NamedTuple):
    """A tag in the line: `[` at `start`, `}` before `end`; the tagged words from `text_start` to `text_end`."""

    key: str
    value: str
    start: int
    end: int
    text_start: int
    text_end: int


class Scan:
    """What a line holds; spans may nest and overlap, later ones on top. Tags in order of start, outer first."""

    __slots__ = ("code", "spans", "state", "tags")

    def __init__(self, state: int = blocks.START) -> None:
        self.spans: list[Span] = []
        self.tags: list[TagSpan] = []
        self.state = state
        self.code = False


_TAG = re.compile(r"\{(expert|source|quote|claim)=([a-z0-9][a-z0-9-]*)\}")
_ADDRESS = re.compile(
    r"\(\s*(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"(?:\s+(?:\"[^\"]{0,1000}\"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s*\)"
)
_REFERENCE = re.compile(r"\[[^\[\]]{0,999}\](?!\{)")
_TOKEN = re.compile(r"\\[!-/:-@\[-`{-~]|`+|<|!?\[|\]|\*+|_+|~~+|\|")
_HTML = re.compile(r"<(?:[A-Za-z][^<>\n]*|/[A-Za-z][^<>\n]*|[!?][^<>\n]*)>")
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>")
_LEAD = re.compile(r"( {0,3}>[ \t]?)|([ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\](?=\s))?|$))")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$")
_TABLE_RULE = re.compile(r" {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_NOTE = re.compile(r" {0,3}\[\^[^\s\[\]]+\]:|^ {0,3}\[[^\[\]]+\]:(?=\s*\S)")


@lru_cache(maxsize=64)  # who colours a line, who counts its words and who spells it ask one after the other
def scan(line: str, state: int) -> Scan:
    """Read `line` in the `state` the line before left (blocks.START for the first). Nobody changes what was found."""
    found = Scan(state=blocks.after(line, state))
    if len(line) > LONG_LINE or not line:
        return found
    if blocks.is_code(line, state):
        inside = blocks.mode(state) if blocks.mode(state) >= blocks.COMMENT else blocks.mode(found.state)
        style = Style.CODE if inside in (blocks.FENCE, blocks.INDENTED) else Style.HTML
        found.spans.append(Span(0, len(line), style))
        found.code = True
        return found
    _read_block(line, found)
    return found


def _read_block(line: str, found: Scan) -> None:
    at, table = 0, False
    if _RULE.match(line) or ("-" in line and "|" in line and _TABLE_RULE.match(line)):
        found.spans.append(Span(0, len(line), Style.MARK))
        return
    while lead := _LEAD.match(line, at):
        if lead[1] is not None and at == 0:
            found.spans.append(Span(0, len(line), Style.QUOTED))
        found.spans.append(Span(at, lead.end(), Style.MARK))
        at = lead.end()
    if heading := _HEADING.match(line, at):
        level = len(heading[1])
        styles = (Style.HEADING_1, Style.HEADING_2)
        found.spans.append(Span(at, len(line), styles[level - 1] if level < 3 else Style.HEADING_3))
        found.spans.append(Span(at, heading.end(), Style.MARK))
        at = heading.end()
    elif note := _NOTE.match(line, at):
        found.spans.append(Span(at, note.end(), Style.FOOTNOTE))
        at = note.end()
    else:
        table = line[at:].lstrip().startswith("|")
    _Inline(line, found, table=table).read(at)


class _Opener:
    __slots__ = ("at", "holds_link", "width")

    def __init__(self, at: int, width: int) -> None:
        self.at = at
        self.width = width  # 1 for `[`, 2 for `![`
        self.holds_link = False  # a link holds no other link


class _Run:
    """A run of `*`, `_` or `~~` that may open or close."""

    __slots__ = ("at", "closes", "length", "opens", "sign")

    def __init__(self, sign: str, at: int, length: int, *, opens: bool, closes: bool) -> None:
        self.sign, self.at, self.length = sign, at, length
        self.opens, self.closes = opens, closes


class _Inline:
    """One pass over the signs of a line, then one over its emphasis within each link or tag."""

    def __init__(self, line: str, found: Scan, *, table: bool) -> None:
        self.line = line
        self.found = found
        self.table = table
        self.openers: list[_Opener] = []
        self.runs: list[_Run] = []
        self.regions: list[tuple[int, int]] = []  # words of links and tags: emphasis does not cross their edges
        self._ticks: dict[int, list[int]] | None = None
        self._comment_may_end = True

    def read(self, at: int) -> None:
        line = self.line
        while token := _TOKEN.search(line, at):
            sign, start = token[0], token.start()
            at = token.end()
            if sign[0] == "\\":
                continue
            if sign[0] == "`":
                at = self._code(start, at)
            elif sign == "<":
                at = self._html(start)
            elif sign[-1] == "[":
                self.openers.append(_Opener(start, len(sign)))
            elif sign == "]":
                at = self._close(start)
            elif sign == "|":
                if self.table:
                    self._add(start, at, Style.MARK)
            else:
                self._run(sign, start, at)
        self.found.tags.sort(key=lambda tag: tag.start)
        self._emphasise()

    def _add(self, start: int, end: int, style: Style) -> None:
        self.found.spans.append(Span(start, end, style))

    def _code(self, start: int, end: int) -> int:
        if self._ticks is None:
            self._ticks = {}
            for run in re.finditer("`+", self.line):
                self._ticks.setdefault(run.end() - run.start(), []).append(run.start())
            for places in self._ticks.values():
                places.reverse()
        places = self._ticks.get(end - start, [])
        while places and places[-1] < end:
            places.pop()
        if not places:
            return end
        close = places.pop() + end - start
        self._add(start, close, Style.CODE)
        return close

    def _html(self, start: int) -> int:
        if self._comment_may_end and self.line.startswith("<!--", start):
            end = self.line.find("-->", start + 4)
            self._comment_may_end = end >= 0
            if end >= 0:
                self._add(start, end + 3, Style.HTML)
                return end + 3
        if link := _AUTOLINK.match(self.line, start):
            self._add(start, link.end(), Style.LINK)
            return link.end()
        if html := _HTML.match(self.line, start):
            self._add(start, html.end(), Style.HTML)
            return html.end()
        return start + 1

    def _close(self, at: int) -> int:
        if not self.openers:
            return at + 1
        opener = self.openers.pop()
        inner = opener.at + opener.width
        if opener.width == 1 and self.line.startswith("^", inner) and at - inner > 1:
            self._add(opener.at, at + 1, Style.FOOTNOTE)
            return at + 1
        if tag := _TAG.match(self.line, at + 1):
            start = inner - 1  # `![x]{expert=y}` is an exclamation mark before a tag
            self.found.tags.append(TagSpan(tag[1], tag[2], start, tag.end(), inner, at))
            return self._region(inner, at, tag.end())
        target = _ADDRESS.match(self.line, at + 1) if not opener.holds_link or opener.width == 2 else None
        if target is None:
            if reference := _REFERENCE.match(self.line, at + 1):
                self._add(opener.at, reference.end(), Style.LINK)  # whether it is defined, another line says
            return at + 1
        if opener.width == 1:
            for each in reversed(self.openers):
                if each.holds_link:
                    break
                each.holds_link = True
        if opener.width == 2 and not self.line[inner:at].strip():
            self._add(opener.at, at + 1, Style.UNDESCRIBED)
            self._add(at + 1, target.end(), Style.ADDRESS)
            return self._region(inner, at, target.end())
        self._add(inner, at, Style.IMAGE if opener.width == 2 else Style.LINK)
        self._add(opener.at, inner, Style.MARK)
        self._add(at, target.end(), Style.ADDRESS)
        return self._region(inner, at, target.end())

    def _region(self, start: int, end: int, after: int) -> int:
        self.regions.append((start, end))
        return after

    def _run(self, sign: str, start: int, end: int) -> None:
        before = self.line[start - 1] if start else " "
        following = self.line[end] if end < len(self.line) else " "
        left, right = _flanks(before, following)
        opens, closes = left, right
        if sign[0] == "_":
            opens = left and (not right or not before.isalnum())
            closes = right and (not left or not following.isalnum())
        if opens or closes:
            self.runs.append(_Run(sign[0], start, end - start, opens=opens, closes=closes))

    def _emphasise(self) -> None:
        if len(self.runs) < 2:
            return
        edges = sorted({(start, 1) for start, _ in self.regions} | {(end, 0) for _, end in self.regions})
        stacks = [_Stack()]
        edge = 0
        for run in self.runs:
            while edge < len(edges) and edges[edge][0] <= run.at:
                if edges[edge][1]:
                    stacks.append(_Stack())
                elif len(stacks) > 1:
                    stacks.pop()
                edge += 1
            self.found.spans.extend(stacks[-1].meet(run))


class _Stack:
    """The runs that may still be closed, within one link, one tag, or the line."""

    def __init__(self) -> None:
        self._runs: list[_Run] = []
        self._open = dict.fromkeys("*_~", 0)

    def meet(self, run: _Run) -> Iterator[Span]:
        """Spans that `run` closes; what is left of it may open another. Every step pops or shortens a run."""
        while run.closes and run.length and self._open[run.sign]:
            while self._runs[-1].sign != run.sign:
                self._pop()
            opener = self._runs[-1]
            width = 2 if opener.length >= 2 and run.length >= 2 else 1
            opener.length -= width
            start, end = opener.at + opener.length, run.at + width
            yield Span(start, end, _emphasis(run.sign, width))
            yield Span(start, start + width, Style.MARK)
            yield Span(end - width, end, Style.MARK)
            run.at, run.length = end, run.length - width
            if not opener.length:
                self._pop()
        if run.opens and run.length:
            self._runs.append(run)
            self._open[run.sign] += 1

    def _pop(self) -> None:
        self._open[self._runs.pop().sign] -= 1


def _emphasis(sign: str, width: int) -> Style:
    if sign == "~":
        return Style.STRIKE
    return Style.STRONG if width == 2 else Style.EMPHASIS


def _flanks(before: str, following: str) -> tuple[bool, bool]:
    left = not following.isspace() and (following.isalnum() or before.isspace() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or following.isspace() or not following.isalnum())
    return left, right
