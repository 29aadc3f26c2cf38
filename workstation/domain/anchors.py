"""Anchors: words of a text by what they are, what stands around them and where, so that they are found after edits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Annotated

from pydantic import Field

from workstation.domain.base import Value

AROUND = 32  # characters kept on each side
_ENOUGH = 8  # characters of the surroundings, or of the words alone where they stand once, that tell a place for sure
_MOST = 500  # places looked at when the words stand all over a text
_BLOCK = 4096
_COMPARED = 4_000  # characters compared word by word; more would take longer than a save may
_WORDS = re.compile(r"\w+|\W")


class Anchor(Value):
    """The code points `start` to `end` of a text, its `words` there and up to 32 characters before and after.

    `start` == `end` with words: they are gone from the text, and this is where they stood. Without words: a point
    between two characters.
    """

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]
    words: Annotated[str, Field(max_length=20_000)] = ""
    before: Annotated[str, Field(max_length=AROUND)] = ""
    after: Annotated[str, Field(max_length=AROUND)] = ""

    @property
    def lost(self) -> bool:
        """Whether its words are no longer in the text."""
        return self.start == self.end and bool(self.words)


@dataclass(frozen=True)
class Span:
    """The one stretch in which two texts differ: `start` to `old_end` of the old, `removed`, is now up to `new_end`."""

    start: int
    old_end: int
    new_end: int
    removed: str


def anchored(text: str, start: int, end: int) -> Anchor:
    """An anchor of these code points of `text`."""
    start = max(0, min(start, len(text)))
    end = max(start, min(end, len(text)))
    return Anchor.build(
        start=start,
        end=end,
        words=text[start:end],
        before=text[max(0, start - AROUND) : start],
        after=text[end : end + AROUND],
    )


def span_between(old: str, new: str) -> Span | None:
    """Where two texts differ, as one stretch; None when they do not. Linear, in steps of C."""
    if old == new:
        return None
    head = _common(old, new, len(old), len(new), backwards=False)
    tail = _common(old[head:], new[head:], len(old) - head, len(new) - head, backwards=True)
    return Span(head, len(old) - tail, len(new) - tail, old[head : len(old) - tail])


def followed(anchor: Anchor, span: Span, new: str) -> Anchor:
    """The anchor after an edit: moved with the text, grown or shrunk with its words, or lost with them."""
    delta = span.new_end - span.old_end
    if anchor.lost:
        at = _shifted(anchor.start, span, delta)
        found = _found(anchor, new, at)
        return anchored(new, *found) if found else anchor.changed(start=at, end=at)
    if anchor.end <= span.start:
        return anchored(new, anchor.start, anchor.end)
    if anchor.start >= span.old_end:
        return anchored(new, anchor.start + delta, anchor.end + delta)
    return _touched(anchor, span, delta, new)


def _touched(anchor: Anchor, span: Span, delta: int, new: str) -> Anchor:
    for start, end in ((anchor.start, anchor.end), (anchor.start + delta, anchor.end + delta)):
        # Where letters repeat, what was put in beside the words looks as if it were put into them.
        if anchor.words and start >= 0 and new[start:end] == anchor.words:
            return anchored(new, start, end)
    if anchor.start < span.start and span.old_end < anchor.end:
        return anchored(new, anchor.start, anchor.end + delta)
    found = _found(anchor, new, _shifted(anchor.start, span, delta))
    if found := found or _word_by_word(anchor, span, delta, new) or _between(anchor, span, new):
        return anchored(new, *found)
    if not anchor.words:
        return anchored(new, span.start, span.start)
    if anchor.start < span.start:
        return anchored(new, anchor.start, span.start)
    if span.old_end < anchor.end:
        return anchored(new, span.new_end, anchor.end + delta)
    return anchor.changed(start=span.start, end=span.start)


def _shifted(at: int, span: Span, delta: int) -> int:
    return at if at <= span.start else max(span.start, at + delta) if at >= span.old_end else span.start


def _found(anchor: Anchor, text: str, near: int) -> tuple[int, int] | None:
    """Where exactly these words stand now, told by their surroundings, or by standing there once and being long."""
    if not anchor.words:
        return _point(anchor, text, near)
    length = len(anchor.words)
    scored = [(_agreement(anchor, text, at, at + length), -abs(at - near), at) for at in _places(text, anchor.words)]
    if not scored:
        return None
    score, _distance, at = max(scored)
    known = min(_ENOUGH, len(anchor.before) + len(anchor.after))
    sure = score >= known if known else len(scored) == 1
    return (at, at + length) if sure or (len(scored) == 1 and length >= _ENOUGH) else None


def _point(anchor: Anchor, text: str, near: int) -> tuple[int, int] | None:
    half = AROUND // 2
    before, after = anchor.before[-half:], anchor.after[:half]
    if len(before) + len(after) < _ENOUGH:
        return None
    places = [at + len(before) for at in _places(text, before + after)]
    at = min(places, key=lambda place: abs(place - near), default=None)
    return None if at is None else (at, at)


def _word_by_word(anchor: Anchor, span: Span, delta: int, new: str) -> tuple[int, int] | None:
    """Several edits at once: where the words went of which at least half are still there."""
    added = new[span.start : span.new_end]
    if not anchor.words or max(len(span.removed), len(added)) > _COMPARED:
        return None
    low, high = max(anchor.start, span.start) - span.start, min(anchor.end, span.old_end) - span.start
    start, end, kept = None, 0, len(anchor.words) - (high - low)
    for old_at, new_at, size in _same_words(span.removed, added):
        first, last = max(low, old_at), min(high, old_at + size)
        if first < last:
            start = new_at + first - old_at if start is None else start
            end = new_at + last - old_at
            kept += last - first
    if start is None or 2 * kept < len(anchor.words):
        return None
    whole_start = anchor.start if anchor.start < span.start else span.start + start
    whole_end = anchor.end + delta if anchor.end > span.old_end else span.start + end
    return (whole_start, whole_end) if whole_end - whole_start <= 3 * len(anchor.words) + AROUND else None


def _same_words(old: str, new: str) -> Iterator[tuple[int, int, int]]:
    """Stretches both have in this order, compared word by word: places in each, and length, in characters."""
    from difflib import SequenceMatcher

    words, others = _WORDS.findall(old), _WORDS.findall(new)
    places = [0, *accumulate(map(len, words))]
    other_places = [0, *accumulate(map(len, others))]
    for block in SequenceMatcher(None, words, others, autojunk=False).get_matching_blocks():
        yield places[block.a], other_places[block.b], places[block.a + block.size] - places[block.a]


def _between(anchor: Anchor, span: Span, text: str) -> tuple[int, int] | None:
    """Between what stood before and after, when both still stand there in this order and not too far apart."""
    half = AROUND // 2
    before, after = anchor.before[-half:], anchor.after[:half]
    if min(len(before), len(after)) < _ENOUGH:
        return None
    low, high = max(0, span.start - AROUND), span.new_end + AROUND
    first = text.find(before, low, high)
    second = text.find(after, first + len(before), high) if first >= 0 else -1
    if second < 0:
        return None
    start = first + len(before)
    return (start, second) if start < second <= start + 3 * len(anchor.words) + AROUND else None


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    for _ in range(_MOST):
        if at < 0:
            return
        yield at
        at = text.find(words, at + 1)


def _agreement(anchor: Anchor, text: str, start: int, end: int) -> int:
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    same_before = _same(reversed(anchor.before), reversed(before))
    return same_before + _same(iter(anchor.after), iter(after))


def _same(one: Iterator[str], other: Iterator[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _common(one: str, other: str, one_length: int, other_length: int, *, backwards: bool) -> int:
    """How many characters both begin with (or end with); whole blocks are compared at once."""
    most = min(one_length, other_length)
    done = 0
    step = _BLOCK
    while step:
        while done + step <= most and _block(one, done, step, backwards) == _block(other, done, step, backwards):
            done += step
        step //= 2
    return done


def _block(text: str, done: int, step: int, backwards: bool) -> str:
    if backwards:
        return text[len(text) - done - step : len(text) - done]
    return text[done : done + step]
