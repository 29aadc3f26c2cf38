"""A sheet that shows one session at a time: the place of each is kept, its lines are read, its tags found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from workstation.ui.editor import pieces
from workstation.ui.editor.formats import Formats
from workstation.ui.editor.highlighter import Highlighter
from workstation.ui.editor.raw_text import code_points
from workstation.ui.editor.scan import Scan, TagSpan
from workstation.ui.editor.sheet import Sheet
from workstation.ui.session import Session
from workstation.ui.theme import Theme


class SessionSheet(Sheet):
    """Caret and scroll of each session are kept. Lines and columns in signals count as their names say."""

    top_line_changed = Signal(float)
    """The source line (from 0, with its fraction) at the top, when the person scrolled."""
    caret_moved = Signal(int, int)
    """(line, column), both from 1, as people count."""
    long_line_found = Signal(int, int)
    """(line from 0, its characters): too long to colour, shown in pieces."""

    def __init__(self, theme: Theme, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(theme, font, parent)
        self.session: Session | None = None
        self._only_read = False
        self._led = False  # scrolling at another pane's word is not reported back
        self._came_from = 0
        self.highlighter = Highlighter(Formats(theme, font), self)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

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
        self.session = session
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

    @property
    def edits(self) -> int:
        """How often the text on show was edited; another number means another text."""
        return self.session.revision if self.session is not None else -1

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
        if self.session is not None:
            self.session.top_line = line
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
        if self._led:
            return
        top = self.top_line()
        if self.session is not None:
            self.session.top_line = top
        if not self.is_typing:
            self.top_line_changed.emit(top)

    @property
    def is_typing(self) -> bool:
        """Whether the scrolling comes from a key: then others follow the words, not the scrolling."""
        return False

    # --- what the text holds -------------------------------------------------------------------

    def tag_at(self, position: int) -> TagSpan | None:
        """The innermost tag around this position of the document, its places counted within its block."""
        block = self.document().findBlock(position)
        at = code_points(block.text(), position - block.position())
        around = [tag for tag in self.reading(block).tags if tag.start <= at < tag.end]
        return around[-1] if around else None

    def reading(self, block: QTextBlock) -> Scan:
        """What the line of this block holds."""
        return self.highlighter.reading(block) if self.session else Scan()

    # --- inside --------------------------------------------------------------------------------

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
