"""Straight quotation marks and hyphens as they are typed, turned into those the article's language prints."""

from __future__ import annotations

import re
from typing import NamedTuple

from workstation.domain.typography import NARROW, NO_BREAK, Marks, is_french, marks_of
from workstation.ui.editor import blocks
from workstation.ui.editor.raw_text import LONG_LINE
from workstation.ui.editor.scan import Style, scan

TYPED = frozenset("\"'-;:!?")
_BEFORE_OPENING = "([{</|>"
_HYPHENS_ONLY = re.compile(r"[\s>|:=+-]*$")
_CODE_BEGUN = re.compile(r"`+")
_TARGET_BEGUN = re.compile(r"\]\([^()]*(?:\([^()]*\)[^()]*)*$|\]\{[^{}]*$|<[A-Za-z/!][^<>]*$|\{[a-z]*=?[a-z0-9-]*$")
_BARE_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)\S*$", re.IGNORECASE)
_DEFINITION = re.compile(r" {0,3}\[[^\[\]]+\]:\s")
_ASIDE = (Style.CODE, Style.HTML, Style.ADDRESS)


class Replacement(NamedTuple):
    """The last `removed` characters before the caret give way to `new`."""

    removed: int
    new: str


def typeset(line: str, at: int, language: str, state: int = blocks.START) -> Replacement | None:
    """What the character just typed before `at` becomes; None where it stays.

    It stays in code, HTML, addresses, a tag's braces and lines of signs (rules, table dashes, front matter's ends).
    Looks at this line only.
    """
    character = line[at - 1 : at]
    if character not in TYPED or len(line) > LONG_LINE:
        return None
    before = line[: at - 1]
    new = _new(character, before, line[at:], language)
    if new is None or _is_aside(line, at - 1, before, state):
        return None
    return new


def _new(character: str, before: str, behind: str, language: str) -> Replacement | None:
    if before.endswith("\\"):
        return None
    if character == "-":
        return _dash(before, behind, language)
    if character in ";:!?":
        return _french(character, before) if is_french(language) else None
    return _quote(character, before, language)


def _quote(character: str, before: str, language: str) -> Replacement:
    marks = marks_of(language)
    outer = _is_open(before, marks.opening, marks.closing)
    opens = _opens(before.rstrip("*_~"), marks, outer)
    if character == "'":
        if opens:
            return Replacement(1, marks.inner_opening)
        inner = _is_open(before, marks.inner_opening, marks.inner_closing)
        return Replacement(1, marks.inner_closing if inner else "’")
    if opens:
        nested = outer and marks.opening.strip() not in "“”"
        return Replacement(1, marks.inner_opening if nested else marks.opening)
    inner = _is_open(before, marks.inner_opening, marks.inner_closing)
    single = marks.inner_opening in "‘’‚"
    if inner and not single and before.rfind(marks.inner_opening) > before.rfind(marks.opening):
        return Replacement(1, marks.inner_closing)
    return Replacement(1, marks.closing)


def _opens(before: str, marks: Marks, outer: bool) -> bool:
    last = before[-1:]
    if not last or last.isspace() or last in _BEFORE_OPENING:
        return True
    if last in "–—":
        return not outer  # “But I—” breaks off
    openings, closings = marks.opening + marks.inner_opening, marks.closing + marks.inner_closing
    return last in openings and last not in closings


def _is_open(before: str, opening: str, closing: str) -> bool:
    opening, closing = opening.strip(), closing.strip()
    if opening == closing:
        return before.count(opening) % 2 == 1
    return before.rfind(opening) > before.rfind(closing)


def _dash(before: str, behind: str, language: str) -> Replacement | None:
    dash = marks_of(language).dash
    if before.endswith(("–", "—")):  # a third hyphen: the other dash was meant
        return Replacement(2, "—" if before.endswith("–") else "–")
    if not before.endswith("-") or before.endswith(("--", "!-", "<-")) or behind.startswith(("-", ">")):
        return None
    if _HYPHENS_ONLY.match(before):
        return None
    return Replacement(2, dash)


def _french(character: str, before: str) -> Replacement | None:
    if before.endswith(" ") and before[:-1].strip() and not before.endswith("  "):
        return Replacement(2, (NO_BREAK if character == ":" else NARROW) + character)
    return None


def _is_aside(line: str, at: int, before: str, state: int) -> bool:
    """Whether what stands at `at` is not prose, or will not be once it is finished."""
    if blocks.is_code(line, state) or _DEFINITION.match(line):
        return True
    if _TARGET_BEGUN.search(before) or _BARE_ADDRESS.search(before):
        return True
    found = scan(line, state)
    if found.code or any(span.start <= at < span.end and span.style in _ASIDE for span in found.spans):
        return True
    if any(tag.text_end <= at < tag.end for tag in found.tags):
        return True
    return _in_unfinished_code(before)


def _in_unfinished_code(before: str) -> bool:
    opened = ""
    for run in _CODE_BEGUN.findall(before):
        opened = "" if run == opened else opened or run
    return bool(opened)
