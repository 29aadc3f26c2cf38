"""The tags of a text: which passages are tied to which expert, source, quote or claim, and where they stand."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from workstation.markdown.at_hand import at_hand
from workstation.markdown.tag_signs import KEYS, TAG_END, Tag

if TYPE_CHECKING:
    from collections.abc import Iterable


__all__ = ["KEYS", "Tag", "find_tags", "values"]

_SHORT = 100_000  # characters


def find_tags(text: str) -> tuple[Tag, ...]:
    """Every tag of a text in order of its start (outer before inner), footnotes and image descriptions included."""
    if at_hand.tags is None:
        return _in_short(text) if len(text) <= _SHORT else _in_long(text)
    if (found := at_hand.tags.get(text)) is None:
        found = at_hand.tags[text] = _find(text)
    return found


def _find(text: str) -> tuple[Tag, ...]:
    if not TAG_END.search(text):
        return ()
    from workstation.markdown.tag_reading import read_tags  # the parser is loaded for a text that has tags

    return tuple(in_order(read_tags(text)))


# A save, a projection and a list of mentions ask for the same text. Eight states of a book would take 30 MB.
_in_short = lru_cache(maxsize=8)(_find)
_in_long = lru_cache(maxsize=1)(_find)


def in_order(tags: Iterable[Tag]) -> list[Tag]:
    """The tags in order of their start, outer before inner."""
    return sorted(tags, key=lambda tag: (tag.start, -tag.end))


def values(tags: Iterable[Tag], key: str) -> tuple[str, ...]:
    """The values tags of this key carry, each once, in order of first appearance."""
    return tuple(dict.fromkeys(tag.value for tag in tags if tag.key == key))
