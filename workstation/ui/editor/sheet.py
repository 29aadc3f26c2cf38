"""The sheet one writes on: a readable column in the middle, its font and size; what stands on it is not its matter."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from workstation.ui.editor.column import CHARACTERS, LINE_HEIGHT, MARGIN, column_margin, line_gap
from workstation.ui.editor.layout import SpacedLayout
from workstation.ui.theme import Theme

_ZOOM = (50, 300)  # per cent
_MOUSE = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
)


class Sheet(QPlainTextEdit):
    """`blank` is the document shown while there is no article."""

    zoom_changed = Signal(int)
    """Per cent of the writing font's size."""
    column_placed = Signal()
    """The column stands elsewhere or is of another size."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._paper, self._ink = QColor(theme.paper), QColor(theme.text)
        self._writing_font = font
        self._zoom = 100
        self._characters: float = CHARACTERS
        self._line_height = LINE_HEIGHT
        self._lead = 0
        self.blank = QTextDocument(self)
        self.blank.setDocumentLayout(SpacedLayout(self.blank))
        self.setDocument(self.blank)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        # The paper is ours to paint: under a style sheet every letter would paint the window, and each part of it that
        # the text stands in, anew below its line.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def dress(self, theme: Theme, font: QFont | None = None) -> None:
        """Wear this look and write in this font."""
        self.theme = theme
        self._paper, self._ink = QColor(theme.paper), QColor(theme.text)
        self._writing_font = font or self._writing_font
        self.setStyleSheet(
            f"QPlainTextEdit, QPlainTextEdit:focus {{ border: none; padding: 0; background: {theme.paper}; "
            f"color: {theme.text}; selection-background-color: {theme.selection}; "
            f"selection-color: {theme.on_selection}; }}"
        )
        self.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper, then what stands on it."""
        self.begin_painting(event.rect()).end()
        super().paintEvent(event)

    def begin_painting(self, area: QRect) -> QPainter:
        """The clean paper of this area of the column, and the ink to write on it; `end()` it."""
        painter = QPainter(self.viewport())
        painter.fillRect(area, self._paper)
        painter.setPen(self._ink)
        return painter

    def set_measure(self, characters: float, line_height: float) -> None:
        """So many characters to a line, and lines so many font sizes high."""
        if (characters, line_height) != (self._characters, self._line_height):
            self._characters, self._line_height = characters, line_height
            self.restyle()

    @property
    def zoom(self) -> int:
        """Per cent of the writing font's size."""
        return self._zoom

    def set_zoom(self, per_cent: int) -> None:
        """Show the text larger or smaller; between 50 and 300 per cent."""
        wanted = max(_ZOOM[0], min(_ZOOM[1], per_cent))
        if wanted != self._zoom:
            self._zoom = wanted
            self.restyle()
            self.zoom_changed.emit(wanted)

    def restyle(self) -> None:
        """The look or the size changed."""
        font = QFont(self._writing_font)
        font.setPointSizeF(self._writing_font.pointSizeF() * self._zoom / 100)
        self.setFont(font)
        document = self.document()
        self.prepare(document)
        document.markContentsDirty(0, document.characterCount())
        self._place_column()

    def prepare(self, document: QTextDocument) -> None:
        """Give a document our font and the air between its lines, before it is shown."""
        if document.defaultFont() != self.font():
            document.setDefaultFont(self.font())
        layout = document.documentLayout()
        if isinstance(layout, SpacedLayout):
            layout.extra = line_gap(self.font(), self._line_height)

    def _place_column(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        side = column_margin(self.width() - bar, self.font(), self._characters)
        wanted = (side, MARGIN + self._lead, side, 0)
        now = self.viewportMargins()
        if (now.left(), now.top(), now.right(), now.bottom()) != wanted:
            self.setViewportMargins(*wanted)
        self.column_placed.emit()

    def set_lead(self, pixels: int) -> None:
        """Let the page begin so much lower than it usually does."""
        if pixels != self._lead:
            self._lead = pixels
            self._place_column()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column stays in the middle.

        It is placed before Qt lays the text out: while a window is first shown Qt forgets that a part was given
        another size within this event, and the lines would stay as long as the sheet is wide.
        """
        self._place_column()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Clicks beside the column are clicks into it; what the column refused, as a right click, is not sent again."""
        # Every key asks this five times, of other events: told apart by their class, which costs least.
        if isinstance(event, QMouseEvent) and event.type() in _MOUSE and self._is_beside(event):
            QCoreApplication.sendEvent(self.viewport(), self._in_column(event))
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Control+wheel changes the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.set_zoom(self._zoom + (10 if event.angleDelta().y() > 0 else -10))
            event.accept()
            return
        if self._lead and event.angleDelta().y() < 0:  # first the page goes up to its usual place
            self.set_lead(max(0, self._lead + event.angleDelta().y() // 2))
            event.accept()
            return
        super().wheelEvent(event)

    def _is_beside(self, event: QMouseEvent) -> bool:
        return not self.viewport().geometry().contains(event.position().toPoint())

    def _in_column(self, event: QMouseEvent) -> QMouseEvent:
        port = self.viewport()
        at = event.position() - QPointF(port.pos())
        at = QPointF(min(max(at.x(), 0), port.width() - 1), min(max(at.y(), 0), port.height() - 1))
        inside = QPointF(port.mapToGlobal(at))
        return QMouseEvent(event.type(), at, inside, event.button(), event.buttons(), event.modifiers())
