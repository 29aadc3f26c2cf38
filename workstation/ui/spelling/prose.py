"""What of a line is prose to be spelt: not its code, HTML, addresses, labels and tags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from workstation.spelling.words import is_right, words_in
from workstation.ui.editor.raw_text import LONG_LINE
from workstation.ui.editor.scan import Scan, Style, scan

_NO_PROSE = (Style.CODE, Style.HTML, Style.ADDRESS, Style.FOOTNOTE)
Line = tuple[str, int]
"""A line and the state it begins in, as the highlighter knows it."""


def spelt_words(line: str, found: Scan) -> Iterator[tuple[int, int, str]]:
    """(start, end, word) of the words of a line that was read as `found`, in order."""
    if found.code or not line or len(line) > LONG_LINE:
        return
    holes = sorted(_holes(line, found))
    at = 0
    for start, end, word in words_in(line):
        while at < len(holes) and holes[at][1] <= start:
            at += 1
        if at == len(holes) or end <= holes[at][0]:
            yield start, end, word


def words_of(lines: Iterable[Line]) -> set[str]:
    """Every word to look up in these lines."""
    return {word for line, state in lines for _, _, word in spelt_words(line, scan(line, state))}


def misspelt(line: str, found: Scan, wrong: Set[str], right: Set[str]) -> list[tuple[int, int]]:
    """Code points of the words of this line that are among `wrong` and that `right` does not allow."""
    if not wrong:
        return []
    words = spelt_words(line, found)
    return [(start, end) for start, end, word in words if word in wrong and not is_right(word, right)]


def _holes(line: str, found: Scan) -> Iterator[tuple[int, int]]:
    for span in found.spans:
        if span.style in _NO_PROSE or (span.style is Style.LINK and line.startswith("<", span.start)):
            yield span.start, span.end
    for tag in found.tags:
        yield tag.text_end, tag.end
