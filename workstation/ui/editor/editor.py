"""Where one writes: plain text in a readable column, one article at a time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workstation.ui.editor import pieces
from workstation.ui.editor.layout import Touched
from workstation.ui.editor.raw_text import plain
from workstation.ui.editor.scan import TagSpan
from workstation.ui.editor.second_lines import draw_block, draw_second_lines
from workstation.ui.editor.session_sheet import SessionSheet
from workstation.ui.editor.shaping.typing import TYPED
from workstation.ui.editor.writing_keys import WritingKeys
from workstation.ui.session import Session
from workstation.ui.theme import Theme
from workstation.words import marked, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
    from PySide6.QtWidgets import QMenu

_OURS = set(map(int, (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z)))
_LETTERS_ARE_PLAIN = sys.platform != "darwin"  # there Command+K has the text "k"
_UPDATE = QEvent.Type.UpdateRequest.value
INVITATION = marked("Write here. Type @ to name an expert or a source.")


class Editor(SessionSheet):
    """What keys, the mouse and the clipboard do to the session on show, and how it is drawn."""

    tag_opened = Signal(str, str)
    """(key, value): open the record of this tag."""
    files_dropped = Signal(list)
    """Paths dropped or pasted here."""
    menu_opening = Signal(object, int)
    """(QMenu, position of the document): the context menu is about to be shown there; add to it what belongs."""
    resized = Signal()
    """The editor itself, not the column in it."""
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(theme, font, parent)
        self.make_menu: Callable[[], QMenu] = self.createStandardContextMenu
        self.offered: Callable[[QMimeData], None] | None = None  # takes what is pasted and dropped
        self._is_letter = False  # whether what is painted is what a key just changed
        self._before_key: int | None = None  # the text's revision when the key now being taken was pressed
        self._takes_letter = False
        self._size = QSize()
        self.writing_keys = WritingKeys(self, self.highlighter)
        self.setTabChangesFocus(False)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Article text"))
        self.setAccessibleDescription(
            tr(
                "Markdown. Tab indents in lists and elsewhere goes on; F6 leaves the text. "
                "Control+Return opens the record of the tag at the caret. An at sign names an expert or a source."
            )
        )
        self.dress(theme, font)
        self.show_session(None)

    def show_session(self, session: Session | None) -> None:
        """Show this article where it was left; None shows an empty page that takes no text."""
        super().show_session(session)
        self.writing_keys.session = session

    # --- tags ----------------------------------------------------------------------------------

    def open_record_at_caret(self) -> bool:
        """Open the record of the tag the caret is in; False where there is none."""
        return self._open_tag(self.textCursor().position())

    def _open_tag(self, position: int) -> bool:
        tag = self.tag_at(position)
        if tag is not None:
            self.tag_opened.emit(tag.key, tag.value)
        return tag is not None

    # --- keys and mouse ------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Leave the window its shortcuts."""
        # Every key brings half a dozen events of other kinds: told apart by what costs least to ask.
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and _is_windows(event):
                event.ignore()
                return False
        elif isinstance(event, QMouseEvent):
            return super().event(event)
        return QPlainTextEdit.event(self, event)

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
        plain = self._is_plain(text)
        session.hold(still=plain)
        try:
            self._write_letter(event, session) if plain else self._take(event)
        finally:
            session.release()
            self._before_key, self._takes_letter = None, False

    def _is_plain(self, text: str) -> bool:
        """Whether the key writes this and does nothing else: nothing selected, nothing to redo, no line to centre."""
        if not (text.isalnum() or text == " ") or self.isReadOnly() or self.centerOnScroll():
            return False
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

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self._takes_letter = True
        if not self.writing_keys.handled(event) and not self._handled(event):
            super().keyPressEvent(event)
            self.writing_keys.typed(event)
        if self.is_typing:
            self._paint_now()

    def takes_letter(self) -> bool:
        """Whether the text changed by a letter typed or taken back just now; True once for each key."""
        takes, self._takes_letter = self._takes_letter, False
        return takes

    def _paint_now(self) -> None:
        """Bring what the key changed to the screen before anything else has its turn."""
        self._is_letter = True
        QCoreApplication.sendPostedEvents(self.window(), _UPDATE)
        self._is_letter = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column stays in the middle, the line one writes on where it belongs."""
        super().resizeEvent(event)
        if self.size() != self._size:  # Qt tells here of the column's size
            self._size = self.size()
            self.resized.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was open for the keys is closed."""
        super().focusOutEvent(event)
        self.left.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A mark may come by a dead key."""
        super().inputMethodEvent(event)
        if event.commitString() in TYPED:
            self.writing_keys.set_mark()

    @property
    def is_typing(self) -> bool:
        """Whether the key now being taken has changed the text: then others follow the words, not the scrolling."""
        if self.session is None or self._before_key is None:
            return False
        return self.session.revision != self._before_key

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, and what others put into it for this place."""
        from PySide6.QtGui import QContextMenuEvent

        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self._under(self.viewport().mapFromGlobal(event.globalPos())) if by_mouse else self.textCursor()
        where = event.globalPos() if by_mouse else self.below_caret()
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_opening.emit(menu, cursor.position())
        menu.popup(where)

    def _under(self, point: QPoint) -> QTextCursor:
        """The place under the mouse. What the menu does is done there, unless it was opened on the selection."""
        under, now = self.cursorForPosition(point), self.textCursor()
        if not now.hasSelection() or not now.selectionStart() <= under.position() <= now.selectionEnd():
            self.setTextCursor(under)
        return under

    def below_caret(self) -> QPoint:
        """Where something that belongs to the caret opens, on the screen."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The hand goes when Control is let go."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Control:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a tag while Control is held."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            over = held and self._tag_under(event.position().toPoint()) is not None
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            if self.viewport().cursor().shape() != shape:
                self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Control+click on a tag opens its record and leaves the caret alone."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.button() == Qt.MouseButton.LeftButton:
            tag = self._tag_under(event.position().toPoint())
            if tag is not None:
                self.tag_opened.emit(tag.key, tag.value)
                event.accept()
                return
        super().mousePressEvent(event)

    def _handled(self, event: QKeyEvent) -> bool:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and control:
            return self.open_record_at_caret()
        if enter and _ends_line(event):
            # Qt would put in U+2028, which no Markdown reader takes for the end of a line.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not self.isReadOnly():
            self.focusNextPrevChild(key == Qt.Key.Key_Tab)
            return True
        return False

    def _tag_under(self, point: QPoint) -> TagSpan | None:
        cursor = self.cursorForPosition(point)
        drawn = self.cursorRect(cursor)
        if abs(drawn.center().x() - point.x()) > 3 * self.fontMetrics().averageCharWidth():
            return None  # beside the end of a line
        tag = self.tag_at(cursor.position())
        before = cursor.position() - 1
        return tag or (self.tag_at(before) if before >= cursor.block().position() else None)

    # --- in and out: plain text only -----------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, pictures and files."""
        return source.hasText() or source.hasHtml() or source.hasImage() or bool(_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste and drop: the plain words, unless somebody (`offered`) makes more of what there is."""
        if self.offered is not None:
            self.offered(source)
        elif files := _files(source):
            self.files_dropped.emit(files)
        elif source.hasText() and self.session is not None and not self.isReadOnly():
            had_long_lines = self.session.has_long_lines
            self.textCursor().insertText(self.session.encoded(plain(source.text())))
            self.ensureCursorVisible()
            if self.session.has_long_lines and not had_long_lines:
                self.long_line_found.emit(*self.session.longest_line())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy and drag: the words exactly, no-break spaces kept."""
        from workstation.ui.clipboard import clipboard_data

        data = clipboard_data()
        if self.session is not None:
            data.setText(self.session.decoded(self.textCursor().selectedText()))
        return data

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
            if self.document().isEmpty():
                self._draw_invitation(painter)
            painter.end()

    # --- inside --------------------------------------------------------------------------------

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

    def _draw_invitation(self, painter: QPainter) -> None:
        # Qt's own placeholder knows nothing of the air above the first line and stands beside the caret's height.
        area = self.cursorRect()
        area.setRight(self.viewport().width())
        area.translate(self.cursorWidth() + 2, 0)
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), tr(INVITATION))


def _is_windows(event: QKeyEvent) -> bool:
    """Whether Control+letter belongs to the window: Qt would keep Emacs' keys (Ctrl+K, Ctrl+E …) for itself."""
    if _LETTERS_ARE_PLAIN and event.text().isalnum():
        return False
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z and event.key() not in _OURS


def _ends_line(event: QKeyEvent) -> bool:
    from PySide6.QtGui import QKeySequence

    return event.matches(QKeySequence.StandardKey.InsertLineSeparator)


def _files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
