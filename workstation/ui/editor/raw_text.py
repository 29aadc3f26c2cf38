r"""Between an article's text and what QTextDocument can hold: nothing is lost, whatever the text contains.

QTextDocument turns `\r`, U+2029, U+FDD0 and U+FDD1 into ends of blocks and drops byte order marks and lone surrogates;
those characters stand in the document as private-use characters that the text does not contain. A line that would
freeze the editor is shown as several blocks: each further one begins with BREAK, and reading takes both away again.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator

BREAK = "\u206f"  # deprecated, without width or effect; an article that has it gets a stand-in for it
BLOCK_END = "\u2029"
LONG_LINE = 5_000  # characters
PIECE = 2_000  # characters of one displayed piece: 120,000 of Latin/Hebrew still take 11 ms a key

_UNSAFE = re.compile("[\r\u2029\u206f\ufdd0-\ufdef\ufeff\ufffe\ud800-\udfff]")
_WIDE = re.compile("[\U00010000-\U0010ffff]")
_BREAKS = re.compile(f"{BLOCK_END}?{BREAK}")
_SPACE_NEAR = 200  # how far back from the end of a piece a space is looked for


class Coding:
    """How one document's text is written into it and read back; lengths in code points stay equal but for BREAKs."""

    def __init__(self) -> None:
        self._stand_in: dict[str, str] = {}
        self.broken = False

    def encode(self, text: str, present: str = "") -> str:
        """`text` as it may enter a document that now holds `present`; newlines stay newlines."""
        strange = set(_UNSAFE.findall(text))
        strange.update(used for used in self._stand_in.values() if used in text)
        for character in sorted(strange - self._stand_in.keys()):
            self._stand_in[character] = self._unused(text, present)
        if strange:
            text = text.translate({ord(each): self._stand_in[each] for each in strange})
        return self._break_long_lines(text)

    def decode(self, raw: str) -> str:
        """The article's text of what `toRawText()` gives."""
        if self.broken:
            raw = raw.replace(BLOCK_END + BREAK, "").replace(BREAK, "")
        text = raw.replace(BLOCK_END, "\n")
        if not self._stand_in:
            return text
        return text.translate({ord(used): original for original, used in self._stand_in.items()})

    def _unused(self, text: str, present: str) -> str:
        taken = {*self._stand_in.values()}
        return next(each for each in _private() if each not in taken and each not in text and each not in present)

    def _break_long_lines(self, text: str) -> str:
        if len(text) <= LONG_LINE:
            return text
        lines = text.split("\n")
        if max(map(len, lines)) <= LONG_LINE:
            return text
        self.broken = True
        return "\n".join(line if len(line) <= LONG_LINE else f"\n{BREAK}".join(pieces(line)) for line in lines)


def pieces(line: str) -> Iterator[str]:
    """`line` in pieces of at most PIECE characters, cut after a space where one is near."""
    start = 0
    while len(line) - start > PIECE:
        end = start + PIECE
        space = line.rfind(" ", end - _SPACE_NEAR, end)
        end = space + 1 if space >= 0 else end
        yield line[start:end]
        start = end
    yield line[start:]


def plain(text: str) -> str:
    """Text from outside (paste, drop) with newlines for every kind of line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")


def code_points(line: str, units: int) -> int:
    """How many characters of `line` stand before this many UTF-16 units, which is how Qt counts."""
    return len(line.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))


class Places:
    """Between positions of a document, in UTF-16 units of `raw`, and code points of the text it holds.

    A snapshot: any thread may ask it, and it stays right for the state it was taken of. `wide` says that characters
    of two units are there, `broken` that a line is shown in pieces.
    """

    def __init__(self, raw: str, *, wide: bool, broken: bool) -> None:
        self._wide = [found.start() for found in _WIDE.finditer(raw)] if wide else []
        self._breaks = [found.start() for found in _BREAKS.finditer(raw)] if broken else []

    def position(self, offset: int) -> int:
        """The position at a code point of the text."""
        for at in self._breaks:
            if at > offset:
                break
            offset += 2
        return offset + bisect_left(self._wide, offset)

    def offset(self, position: int) -> int:
        """The code point of the text at a position."""
        low, high = 0, len(self._wide)
        while low < high:
            middle = (low + high) // 2
            if self._wide[middle] + middle + 1 < position:
                low = middle + 1
            else:
                high = middle
        position -= low
        return position - sum(min(position - at, 2) for at in self._breaks if at < position)


def _private() -> Iterator[str]:
    return map(chr, itertools.chain(range(0xF8FF, 0xDFFF, -1), range(0x100000, 0x10FFFE)))
