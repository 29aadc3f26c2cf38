"""Enter, Tab, Backspace and typed marks: what these keys do beyond a character; nothing here grows with the text."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from workstation.ui.editor import blocks
from workstation.ui.editor.edits import minimal_edits
from workstation.ui.editor.highlighter import Highlighter
from workstation.ui.editor.raw_text import BREAK, LONG_LINE, code_points
from workstation.ui.editor.shaping import cells, tables
from workstation.ui.editor.shaping.going_on import entered
from workstation.ui.editor.shaping.indenting import indented, outdented
from workstation.ui.editor.shaping.numbering import REACH, renumbered, sibling_before
from workstation.ui.editor.shaping.structure import is_delimiter, is_row, item_of, quote_of
from workstation.ui.editor.shaping.typing import TYPED, typeset
from workstation.ui.editor.stretch import Stretch, around, write
from workstation.ui.session import Session

_FRONT_MATTER = 200  # lines it may have
_ABOVE = 200  # lines looked at to find what an item stands under
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class WritingKeys:
    """Asked by the editor before a key is typed (`handled`) and after it (`typed`); told which `session` it shows."""

    def __init__(self, editor: QPlainTextEdit, highlighter: Highlighter) -> None:
        self._editor = editor
        self._highlighter = highlighter
        self.session: Session | None = None
        self.smart = True
        """Whether straight quotation marks and hyphens become those of the article's language."""
        self._replaced: tuple[int, int] | None = None  # (revision, caret) right after a replacement
        self._blocks_before = 0

    # --- before the key ------------------------------------------------------------------------

    def handled(self, event: QKeyEvent) -> bool:
        """Whether the key has been dealt with."""
        self._blocks_before = self._editor.document().blockCount()
        if self._editor.isReadOnly() or self.session is None:
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if key == Qt.Key.Key_Backspace and not held:
            return self._take_back()
        if key in _ENTER and not held:
            return self._enter()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and held in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            return self._tab(back=key == Qt.Key.Key_Backtab)
        return False

    def _take_back(self) -> bool:
        """Backspace right after a replacement: the character as it was typed."""
        session, cursor = self.session, self._editor.textCursor()
        if session is None or self._replaced != (session.revision, cursor.position()) or cursor.hasSelection():
            return False
        self._editor.undo()
        self._replaced = None
        return True

    def _enter(self) -> bool:
        cursor = self._editor.textCursor()
        line = cursor.block().text()
        if cursor.hasSelection() or not _begins_with_signs(line) or self._is_code(cursor.block()):
            return False
        if is_row(line) and self.in_table(cells.cell_below):
            return True
        if item_of(line) is None and not quote_of(line):
            return False
        stretch, at = self._list_around(cursor)
        column = stretch.offset(cursor.position()) - stretch.offset_of(at, 0)
        made = entered(stretch.lines, at, column)
        if made is None:
            return False
        self._put(stretch, made.lines, made.line, made.column)
        return True

    def _tab(self, *, back: bool) -> bool:
        cursor = self._editor.textCursor()
        block = self._editor.document().findBlock(cursor.selectionStart())
        if self._is_code(block):
            return False
        if is_row(block.text()) and self.in_table(cells.cell_before if back else cells.next_cell):
            return True
        stretch, first = self._list_around(cursor)
        end = self._editor.document().findBlock(cursor.selectionEnd())
        last = first + end.blockNumber() - block.blockNumber()
        if last > first and cursor.selectionEnd() == end.position():
            last -= 1
        made = (outdented if back else indented)(stretch.lines, first, last)
        if made is None:
            return False
        write(cursor, stretch, minimal_edits(stretch.text, "\n".join(made)))
        self._end_step()
        return True

    def in_table(self, act: cells.Act) -> bool:
        """Do this to the table the caret is in; False where it is in none."""
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.position())
        stretch = around(cursor, tables.MOST, tables.MOST) if self._may_be_table(cursor.block()) else None
        if stretch is None:
            return False
        at = cursor.blockNumber() - stretch.number
        column = stretch.offset(cursor.position()) - stretch.offset_of(at, 0)
        made = cells.reshaped(stretch.lines, at, column, act)
        if made is None:
            return False
        lines = [*stretch.lines[: made.first], *made.lines, *stretch.lines[made.behind :]]
        self._put(stretch, lines, made.first + made.line, made.start, made.end)
        return True

    # --- after the key -------------------------------------------------------------------------

    def typed(self, event: QKeyEvent) -> None:
        """A key has been typed: set its mark as the language prints it, or close the gap in a list's numbers."""
        if event.text() in TYPED:
            self.set_mark()
        elif event.key() in _DELETING and self._editor.document().blockCount() < self._blocks_before:
            self._count_on()

    def set_mark(self) -> None:
        """Replace the mark before the caret, as a step of undo of its own."""
        session, cursor = self.session, self._editor.textCursor()
        if not self.smart or session is None or self._editor.isReadOnly() or cursor.hasSelection():
            return
        block = cursor.block()
        line = block.text()
        if len(line) > LONG_LINE or (session.has_long_lines and line.startswith(BREAK)):
            return
        at = cursor.positionInBlock()
        if block.length() - 1 != len(line):
            at = code_points(line, at)
        state = self._highlighter.state_before(block)
        made = typeset(line, at, session.article.language, state)
        if made is None or self._in_front_matter(block):
            return
        session.end_step()
        cursor.beginEditBlock()
        cursor.setPosition(cursor.position() - made.removed, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(made.new)
        cursor.endEditBlock()
        session.end_step()
        self._editor.setTextCursor(cursor)
        self._replaced = (session.revision, cursor.position())

    def _count_on(self) -> None:
        """Lines went: the numbers behind them follow, in the same step of undo."""
        cursor = self._editor.textCursor()
        if self._editor.isReadOnly() or not _begins_with_signs(cursor.block().text()):
            return
        stretch, at = self._list_around(cursor)
        item = item_of(stretch.lines[at])
        if item is None or item.number is None:
            return
        made = renumbered(stretch.lines, sibling_before(stretch.lines, at))
        if made != stretch.lines:
            write(cursor, stretch, minimal_edits(stretch.text, "\n".join(made)), joined=True)
            self._end_step()

    # --- inside --------------------------------------------------------------------------------

    def _list_around(self, cursor: QTextCursor) -> tuple[Stretch, int]:
        """The lines of the list, and which of them the selection begins in."""
        first = self._editor.document().findBlock(cursor.selectionStart()).blockNumber()
        stretch = around(cursor, _ABOVE, REACH)
        return stretch, first - stretch.number

    def _is_code(self, block: QTextBlock) -> bool:
        line = block.text()
        session = self.session
        if session is not None and session.has_long_lines and line.startswith(BREAK):
            return True
        return blocks.is_code(line, self._highlighter.state_before(block))

    def _in_front_matter(self, block: QTextBlock) -> bool:
        """Whether the line stands between the fences of front matter at the top of the text."""
        number, above = block.blockNumber(), self._editor.document().firstBlock()
        fence = above.text().rstrip()
        if fence not in ("---", "+++") or not 0 < number < _FRONT_MATTER or not above.next().text().strip():
            return False
        above = above.next()
        while above.isValid() and above.blockNumber() < number:
            if above.text().rstrip() == fence:
                return False
            above = above.next()
        return True

    def _may_be_table(self, block: QTextBlock) -> bool:
        line = block.text()
        return (is_row(line) or is_delimiter(line)) and not self._is_code(block)

    def _put(self, stretch: Stretch, lines: list[str], line: int, start: int, end: int | None = None) -> None:
        """These lines for those of the stretch; then a place, or what lies between two places, is selected."""
        cursor = self._editor.textCursor()
        self._end_step()
        write(cursor, stretch, minimal_edits(stretch.text, "\n".join(lines)))
        self._end_step()
        block = self._editor.document().findBlockByNumber(stretch.number + line)
        cursor.setPosition(block.position() + _units(lines[line][:start]))
        if end is not None:
            cursor.setPosition(block.position() + _units(lines[line][:end]), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def _end_step(self) -> None:
        if self.session is not None:
            self.session.end_step()


def _begins_with_signs(line: str) -> bool:
    """Whether the line may be an item, a quote or a row: nothing that begins with a letter is."""
    begin = line.lstrip()[:1]
    return bool(begin) and not begin.isalpha()


def _units(words: str) -> int:
    return len(words) if words.isascii() else len(words.encode("utf-16-le", "surrogatepass")) // 2
