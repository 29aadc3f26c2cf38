"""Focus: all but the paragraph or sentence at the caret recedes. A key or a step of the caret recolours two blocks."""

from __future__ import annotations

import re
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor, QTextLayout

from workstation.ui.editor.editor import Editor

Range = QTextLayout.FormatRange
_SENTENCE = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?:\{[a-z]+=[a-z0-9-]+\})?(?:\s+|$)|(?<=[。！？])")


class FocusOn(StrEnum):
    """What stays bright."""

    NOTHING = ""
    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


def sentence_at(line: str, at: int) -> tuple[int, int]:
    """The sentence of a line a place stands in, its end mark included, the space behind it not."""
    start = 0
    for found in _SENTENCE.finditer(line):
        if found.end() > at and found.end() > start:
            return start, found.start() + len(found[0].rstrip())
        start = found.end()
    return start, len(line)


class Focus(QObject):
    """Lays its shade over the editor's text through the highlighter."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._on = FocusOn.NOTHING
        self._lit: QTextCursor | None = None  # in the block that is bright, wherever edits move it
        self._sentence = (0, 0)
        editor.highlighter.paint_over(self._ranges, first=True)  # what is found or marked shows in the shade too
        editor.highlighter.recedes = self._recedes
        editor.caret_moved.connect(lambda _line, _column: self._follow())

    @property
    def on(self) -> FocusOn:
        """What stays bright now."""
        return self._on

    def set(self, on: FocusOn) -> None:
        """Let only this stay bright from now on."""
        if on is not self._on:
            self._on, self._lit = on, None
            self._follow()
            self._editor.highlighter.colour_again()
            self._editor.viewport().update()

    def _follow(self) -> None:
        if self._on is FocusOn.NOTHING:
            return
        cursor = self._editor.textCursor()
        block, lit = cursor.block(), self._lit
        sentence = self._bright(block) if self._on is FocusOn.SENTENCE else (0, 0)
        if lit is not None and lit.document() is cursor.document() and lit.block() == block:
            if sentence != self._sentence:
                self._sentence = sentence
                self._editor.highlighter.colour_blocks(block.blockNumber(), 1)
            return
        self._lit, self._sentence = QTextCursor(block), sentence
        self._editor.highlighter.colour_blocks(block.blockNumber(), 1)
        if lit is not None and lit.document() is cursor.document():
            self._editor.highlighter.colour_blocks(lit.blockNumber(), 1)

    def _recedes(self, number: int) -> bool:
        return self._on is not FocusOn.NOTHING and number != self._editor.textCursor().blockNumber()

    def _ranges(self, number: int, line: str) -> list[Range]:
        if self._on is FocusOn.NOTHING or not line:
            return []
        block = self._editor.textCursor().block()
        length = len(line) if line.isascii() else len(line.encode("utf-16-le", "surrogatepass")) // 2
        if number != block.blockNumber():
            return [self._shade(0, length)]
        if self._on is FocusOn.PARAGRAPH:
            return []
        start, end = self._sentence = self._bright(block)  # as drawn: the caret's move after a key changes nothing
        return [self._shade(*part) for part in ((0, start), (end, length)) if part[0] < part[1]]

    def _bright(self, block: QTextBlock) -> tuple[int, int]:
        """The sentence at the caret, in UTF-16 units of its block."""
        line = block.text()
        if block.length() - 1 == len(line):
            return sentence_at(line, self._editor.textCursor().positionInBlock())
        raw = line.encode("utf-16-le", "surrogatepass")
        at = len(raw[: 2 * self._editor.textCursor().positionInBlock()].decode("utf-16-le", "replace"))
        start, end = sentence_at(line, at)
        return tuple(len(line[:place].encode("utf-16-le", "surrogatepass")) // 2 for place in (start, end))  # type: ignore[return-value]

    def _shade(self, start: int, end: int) -> Range:
        shade = QTextCharFormat()
        shade.setForeground(QColor(self._editor.theme.quiet))
        shade.setUnderlineColor(QColor(self._editor.theme.quiet))
        shade.setBackground(QColor(self._editor.theme.paper))
        made = Range()
        made.start, made.length, made.format = start, end - start, shade
        return made
