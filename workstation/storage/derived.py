"""What the library derives from a text: its visible words, their number, and where its tags stand."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.markdown.tags import Tag
    from workstation.markdown.visible import Visible


@dataclass(frozen=True)
class Mark:
    """A tag with the words a reader sees of it; `start` and `end` are code points of the text."""

    key: str
    value: str
    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Derived:
    """Everything the indexes need to know of a text."""

    visible: str
    words: int
    marks: tuple[Mark, ...]


def derived(body: str) -> Derived:
    """Read a text once for all indexes."""
    # Only now: a library opens, and shows an article, without loading the parser.
    from workstation.markdown.counts import count
    from workstation.markdown.tags import find_tags
    from workstation.markdown.visible import visible

    seen = visible(body)
    marks = tuple(Mark(tag.key, tag.value, tag.start, tag.end, _words(seen, tag)) for tag in find_tags(body))
    return Derived(seen.text, count(seen.text), marks)


def _words(seen: Visible, tag: Tag) -> str:
    places = range(len(seen.text))

    def source_start(place: int) -> int:
        return seen.source_range(place, place + 1)[0]

    first = bisect_left(places, tag.text_start, key=source_start)
    last = bisect_left(places, tag.text_end, key=source_start)
    return " ".join(seen.text[first:last].split())
