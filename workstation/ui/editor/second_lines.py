"""The second line under a quote: Qt's formats know single, dotted and waved underlines, but no double one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QPainter, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from workstation.ui.editor.highlighter import Highlighter

_APART = 2.0  # pixels between the two lines


def draw_second_lines(
    editor: QPlainTextEdit, highlighter: Highlighter, painter: QPainter, area: QRect, colour: QColor, most: int
) -> None:
    """Draw under every quote of the blocks in `area`; at most `most` blocks are in view."""
    block = editor.firstVisibleBlock()
    last = highlighter.last_doubled(block.blockNumber(), most)
    if last < 0:
        return
    left = editor.contentOffset().x()
    top = editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top()
    while block.isValid() and top <= area.bottom() and block.blockNumber() <= last:
        height = editor.blockBoundingRect(block).height()
        if top + height >= area.top():
            draw_block(highlighter, painter, block, QPointF(left, top), colour)
        block, top = block.next(), top + height


def draw_block(highlighter: Highlighter, painter: QPainter, block: QTextBlock, origin: QPointF, colour: QColor) -> None:
    """Draw under every quote of one block, which stands at `origin`."""
    painter.setPen(colour)
    for start, end in highlighter.doubled(block.blockNumber()):
        _draw(painter, block, origin, start, end)


def _draw(painter: QPainter, block: QTextBlock, origin: QPointF, start: int, end: int) -> None:
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            words = line.naturalTextRect()  # without the space at which the line was broken
            ends = [min(max(_x(line.cursorToX(at)), words.left()), words.right()) for at in (first, last)]
            y = origin.y() + line.y() + line.height() + _APART - 1
            painter.drawLine(QPointF(origin.x() + ends[0], y), QPointF(origin.x() + ends[1], y))


def _x(found: object) -> float:
    # PySide gives (x, position) or x alone, depending on its version.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
