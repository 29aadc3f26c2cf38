"""One line of people's words that gives way where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workstation.ui.own_direction import isolated
from workstation.ui.widgets.tips import plain_tip


class ElidedLabel(QLabel):
    """One line that ends in … where there is no room; the whole of it is its tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_tip = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show this line; line breaks become spaces."""
        super().setText(" ".join(text.split()))
        self.setAccessibleName(self.text())

    def setToolTip(self, tip: str) -> None:
        """Always show this tip instead."""
        self._own_tip = True
        super().setToolTip(tip)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        del event
        place = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        tip = plain_tip(self.text()) if shown != self.text() else ""
        if not self._own_tip and self.toolTip() != tip:
            super().setToolTip(tip)
        shown = isolated(shown)  # or its … would stand at its beginning in a mirrored window
        painter = QPainter(self)
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        self.style().drawItemText(painter, place, int(flags), self.palette(), True, shown, self.foregroundRole())
        painter.end()
