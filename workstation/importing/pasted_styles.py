"""Meaning that word processors and browsers write into styles (Google Docs above all), as elements that say it."""

from __future__ import annotations

import re
from typing import Any

from bs4.element import NavigableString, Tag

_BOLD = re.compile(r"(?<![\w-])font-weight:\s*(?:bold|bolder|[6-9]00)", re.IGNORECASE)
_LIGHT = re.compile(r"(?<![\w-])font-weight:\s*(?:normal|[1-5]00)", re.IGNORECASE)
_ITALIC = re.compile(r"(?<![\w-])font-style:\s*(?:italic|oblique)", re.IGNORECASE)
_UPRIGHT = re.compile(r"(?<![\w-])font-style:\s*normal", re.IGNORECASE)
_STRUCK = re.compile(r"text-decoration(?:-line)?:[^;]*line-through", re.IGNORECASE)
_RAISED = re.compile(r"vertical-align:\s*(super|sub)\b", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "th")
_BLOCKS = ("p", "div", "ul", "ol", "table", "blockquote", *_HEADINGS)


def tidy(page: Any) -> None:
    """Unwrap what a program put around the words without meaning it, wrap what it meant; changes `page`."""
    for each in page.find_all(["b", "strong", "i", "em"]):
        light = _LIGHT if each.name in ("b", "strong") else _UPRIGHT
        if light.search(str(each.get("style") or "")) or each.find(_BLOCKS):
            each.unwrap()
    for each in page.find_all(["span", "font"], style=True):
        _wrap(page, each, str(each["style"]))
    _head_tables(page)
    _nest_lists(page)
    for item in page.find_all("li"):
        inner = item.find_all("p", recursive=False)
        if len(inner) == 1:
            inner[0].unwrap()
    _drop_empty(page)
    _one_space(page)


def _wrap(page: Any, span: Tag, style: str) -> None:
    raised = _RAISED.search(style)
    wanted = [
        ("strong", _BOLD.search(style) and span.find_parent(_HEADINGS) is None),
        ("em", _ITALIC.search(style)),
        ("del", _STRUCK.search(style)),
        (("sup" if raised[1].lower() == "super" else "sub") if raised else "sup", raised),
    ]
    for name, meant in wanted:
        if meant and span.get_text(strip=True) and span.find_parent(name) is None:
            inner = page.new_tag(name)
            for child in list(span.contents):
                inner.append(child.extract())
            span.append(inner)


def _head_tables(page: Any) -> None:
    """A table in Markdown has a head: the first row, where the program named none."""
    for table in page.find_all("table"):
        first = table.find("tr")
        if first is not None and table.find("th") is None:
            for cell in first.find_all("td", recursive=False):
                cell.name = "th"
    for strong in page.select("th b, th strong"):
        strong.unwrap()


def _one_space(page: Any) -> None:
    """Ends of lines in the HTML are spaces to a reader."""
    for text in page.find_all(string=re.compile("[\t\r\n]")):
        if text.find_parent(["pre", "textarea"]) is None:
            text.replace_with(re.sub("[ \t\r\n]+", " ", text))


def _nest_lists(page: Any) -> None:
    """A list that stands between the items of another belongs to the item before it."""
    for each in page.find_all(["ul", "ol"]):
        before = each.find_previous_sibling()
        if (
            isinstance(each.parent, Tag)
            and each.parent.name in ("ul", "ol")
            and before is not None
            and before.name == "li"
        ):
            before.append(each.extract())


def _drop_empty(page: Any) -> None:
    """Empty paragraphs, and line breaks that stand between blocks."""
    for each in page.find_all("p"):
        if not each.get_text().strip(" \t\r\n\xa0") and not each.find("img"):
            each.decompose()
    for each in page.find_all("br"):
        if _is_block(each, before=True) and _is_block(each, before=False):
            each.decompose()


def _is_block(each: Tag, *, before: bool) -> bool:
    """Whether a block, a break or nothing at all stands next to it."""
    near: Any = each.previous_sibling if before else each.next_sibling
    while isinstance(near, NavigableString) and not near.strip():
        near = near.previous_sibling if before else near.next_sibling
    if near is None:
        return not isinstance(each.parent, Tag) or each.parent.name not in ("td", "th", "li")
    return isinstance(near, Tag) and near.name in (*_BLOCKS, "br", "hr")
