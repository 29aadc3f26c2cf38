"""A sheet on which a letter is on the screen before anything else follows from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from workstation.ui.editor import pieces
from workstation.ui.editor.layout import Touched
from workstation.ui.editor.second_lines import draw_block, draw_second_lines
from workstation.ui.editor.session_sheet import SessionSheet
from workstation.ui.session import Session
from workstation.ui.theme import Theme

_UPDATE = QEvent.Type.UpdateRequest.value
_WRITING = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class LetterFirst(SessionSheet):
    """Between a key and its letter nobody is asked but Qt, the layout and the colours of the line."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(theme, font, parent)
        self._is_letter = False  # whether what is painted is what a key just changed
        self._before_key: int | None = None  # the text's revision when the key now being taken was pressed
        self._takes_letter = False

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing; what is not plain typing is told apart first. The letter is painted before all that follows of it."""
        session = self.session
        if session is None:
            super().keyPressEvent(event)
            return
        if session.has_long_lines:
            cursor = self.textCursor()
            if pieces.step_over_break(cursor, event):
                self.setTextCursor(cursor)
        text = event.text()
        self._before_key = session.revision
        self._takes_letter = text.isprintable() if text else False
        plain = self._is_plain(event, text)
        session.hold(still=plain)
        try:
            self._write_letter(event, session) if plain else self._take_and_paint(event)
        finally:
            session.release()
            self._before_key, self._takes_letter = None, False

    def take(self, event: QKeyEvent) -> None:
        """Any other key."""
        super().keyPressEvent(event)

    def takes_letter(self) -> bool:
        """Whether the text changed by a letter typed or taken back just now; True once for each key."""
        takes, self._takes_letter = self._takes_letter, False
        return takes

    @property
    def is_typing(self) -> bool:
        """Whether the key now being taken has changed the text: then others follow the words, not the scrolling."""
        if self.session is None or self._before_key is None:
            return False
        return self.session.revision != self._before_key

    def _is_plain(self, event: QKeyEvent, text: str) -> bool:
        """Whether the key writes this and does nothing else: nothing selected, nothing to redo, no line to centre."""
        if not (text.isalnum() or text == " ") or self.isReadOnly() or self.centerOnScroll():
            return False
        if event.modifiers() not in _WRITING:
            return False  # on macOS Command+V, too, has the text "v"
        document = self.document()
        if not document.isUndoAvailable() or document.isRedoAvailable():
            return False
        return not self.textCursor().hasSelection()

    def _write_letter(self, event: QKeyEvent, session: Session) -> None:
        """Nobody hears of it before it is on the screen: each who listens costs, and all of them twice the letter."""
        scrolled = self.verticalScrollBar().value()
        self.blockSignals(True)
        try:
            super().keyPressEvent(event)
            self._paint_now()
        finally:
            self.blockSignals(False)
            session.tell_edits()
        if not self.is_typing:
            return
        in_place = session.layout.touched is not None and self.verticalScrollBar().value() == scrolled
        self.updateRequest.emit(self.cursorRect() if in_place else self.viewport().rect(), 0)
        self.cursorPositionChanged.emit()
        self.textChanged.emit()

    def _take_and_paint(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self._takes_letter = True
        self.take(event)
        if self.is_typing:
            self._paint_now()

    def _paint_now(self) -> None:
        """Bring what the key changed to the screen before anything else has its turn."""
        self._is_letter = True
        QCoreApplication.sendPostedEvents(self.window(), _UPDATE)
        self._is_letter = False

    # --- drawing -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour what comes into view, then draw it; of a letter only the lines it changed."""
        if self._is_letter and self.session is not None:
            if (place := self._place_of_letter(event.rect())) is not None:
                self._paint_letter(event, *place)
                return
            self.session.tell_edits()  # what is coloured now must know where everything stands
        first = self.firstVisibleBlock().blockNumber()
        # Every block takes a line at least: more blocks than this cannot be in view.
        most = int(self.viewport().height() / max(4, self.fontMetrics().height())) + 2
        self.highlighter.ensure(first, first + most)
        super().paintEvent(event)
        if self.session is not None:
            painter = QPainter(self.viewport())
            colour = QColor(self.theme.tag("quote").colour)
            draw_second_lines(self, self.highlighter, painter, event.rect(), colour, most)
            painter.end()

    def _place_of_letter(self, asked: QRect) -> tuple[QTextBlock, QRectF, Touched] | None:
        """Qt paints all of a paragraph for each letter: its other lines still stand there as they were."""
        touched = self.session.layout.touched if self.session is not None else None
        if touched is None:
            return None
        place = self.blockBoundingGeometry(touched.block).translated(self.contentOffset())
        if asked.top() < int(place.top()) - 1 or asked.bottom() > int(place.bottom()) + 1:
            return None
        return touched.block, place, touched

    def _paint_letter(self, event: QPaintEvent, block: QTextBlock, place: QRectF, touched: Touched) -> None:
        """As Qt would, which asks every paragraph in view for its size first."""
        asked, origin = event.rect(), place.topLeft()
        top, bottom = int(place.top() + touched.top) - 1, int(place.top() + touched.bottom) + 2
        part = asked.intersected(QRect(asked.left(), top, asked.width(), bottom - top))
        painter = self.begin_painting(part)
        painter.setClipRect(part)
        layout = block.layout()
        layout.draw(painter, origin, [], QRectF(part))
        if self.hasFocus():
            layout.drawCursor(painter, origin, self.textCursor().positionInBlock(), self.cursorWidth())
        if self.highlighter.doubled(block.blockNumber()):
            draw_block(self.highlighter, painter, block, origin, QColor(self.theme.tag("quote").colour))
        painter.end()
