"""Links: put an address behind words, change it, take it away."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from workstation.ui.editor import blocks
from workstation.ui.editor.edits import Edit
from workstation.ui.editor.scan import Style, scan
from workstation.ui.editor.shaping.change import Change, applied, word_at
from workstation.ui.editor.shaping.structure import lead

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*://\S+|www\.\S+\.\S+|mailto:\S+@\S+)", re.IGNORECASE)
_MAIL = re.compile(r"[^\s@/]+@[^\s@/]+\.[^\s@/]+")
_WEB = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_PLAIN = "".join(chr(n) for n in range(33, 127) if chr(n) not in "()<>\\")
_TARGET = re.compile(r"\(\s*(?:<([^<>]*)>|([^\s]*))(.*)\)$", re.DOTALL)


@dataclass(frozen=True)
class Link:
    """A link in a line: `[` at `start`, `)` before `end`; its words, its address, what else stands with the address."""

    start: int
    end: int
    words: tuple[int, int]
    address: str
    title: str


def link_at(line: str, at: int, state: int = blocks.START) -> Link | None:
    """The link a place of this line is in or touches."""
    found = scan(line, state)
    words = {span.end: span.start for span in found.spans if span.style is Style.LINK}
    for span in found.spans:
        if span.style is Style.ADDRESS and span.start in words:
            begin = words[span.start]
            target = _TARGET.match(line[span.start + 1 : span.end])
            if begin - 1 <= at <= span.end and target:
                address = target[1] if target[1] is not None else target[2]
                return Link(begin - 1, span.end, (begin, span.start), address, target[3].strip())
    return None


def as_address(typed: str) -> str:
    """What was typed or copied as an address, with the scheme people leave out; "" if it is none."""
    typed = typed.strip()
    if not typed or any(each.isspace() for each in typed):
        return ""
    if _MAIL.fullmatch(typed):
        return f"mailto:{typed}"
    if typed.lower().startswith("www."):
        return f"https://{typed}"
    if _ADDRESS.fullmatch(typed) or typed.startswith(("/", "#", "./", "../")):
        return typed
    if not _SCHEME.match(typed) and _WEB.fullmatch(typed):
        return f"https://{typed}"
    return ""


def put_link(line: str, start: int, end: int, address: str, state: int = blocks.START) -> Change | None:
    """The words of this line as a link; an existing link gets the new address. None where it would not read as one."""
    target = _escaped(address)
    known = link_at(line, start, state)
    if known is not None and end <= known.end:
        title = f" {known.title}" if known.title else ""
        edits = (Edit(known.words[1] + 1, known.end, f"({target}{title})"),)
        behind = known.words[1] + 3 + len(target) + len(title)
        return Change(edits, behind, behind)
    start, end = _meant(line, start, end)
    words = line[start:end] or _bare(address)
    for shown in (words, words.replace("[", "\\[").replace("]", "\\]")):
        new = f"[{shown}]({target})"
        edit = Edit(start, end, new)
        made = link_at(applied(line, (edit,)), start + 1, state)
        if made is not None and (made.start, made.end) == (start, start + len(new)):
            return Change((edit,), start + len(new), start + len(new))
    return None


def remove_link(line: str, at: int, state: int = blocks.START) -> Change | None:
    """The words without their address."""
    known = link_at(line, at, state)
    if known is None:
        return None
    edits = (Edit(known.start, known.words[0], ""), Edit(known.words[1], known.end, ""))
    behind = known.words[1] - 1
    return Change(edits, behind, behind)


def _meant(line: str, start: int, end: int) -> tuple[int, int]:
    if start == end:
        start, end = word_at(line, start)
    start = max(start, min(lead(line), end))
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    return start, end


def _escaped(address: str) -> str:
    """An address as Markdown takes it between round brackets."""
    return quote(address, safe=_PLAIN) if _odd(address) else address


def _odd(address: str) -> bool:
    return any(each.isspace() or each in "()<>\\" for each in address)


def _bare(address: str) -> str:
    return re.sub(r"^(?:https?://(?:www\.)?|mailto:)", "", address).rstrip("/")
