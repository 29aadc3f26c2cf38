"""Footnotes of a page, whoever made it: a link down to a note, and in that note a link back up."""

from __future__ import annotations

import re
from typing import Any

from bs4.element import Tag

NOTE_START, NOTE_END = "\ufdd1", "\ufdd2"  # noncharacters: they stand for `[^` and `]` until all is converted
_REFERENCE_ROLES = {"doc-noteref", "doc-footnote"}
_CONTAINERS = ("li", "dd", "aside", "p", "div", "td")
_ARROWS = re.compile(r"[\s\ufe0e\ufe0f]*[↩↑^⏎⮌←]+[\s\ufe0e\ufe0f]*")


def take_footnotes(story: Tag) -> list[tuple[int, Tag]]:
    """Put a mark where each reference was, take the notes out of the story; gives (number, note) in order."""
    places: dict[str, Tag] = {}
    for element in story.find_all(True):
        for key in ("id", "name"):
            if name := element.get(key):
                places.setdefault(str(name), element)
    order = {id(element): number for number, element in enumerate(story.find_all(True))}
    numbers: dict[int, int] = {}
    notes: list[tuple[int, Tag]] = []
    for link in story.find_all("a", href=re.compile(r"^#.")):
        target = places.get(str(link["href"])[1:])
        if target is None or not (note := _note_of(link, target, order)):
            continue
        if id(note) not in numbers:
            numbers[id(note)] = len(notes) + 1
            notes.append((len(notes) + 1, note))
        _mark(link, numbers[id(note)])
    for _, note in notes:
        _take_out(note)
    return notes


def _note_of(link: Tag, target: Tag, order: dict[int, int]) -> Tag | None:
    """The element of the note when this link is a reference to one that stands below it."""
    if order.get(id(link), 0) > order.get(id(target), 0):
        return None
    note = target if target.name in _CONTAINERS else target.find_parent(_CONTAINERS)
    if note is None or note in link.parents:
        return None
    if note.name == "p" and isinstance(note.parent, Tag) and note.parent.name in ("li", "div", "aside"):
        siblings = list(note.parent.find_all(True, recursive=False))
        note = note.parent if note.parent.name != "div" or len(siblings) == 1 else note
    ids = {str(element.get(key)) for element in _around(link) for key in ("id", "name") if element.get(key)}
    back = [each for each in note.find_all("a", href=True) if str(each["href"])[1:] in ids]
    said = str(link.get("role") or "") in _REFERENCE_ROLES or any("noteref" in c for c in _classes(link))
    return note if back or said or "footnote-ref" in _classes(link) else None


def _around(link: Tag) -> list[Any]:
    above = [link.parent] if isinstance(link.parent, Tag) and link.parent.name in ("sup", "span") else []
    return [link, *link.find_all(True), *above]


def _classes(element: Tag) -> list[str]:
    return [str(name) for name in element.get("class") or []]


def _mark(link: Tag, number: int) -> None:
    whole = link.parent if isinstance(link.parent, Tag) and link.parent.name == "sup" and _alone(link) else link
    whole.replace_with(f"{NOTE_START}{number}{NOTE_END}")


def _alone(link: Tag) -> bool:
    around = link.parent.get_text().replace(link.get_text(), "", 1) if link.parent else ""
    return not re.sub(r"[\s\[\]()]", "", around)


def _take_out(note: Tag) -> None:
    """Out of the story with the note, its links back, and the list it leaves empty."""
    for link in note.find_all("a", href=re.compile(r"^#")):
        text = link.get_text()
        is_back = not re.sub(r"[\s\[\]().\d]", "", _ARROWS.sub("", text)) or "backref" in " ".join(_classes(link))
        if is_back or link.get("role") == "doc-backlink":
            whole = link.parent if isinstance(link.parent, Tag) and link.parent.name == "sup" else link
            whole.decompose()
    holder = note.parent
    note.extract()
    while (
        isinstance(holder, Tag)
        and holder.parent is not None
        and not holder.get_text(strip=True)
        and not holder.find("img")
    ):
        emptied, holder = holder, holder.parent
        before = emptied.find_previous_sibling()
        if before is not None and before.name == "hr":
            before.decompose()
        emptied.extract()
    note.name = "div"
