"""A sheet on which a letter is on the screen before anything else follows from it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from workstation.ui.editor import pieces
from workstation.ui.editor.layout import SpacedLayout, Touched
from workstation.ui.editor.second_lines import draw_block, draw_second_lines
from workstation.ui.editor.session_sheet import SessionSheet
from workstation.ui.editor.step_aside import step_aside
from workstation.ui.session import Session
from workstation.ui.theme import Theme

_UPDATE = QEvent.Type.UpdateRequest.value
_WRITING = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


_Stands = tuple[SpacedLayout, int, QTextBlock, tuple[int, int]]  # what tells where a block stands in the viewport


class _Place(NamedTuple):
    """Where in the viewport a block stands, and the part of it that a letter changed."""

    block: QTextBlock
    whole: QRectF
    part: QRect


class LetterFirst(SessionSheet):
    """Between a key and its letter nobody is asked but Qt, the layout and the colours of the line."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(theme, font, parent)
        self._is_letter = False  # whether what is painted is what a key just changed
        self._place: _Place | None = None  # where that is, when it was looked up before
        self._stood: tuple[_Stands, QRectF] | None = None
        self._before_key: int | None = None  # the text's revision when the key now being taken was pressed
        self._takes_letter = False
        self._written: QTextCursor | None = None  # what wrote the last letter

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
        cursor = self.textCursor()
        plain = self._is_plain(event, text) and not cursor.hasSelection()
        session.hold(text if plain else "", still=plain)
        try:
            self._write_letter(cursor, text, session) if plain else self._take_and_paint(event)
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
        if not (text.isalnum() or text == " ") or self.isReadOnly() or self.centerOnScroll() or self.overwriteMode():
            return False
        if event.modifiers() not in _WRITING:
            return False  # on macOS Command+V, too, has the text "v"
        document = self.document()
        return document.isUndoAvailable() and not document.isRedoAvailable()

    def _write_letter(self, cursor: QTextCursor, text: str, session: Session) -> None:
        """Nobody hears of it before it is on the screen: each who listens costs, and all of them twice the letter.

        Qt itself would first compare the key with the forty shortcuts of an editor.
        """
        scrolled = self.verticalScrollBar().value()
        self.blockSignals(True)
        try:
            cursor.insertText(text)
            self._written = cursor
            if not (in_place := self._paint_touched(session, cursor.positionInBlock())):
                self.viewport().update()
                self.setTextCursor(cursor)
                self._paint_now()
            step_aside()
        finally:
            self.blockSignals(False)
            session.tell_edits()
        if not self.is_typing:
            return
        in_place = in_place or (session.layout.touched is not None and self.verticalScrollBar().value() == scrolled)
        self.updateRequest.emit(self.cursorRect() if in_place else self.viewport().rect(), 0)
        self.cursorPositionChanged.emit()
        self.textChanged.emit()

    def _take_up_column(self) -> None:
        """The editor's own caret went along with what was written, but not the column that Up and Down keep to."""
        written, self._written = self._written, None
        if written is not None and written == self.textCursor() and not self.textCursor().hasSelection():
            self.setTextCursor(written)

    def _take_and_paint(self, event: QKeyEvent) -> None:
        self._take_up_column()
        if event.key() == Qt.Key.Key_Backspace:
            self._takes_letter = True
        self.take(event)
        if self.is_typing:
            self._ask_for_second_lines()
            self._paint_now()
            step_aside()

    def _ask_for_second_lines(self) -> None:
        """Those under the last row go along with its letters, and stand below what Qt paints again of a block."""
        block = self.textCursor().block()
        if self.session is not None and self.highlighter.doubled(block.blockNumber()):
            whole = self._stand(block, self.session.layout)
            top, bottom = int(whole.top()) - 1, int(whole.bottom()) + 2
            self.viewport().update(QRect(0, top, self.viewport().width(), bottom - top))

    def _paint_now(self) -> None:
        """Bring what the key changed to the screen before anything else has its turn."""
        self._is_letter = True
        QCoreApplication.sendPostedEvents(self.window(), _UPDATE)
        self._is_letter = False

    def _paint_touched(self, session: Session, caret: int) -> bool:
        """Paint the lines a letter changed; False when there is more to paint, or the caret is not in view."""
        touched = session.layout.touched
        if touched is None:
            return False
        place = self._place_of(touched, session.layout)
        line = touched.block.layout().lineForTextPosition(caret)
        top, port = place.whole.top() + line.y(), self.viewport()
        if top < 0 or top + line.height() >= port.height():  # Qt scrolls
            return False
        self._place, self._is_letter = place, True
        port.repaint(place.part)
        self._place, self._is_letter = None, False
        return True

    # --- drawing -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour what comes into view, then draw it; of a letter only the lines it changed."""
        if self._is_letter and self.session is not None:
            if (place := self._place_of_letter(event.rect())) is not None:
                self._paint_letter(place)
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

    def _place_of(self, touched: Touched, layout: SpacedLayout) -> _Place:
        whole = self._stand(touched.block, layout)
        top, bottom = int(whole.top() + touched.top) - 1, int(whole.top() + touched.bottom) + 2
        return _Place(touched.block, whole, QRect(0, top, self.viewport().width(), bottom - top))

    def _stand(self, block: QTextBlock, layout: SpacedLayout) -> QRectF:
        """Where in the viewport a block stands: Qt adds up the heights of all above it that are in view."""
        scrolled = (self.verticalScrollBar().value(), self.horizontalScrollBar().value())
        if self._stood is None or self._stood[0] != (layout, layout.moves, block, scrolled) or not layout.extra:
            whole = self.blockBoundingGeometry(block).translated(self.contentOffset())
            self._stood = ((layout, layout.moves, block, scrolled), whole)  # asking may have laid out, and so moved
        return self._stood[1]

    def _place_of_letter(self, asked: QRect) -> _Place | None:
        """Qt paints all of a paragraph for each letter: its other lines still stand there as they were."""
        if self._place is not None:
            return self._place if self._place.part.contains(asked) else None
        if self.session is None or (touched := self.session.layout.touched) is None:
            return None
        place = self._place_of(touched, self.session.layout)
        if asked.top() < int(place.whole.top()) - 1 or asked.bottom() > int(place.whole.bottom()) + 1:
            return None
        return place

    def _paint_letter(self, place: _Place) -> None:
        """As Qt would, which asks every paragraph in view for its size first."""
        block, part, origin = place.block, place.part, place.whole.topLeft()
        painter = self.begin_painting(part)
        painter.setClipRect(part)
        layout = block.layout()
        layout.draw(painter, origin, [], QRectF(part))
        if self.hasFocus():
            layout.drawCursor(painter, origin, self.textCursor().positionInBlock(), self.cursorWidth())
        if self.highlighter.doubled(block.blockNumber()):
            draw_block(self.highlighter, painter, block, origin, QColor(self.theme.tag("quote").colour))
        painter.end()
