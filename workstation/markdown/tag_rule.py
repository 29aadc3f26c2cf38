"""The inline rule for tags: `[text]{key=value}`, and links that may hold them.

A tag's text may hold emphasis, code, links, breaks and other tags; it ends with its paragraph. An empty text is
allowed, so that no id reaches a reader after the words were deleted. What is not exactly this stays literal text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, cast

from markdown_it import rules_inline
from markdown_it.helpers import parseLinkDestination, parseLinkTitle

from workstation.markdown.tag_signs import ADDRESS, TAG_END

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

    from workstation.markdown.placing import PlacedState


def tag(state: StateInline, silent: bool) -> bool:
    """`[text]{key=value}`; runs before the link rule, so that a reference `[text]` does not steal the text."""
    start, state = state.pos, cast("PlacedState", state)
    if state.src[start] != "[" or not state.brackets or _last_tag_end(state) < start:
        return False
    stop, linked = _label(state, start)
    end = TAG_END.match(state.src, stop) if stop >= 0 else None
    if end is None or end.end() > state.posMax:
        return False
    state.spans[start] = linked
    if not silent:
        _push(state, start, stop, end)
    state.pos = end.end()
    return True


def _push(state: PlacedState, start: int, stop: int, end: re.Match[str]) -> None:
    outer = state.posMax
    token = state.push("tag_open", "span", 1)
    token.info, token.content = end[1], end[2]
    token.meta = {"at": start, "stop": stop, "end": end.end()}
    state.pos, state.posMax = start + 1, stop
    state.md.inline.tokenize(state)
    state.pos, state.posMax = stop, outer
    token = state.push("tag_close", "span", -1)
    token.info, token.content = end[1], end[2]
    token.meta = {"at": stop, "end": end.end()}


def _last_tag_end(state: PlacedState) -> int:
    if state.last_tag_end is None:
        state.last_tag_end = max((match.start() for match in TAG_END.finditer(state.src)), default=-1)
    return state.last_tag_end


def _label(state: PlacedState, start: int) -> tuple[int, bool]:
    """Where the bracket opened at `start` closes (-1: it does not), and whether a link stands inside."""
    before, state.pos = state.pos, start + 1
    depth, linked = 1, False
    try:
        while state.pos < state.posMax:
            at, mark = state.pos, state.src[state.pos]
            if mark == "]":
                depth -= 1
                if not depth:
                    return at, linked
            state.md.inline.skipToken(state)
            if mark == "[" and state.pos == at + 1:
                depth += 1
            elif mark == "[":
                linked = linked or state.spans.get(at, True)
        return -1, linked
    finally:
        state.pos = before


class Destination(NamedTuple):
    """Whether there is an address, where it ends, and what it says."""

    ok: bool
    pos: int
    str: str


class Helpers:
    """The parser's helpers, with a link text that may hold tags (but, as ever, no other link)."""

    parseLinkTitle = staticmethod(parseLinkTitle)  # noqa: N815 (the parser's own names)

    @staticmethod
    def parseLinkDestination(string: str, pos: int, maximum: int) -> Destination:  # noqa: N802
        """The address that stands at `pos`: most have no sign in them that must be looked at one by one."""
        found = ADDRESS.match(string, pos, maximum)
        if found and (found.end() == maximum or string[found.end()] in ") \n"):
            return Destination(True, found.end(), found[0])
        read = parseLinkDestination(string, pos, maximum)
        return Destination(read.ok, read.pos, read.str)

    @staticmethod
    def parseLinkLabel(state: StateInline, start: int, disableNested: bool = False) -> int:  # noqa: N802, N803
        """Where the bracket opened at `start` closes, -1 if it does not or holds a link that may not be there."""
        stop, linked = _label(cast("PlacedState", state), start)
        return -1 if disableNested and linked else stop


def link(state: StateInline, silent: bool) -> bool:
    """The parser's link, its tokens knowing where it begins and ends."""
    start, state = state.pos, cast("PlacedState", state)
    if state.src[start] != "[" or not state.brackets or state.src.find("]", start) < 0:
        return False
    count = len(state.tokens)
    if not rules_inline.link(state, silent):
        return False
    if not silent:
        opened = next(token for token in state.tokens[count:] if token.type == "link_open")
        opened.meta.update(at=start, end=state.pos)
        state.tokens[-1].meta["end"] = state.pos
    return True


def image(state: StateInline, silent: bool) -> bool:
    """The parser's image, its token knowing where it begins and ends."""
    state = cast("PlacedState", state)
    if state.src[state.pos] != "!" or not state.brackets or state.src.find("]", state.pos) < 0:
        return False
    if not rules_inline.image(state, silent):
        return False
    if not silent:
        state.tokens[-1].meta["end"] = state.pos
    return True
