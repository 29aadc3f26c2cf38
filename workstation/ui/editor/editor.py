"""Where one writes: plain text in a readable column, one article at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from workstation.ui.clipboard import clipboard_data
from workstation.ui.editor import pieces
from workstation.ui.editor.formats import Formats
from workstation.ui.editor.highlighter import Highlighter
from workstation.ui.editor.raw_text import code_points, plain
from workstation.ui.editor.scan import Scan, TagSpan
from workstation.ui.editor.second_lines import draw_second_lines
from workstation.ui.editor.shaping.typing import TYPED
from workstation.ui.editor.sheet import Sheet
from workstation.ui.editor.writing_keys import WritingKeys
from workstation.ui.session import Session
from workstation.ui.theme import Theme
from workstation.words import marked, tr

_OURS = set(map(int, (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z)))
INVITATION = marked("Write here. Type @ to name an expert or a source.")


class Editor(Sheet):
    """Shows one session; caret and scroll of each are kept. Lines and columns in signals count as their names say."""

    tag_opened = Signal(str, str)
    """(key, value): open the record of this tag."""
    files_dropped = Signal(list)
    """Paths dropped or pasted here."""
    menu_opening = Signal(object, int)
    """(QMenu, position of the document): the context menu is about to be shown there; add to it what belongs."""
    top_line_changed = Signal(float)
    """The source line (from 0, with its fraction) at the top, when the person scrolled."""
    caret_moved = Signal(int, int)
    """(line, column), both from 1, as people count."""
    long_line_found = Signal(int, int)
    """(line from 0, its characters): too long to colour, shown in pieces."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(theme, font, parent)
        self.session: Session | None = None
        self.make_menu: Callable[[], QMenu] = self.createStandardContextMenu
        self.offered: Callable[[QMimeData], None] | None = None  # takes what is pasted and dropped
        self._only_read = False
        self._led = False  # scrolling at another pane's word is not reported back
        self._before_key: int | None = None  # the text's revision when the key now being taken was pressed
        self._came_from = 0
        self.highlighter = Highlighter(Formats(theme, font), self)
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
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.dress(theme, font)
        self.show_session(None)

    # --- the session ---------------------------------------------------------------------------

    def show_session(self, session: Session | None) -> None:
        """Show this article where it was left; None shows an empty page that takes no text."""
        if self.session is not None:
            self.session.caret, self.session.top_line = self.textCursor(), self.top_line()
            self.session.closing.disconnect(self._on_closing)
        self.session = None  # while the documents change places, the caret means nothing
        document = session.document if session else self.blank
        self.prepare(document)
        self._led = True
        self.highlighter.attach(None)
        self.setDocument(document)
        self.session = self.writing_keys.session = session
        self.highlighter.attach(session)
        super().setReadOnly(self._only_read or session is None)
        if session is not None:
            session.closing.connect(self._on_closing)
            self._return_to(session)
        self._led = False
        self._on_caret_moved()
        if session is not None and session.has_long_lines:
            self.long_line_found.emit(*session.longest_line())

    def setReadOnly(self, on: bool) -> None:
        """Whether articles are only shown; an empty page takes no text in any case."""
        self._only_read = on
        super().setReadOnly(on or self.session is None)

    def restyle(self) -> None:
        """The look or the size changed: colour anew, and stay at the same line."""
        top = self.top_line()
        super().restyle()
        self.highlighter.restyle(Formats(self.theme, self.font()))
        self.scroll_to_line(top)
        self._on_caret_moved()

    # --- scrolling with the preview ------------------------------------------------------------

    def top_line(self) -> float:
        """The source line at the top of the view, with the part of it that is scrolled away."""
        block = self.firstVisibleBlock()
        hidden = self.verticalScrollBar().value() - block.firstLineNumber()
        part = max(0.0, min(0.999, hidden / max(1, block.lineCount())))
        number = block.blockNumber()
        return (self.session.line_of_block(number) if self.session else number) + part

    def scroll_to_line(self, line: float) -> None:
        """Bring this source line to the top without telling those who follow the scrolling."""
        number = self.session.block_of_line(int(line)) if self.session else int(line)
        block = self.document().findBlockByNumber(number)
        if not block.isValid():
            block = self.document().lastBlock()
        self.blockBoundingRect(block)  # lays it out, or Qt would take it for a single line
        led, self._led = self._led, True
        self.verticalScrollBar().setValue(block.firstLineNumber() + round((line - int(line)) * block.lineCount()))
        self._led = led

    def go_to(self, start: int, end: int | None = None) -> None:
        """Select this range of the text (code points), show it and take the keyboard."""
        if self.session is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(self.session.position_of(start))
        if end is not None:
            cursor.setPosition(self.session.position_of(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus()

    def _on_scrolled(self) -> None:
        if not self._led and not self._typed:
            self.top_line_changed.emit(self.top_line())

    # --- tags ----------------------------------------------------------------------------------

    def tag_at(self, position: int) -> TagSpan | None:
        """The innermost tag around this position of the document, its places counted within its block."""
        block = self.document().findBlock(position)
        at = code_points(block.text(), position - block.position())
        around = [tag for tag in self.reading(block).tags if tag.start <= at < tag.end]
        return around[-1] if around else None

    def reading(self, block: QTextBlock) -> Scan:
        """What the line of this block holds."""
        return self.highlighter.reading(block) if self.session else Scan()

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
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_windows(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing; what is not plain typing is told apart first."""
        if self.session is not None and self.session.has_long_lines:
            cursor = self.textCursor()
            if pieces.step_over_break(cursor, event):
                self.setTextCursor(cursor)
        self._before_key = self.session.revision if self.session else None
        if not self.writing_keys.handled(event) and not self._handled(event):
            super().keyPressEvent(event)
            self.writing_keys.typed(event)
        self._before_key = None

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """A mark may come by a dead key."""
        super().inputMethodEvent(event)
        if event.commitString() in TYPED:
            self.writing_keys.set_mark()

    @property
    def _typed(self) -> bool:
        """Whether the key now being taken has changed the text: then others follow the words, not the scrolling."""
        if self.session is None or self._before_key is None:
            return False
        return self.session.revision != self._before_key

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, and what others put into it for this place."""
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
        if enter and event.matches(QKeySequence.StandardKey.InsertLineSeparator):
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
        data = clipboard_data()
        if self.session is not None:
            data.setText(self.session.decoded(self.textCursor().selectedText()))
        return data

    # --- drawing -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour what comes into view, then draw it."""
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

    def _draw_invitation(self, painter: QPainter) -> None:
        # Qt's own placeholder knows nothing of the air above the first line and stands beside the caret's height.
        area = self.cursorRect()
        area.setRight(self.viewport().width())
        area.translate(self.cursorWidth() + 2, 0)
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), tr(INVITATION))

    def _return_to(self, session: Session) -> None:
        if session.caret is not None:
            self.setTextCursor(session.caret)
        self.scroll_to_line(session.top_line)

    def _on_closing(self) -> None:
        self.show_session(None)

    def _on_caret_moved(self) -> None:
        cursor = self.textCursor()
        if self.session is not None and self.session.has_long_lines and self._settle(cursor):
            return
        self._came_from = cursor.position()
        block, column = cursor.block(), cursor.positionInBlock()
        if self.session is not None:
            self.highlighter.caret_moved(block, column)
        self.caret_moved.emit(block.blockNumber() + 1, column + 1)

    def _settle(self, cursor: QTextCursor) -> bool:
        belongs = pieces.settled(self.document(), cursor.position(), self._came_from)
        if belongs == cursor.position():
            return False
        keep = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(belongs, keep)
        self.setTextCursor(cursor)
        return True


def _is_windows(event: QKeyEvent) -> bool:
    """Whether Control+letter belongs to the window: Qt would keep Emacs' keys (Ctrl+K, Ctrl+E …) for itself."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z and event.key() not in _OURS


def _files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
