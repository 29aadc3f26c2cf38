"""Blocks in the order of the text, by what they hold: which block is the first with a definition or a tag?"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Sequence
from typing import Generic, Protocol, TypeVar

_GAP = 1 << 96


class Ordered(Protocol):
    """Something with a place in the text: a number that grows from block to block and is kept while others move."""

    order: int


Item = TypeVar("Item", bound=Ordered)


class Register(Generic[Item]):
    """For each key the items that hold it, in the order of the text. Every operation takes time in log(items)."""

    def __init__(self) -> None:
        self._held: dict[Hashable, list[Item]] = {}

    def add(self, key: Hashable, item: Item) -> None:
        """Note that the item holds the key."""
        held = self._held.setdefault(key, [])
        held.insert(bisect_left(held, item.order, key=order_of), item)

    def remove(self, key: Hashable, item: Item) -> None:
        """Note that the item, which held the key, is gone or holds it no more."""
        held = self._held[key]
        del held[bisect_left(held, item.order, key=order_of)]
        if not held:
            del self._held[key]

    def first(self, key: Hashable) -> Item | None:
        """The first item of the text that holds the key."""
        held = self._held.get(key)
        return held[0] if held else None

    def all(self, key: Hashable) -> Sequence[Item]:
        """All items that hold the key, in order."""
        return self._held.get(key, ())


def order_of(item: Ordered) -> int:
    """The item's place in the text."""
    return item.order


def orders(before: int | None, after: int | None, count: int) -> list[int] | None:
    """Numbers for `count` new items between two places (None: the end); None if no room is left there."""
    low = before if before is not None else (after if after is not None else 0) - _GAP * (count + 1)
    high = after if after is not None else low + _GAP * (count + 1)
    step = (high - low) // (count + 1)
    return [low + step * (n + 1) for n in range(count)] if step else None


def renumber(items: Sequence[Ordered]) -> None:
    """Spread the numbers of all items evenly again; their order stays, so every register stays valid."""
    for n, item in enumerate(items):
        item.order = n * _GAP
