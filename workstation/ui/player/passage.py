"""The part of a recording that is played around a passage."""

from __future__ import annotations

from dataclasses import dataclass

AROUND = 30_000  # ms heard before and after the passage


@dataclass(frozen=True)
class Stretch:
    """From and to in milliseconds of the recording."""

    start: int
    end: int

    def inside(self, at: int) -> int:
        """The nearest moment within it."""
        return max(self.start, min(self.end, at))


def context(start: int | None, end: int | None, length: int) -> Stretch:
    """The passage with half a minute on both sides; the whole recording when no passage is known or it lies outside."""
    if start is None or start >= length:
        return Stretch(0, length)
    last = end if end is not None else start
    return Stretch(max(0, start - AROUND), min(length, last + AROUND))
