"""Lines with air between them: QPlainTextEdit has no line height of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

_laid_out = QPlainTextDocumentLayout.blockBoundingRect


class SpacedLayout(QPlainTextDocumentLayout):
    """Moves the lines of each block apart right after Qt laid them out; `extra` is in pixels per line."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.extra = 0.0
        self._blocks = document.blockCount()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Qt asks this before it paints, hits or scrolls: the one place every laid-out block passes, often."""
        rect = _laid_out(self, block)
        layout = block.layout()
        # Called some seventy times a key: the cheapest question that tells lines already moved comes first.
        if not self.extra or not layout or not (count := layout.lineCount()) or layout.lineAt(0).y():
            return rect
        y = self.extra
        leftwards = block.textDirection() is Qt.LayoutDirection.RightToLeft  # by the first letter that has a direction
        for number in range(count):
            line = layout.lineAt(number)
            x = line.x() + (line.width() - line.naturalTextWidth() if leftwards else 0)
            line.setPosition(QPointF(x, y))
            y += line.height() + self.extra
        return _laid_out(self, block)

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Tell Qt how little changed: it adds `removed` to `added` and repaints everything past a block's end."""
        document = self.document()
        count = document.blockCount()
        if count == self._blocks:
            block = document.findBlock(position)
            if position + added <= block.position() + block.length():
                removed, added = 0, 1
        self._blocks = count
        super().documentChanged(position, removed, added)
