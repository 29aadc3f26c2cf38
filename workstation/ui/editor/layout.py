"""Lines with air between them: QPlainTextEdit has no line height of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout


class SpacedLayout(QPlainTextDocumentLayout):
    """Moves the lines of each block apart right after Qt laid them out; `extra` is in pixels per line."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.extra = 0.0

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Qt asks this before it paints, hits or scrolls: the one place every laid-out block passes."""
        rect = super().blockBoundingRect(block)
        if not self.extra or not block.isValid():
            return rect
        layout = block.layout()
        count = layout.lineCount()
        if count and layout.lineAt(0).y() < self.extra / 4:
            y = self.extra / 2
            for number in range(count):
                line = layout.lineAt(number)
                line.setPosition(QPointF(line.x(), y))
                y += line.height() + self.extra
            rect = super().blockBoundingRect(block)
        rect.setHeight(rect.height() + self.extra / 2)
        return rect
