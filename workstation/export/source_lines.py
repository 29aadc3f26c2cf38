"""Lines of a file that stayed the same keep their bytes; only the others are written anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workstation.markdown.decoding import FileLine

_SMALL = 2_000  # lines; above that a full comparison of many equal lines takes too long


@dataclass(frozen=True)
class Kept:
    """A line of the new file: `old` when it stayed, else its new `text`."""

    text: str
    old: FileLine | None = None


def kept_lines(old: Sequence[FileLine], new: Sequence[str]) -> list[Kept]:
    """The lines of `new` in order, each with the old line it is, if it stayed."""
    before = [line.text for line in old]
    head = _common(before, new)
    tail = _common(before[head:][::-1], new[head:][::-1])
    old_middle, new_middle = before[head : len(before) - tail], new[head : len(new) - tail]
    out = [Kept(line.text, line) for line in old[:head]]
    matcher = SequenceMatcher(None, old_middle, new_middle, autojunk=len(new_middle) > _SMALL)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            out += [Kept(line.text, line) for line in old[head + a : head + b]]
        else:
            out += [Kept(text) for text in new_middle[c:d]]
    return out + [Kept(line.text, line) for line in old[len(old) - tail :]] if tail else out


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
