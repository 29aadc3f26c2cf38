"""What the library derives from a text: its visible words, their number, and where its tags stand."""

from __future__ import annotations

from dataclasses import dataclass


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
    from workstation.markdown.visible import read

    seen, tags = read(body)
    marks = tuple(Mark(tag.key, tag.value, tag.start, tag.end, seen.tagged(tag)) for tag in tags)
    return Derived(seen.text, count(seen.text), marks)
