"""What a search through every article finds: passages with the words marked."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.domain.base import Value
from workstation.domain.listing import ArticleLine

BEGIN, END = "\x02", "\x03"
_AROUND = 70  # characters before and after the words found
_APART = 120  # hits nearer than this are one passage
_LATE, _BEFORE = 48, 24  # characters: a first hit later than that is brought forward, so many words staying before it


class Passage(Value):
    """Words of an article: from `start` to `end` of its visible text (code points), 0 to 0 when they are not in it.

    `words` has what stands around them, each hit between U+0002 and U+0003.
    """

    start: int = 0
    end: int = 0
    words: str


class SearchHit(Value):
    """An article with the passages found in it, the first ones only."""

    line: ArticleLine
    passages: tuple[Passage, ...]


def passages(marked: str, most: int = 3) -> tuple[Passage, ...]:
    """The first passages of a text in which each hit stands between U+0002 and U+0003; near hits share one."""
    plain, hits = _taken_apart(marked)
    groups: list[list[tuple[int, int]]] = []
    for hit in hits:
        if groups and hit[0] - groups[-1][0][0] < _APART:
            groups[-1].append(hit)
        elif len(groups) == most:
            break
        else:
            groups.append([hit])
    return tuple(Passage(start=g[0][0], end=g[0][1], words=_around(plain, g)) for g in groups)


def _taken_apart(marked: str) -> tuple[str, list[tuple[int, int]]]:
    plain, hits, at = [], [], 0
    for part in marked.split(BEGIN):
        words, _, rest = part.partition(END) if END in part else ("", "", part)
        if words:
            hits.append((at, at + len(words)))
        plain.append(words + rest)
        at += len(words) + len(rest)
    return "".join(plain), hits


def _around(plain: str, hits: list[tuple[int, int]]) -> str:
    first, last = hits[0][0], hits[-1][1]
    begin, end = _edge(plain, first, -1), _edge(plain, last, 1)
    said = "".join(_marked(plain, begin, end, hits))
    return f"{'…' if begin else ''}{' '.join(said.split())}{'…' if end < len(plain) else ''}"


def _marked(plain: str, begin: int, end: int, hits: list[tuple[int, int]]) -> Iterator[str]:
    at = begin
    for start, stop in hits:
        yield f"{plain[at:start]}{BEGIN}{plain[start:stop]}{END}"
        at = stop
    yield plain[at:end]


def _edge(plain: str, at: int, way: int) -> int:
    """Where to cut: at a space, or at the paragraph's end."""
    if way < 0:
        from_here = plain[max(0, at - _AROUND) : at]
        cut = from_here.rfind("\n") + 1
        if not cut and at > _AROUND:
            cut = from_here.find(" ") + 1
        return max(0, at - _AROUND) + cut
    to_there = plain[at : at + _AROUND]
    cut = to_there.find("\n")
    if cut < 0 and at + _AROUND < len(plain):
        cut = to_there.rfind(" ")
    return at + (cut if cut >= 0 else len(to_there))


def from_first_hit(words: str) -> str:
    """Words with hits from a little before the first one on, so that two lines of a narrow list show it."""
    at = words.find(BEGIN)
    if at <= _LATE:
        return words
    space = words.find(" ", at - _BEFORE, at)
    return f"…{words[space + 1 if space >= 0 else at :]}"
