"""Tags that share words with a link: HTML allows no link in a link, so these passages must not become one."""

from __future__ import annotations

from collections.abc import Iterable

from markdown_it.token import Token

from workstation.markdown.parser import parser

TagName = tuple[str, str]
"""A tag's key and value."""


def entangled(text: str, linking: frozenset[str]) -> frozenset[TagName]:
    """Tags that stand in a link, hold one, or stand in another tag of the keys `linking`."""
    found: set[TagName] = set()
    for block in parser().parse(text):
        if block.type == "inline":
            found |= _in_paragraph(block.children or (), linking)
    return frozenset(found)


def _in_paragraph(tokens: Iterable[Token], linking: frozenset[str]) -> set[TagName]:
    found: set[TagName] = set()
    tags: list[TagName] = []
    links = 0
    for token in tokens:
        if token.type == "link_open" or _is_anchor(token, "<a"):
            found |= set(tags)
            links += 1
        elif token.type == "link_close" or _is_anchor(token, "</a"):
            links = max(0, links - 1)
        elif token.type == "tag_open":
            name = (token.info, token.content)
            if links or any(key in linking for key, _ in tags):
                found.add(name)
            tags.append(name)
        elif token.type == "tag_close" and tags:
            tags.pop()
    return found


def _is_anchor(token: Token, beginning: str) -> bool:
    return token.type == "html_inline" and token.content.lower().startswith((beginning + " ", beginning + ">"))
