"""Where code stands in a Markdown text: there nothing may be escaped, and little may be replaced."""

from __future__ import annotations

import re

from workstation.markdown.parser import parser
from workstation.markdown.source import Source

Ranges = list[tuple[int, int]]
_TICKS = re.compile(r"\\`|`+")


def code_ranges(text: str) -> Ranges:
    """Code points of every code block and code span, in order, end exclusive."""
    source = Source(text)
    text = source.normal
    starts = _line_starts(text)
    found: Ranges = []
    for token in parser().parse(text):
        if token.map is None:
            continue
        start, end = starts[token.map[0]], starts[token.map[1]]
        if token.type in ("fence", "code_block"):
            found.append((start, end))
        elif token.type == "inline":
            found += _spans(text, start, end)
    return [(source.given(start), source.given(end)) for start, end in sorted(set(found))]


def inside(ranges: Ranges, position: int) -> bool:
    """Whether the position stands in one of the ranges."""
    return any(start <= position < end for start, end in ranges)


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(min(starts[-1] + len(line) + 1, len(text)))
    return starts


def _spans(text: str, start: int, end: int) -> Ranges:
    """Code spans of one paragraph: a run of backticks closes with the next run of the same length (CommonMark 6.1)."""
    runs = [(m.start(), m.end()) for m in _TICKS.finditer(text, start, end) if not m[0].startswith("\\")]
    spans: Ranges = []
    index = 0
    while index < len(runs):
        opening = runs[index]
        length = opening[1] - opening[0]
        closing = next((i for i in range(index + 1, len(runs)) if runs[i][1] - runs[i][0] == length), None)
        if closing is None:
            index += 1
            continue
        spans.append((opening[0], runs[closing][1]))
        index = closing + 1
    return spans
