"""One open article: its document, its undo history, and which lines an edit touched."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from shiboken6 import isValid

from workstation.ui.editor.edits import Edit, minimal_edits
from workstation.ui.editor.layout import SpacedLayout
from workstation.ui.editor.raw_text import BLOCK_END, BREAK, Coding, Places

if TYPE_CHECKING:
    from workstation.domain.articles import Article

OnLetter = Callable[[QTextBlock, int, int], None]


class Session(QObject):
    """One per open article; `close()` it before dropping it, so that an editor that shows it lets go.

    `article` is the record as last stored; the text of record is `text()`. Lines are those of `text()`, from 0.
    `caret` is where the editor left it, `top_line` (a source line and its fraction) what is at its top.
    """

    lines_edited = Signal(int, int, int)
    """(first, removed, added): the `removed` lines from `first` gave way to `added` lines."""
    edited = Signal(int, int, int)
    """(position, removed, added) of the document, before anything else is told of an edit, but for a plain
    letter, which `on_letter` hears of first."""
    blocks_edited = Signal(int, int, int)
    """The same in blocks of the document, before `lines_edited`; they differ only where a line is over-long."""
    dirty_changed = Signal(bool)
    closing = Signal()
    """Let go of the document now."""

    def __init__(self, article: Article, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article = article
        self.revision = 0
        self.on_letter: OnLetter | None = None  # a signal would cost what a letter costs
        """Called with (block, UTF-16 units before, how many more there are now) while `hold` lasts, in place of
        `blocks_edited` and `lines_edited`, which follow with `release`."""
        self.caret: QTextCursor | None = None
        self.top_line = 0.0
        self._saved = 0
        self._coding = Coding()
        # The application owns the document, and it goes through the event loop: an editor that still shows a
        # document being deleted takes the program with it, and Python's collector knows no order.
        self.document = QTextDocument(QCoreApplication.instance())
        weakref.finalize(self, _delete_later, self.document).atexit = False
        self.layout = SpacedLayout(self.document)
        self.document.setDocumentLayout(self.layout)
        self.document.setUndoRedoEnabled(False)
        self.document.setPlainText(self._coding.encode(article.body))
        self.document.setUndoRedoEnabled(True)
        self.document.setModified(False)
        self._blocks = self.document.blockCount()
        self._raw: tuple[int, str] | None = None
        self._lines = self.text().split("\n") if self._coding.broken else []
        self._places: tuple[int, Places] | None = None
        self._holding = self._still = False
        self._held = -1  # the block that was edited meanwhile
        self._edits: list[tuple[int, int, int]] = []  # not told yet
        self._turned_dirty = False
        self.document.contentsChange.connect(self._on_contents_change)

    # --- reading -------------------------------------------------------------------------------

    def text(self) -> str:
        """The article's text, exactly: no-break spaces kept (`toPlainText()` would not)."""
        text, stored = self._coding.decode(self._raw_text()), self.article.body
        return stored if text == stored else text  # one string for all who keep it: 3 MB at 200,000 words

    def _raw_text(self) -> str:
        """The document's characters: fetched once for all who ask now, 9 ms at 200,000 words, and not kept."""
        if self._raw is None or self._raw[0] != self.revision:
            self._raw = (self.revision, self.document.toRawText())
            QTimer.singleShot(0, self, self._forget_raw)
        return self._raw[1]

    def _forget_raw(self) -> None:
        self._raw = None

    def lines(self, first: int, count: int) -> list[str]:
        """These lines of the text, without their ends."""
        if self._coding.broken:
            return self._lines[first : first + count]
        block = self.document.findBlockByNumber(first)
        found: list[str] = []
        while block.isValid() and len(found) < count:
            found.append(self._coding.decode(block.text()))
            block = block.next()
        return found

    @property
    def line_count(self) -> int:
        """Lines of the text; an empty text has one."""
        return len(self._lines) if self._coding.broken else self._blocks

    @property
    def has_long_lines(self) -> bool:
        """Whether a line is so long that it is shown in pieces."""
        return self._coding.broken

    def longest_line(self) -> tuple[int, int]:
        """The longest line and how many characters it has."""
        lengths = [len(line) for line in self.text().split("\n")]
        return lengths.index(max(lengths)), max(lengths)

    def block_of_line(self, line: int) -> int:
        """The document block in which a line of the text begins."""
        if not self._coding.broken:
            return line
        at = -1
        for number, raw in enumerate(self.document.toRawText().split(BLOCK_END)):
            at += not raw.startswith(BREAK)
            if at == line:
                return number
        return self._blocks - 1

    def line_of_block(self, number: int) -> int:
        """The line of the text that a document block belongs to."""
        if not self._coding.broken:
            return number
        blocks = self.document.toRawText().split(BLOCK_END)[: number + 1]
        return sum(not raw.startswith(BREAK) for raw in blocks) - 1

    # --- saved or not --------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether the text was changed since it was last stored."""
        return self.revision != self._saved

    def mark_saved(self, revision: int) -> None:
        """The text of that `revision` is stored; later typing stays unsaved."""
        was = self.dirty
        self._saved = revision
        if self.dirty != was:
            self.dirty_changed.emit(self.dirty)

    def close(self) -> None:
        """Whoever shows the document lets go of it."""
        self.closing.emit()

    # --- positions: Qt counts UTF-16 units of its document, tags count code points of the text -------------

    def offset_of(self, position: int) -> int:
        """The code point of the text at a position of the document."""
        return self.places().offset(position)

    def position_of(self, offset: int) -> int:
        """The position of the document at a code point of the text."""
        return self.places().position(offset)

    def places(self) -> Places:
        """Both ways between positions and code points, for the text as it is now."""
        if self._places is None or self._places[0] != self.revision:
            raw = self._raw_text()
            wide = len(raw) + 1 != self.document.characterCount()
            self._places = (self.revision, Places(raw, wide=wide, broken=self._coding.broken))
        return self._places[1]

    # --- writing -------------------------------------------------------------------------------

    def replace_text(self, text: str) -> None:
        """Make this the text, as one undo step that touches only what differs."""
        self.apply(minimal_edits(self.text(), text))

    def apply(self, edits: list[Edit]) -> None:
        """Edits in order of place, in code points of the text as it is now; one undo step."""
        places = [(self.position_of(e.start), self.position_of(e.end), e.new) for e in edits]
        cursor = QTextCursor(self.document)
        if places:
            cursor.setPosition(places[0][0])  # where undoing the step leaves the caret
        cursor.beginEditBlock()
        for start, end, new in reversed(places):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(self.encoded(new))
        cursor.endEditBlock()
        self.end_step()

    def end_step(self) -> None:
        """What is typed next is a step of undo of its own."""
        # Qt joins insertions that touch, unless the document was unmodified before the second.
        self.document.setModified(False)

    def encoded(self, text: str) -> str:
        """`text` as it may be put into the document by a cursor."""
        was_broken = self._coding.broken
        encoded = self._coding.encode(text, self.document.toRawText() if text else "")
        if self._coding.broken and not was_broken:  # maybe amid a step of several edits: as it stands at this moment
            self._lines = self._coding.decode(self.document.toRawText()).split("\n")
        return encoded

    def decoded(self, selected: str) -> str:
        """The words of a cursor's `selectedText()` as they stand in the text."""
        return self._coding.decode(selected)

    # --- inside --------------------------------------------------------------------------------

    def hold(self, sign: str = "", *, still: bool = False) -> None:
        """A key is coming: until `release`, what follows from a letter waits, so that it can be painted first.

        `sign` is what the key writes, if that is known. `still`: of a letter nobody hears but by `on_letter`, until
        `tell_edits` or `release`, and who holds paints it.
        """
        self._holding, self._still = True, still
        self.layout.watch(sign, paints=still)

    def release(self) -> None:
        """The letter is on the screen: tell of it."""
        self._holding = self._still = False
        self.layout.unwatch()
        self.tell_edits()
        number, self._held = self._held, -1
        if number >= 0:
            self._tell(number, 1, 1)
            self.layout.remember()
        self._tell_dirty()

    def tell_edits(self) -> None:
        """Who follows places in the text hears of every edit until now."""
        edits, self._edits = self._edits, []
        for edit in edits:
            self.edited.emit(*edit)

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        self._turned_dirty |= not self.dirty
        self.revision += 1
        self._edits.append((position, removed, added))
        if not self._still:
            self.tell_edits()
        blocks = self.document.blockCount()
        before, self._blocks = self._blocks, blocks
        block = self.document.findBlock(position)
        first = block.blockNumber()
        letter = blocks == before and removed + added == 1 and self._held in (-1, first)
        if self._holding and letter and not self._coding.broken:
            self._held = first
            at, change = position - block.position(), added - removed
            self.layout.letter(block, at, change)
            if self.on_letter is not None:
                self.on_letter(block, at, change)
        else:
            self.tell_edits()
            end = min(position + added, self.document.characterCount() - 1)
            covered = self.document.findBlock(end).blockNumber() - first + 1
            self._tell(*self._with_held(first, covered - (blocks - before), covered))
        if not self._holding:
            self._tell_dirty()

    def _tell_dirty(self) -> None:
        turned, self._turned_dirty = self._turned_dirty, False
        if turned and self.dirty:
            self.dirty_changed.emit(True)

    def _with_held(self, first: int, removed: int, added: int) -> tuple[int, int, int]:
        """An edit of blocks, and the letter that was held before it."""
        held, self._held = self._held, -1
        if held < 0:
            return first, removed, added
        begin, end = min(first, held), max(first + removed, held + 1)
        return begin, end - begin, end + added - removed - begin

    def _tell(self, first: int, removed: int, added: int) -> None:
        edited = (first, removed, added)
        self.blocks_edited.emit(*edited)
        self.lines_edited.emit(*(self._compare_lines() if self._coding.broken else edited))

    def _compare_lines(self) -> tuple[int, int, int]:
        """What changed between the lines known and those of the text now; only for texts with over-long lines."""
        old, new = self._lines, self.text().split("\n")
        self._lines = new
        shortest = min(len(old), len(new))
        head = next((n for n in range(shortest) if old[n] != new[n]), shortest)
        head = min(head, shortest - 1)
        tail = next((n for n in range(shortest - head - 1) if old[-1 - n] != new[-1 - n]), shortest - head - 1)
        return head, len(old) - head - tail, len(new) - head - tail


def _delete_later(document: QTextDocument) -> None:
    if isValid(document):
        document.deleteLater()


def article_now(session: Session) -> Article:
    """The article as it stands in the editor."""
    return session.article.model_copy(update={"body": session.text()})
