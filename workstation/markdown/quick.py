"""A paragraph of words, tags, plain links and simple emphasis straight to HTML, without tokens in between.

Most paragraphs are such. What is anything else in the least is not judged here: the parser reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from markdown_it.common.utils import escapeHtml, isMdAsciiPunct, isPunctChar, isWhiteSpace

from workstation.markdown.links import may_follow
from workstation.markdown.parser import PLAIN_LINK, normal_link
from workstation.markdown.tag_signs import ADDRESS, TAG_END

if TYPE_CHECKING:
    from workstation.markdown.renderer import PageInOne

_SIGNS = r"\n\\`*_~\[\]!<&"
_SIGN = re.compile(f"[{_SIGNS}]").search
_WORDS = rf"(?:[^{_SIGNS}]++|(?<! )\n|!(?!\[)|&(?![#a-zA-Z]))*+"
_TAG = re.compile(rf"\[((?:{_WORDS}(?:\[{_WORDS}{TAG_END.pattern})?+)*+){TAG_END.pattern}").match
_LINK = re.compile(rf"\[({_WORDS})\]\(({ADDRESS.pattern})\)").match
_BRACKETED = re.compile(rf"\[{_WORDS}\](?!\()").match
_MAY_BE_ENTITY = re.compile("&[#a-zA-Z]")
_OTHERS = r"\\`*_~\[\]"  # what is no words
_HIDES = re.compile(r"[\\`<!](?:(?<!!)|(?=\[))").search
_SIMPLE = re.compile(
    rf"[{_OTHERS}](?:(?<=\[)([^{_OTHERS}]*+)(?:{TAG_END.pattern}|\]\(({ADDRESS.pattern})\))"
    rf"|(?<=\*)(?<![^ \n]\*)(\*?)(?=[^\W_])([^{_OTHERS}]++)"
    r"(?:(?<=[^\W_])\*\5(?![^ \n.,;:!?)])|(?<=[.!?])\*\5(?![^ \n]))"
    r"|())"
).split
"""Tags, links and emphasis; simple where they hold nothing but words. Seven groups: words, key and value of the tag or
address of the link; whether the emphasis is strong, and its words, around which it can only open and close; and one
that is there, and empty, where a sign begins nothing of it."""
_UNEVEN = re.compile(r"\n(?:(?<= \n)|[ \t])").search
_MANY = 500  # brackets; the parser looks at a paragraph with more before it tries each (`placing.py`)
Parts = list[str]  # None for the groups that are not there
Mark = tuple[str, str, int, int, int]
"""Of a tag the key, value, begin, end of the words and end, all offsets into the content."""
Escape = Callable[[str], str]
_EMPHASIS = {1: ("<em>", "</em>"), 2: ("<strong>", "</strong>")}

WORD, SPACE, PUNCTUATION = range(3)


def apart(content: str) -> Parts | None:
    """An inline content taken apart into words, and tags, links and emphasis with only words in them, if that is all.

    What stands between them, and the seven groups of each.
    """
    if content.count("[") > _MANY or "<" in content or "![" in content or ("\n" in content and _UNEVEN(content)):
        return None
    parts: Parts = _SIMPLE(content)
    if "" in parts[7::8]:
        return None
    return None if "&" in content and _MAY_BE_ENTITY.search(content) else parts


def quick(content: str, page: PageInOne, parts: Parts | None = None) -> str | None:
    """The HTML of an inline content, which may have been taken apart; None where the parser has to read it."""
    plain = '"' not in content and "&" not in content and ">" not in content
    if parts := parts or apart(content):
        return _joined(parts if plain else [part and escapeHtml(part) for part in parts], page)
    if content.count("[") > _MANY:
        return None
    before = len(page.seen)
    out: list[str] = []
    if _written(content, 0, len(content), page, out, str if plain else escapeHtml):
        return "".join(out)
    page.forget(before)  # the parser begins anew
    return None


def quick_tags(content: str, parts: Parts | None) -> list[Mark] | None:
    """The tags of an inline content, which may have been taken apart; None where the parser has to read it.

    For a text that defines no links. What may take brackets away is code, raw HTML, an escape or a picture; emphasis,
    entities and lines do not.
    """
    if parts is not None:
        return _tags_of(parts)
    if _HIDES(content) or content.count("[") > _MANY:
        return None
    found: list[Mark] = []
    at = content.find("[")
    while at >= 0:
        if tag := _TAG(content, at):
            found.append((tag[4], tag[5], at, tag.end(1), tag.end()))
            inner = content.find("[", at + 1, tag.end(1))
            while inner >= 0 and (within := _TAG(content, inner)):
                found.append((within[4], within[5], inner, within.end(1), within.end()))
                inner = content.find("[", within.end(), tag.end(1))
            at = tag.end()
        elif other := _LINK(content, at) or _BRACKETED(content, at):
            at = other.end()
        else:
            return None
        at = content.find("[", at)
    return found


def _joined(parts: Parts, page: PageInOne) -> str:
    """The HTML of what was taken apart, and escaped where it has to be."""
    out = [parts[0]]
    for at in range(1, len(parts), 8):
        words, key, value, address, strong, stressed, _, behind = parts[at : at + 8]
        if key:
            opened, closed = page.around(key, value)
            out += opened, words, closed, behind
        elif stressed:
            opened, closed = _EMPHASIS[2 if strong else 1]
            out += opened, stressed, closed, behind
        else:
            opened = _link(address)
            out += opened, words, "</a>" if opened else "", behind
    return "".join(out)


def _tags_of(parts: Parts) -> list[Mark]:
    """The tags of what was taken apart."""
    found: list[Mark] = []
    end = len(parts[0])
    for n in range(1, len(parts), 8):
        words, key, value, address, strong, stressed, _, behind = parts[n : n + 8]
        at = end
        if key:
            stop = at + len("[") + len(words)
            end = stop + len("]{=}") + len(key) + len(value)
            found.append((key, value, at, stop, end))
        elif stressed:
            end += len(stressed) + (len("****") if strong else len("**"))
        else:
            end += len("[]()") + len(words) + len(address)
        end += len(behind)
    return found


def _link(written: str) -> str:
    """How a link begins in HTML; nothing if a reader may not be led there."""
    if PLAIN_LINK.fullmatch(written):
        return f'<a href="{written}">'
    address = normal_link(written)
    return f'<a href="{escapeHtml(address)}">' if may_follow(address) else ""


def _written(src: str, at: int, end: int, page: PageInOne, out: list[str], escape: Escape) -> bool:
    """Append the HTML from `at` to `end`; whether all of it could be told without the parser."""
    opened = ""  # the marks of the emphasis that is open
    while found := _SIGN(src, at, end):
        stop = found.start()
        sign = src[stop]
        if stop > at:
            out.append(escape(src[at:stop]))
        if sign in "*_":
            at = stop + 1
            while at < end and src[at] == sign:
                at += 1
            marks, opens, closes = src[stop:at], *_flanks(src, stop, at, end)
            if not (opens or closes):
                out.append(marks)
            elif len(marks) > 2 or (opens and closes) or opens == bool(opened) or (closes and marks != opened):
                return False
            else:
                out.append(_EMPHASIS[len(marks)][closes])
                opened = marks if opens else ""
        elif sign == "[":
            at = _bracketed(src, stop, end, page, out, escape)
            if not at:
                return False
        elif sign == "\n":
            if src[stop - 1] == " ":
                return False  # two of them break the line
            out.append("\n")
            at = stop + 1
            while at < end and src[at] in " \t":
                at += 1
        elif _is_itself(src, stop, end):
            out.append(escape(sign))
            at = stop + 1
        else:
            return False
    out.append(escape(src[at:end]))
    return not opened


def _bracketed(src: str, at: int, end: int, page: PageInOne, out: list[str], escape: Escape) -> int:
    """Append the tag or link that begins here; where it ends, 0 if that is for the parser to say."""
    if found := _TAG(src, at, end):
        opened, closed = page.around(found[4], found[5])
        out.append(opened)
        _written(src, at + 1, found.end(1), page, out, escape)
        out.append(closed)
        return found.end()
    if found := _LINK(src, at, end):
        opened = _link(found[2])
        out.append(opened)
        _written(src, at + 1, found.end(1), page, out, escape)
        out.append("</a>" if opened else "")
        return found.end()
    if not page.defined and _BRACKETED(src, at, end):
        out.append("[")
        return at + 1
    return 0


def _is_itself(src: str, at: int, end: int) -> bool:
    sign = src[at]
    return (
        sign == "]"
        or (sign == "!" and not src.startswith("[", at + 1, end))
        or (sign == "&" and not _MAY_BE_ENTITY.match(src, at, end))
    )


def _flanks(src: str, start: int, stop: int, end: int) -> tuple[bool, bool]:
    """Whether marks of emphasis may open one and may close one (CommonMark 6.2)."""
    before = _kind(src[start - 1]) if start else SPACE
    behind = _kind(src[stop]) if stop < end else SPACE
    left = behind == WORD or (behind == PUNCTUATION and before != WORD)
    right = before == WORD or (before == PUNCTUATION and behind != WORD)
    if src[start] == "*":
        return left, right
    return left and (not right or before == PUNCTUATION), right and (not left or behind == PUNCTUATION)


@lru_cache(maxsize=4_096)
def _kind(sign: str) -> int:
    if isMdAsciiPunct(ord(sign)) or isPunctChar(sign):
        return PUNCTUATION
    return SPACE if isWhiteSpace(ord(sign)) else WORD
