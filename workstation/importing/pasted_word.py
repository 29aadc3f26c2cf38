"""Word's own HTML: its lists are paragraphs with a style, its comments and footnotes have marks of their own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bs4.element import Tag

from workstation.words import tr_n

_LIST = re.compile(r"mso-list:\s*(?P<list>l\d+)\s+level(?P<level>\d+)", re.IGNORECASE)
_IGNORED = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_NUMBER = re.compile(r"[(\[]?(?:(?P<number>\d{1,9})|[A-Za-z]|[ivxlcdmIVXLCDM]{1,7})[.)\]]")
_TITLES = {"msotitle": "h1", "msosubtitle": "p"}
_QUOTES = ("msoquote", "msointensequote")


@dataclass
class _Open:
    level: int
    element: Tag


def from_word(page: Any, notes: list[str]) -> None:
    """Make of Word's paragraphs the elements they stand for; changes `page`."""
    _without_comments(page, notes)
    for each in page.find_all(["p", "div"], class_=True):
        kind = " ".join(each.get("class") or []).lower()
        if kind in _TITLES:
            each.name = _TITLES[kind]
        elif kind.startswith(_QUOTES):
            each.wrap(page.new_tag("blockquote"))
    _lists(page)
    for each in page.find_all(style=_IGNORED):
        each.decompose()


def _without_comments(page: Any, notes: list[str]) -> None:
    anchors = page.find_all("a", class_="msocomanchor") + page.find_all("span", class_="MsoCommentReference")
    for each in page.find_all(style=re.compile(r"mso-element:\s*comment-list")):
        each.decompose()
    count = sum(each.name == "a" for each in anchors)
    for each in anchors:
        if not each.decomposed:
            each.decompose()
    if count:
        notes.append(
            tr_n("{n} comment of the document was left out.", "{n} comments of the document were left out.", count)
        )


def _lists(page: Any) -> None:
    opened: list[_Open] = []
    for item in page.find_all(["p", "h1", "h2", "h3", "h4", "h5", "h6"], style=_LIST):
        if opened and item.find_previous_sibling() is not opened[0].element:
            opened = []
        level = int(_LIST.search(str(item["style"]))["level"])  # type: ignore[index]
        number = _NUMBER.match(_marker(item))
        opened = _at(page, opened, level, "ol" if number else "ul", item, number)
        line = page.new_tag("li")
        for child in list(item.contents):
            line.append(child.extract())
        opened[-1].element.append(line)
        item.decompose()


def _marker(item: Tag) -> str:
    """What Word prints before the item; it is taken out."""
    for each in item.find_all(style=_IGNORED):
        text = str(each.get_text()).replace("\xa0", " ").strip()
        each.decompose()
        return text
    return ""


def _at(page: Any, opened: list[_Open], level: int, kind: str, item: Tag, number: re.Match[str] | None) -> list[_Open]:
    """The lists that stand open for an item of this level, the one it belongs to last; made where it lacks."""
    while opened and (opened[-1].level > level or (opened[-1].level == level and opened[-1].element.name != kind)):
        opened = opened[:-1]
    if opened and opened[-1].level == level:
        return opened
    made = page.new_tag(kind)
    if number is not None and number["number"] and int(number["number"]) > 1:
        made["start"] = number["number"]
    if opened:
        items = opened[-1].element.find_all("li", recursive=False)
        (items[-1] if items else opened[-1].element).append(made)
    else:
        item.insert_before(made)
    return [*opened, _Open(level, made)]
