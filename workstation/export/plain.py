"""The story as plain text: for an e-mail, a form, a telephone. Paragraphs apart by empty lines, notes at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup
from bs4.element import Comment, NavigableString, PageElement, Tag

from workstation.export.options import STANDARD, Options
from workstation.export.page import fragment_parts
from workstation.export.projection import PublicStory
from workstation.export.recipes import Written

_SPACE = re.compile(r"[ \t\r\n\f]+")  # not the no-break space
_BLOCKS = frozenset(
    "address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol "
    "p pre section summary table ul".split()
)
_FOLLOWED = ("http://", "https://")


def write_plain(story: PublicStory, options: Options = STANDARD) -> Written:
    """`SLUG.txt` in UTF-8."""
    return Written({f"{story.slug}.txt": (plain_text(story, options) + "\n").encode()})


def plain_text(story: PublicStory, options: Options = STANDARD) -> str:
    """Every word readers get, with the addresses of links in brackets behind their words."""
    return in_plain(fragment_parts(story, options).text)


def in_plain(html: str) -> str:
    """An article's HTML as plain text."""
    blocks = (block for block in _blocks(BeautifulSoup(html, "html.parser"), "") if block.strip())
    return "\n\n".join(blocks)


def _blocks(element: Tag, before: str) -> Iterator[str]:
    """The blocks in order; `before` stands at the start of each line, for quotations and lists."""
    loose: list[str] = []
    for child in element.children:
        if not isinstance(child, Tag) or child.name not in _BLOCKS:
            loose.append(_inline(child))
            continue
        if words := _line(loose):
            yield before + words
        loose = []
        yield from _block(child, before)
    if words := _line(loose):
        yield before + words


def _block(element: Tag, before: str) -> Iterator[str]:
    if element.name in ("ul", "ol"):
        yield "\n".join(_items(element, before))
    elif element.name == "blockquote":
        yield from _blocks(element, before + "> ")
    elif element.name == "pre":
        yield "\n".join(before + "    " + line for line in element.get_text().rstrip("\n").split("\n"))
    elif element.name == "table":
        yield "\n".join(before + row for row in _rows(element))
    elif element.name == "hr":
        yield before + "* * *"
    else:
        yield from _blocks(element, before)


def _items(element: Tag, before: str) -> Iterator[str]:
    start = str(element.get("start") or "1")
    number = int(start) if start.isascii() and start.isdigit() else 1
    notes = "footnotes" in (element.parent.get("class") or [] if element.parent else [])
    for item in element.find_all("li", recursive=False):
        sign = f"[{number}] " if notes else f"{number}. " if element.name == "ol" else "- "
        number += 1
        blocks = [block for block in _blocks(item, "") if block.strip()] or [""]
        first, *rest = "\n".join(blocks).split("\n")
        yield before + sign + first
        yield from (before + " " * len(sign) + line for line in rest)


def _rows(table: Tag) -> Iterator[str]:
    for row in table.find_all("tr"):
        yield "\t".join(_line([_inline(cell)]) for cell in row.find_all(["td", "th"], recursive=False))


def _inline(node: PageElement) -> str:
    if isinstance(node, NavigableString):
        return "" if isinstance(node, Comment) else _SPACE.sub(" ", str(node))
    if not isinstance(node, Tag):
        return ""
    classes: Any = node.get("class") or []
    if node.name == "br":
        return "\n"
    if node.name == "img":
        return f"[{node['alt']}]" if node.get("alt") else ""
    if "footnote-backref" in classes or "back" in classes:
        return ""
    words = "".join(_inline(child) for child in node.children)
    if "footnote-ref" in classes or "note-ref" in classes:
        return f"[{words.strip('[] ')}]"
    if "detail" in classes:
        return f" – {words.strip()}"
    address = str(node.get("href") or "") if node.name == "a" else ""
    if address.startswith(_FOLLOWED) and address not in words:
        return f"{words} ({address})"
    return words


def _line(pieces: list[str]) -> str:
    lines = (_SPACE.sub(" ", line).strip(" ") for line in "".join(pieces).split("\n"))
    return "\n".join(lines).strip("\n")
