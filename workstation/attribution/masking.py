"""A text as it reads: Markdown and tags blanked out at equal length, so that every place stays where it was."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SIGN = re.compile(r"[!\[\]<*~_`]")
_INLINE = re.compile(
    r"(?P<image>!\[[^\[\]\n]{0,500}\]"
    r"(?:\([ \t]{0,80}[^()\s]{0,800}(?:\([^()\s]{0,200}\)[^()\s]{0,300})?"
    r"(?:[ \t]{1,80}\"[^\"\n]{0,300}\")?[ \t]{0,80}\)(?:\{[^{}\n]{0,200}\})?)?)"
    r"|(?P<open>\[)(?=[^\s\[\]])"
    r"|(?P<close>\](?:\{(?:expert|source|quote|claim)=[a-z0-9-]+\}"
    r"|\([ \t]{0,120}(?:[^()\s]|\([^()\s]{0,200}\)){0,800}(?:\s[ \t]{0,120}\"[^\"\n]{0,300}\")?[ \t]{0,120}\)"
    r"|\[[^\[\]\n]{0,80}\])|\])"
    r"|(?P<html></?[a-zA-Z][^<>\n]{0,500}>)"
    r"|(?P<mark>\*{1,3}|~~|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|(?<!`)`(?!`))"
)
_BLOCK = re.compile(r"\n(?:[ \t]{0,3}(?:>[ \t]?)+|[ \t]{0,3}#{1,6}[ \t]|[ \t]*(?:[-+*]|\d{1,3}[.)])[ \t])")
_FENCE = re.compile(r"^(?:```|~~~)[^\n]*\n?", re.MULTILINE)
_TAG = re.compile(r"\{(expert|source|quote|claim)=([a-z0-9-]+)\}$")
_TEMPLATE = re.compile(r"\{(?:\{.{0,500}?\}|%.{0,500}?%)\}", re.DOTALL)  # signs for a site's generator
_FRONT = re.compile(r"\A(?:---\n.*?\n---(?:\n|\Z)|\+\+\+\n.*?\n\+\+\+(?:\n|\Z))", re.DOTALL)
_SIGNS = re.compile(r"[\[*_~`<>#+{]")
_LIST = re.compile(r"\n[ \t]*(?:-|\d+[.)])\s")


@dataclass(frozen=True, slots=True)
class TagSpan:
    """A tag that is in the text: its key, its value and its whole range, brackets and braces included."""

    key: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Masked:
    """`text` has the length of the given text; `whole` are ranges a proposal must not cut, outermost first."""

    text: str
    tags: tuple[TagSpan, ...]
    whole: tuple[tuple[int, int], ...]
    headings: frozenset[int]
    """Where lines begin that are Markdown headings (the start of their words)."""


def mask(text: str) -> Masked:
    """Blank out what a reader does not see. Square brackets that are no link stay: [the] editor's insertions."""
    if not _SIGNS.search(text) and not _LIST.search(f"\n{text}") and not text.startswith("---"):
        return Masked(text, (), (), frozenset())
    text, headings = _without_block_marks(_without_hidden(text))
    parts: list[str] = []
    tags: list[TagSpan] = []
    whole: list[tuple[int, int]] = []
    opened: list[tuple[int, int]] = []
    at = 0
    for sign in _SIGN.finditer(text):  # a pattern of one character is found many times faster than the choice of all
        if sign.start() < at or not (found := _INLINE.match(text, sign.start())):
            continue
        kind = found.lastgroup
        parts.append(text[at : found.start()])
        at = found.end()
        if kind == "open":
            opened.append((len(parts), found.start()))
            parts.append("[")
            continue
        if kind == "close":
            parts.append(_closed(text, found, opened, parts, tags, whole))
            continue
        if kind == "image":
            whole.append(found.span())
        parts.append(_blank(found[0]))
    parts.append(text[at:])
    tags.sort(key=lambda tag: (tag.start, -tag.end))
    return Masked("".join(parts), tuple(tags), tuple(sorted(whole)), headings)


def _without_block_marks(text: str) -> tuple[str, frozenset[int]]:
    """Signs of headings, lists and quoted blocks blanked out, and where the words of headings begin."""
    parts: list[str] = []
    headings: set[int] = set()
    at = 0
    for found in _BLOCK.finditer(f"\n{text}"):
        start, end = found.start(), found.end() - 1
        parts += [text[at:start], " " * (end - start)]
        at = end
        if "#" in found[0]:
            headings.add(end)
    return "".join(parts) + text[at:], frozenset(headings)


def _without_hidden(text: str) -> str:
    """Front matter, fenced code and comments blanked out. Each is looked for once, however often it is begun."""
    parts: list[str] = []
    at = 0
    if begin := _FRONT.match(text):
        parts.append(_blank(begin[0]))
        at = begin.end()
    opened = -1
    for fence in _FENCE.finditer(text, at):
        if opened < 0:
            opened = fence.start()
            continue
        parts += [text[at:opened], _blank(text[opened : fence.end()])]
        at, opened = fence.end(), -1
    text = "".join(parts) + text[at:]
    if "{%" in text or "{{" in text:
        text = _TEMPLATE.sub(lambda found: _blank(found[0]), text)
    at, parts = 0, []
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        parts += [text[at:start], _blank(text[start : end + 3])]
        at = end + 3
    return "".join(parts) + text[at:]


def _closed(
    text: str,
    found: re.Match[str],
    opened: list[tuple[int, int]],
    parts: list[str],
    tags: list[TagSpan],
    whole: list[tuple[int, int]],
) -> str:
    if not opened:
        return found[0]
    number, start = opened.pop()
    if len(found[0]) == 1:
        return found[0]
    # One bracket of a pair with an address or a tag: neither is read.
    parts[number] = " "
    whole.append((start, found.end()))
    if tag := _TAG.search(text, found.start(), found.end()):
        tags.append(TagSpan(tag[1], tag[2], start, found.end()))
    return _blank(found[0])


def _blank(words: str) -> str:
    return "".join("\n" if char == "\n" else " " for char in words) if "\n" in words else " " * len(words)
