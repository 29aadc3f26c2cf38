"""What the menu Format does to the selection or the words at the caret; each command is one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QTextCursor

from workstation.ui.editor.edits import Edit
from workstation.ui.editor.shaping import tables
from workstation.ui.editor.shaping.change import Change, applied
from workstation.ui.editor.shaping.emphasis import toggle
from workstation.ui.editor.shaping.kinds import toggle_heading, toggle_list, toggle_quote
from workstation.ui.editor.shaping.linking import as_address, link_at, put_link, remove_link
from workstation.ui.editor.shaping.notes import add_footnote, other_end
from workstation.ui.editor.stretch import Stretch, around, between, write
from workstation.ui.widgets.link_popover import LinkPopover
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.editor.editor import Editor
    from workstation.ui.editor.scan import Style
    from workstation.ui.editor.shaping import cells
    from workstation.ui.editor.shaping.kinds import List
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench

Shape = Callable[[str, int, int], Change | None]


class WritingCommands(QObject):
    """Acts on the editor's selection. `popover` is the link's while it is open."""

    def __init__(self, workbench: Workbench, editor: Editor) -> None:
        super().__init__(editor)
        self._workbench, self._editor = workbench, editor
        self.popover: LinkPopover | None = None

    # --- words ---------------------------------------------------------------------------------------

    def emphasise(self, style: Style) -> None:
        """Bold, italic or struck, or no longer."""
        if self._session() is None:
            return
        cursor = self._editor.textCursor()
        stretch = around(cursor)
        change = toggle(stretch.text, *_selected(stretch, cursor), style, self._state(stretch))
        if not self._make(stretch, change):
            self._say(tr("These words cannot be set so: code stays as it is, and signs must not cross each other."))

    def link(self) -> None:
        """Ask for the address; one that was copied stands there already."""
        if self._session() is None:
            return
        cursor = self._editor.textCursor()
        stretch = around(cursor)
        if len(stretch.lines) > 1:
            self._say(tr("A link stays within one paragraph: select fewer words."))
            return
        known = link_at(stretch.text, stretch.offset(cursor.selectionStart()), self._state(stretch))
        self._ask(cursor, known.address if known else _copied_address(), known=known is not None)

    def footnote(self) -> None:
        """A number here, and the caret where the note is written; on a number, to its other end."""
        if self._session() is None:
            return
        cursor = self._editor.textCursor()
        if self._editor.reading(cursor.block()).code:
            self._say(tr("There are no footnotes in code."))
            return
        document = self._editor.document()
        stretch = between(document.firstBlock(), document.lastBlock())
        there = other_end(stretch.text, stretch.offset(cursor.position()))
        self._make(stretch, Change((), *there) if there else add_footnote(stretch.text, *_selected(stretch, cursor)))

    # --- paragraphs ----------------------------------------------------------------------------------

    def heading(self, level: int) -> None:
        """The paragraphs as headings of that level, or plain again."""
        self._shape(lambda text, start, end: toggle_heading(text, start, end, level))

    def list(self, kind: List) -> None:
        """The paragraphs as a list of that kind, or plain again."""
        self._shape(lambda text, start, end: toggle_list(text, start, end, kind))

    def quote(self) -> None:
        """The paragraphs as a block quote, or one level less."""
        self._shape(toggle_quote)

    # --- tables --------------------------------------------------------------------------------------

    def table(self) -> None:
        """A new table at the caret, its first cell selected."""
        session = self._session()
        if session is None:
            return
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        stretch = around(cursor, 1, 1)
        at = cursor.blockNumber() - stretch.number
        made = tables.new_table()
        self._put_table(stretch, at, made)

    def in_table(self, act: cells.Act) -> None:
        """A row or column more or less."""
        if self._session() is None:
            return
        if not self._editor.writing_keys.in_table(act):
            self._say(tr("Put the caret into a table first."))
        self._editor.setFocus()

    def _put_table(self, stretch: Stretch, at: int, made: tables.Table) -> None:
        line = stretch.lines[at]
        end = stretch.offset_of(at, len(line))
        before = "\n\n" if line.strip() else "\n" if at and stretch.lines[at - 1].strip() else ""
        behind = "\n" if at + 1 < len(stretch.lines) and stretch.lines[at + 1].strip() else ""
        start = end if line.strip() else end - len(line)
        first = start + len(before) + made.place(0, 0)[1]
        edit = Edit(start, end, before + "\n".join(made.lines()) + behind)
        self._make(stretch, Change((edit,), first, first))

    # --- inside --------------------------------------------------------------------------------------

    def _session(self) -> Session | None:
        return None if self._editor.isReadOnly() else self._editor.session

    def _state(self, stretch: Stretch) -> int:
        block = self._editor.document().findBlockByNumber(stretch.number)
        return self._editor.highlighter.state_before(block)

    def _shape(self, act: Shape) -> None:
        if self._session() is None:
            return
        cursor = self._editor.textCursor()
        stretch = around(cursor)
        self._make(stretch, act(stretch.text, *_selected(stretch, cursor)))

    def _make(self, stretch: Stretch, change: Change | None) -> bool:
        """Write the change and select what it says; False where there is none."""
        session = self._session()
        if change is None or session is None:
            return False
        cursor = self._editor.textCursor()
        if change.edits:
            session.end_step()
            write(cursor, stretch, change.edits)
            session.end_step()
        made = Stretch(applied(stretch.text, change.edits).split("\n"), stretch.begin, stretch.number)
        cursor.setPosition(made.position(change.start))
        cursor.setPosition(made.position(change.end), QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self._editor.setFocus()
        return True

    def _ask(self, cursor: QTextCursor, address: str, *, known: bool) -> None:
        popover = LinkPopover(self._workbench.themes, address, self._editor, known=known)
        self.popover = popover
        popover.chosen.connect(lambda typed: self._put_link(cursor, typed))
        popover.removed.connect(lambda: self._remove_link(cursor))
        popover.destroyed.connect(lambda: self._forget(popover))
        place = self._editor.cursorRect(cursor).bottomLeft()
        popover.pop_up(self._editor.viewport().mapToGlobal(place))

    def _forget(self, gone: LinkPopover) -> None:
        if self.popover is gone:
            self.popover = None

    def _put_link(self, cursor: QTextCursor, typed: str) -> None:
        session, popover = self._session(), self.popover
        if session is None or popover is None:
            return
        address = as_address(typed)
        if not address:
            popover.refuse(tr("This is no address: write it as in https://example.org/page."))
            return
        stretch = around(cursor)
        change = put_link(stretch.text, *_selected(stretch, cursor), session.encoded(address), self._state(stretch))
        if change is None:
            popover.refuse(tr("These words cannot carry a link: they are code, or hold a link already."))
            return
        popover.close()
        self._make(stretch, change)

    def _remove_link(self, cursor: QTextCursor) -> None:
        stretch = around(cursor)
        self._make(stretch, remove_link(stretch.text, stretch.offset(cursor.selectionStart()), self._state(stretch)))

    def _say(self, sentence: str) -> None:
        self._workbench.notice.emit(sentence)


def _selected(stretch: Stretch, cursor: QTextCursor) -> tuple[int, int]:
    return stretch.offset(cursor.selectionStart()), stretch.offset(cursor.selectionEnd())


def _copied_address() -> str:
    """An address on the clipboard; a word that may be one is not taken for it."""
    copied = QGuiApplication.clipboard().text()[:2_000].strip()
    return copied if "://" in copied and as_address(copied) else ""
