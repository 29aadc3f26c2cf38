"""What differs between two texts, word by word: the pieces both have, those taken out, those put in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_TOKENS = re.compile(r"\w+|\s+|[^\w\s]")
_WORTH = 4_000_000  # pairs of words: beyond, a passage is shown as replaced whole rather than make anybody wait


class Mark(StrEnum):
    """What became of a piece."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Piece:
    """A stretch of text and what became of it."""

    mark: Mark
    text: str


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """Same and removed pieces together are `old`, same and added ones `new`; neighbours never share a mark."""
    return tuple(_joined(_by_lines(old.splitlines(keepends=True), new.splitlines(keepends=True))))


def _by_lines(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    """Lines first: comparing whole texts by words would take time with the square of their length."""
    for code, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if code == "equal":
            yield Piece(Mark.SAME, "".join(old[a:b]))
        else:
            yield from _by_words("".join(old[a:b]), "".join(new[c:d]))


def _by_words(old: str, new: str) -> Iterator[Piece]:
    before, after = _TOKENS.findall(old), _TOKENS.findall(new)
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    yield Piece(Mark.SAME, "".join(before[:head]))
    yield from _by_tokens(before[head : len(before) - tail], after[head : len(after) - tail])
    yield Piece(Mark.SAME, "".join(before[len(before) - tail :]))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words both begin with."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _by_tokens(before: Sequence[str], after: Sequence[str]) -> Iterator[Piece]:
    if not before or not after or len(before) * len(after) > _WORTH:
        yield Piece(Mark.REMOVED, "".join(before))
        yield Piece(Mark.ADDED, "".join(after))
        return
    for code, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if code == "equal":
            yield Piece(Mark.SAME, "".join(before[a:b]))
        else:
            yield Piece(Mark.REMOVED, "".join(before[a:b]))
            yield Piece(Mark.ADDED, "".join(after[c:d]))


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Neighbours of one mark become one."""
    held: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if held is not None and held.mark is piece.mark:
            held = Piece(held.mark, held.text + piece.text)
        else:
            if held is not None:
                yield held
            held = piece
    if held is not None:
        yield held
