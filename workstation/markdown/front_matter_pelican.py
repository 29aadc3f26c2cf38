"""Pelican's headers: `Key: value` lines above the first blank line, further lines of a value indented."""

from __future__ import annotations

import re
from typing import Any

from workstation.errors import FrontMatterBroken
from workstation.words import tr

_HEADER = re.compile(r"([A-Za-z][\w-]*):(?:[ \t]+(.*)|)$")
_MORE = re.compile(r"[ ]{4,}\S|\t\S")
# Fields Pelican itself knows; without one of them "Note: …" would be taken for a header.
_KNOWN = frozenset(
    ("title", "date", "modified", "author", "authors", "tags", "category", "slug", "summary", "lang", "status")
)
_LISTS = {"authors": ";", "tags": ",", "keywords": ","}


def extent(lines: list[str]) -> int:
    """How many lines the headers take, the blank line after them not counted; 0 when there are none."""
    keys: list[str] = []
    count = 0
    for line in lines:
        if found := _HEADER.match(line):
            keys.append(found[1].lower())
        elif not (keys and _MORE.match(line)):
            if line.strip():
                return 0
            break
        count += 1
    known = sum(key in _KNOWN for key in keys)
    return count if keys and (keys[0] == "title" or known >= 2) else 0


def read(content: str) -> dict[str, Any]:
    """The headers; `Authors` and `Tags` as lists. Raises FrontMatterBroken for a key that stands twice."""
    fields: dict[str, Any] = {}
    places: dict[str, int] = {}
    for key, first, _last, value in _entries(content.split("\n")):
        if key.lower() in places:
            raise FrontMatterBroken(
                tr("The headers say “{key}” twice, in lines {places} and {first}.").format(
                    key=key, places=places[key.lower()], first=first + 1
                ),
                safe=tr("The text below them is untouched."),
                remedy=tr("Keep one of the two."),
            )
        places[key.lower()] = first + 1
        fields[key] = _listed(key, value)
    return fields


def edit(content: str, key: str, value: Any, encoding: str) -> str:
    """One header changed, added at the end, or (None) removed."""
    lines = content.removesuffix("\n").split("\n")
    written = [] if value is None else [f"{key}: {_said(key, value, encoding)}"]
    for name, first, last, _old in _entries(lines):
        if name.lower() == key.lower():
            kept = [f"{name}:{line.split(':', 1)[1]}" for line in written]
            return "\n".join([*lines[:first], *kept, *lines[last:]]) + "\n"
    return "\n".join([*lines, *written]) + "\n"


def _entries(lines: list[str]) -> list[tuple[str, int, int, str]]:
    """Key, first line, line after the last, value."""
    entries: list[tuple[str, int, int, str]] = []
    for number, line in enumerate(lines):
        if found := _HEADER.match(line):
            entries.append((found[1], number, number + 1, (found[2] or "").strip()))
        elif entries and line.strip():
            key, first, _, value = entries[-1]
            entries[-1] = (key, first, number + 1, f"{value} {line.strip()}".strip())
    return entries


def _listed(key: str, value: str) -> Any:
    mark = _LISTS.get(key.lower())
    if not mark or (mark == ";" and ";" not in value):
        return value
    return [piece.strip() for piece in value.split(mark) if piece.strip()]


def _said(key: str, value: Any, encoding: str) -> str:
    if isinstance(value, list):
        said = f"{_LISTS.get(key.lower(), ',')} ".join(str(piece) for piece in value)
    else:
        said = {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)
    folded = " ".join(said.split())
    return folded.encode(encoding, "xmlcharrefreplace").decode(encoding)
