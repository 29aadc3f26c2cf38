"""What each line adds to the article: words a reader reads, a heading, places where something is still to come."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from workstation.markdown.counts import count
from workstation.ui.editor import blocks
from workstation.ui.editor.per_block import PerBlock
from workstation.ui.editor.scan import Scan, Style, scan
from workstation.ui.jobs import Jobs
from workstation.ui.session import Session

_SPECIAL = re.compile(r"[\\`*_~\[\]<>#|&{}]|^ {0,3}(?:[-+=]|\d{1,9}[.)])|^[ \t]")
_TO_COME = re.compile(r"\b(?:(?:TK)+|TODO|XXX)\b")
_DEFINITION = re.compile(r" {0,3}\[(?!\^)[^\[\]]+\]:\s*\S")
_UNDER = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_TAG = re.compile(r"<[^<>]*>")
_UNSEEN = (Style.ADDRESS, Style.IMAGE, Style.HTML, Style.FOOTNOTE)
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")


@dataclass(frozen=True, slots=True)
class Fact:
    """Of one line. `to_come` are the code points at which TK, TODO or XXX stand; `state` is what the line leaves.

    With `above` the line underlines the heading above it, whose words are not known here.
    """

    words: int
    state: int
    level: int = 0
    heading: str = ""
    to_come: tuple[tuple[int, int], ...] = ()
    above: bool = False


_plain = lru_cache(maxsize=1024)(Fact)
"""Lines without anything but words: many share their number of them, and one fact of 80 bytes."""


def read(lines: list[str], before: Fact | None) -> list[Fact]:
    """The facts of these lines, in order."""
    state = before.state if before is not None else blocks.START
    found = []
    for line in lines:
        found.append(_fact(line, state))
        state = found[-1].state
    return found


def _fact(line: str, state: int) -> Fact:
    after = blocks.after(line, state)
    if not line or line.isspace():
        return _plain(0, after)
    to_come = () if "TK" not in line and "TODO" not in line and "XXX" not in line else _places(line)
    if blocks.mode(state) < blocks.INDENTED and not _SPECIAL.search(line):
        return Fact(count(line), after, to_come=to_come) if to_come else _plain(count(line), after)
    if blocks.mode(state) == blocks.TEXT and (under := _UNDER.match(line)):
        return Fact(0, after, 1 if under[1][0] == "=" else 2, above=True)
    found = scan(line, state)
    if found.code:
        return Fact(_in_code(line, state, after), after)
    seen = _seen(line, found)
    heading = _HEADING.match(line)
    level = len(heading[1]) if heading else 0
    if level:
        seen = seen.strip().rstrip("#")
    return Fact(count(seen), after, level, " ".join(seen.split()) if level else "", to_come)


def _places(line: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in _TO_COME.finditer(line))


def _in_code(line: str, state: int, after: int) -> int:
    """The words of code are read; the fences around it and HTML are not."""
    was, now = blocks.mode(state), blocks.mode(after)
    if blocks.RAW in (was, now):
        return count(_TAG.sub(" ", line))
    return count(line) if was == now == blocks.FENCE or now == blocks.INDENTED else 0


def _seen(line: str, found: Scan) -> str:
    """The line as a reader sees it, near enough to count its words."""
    if _DEFINITION.match(line):
        return ""
    signs = list(line)
    for span in found.spans:
        if span.style is Style.MARK:
            signs[span.start : span.end] = [" " if sign == "|" else "" for sign in line[span.start : span.end]]
        elif span.style in _UNSEEN:
            signs[span.start : span.end] = [""] * (span.end - span.start)
    for tag in found.tags:
        for start, end in ((tag.start, tag.text_start), (tag.text_end, tag.end)):
            signs[start:end] = [""] * (end - start)
    seen = "".join(signs)
    if "&" not in seen:
        return seen
    import html

    return html.unescape(seen)


class Facts(PerBlock[Fact]):
    """The facts of every block of a session; `words` is their sum, carried on through edits."""

    def __init__(self, session: Session, jobs: Jobs) -> None:
        self.words = 0
        super().__init__(session, jobs, read, _same_state)

    def known(self) -> None:
        """Everything was read: the sum anew."""
        self.words = sum(fact.words for fact in self.values)

    def replaced(self, old: list[Fact], new: list[Fact]) -> None:
        """Only what changed is counted."""
        self.words += sum(fact.words for fact in new) - sum(fact.words for fact in old)


def facts_of(session: Session, jobs: Jobs) -> Facts:
    """The facts of this session; read once, then kept as long as it is open."""
    known = session.findChild(Facts)
    return known if isinstance(known, Facts) else Facts(session, jobs)


def _same_state(old: Fact, new: Fact) -> bool:
    return old.state == new.state
