"""What of a line is prose to be spelt: not its code, HTML, addresses, labels and tags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from workstation.spelling.words import is_right, words_in
from workstation.ui.editor.raw_text import LONG_LINE
from workstation.ui.editor.scan import Scan, Style, scan

_NO_PROSE = (Style.CODE, Style.HTML, Style.ADDRESS, Style.FOOTNOTE)
Line = tuple[str, int]
"""A line and the state it begins in, as the highlighter knows it."""
_Word = tuple[int, int, str]


def spelt_words(line: str, found: Scan) -> Iterator[tuple[int, int, str]]:
    """(start, end, word) of the words of a line that was read as `found`, in order."""
    return _outside(_words(line, found), line, found)


def words_of(lines: Iterable[Line]) -> set[str]:
    """Every word to look up in these lines."""
    return {word for line, state in lines for _, _, word in spelt_words(line, scan(line, state))}


def misspelt(line: str, found: Scan, wrong: Set[str], right: Set[str]) -> list[tuple[int, int]]:
    """Code points of the words of this line that are among `wrong` and that `right` does not allow."""
    if not wrong:
        return []
    # Asked for the whole line at every key: most words are right, and only for the others it matters where they stand.
    said = [each for each in _words(line, found) if each[2] in wrong and not is_right(each[2], right)]
    return [(start, end) for start, end, _ in _outside(said, line, found)]


def _words(line: str, found: Scan) -> Iterable[_Word]:
    return () if found.code or not line or len(line) > LONG_LINE else words_in(line)


def _outside(words: Iterable[_Word], line: str, found: Scan) -> Iterator[_Word]:
    """Those that touch nothing that is no prose."""
    holes = sorted(_holes(line, found))
    at = 0
    for word in words:
        while at < len(holes) and holes[at][1] <= word[0]:
            at += 1
        if at == len(holes) or word[1] <= holes[at][0]:
            yield word


def _holes(line: str, found: Scan) -> Iterator[tuple[int, int]]:
    for span in found.spans:
        if span.style in _NO_PROSE or (span.style is Style.LINK and line.startswith("<", span.start)):
            yield span.start, span.end
    for tag in found.tags:
        yield tag.text_end, tag.end
