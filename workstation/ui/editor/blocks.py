"""What kind of line this is, from the line and what came before it: the state carried from block to block.

Pure and cheap: a whole article of 200,000 words takes some ten milliseconds. It is a reader's eye, not the parser:
what it calls code may differ from CommonMark in deep nesting, never in what is written to the text.
"""

from __future__ import annotations

import re

TEXT, BLANK, INDENTED, ONE_LINE, COMMENT, RAW, SCRIPT, FENCE = range(8)  # ONE_LINE: HTML that ends where it begins
START = BLANK
_MODE = 15
_IN_LIST = 1 << 4
_TILDE = 1 << 5
_QUOTED = 1 << 6
_LENGTH = 8  # a fence's length stands above this bit

_PREFIX = re.compile(r"(?: {0,3}>[ \t]?)+")
_FENCE = re.compile(r"[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})")
_LIST = re.compile(r"[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)")
_SCRIPT = re.compile(r" {0,3}<(?:script|pre|style|textarea)(?:\s|>|$)", re.IGNORECASE)
_SCRIPT_END = re.compile(r"</(?:script|pre|style|textarea)>", re.IGNORECASE)
_RAW = re.compile(
    r" {0,3}</?(?:address|article|aside|base|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl"
    r"|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main"
    r"|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr"
    r"|track|ul)(?:\s|/?>|$)",
    re.IGNORECASE,
)


def mode(state: int) -> int:
    """TEXT, BLANK, INDENTED, ONE_LINE, COMMENT, RAW, SCRIPT or FENCE: what the line that left this state was."""
    return state & _MODE


def after(line: str, state: int) -> int:
    """The state in which `line` leaves the next one."""
    was = state & _MODE
    if _goes_on(line, state):
        return _inside(line, state, was)
    if was >= COMMENT:
        state = was = BLANK
    if not line or line.isspace():
        return BLANK | (state & _IN_LIST)
    if line[0].isalpha():
        return TEXT | (state & _IN_LIST if was == TEXT else 0)
    return _begun(line, state, was)


def is_code(line: str, state: int) -> bool:
    """Whether the whole of `line` is code or raw HTML, where nothing is completed or tagged."""
    return _goes_on(line, state) or mode(after(line, state)) >= INDENTED


def _goes_on(line: str, state: int) -> bool:
    """Whether the code or HTML of the line before reaches into `line`."""
    was = state & _MODE
    if was == RAW:
        return bool(line) and not line.isspace()
    if was == FENCE and state & _QUOTED:
        return _PREFIX.match(line) is not None
    return was >= COMMENT


def _inside(line: str, state: int, was: int) -> int:
    if was == FENCE:
        return _fenced(line, state)
    ended = (was == COMMENT and "-->" in line) or (was == SCRIPT and _SCRIPT_END.search(line))
    return BLANK if ended else state


def _fenced(line: str, state: int) -> int:
    prefix = _PREFIX.match(line) if state & _QUOTED else None
    closing = line[prefix.end() if prefix else 0 :].strip()
    mark = "~" if state & _TILDE else "`"
    if len(closing) >= state >> _LENGTH and not closing.strip(mark):
        return BLANK | (state & _IN_LIST)
    return state


def _begun(line: str, state: int, was: int) -> int:
    prefix = _PREFIX.match(line)
    bare = line[prefix.end() :] if prefix else line
    in_list = _IN_LIST if _LIST.match(bare) or (state & _IN_LIST and (line[0] in " \t" or was == TEXT)) else 0
    if (line.startswith("    ") or line[0] == "\t") and was in (BLANK, INDENTED, ONE_LINE) and not state & _IN_LIST:
        return INDENTED
    if fence := _FENCE.match(bare):
        marks = fence[1]
        flags = (_TILDE if marks[0] == "~" else 0) | (_QUOTED if prefix else 0) | in_list
        return FENCE | flags | len(marks) << _LENGTH
    if "<" in bare and prefix is None:
        return _html(bare) or TEXT | in_list
    return TEXT | in_list


def _html(line: str) -> int:
    if line.lstrip(" ").startswith("<!--"):
        return COMMENT if "-->" not in line else ONE_LINE
    if _SCRIPT.match(line):
        return SCRIPT if not _SCRIPT_END.search(line) else ONE_LINE
    return RAW if _RAW.match(line) else TEXT
