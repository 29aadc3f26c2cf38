"""Parser rules that remember where their content stands in the source, which markdown-it's own do not.

Inline tokens get `meta["at"]`, an offset into the content of their inline token; inline, code and HTML tokens of
the block level get `meta["lines"]`, pairs (offset in the content, offset in the source) at which a stretch of the
content begins that stands verbatim in the source.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any, Literal

from markdown_it import rules_block
from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

if TYPE_CHECKING:
    from collections.abc import MutableMapping, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.parser_block import RuleFuncBlockType

Lines = list[tuple[int, int]]
_MANY = 500  # brackets; a paragraph with more is looked at before each of them is tried
_NEWLINE = re.compile("\n")
_DEEP = 60  # nested brackets; the parser gives up at its nesting limit long before


class PlacedToken(Token):
    """A token made in half the time: nothing of what it is given is looked at."""

    __slots__ = ()

    def __init__(self, type: str, tag: str, nesting: Literal[-1, 0, 1]) -> None:
        self.type = type
        self.tag = tag
        self.nesting = nesting
        self.attrs = {}
        self.map = None
        self.level = 0
        self.children = None
        self.content = self.markup = self.info = ""
        self.meta = {}
        self.block = self.hidden = False


class PlacedBlockState(StateBlock):
    """The state of a block parse that makes such tokens."""

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """A token of the block level."""
        token = PlacedToken(ttype, tag, nesting)
        token.block = True
        if nesting < 0:
            self.level -= 1
        token.level = self.level
        if nesting > 0:
            self.level += 1
        self.tokens.append(token)
        return token


class PlacedState(StateInline):
    """The state of an inline parse that notes for each token where it begins in the content."""

    def __init__(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> None:
        super().__init__(src, md, env, tokens)
        self.brackets = src.count("[") <= _MANY or _bracketed(src)
        self.spans: dict[int, bool] = {}  # where a tag begins -> whether a link stands in it
        self.last_tag_end: int | None = None
        self._pending_at = 0
        self._run_at = -1

    def append_pending(self, text: str) -> None:
        """Literal text; the first of a run says where it begins."""
        if not self._pending_buffer and not self._pending:
            self._pending_at = self.pos
        self._pending_buffer.append(text)

    def pushPending(self) -> Token:  # noqa: N802 (the parser's own name)
        """The literal text so far as a token."""
        token = PlacedToken("text", "", 0)
        token.content = self.pending
        token.level = self.pendingLevel
        token.meta = {"at": self._pending_at}
        self.tokens.append(token)
        self._pending = ""
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """A token that begins where the parse stands."""
        before = self.tokens[-1] if self.tokens else None
        if self._pending_buffer or self._pending:
            self.pushPending()
        token, at, within = PlacedToken(ttype, tag, nesting), self.pos, None
        if nesting < 0:
            self.level -= 1
            self.delimiters = self._prev_delimiters.pop()
        token.level = self.level
        if nesting > 0:
            self.level += 1
            self._prev_delimiters.append(self.delimiters)
            self.delimiters = []
            within = {"delimiters": self.delimiters}
        self.pendingLevel = self.level
        self.tokens.append(token)
        self.tokens_meta.append(within)
        if ttype == "text" and before is not None:
            if self._run_at == at and before.type == "text":  # ** is two tokens pushed at one position
                at = before.meta["at"] + len(before.content)
            elif before.type == "link_open" and before.info == "auto":
                at += 1
        token.meta = {"at": at}
        self._run_at = self.pos if ttype == "text" else -1
        return token


def _bracketed(src: str) -> bool:
    """Whether the brackets of a paragraph with very many look like links: few unmatched, not deeply nested.

    Trying each of 64,000 stray brackets took seconds; such a paragraph keeps its brackets as text.
    """
    depth = stray = deepest = 0
    for mark in src:
        if mark == "[":
            depth += 1
            deepest = max(deepest, depth)
        elif mark == "]" and depth:
            depth -= 1
    stray = depth
    return stray <= _MANY and deepest <= _DEEP


def settle_tildes(state: StateInline) -> None:
    """Put right the offsets of a lone `~` that the strikethrough rule moved behind the closing `~~`."""
    for one, two in zip(state.tokens, state.tokens[1:], strict=False):
        if one.type == "s_close" and two.content == "~" and two.meta["at"] < one.meta["at"]:
            one.meta["at"], two.meta["at"] = two.meta["at"], two.meta["at"] + 2


def source_at(lines: Sequence[tuple[int, int]], offset: int) -> int:
    """Where in the source the character at an offset of a block token's content stands."""
    begin, at = lines[max(0, bisect_right(lines, offset, key=_begin) - 1)]
    return at + max(0, offset - begin)


def _begin(pair: tuple[int, int]) -> int:
    return pair[0]


def paragraph(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A paragraph whose content knows its lines."""
    del end, silent  # nothing else was found here, and it may reach beyond what it stands in
    line = _behind_paragraph(state, start)
    raw = state.getLines(start, line, state.blkIndent, False)
    content = raw.strip(MD_TRIM_CHARS)
    state.line = line
    state.push("paragraph_open", "p", 1).map = [start, line]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = content, [start, line], []
    trimmed = len(raw) - len(raw.lstrip(MD_TRIM_CHARS)) if raw[:1] in MD_TRIM_CHARS else 0
    inline.meta["lines"] = _lines(state, start, line, state.blkIndent, -trimmed)
    state.push("paragraph_close", "p", -1)
    return True


def words_tokens(content: str, at: int, tag: str, first: int, last: int) -> list[Token]:
    """What the parser makes of a paragraph or heading at the margin whose content begins `at` in the text."""
    kind, markup = ("paragraph", "") if tag == "p" else ("heading", "#" * int(tag[1]))
    opened, closed = PlacedToken(f"{kind}_open", tag, 1), PlacedToken(f"{kind}_close", tag, -1)
    inline = PlacedToken("inline", "", 0)
    inline.content, inline.children, inline.level = content, [], 1
    inline.meta["lines"] = [(0, at)]
    if first + 1 < last:
        inline.meta["lines"] += [(found.end(), at + found.end()) for found in _NEWLINE.finditer(content)]
    opened.map, inline.map = [first, last], [first, last]
    opened.markup = closed.markup = markup
    opened.block = inline.block = closed.block = True
    return [opened, inline, closed]


def reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A link definition; the parser's own looks at a label letter by letter before it looks for what is behind it."""
    if state.src.find("]:", state.bMarks[start]) < 0:
        return False
    return rules_block.reference(state, start, end, silent)


def _behind_paragraph(state: StateBlock, start: int) -> int:
    """The first line that does not belong to it: an empty one, or one that begins another block."""
    rules = state.md.block.ruler.getRules("paragraph")
    before, state.parentType = state.parentType, "paragraph"
    line, last = start + 1, state.lineMax
    while line < last and state.bMarks[line] + state.tShift[line] < state.eMarks[line]:
        # further in it would be code, which cannot interrupt; below zero the quotation around has looked at it
        if 0 <= state.sCount[line] <= state.blkIndent + 3 and any(rule(state, line, last, True) for rule in rules):
            break
        line += 1
    state.parentType = before
    return line


def lheading(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A setext heading whose content knows its lines."""
    line = start + 1
    while line < end and (at := state.bMarks[line] + state.tShift[line]) < state.eMarks[line]:
        if state.src[at] in "-=":
            break
        line += 1
    else:
        return False  # most paragraphs have no line that could underline one
    return placed(rules_block.lheading, state, start, end, silent)


def placed(rule: RuleFuncBlockType, state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A rule for what is one inline content, which then knows its lines."""
    if not rule(state, start, end, silent):
        return False
    token = state.tokens[-2]
    stop = token.map[1] if token.map else state.line
    trimmed = 0
    if stop - start > 1 or state.src[state.bMarks[start]] in MD_TRIM_CHARS:
        raw = state.getLines(start, stop, state.blkIndent, False)
        trimmed = len(raw) - len(raw.lstrip(MD_TRIM_CHARS))
    token.meta["lines"] = _lines(state, start, stop, state.blkIndent, -trimmed)
    return True


def heading(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """An ATX heading whose content knows its place."""
    begin = state.bMarks[start] + state.tShift[start]
    if not rules_block.heading(state, start, end, silent):
        return False
    if not silent:
        at = begin + len(state.tokens[-1].markup)
        while at < len(state.src) and state.src[at] in MD_TRIM_CHARS and state.src[at] != "\n":
            at += 1
        state.tokens[-2].meta["lines"] = [(0, at)]
    return True


def code(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """An indented code block whose content knows its lines."""
    if not rules_block.code(state, start, end, silent):
        return False
    state.tokens[-1].meta["lines"] = _lines(state, start, state.line, 4 + state.blkIndent, 0)
    return True


def fence(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A fenced code block whose content knows its lines."""
    indent = state.sCount[start]
    if not rules_block.fence(state, start, end, silent):
        return False
    if not silent:
        last = start + 1 + state.tokens[-1].content.count("\n") + 1
        state.tokens[-1].meta["lines"] = _lines(state, start + 1, min(last, state.line), indent, 0)
    return True


def html_block(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A block of raw HTML whose content knows its lines."""
    if not rules_block.html_block(state, start, end, silent):
        return False
    if not silent:
        state.tokens[-1].meta["lines"] = _lines(state, start, state.line, state.blkIndent, 0)
    return True


def _lines(state: StateBlock, start: int, stop: int, indent: int, offset: int) -> Lines:
    """The places of the lines that `state.getLines(start, stop, indent)` joins."""
    lines: Lines = []
    if not indent:  # nothing is cut off and no tab is split
        for line in range(start, stop):
            lines.append((offset, state.bMarks[line]))
            offset += state.eMarks[line] + 1 - state.bMarks[line]
        return lines
    for line in range(start, stop):
        text = state.getLines(line, line + 1, indent, True)
        after = state.eMarks[line] + (1 if state.eMarks[line] < len(state.src) else 0)
        bare = text.lstrip(" ")
        spaces = len(text) - len(bare)
        kept = _spaces_before(state.src, after - len(bare), spaces)  # spaces made from a part of a tab have no place
        lines.append((offset + spaces - kept, after - len(bare) - kept))
        offset += len(text)
    return lines


def _spaces_before(src: str, at: int, most: int) -> int:
    count = 0
    while count < most and at - count > 0 and src[at - count - 1] == " ":
        count += 1
    return count
