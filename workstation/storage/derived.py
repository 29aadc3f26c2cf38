"""What the library derives from a text: its visible words, their number, and where its tags stand."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.markdown.block_words import Read
    from workstation.markdown.reading import Reading

_LONG = 20_000
"""Characters from which on a text is kept by its blocks: below, reading all of it is as quick."""


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
    from workstation.markdown.block_words import read_once
    from workstation.markdown.counts import count
    from workstation.markdown.seen import seen as words_seen
    from workstation.markdown.tag_signs import TAG_END

    if not TAG_END.search(body):
        words = words_seen(body)
        return Derived(words, count(words), ())
    return _of(read_once(body))


class Deriving:
    """Derives from texts that are stored again and again: of a long one only what was edited is read anew."""

    def __init__(self) -> None:
        self._one = Lock()
        self._reading: Reading | None = None

    def of(self, body: str) -> Derived:
        """The same as `derived`."""
        if len(body) < _LONG:
            return derived(body)
        from workstation.markdown.reading import Reading

        with self._one:
            self._reading = self._reading or Reading()
            read = self._reading.read(body)
        return _of(read)


def _of(read: Read) -> Derived:
    marks = tuple(Mark(tag.key, tag.value, tag.start, tag.end, words) for tag, words in read.tags)
    return Derived(read.visible, read.words, marks)
