"""Raw HTML in a Markdown text: what the sanitiser leaves of it, and whether it has to be written anew at all."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from workstation.export.markdown_words import escaped
from workstation.markdown.pieces import pieces
from workstation.markdown.sanitise import sanitise

if TYPE_CHECKING:
    from markdown_it.token import Token

Change = tuple[int, int, str]
"""From, to, and what is to stand there instead."""

_NAME = r"[a-zA-Z][a-zA-Z0-9]*"
_VALUE = r"""(?:"[^"]*+"|'[^']*+'|[^\s"'=<>`]++)"""
_TAG = rf"<(?P<close>/?)(?P<name>{_NAME})(?P<attributes>(?:\s++[a-zA-Z][\w-]*+(?:\s*+=\s*+{_VALUE})?+)*+)\s*+/?>"
_TOKEN = re.compile(rf"{_TAG}|(?P<text>[^<]++)")
_ATTRIBUTE = re.compile(rf"\s([a-zA-Z][\w-]*+)(?:\s*+=\s*+({_VALUE}))?+")
_ASIDE = re.compile(r"<\?.*?(?:\?>|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--(?!-?>).*?(?:-->|\Z)", re.DOTALL)
_AFTER_PRE = re.compile(r"(<pre[^<>]*>)\n", re.IGNORECASE)
_BLANK = re.compile(r"\n[ \t]*(?=\n)")
_BLANK_IN_PRE = re.compile(r"(?<=\n)([ \t]*)\n")
_PLACE = re.compile("\ufdd0([0-9]+)\ufdd1")


def harmless_block(content: str, *, one_line: bool) -> str | None:
    """What is to stand for a block of raw HTML; None where it may stay as it is written.

    Nothing in it may end the block early, so it has no blank line; inside a list or a quotation it is one line.
    """
    bare = content.strip()
    clean = sanitise(_ASIDE.sub("", bare)).strip()
    if same(bare, clean):
        return None
    if "<" not in clean:
        return escaped(html.unescape(clean))
    in_pre, clean = "<pre" in clean, _on_one_line(_AFTER_PRE.sub(r"\1\n\n", clean))
    if one_line:
        return clean.replace("\n", "&#10;" if in_pre else " ")
    clean = _BLANK_IN_PRE.sub(r"\1&#10;", clean) if in_pre else _BLANK.sub("", clean)
    return clean if _stands(clean) else f"<div>{clean}</div>"


def _stands(written: str) -> bool:
    """Whether Markdown takes it as one block of HTML."""
    found = list(islice(pieces(written), 2))
    return len(found) == 1 and [token.type for token in found[0].tokens] == ["html_block"]


def harmless_inline(inline: Token) -> Iterator[Change]:
    """Changes to the content of a paragraph, heading or cell that make the HTML between its words harmless."""
    tags = [child for child in inline.children or () if child.type == "html_inline"]
    if not tags:
        return
    written, gaps = _skeleton(inline.content, tags)
    clean = sanitise(written)
    clean = written if same(written, clean) else _on_one_line(clean)
    kept = [int(place[1]) for place in _PLACE.finditer(clean)]
    if kept != sorted(set(kept)) or any(number >= len(gaps) for number in kept):
        clean, kept = "".join(f"\ufdd0{n}\ufdd1" for n in range(len(gaps))), list(range(len(gaps)))
    at = 0
    for between, (begin, end) in zip(
        _PLACE.split(clean)[::2], [*(gaps[n] for n in kept), (len(inline.content),) * 2], strict=True
    ):
        if inline.content[at:begin] != between:
            yield at, begin, between
        at = end


def _skeleton(content: str, tags: list[Token]) -> tuple[str, list[tuple[int, int]]]:
    """The tags alone, with place holders for the words between them, and where these words stand."""
    gaps: list[tuple[int, int]] = []
    out: list[str] = []
    at = 0
    for begin, tag in [*((int(tag.meta["at"]), tag.content) for tag in tags), (len(content), "")]:
        words = content[at:begin]
        if words.strip():
            out.append(f"\ufdd0{len(gaps)}\ufdd1")
            gaps.append((at, begin))
        else:
            out.append(words)
        out.append("" if tag.startswith(("<!", "<?")) else tag)
        at = begin + len(tag)
    return "".join(out), gaps


def _on_one_line(clean: str) -> str:
    """Line breaks in attributes as references: two of them would end the paragraph."""
    return _TOKEN.sub(lambda found: found[0] if found["text"] else found[0].replace("\n", "&#10;"), clean)


def same(written: str, clean: str) -> bool:
    """Whether both are the same elements, attributes and text, only written in another way."""
    if written == clean:
        return True
    found = _meaning(_AFTER_PRE.sub(r"\1", written))  # a parser leaves that line break out
    return found is not None and found == _meaning(clean)


def _meaning(written: str) -> list[object] | None:
    """The tags and the text of plainly written HTML; None for anything a parser has to guess at."""
    out: list[object] = []
    at = 0
    while at < len(written):
        found = _TOKEN.match(written, at)
        if found is None:
            return None
        at = found.end()
        name = (found["name"] or "").lower()
        if found["text"]:
            out.append(html.unescape(found["text"]))
        elif name != "tbody" or found["attributes"].strip():  # the parser puts one into a table without it
            out.append((found["close"], name, sorted(_attributes(found["attributes"]))))
    return out


def _attributes(written: str) -> Iterator[tuple[str, str]]:
    for name, value in _ATTRIBUTE.findall(written):
        yield name.lower(), html.unescape(value[1:-1] if value[:1] in ("'", '"') else value)
