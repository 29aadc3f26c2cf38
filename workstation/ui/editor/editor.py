"""Where one writes: plain text in a readable column, one article at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workstation.ui.editor.letter_first import LetterFirst
from workstation.ui.editor.raw_text import plain
from workstation.ui.editor.scan import TagSpan
from workstation.ui.editor.shaping.typing import TYPED
from workstation.ui.editor.writing_keys import WritingKeys
from workstation.ui.session import Session
from workstation.ui.theme import Theme
from workstation.words import marked, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
    from PySide6.QtWidgets import QMenu

_OURS = set(map(int, (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z)))
INVITATION = marked("Write here. Type @ to name an expert or a source.")


class Editor(LetterFirst):
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
            if event.type() == QEvent.Type.ShortcutOverride and is_windows(event):
                event.ignore()
                return False
        elif isinstance(event, QMouseEvent):
            return super().event(event)
        return QPlainTextEdit.event(self, event)

    def take(self, event: QKeyEvent) -> None:
        """What is not plain typing."""
        if not self.writing_keys.handled(event) and not self._handled(event):
            super().take(event)
            self.writing_keys.typed(event)

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
        """The text, or what invites to write it."""
        super().paintEvent(event)
        if self.session is not None and not self._is_letter and self.document().isEmpty():
            painter = QPainter(self.viewport())
            self._draw_invitation(painter)
            painter.end()

    def _draw_invitation(self, painter: QPainter) -> None:
        # Qt's own placeholder knows nothing of the air above the first line and stands beside the caret's height.
        area = self.cursorRect()
        area.setRight(self.viewport().width())
        area.translate(self.cursorWidth() + 2, 0)
        painter.setPen(QColor(self.theme.quiet))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), tr(INVITATION))


def is_windows(event: QKeyEvent) -> bool:
    """Whether Control+letter belongs to the window: Qt would keep Emacs' keys (Ctrl+K, Ctrl+E …) for itself."""
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z and event.key() not in _OURS


def _ends_line(event: QKeyEvent) -> bool:
    from PySide6.QtGui import QKeySequence

    return event.matches(QKeySequence.StandardKey.InsertLineSeparator)


def _files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
