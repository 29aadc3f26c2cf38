"""Where a passage has moved to since a text was read: a few edits remembered, at the same cost for every text."""

from __future__ import annotations

_MOST = 60  # edits kept apart; what lies between merged ones is found again by the next reading


class Drift:
    """Edits since a snapshot, each (where, how much went, how much came) in positions after the edit before."""

    def __init__(self) -> None:
        self._edits: list[tuple[int, int, int]] = []

    def add(self, start: int, removed: int, added: int) -> None:
        """The document was edited."""
        if self._edits:
            joined = _typed_on(self._edits[-1], (start, removed, added))
            if joined is None and len(self._edits) >= _MOST:
                joined = _covering(self._edits[-1], (start, removed, added))
            if joined is not None:
                self._edits[-1] = joined
                return
        self._edits.append((start, removed, added))

    def now(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the passage stands now: what was typed within belongs to it; None when an edge of it went."""
        for at, removed, added in self._edits:
            gone = at + removed
            if at >= end:
                continue
            if gone <= start:
                start, end = start + added - removed, end + added - removed
            elif start < at and gone < end:
                end += added - removed
            else:
                return None
        return start, end

    def then(self, start: int, end: int) -> tuple[int, int]:
        """What of the snapshot may stand in this range now: at least that."""
        for at, removed, added in reversed(self._edits):
            start = start if start <= at else at if start < at + added else start - added + removed
            end = end if end <= at else at + removed if end < at + added else end - added + removed
        return start, end

    def __bool__(self) -> bool:
        return bool(self._edits)


def _typed_on(last: tuple[int, int, int], edit: tuple[int, int, int]) -> tuple[int, int, int] | None:
    """Typing goes on where it stopped, or takes back what was just typed."""
    (start, removed, added), (at, gone, come) = last, edit
    if gone == 0 and at == start + added:
        return start, removed, added + come
    if come == 0 and at + gone == start + added and gone <= added:
        return start, removed, added - gone
    return None


def _covering(last: tuple[int, int, int], edit: tuple[int, int, int]) -> tuple[int, int, int]:
    (start, removed, added), (at, gone, come) = last, edit
    begin, middle = min(start, at), max(start + added, at + gone)
    return begin, middle - (added - removed) - begin, middle + come - gone - begin
