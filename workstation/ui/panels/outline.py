"""The outline: headings to jump to and to put in another order, and what is still to come (TK, TODO, XXX)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workstation.ui.editor.facts import facts_of
from workstation.ui.editor.shaping.sections import at_line
from workstation.ui.own_direction import InItsOwnDirection
from workstation.ui.panels.panel import Panel
from workstation.ui.sections import move, sections_of, step
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.ui.editor.facts import Facts
    from workstation.ui.editor.shaping.sections import Section
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench

_REST = 200  # ms between two looks at a text that is being written
_INDENT = "    "
_AROUND = 30  # characters shown before and behind a mark
_MOST = 500  # marks listed
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Headings(QListWidget):
    """A list whose rows can be dragged: `moved(row, before)` asks for another order, nothing is moved here."""

    moved = Signal(int, int)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the list is read anew once the text has it."""
        row = self.indexAt(event.position().toPoint()).row()
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        before = self.count() if row < 0 else row + (1 if below else 0)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.moved.emit(self.currentRow(), before)


class Outline(Panel):
    """Follows the text and the caret of the article on show."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._facts: Facts | None = None
        self._shown: Session | None = None
        self._line = 0
        self._current = -1  # the row of the heading the caret stands under
        self.sections: list[Section] = []
        self.headings = Headings()
        self.headings.setAccessibleName(tr("Headings"))
        self.headings.setAccessibleDescription(tr("Enter goes there; Alt and an arrow moves the section."))
        self.headings.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.to_come = QListWidget()
        self.to_come.setAccessibleName(tr("Still to come"))
        for each in (self.headings, self.to_come):
            each.setProperty("rows", "plain")
            each.setItemDelegate(InItsOwnDirection(each))
            each.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            each.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._title = plain_label(tone="heading")
        self.empty = EmptyState(self.themes, *_nothing(), icon="list-tree")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.headings)
        self._pages.addWidget(self.empty)
        self._pages.setCurrentWidget(self.empty)
        space = self.themes.current.space
        self._title.setContentsMargins(space.m, space.s, space.m, space.xs)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, space.xs, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._pages, 3)
        lines.addWidget(self._title)
        lines.addWidget(self.to_come, 1)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._read)
        self.headings.itemClicked.connect(lambda _item: self._go())
        self.headings.moved.connect(self._on_moved)
        self.to_come.itemClicked.connect(lambda _item: self._go_to_come())
        for each in (self.headings, self.to_come):
            each.installEventFilter(self)
        self.setFocusProxy(self.headings)

    def refresh(self) -> None:
        """Read the article on show."""
        session = self.session
        if session is not self._shown:
            if self._facts is not None:
                self._facts.changed.disconnect(self._on_facts)
            self._shown = session
            self._facts = facts_of(session, self.workbench.jobs) if session is not None else None
            if self._facts is not None:
                self._facts.changed.connect(self._on_facts)
        self._read()

    def concerned(self, changes: Changes, by: object) -> bool:
        """The text itself tells what changes."""
        del changes, by
        return False

    def show_caret(self, line: int, _column: int = 1) -> None:
        """The caret stands in this line (from 1): its heading is the current one."""
        self._line = line - 1
        if self.isVisible():
            self._mark_current()

    # --- reading -------------------------------------------------------------------------------------

    def _on_facts(self, _first: int, _count: int) -> None:
        if not self.isVisible():
            self._stale = True
        elif not self._rest.isActive():
            self._rest.start()

    def _read(self) -> None:
        session, facts = self.session, self._facts
        if session is None or facts is None or not facts.ready:
            self.sections = []
            self._list([])
            self._list_to_come([])
            return
        found = sections_of(session, facts)
        if found != self.sections:
            self.sections = found
            self._list(found)
        marks = [(number, *place) for number, fact in enumerate(facts.values) for place in fact.to_come]
        self._list_to_come(marks)
        self._mark_current()

    def _list(self, found: list[Section]) -> None:
        row = self.headings.currentRow()
        self.headings.clear()
        self._current = -1
        least = min((section.level for section in found), default=1)
        for section in found:
            item = QListWidgetItem(_INDENT * (section.level - least) + (section.heading or tr("(empty heading)")))
            item.setToolTip(section.heading)
            self.headings.addItem(item)
        self.headings.setCurrentRow(min(row, len(found) - 1))
        self._pages.setCurrentIndex(0 if found else 1)

    def _list_to_come(self, marks: list[tuple[int, int, int]]) -> None:
        session = self.session
        row = self.to_come.currentRow()
        self.to_come.clear()
        for number, start, end in marks[:_MOST] if session is not None else ():
            line = session.document.findBlockByNumber(number).text() if session is not None else ""
            item = QListWidgetItem(_snippet(line, start, end))
            item.setData(Qt.ItemDataRole.UserRole, (number, start, end))
            self.to_come.addItem(item)
        self.to_come.setCurrentRow(min(row, self.to_come.count() - 1))
        self._title.setText(tr("Still to come ({count})").format(count=len(marks)))
        for each in (self._title, self.to_come):
            each.setVisible(bool(marks))

    def _mark_current(self) -> None:
        """Tell the heading the caret stands under by its weight; a step within a section changes nothing."""
        current = at_line(self.sections, self._line)
        if current == self._current:
            return
        before, self._current = self._current, current
        for row in (before, current):
            item = self.headings.item(row) if row >= 0 else None
            if item is None:
                continue
            font = item.font()
            font.setBold(row == current)
            item.setFont(font)
            here = tr("{heading}, the caret is here").format(heading=item.text().strip()) if row == current else None
            item.setData(Qt.ItemDataRole.AccessibleTextRole, here)

    # --- going and moving ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes there; Alt+Up and Alt+Down move the section."""
        if not isinstance(event, QKeyEvent):
            return False
        moving = event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if moving and watched is self.headings:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self._step(down=event.key() == Qt.Key.Key_Down)
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            (self._go if watched is self.headings else self._go_to_come)()
            return True
        return False

    def _go(self) -> None:
        row, session = self.headings.currentRow(), self.session
        if session is not None and 0 <= row < len(self.sections):
            block = session.document.findBlockByNumber(self.sections[row].line)
            at = session.offset_of(block.position())
            self.place_requested.emit(at, at)

    def _go_to_come(self) -> None:
        item, session = self.to_come.currentItem(), self.session
        if item is None or session is None:
            return
        number, start, end = item.data(Qt.ItemDataRole.UserRole)
        at = session.offset_of(session.document.findBlockByNumber(number).position())
        self.place_requested.emit(at + start, at + end)

    def _step(self, *, down: bool) -> None:
        row, session = self.headings.currentRow(), self.session
        if session is not None and 0 <= row < len(self.sections) and self._may_write(session):
            self._moved(session, step(session, self.sections, row, down=down))

    def _on_moved(self, row: int, before: int) -> None:
        session = self.session
        if session is None or not 0 <= row < len(self.sections) or not self._may_write(session):
            return
        line = self.sections[before].line if before < len(self.sections) else session.document.blockCount()
        self._moved(session, move(session, self.sections[row], line))

    def _moved(self, session: Session, position: int) -> None:
        if position < 0:
            return
        self._rest.stop()
        self._read()
        number = session.document.findBlock(position).blockNumber()
        self.headings.setCurrentRow(at_line(self.sections, number))

    def _may_write(self, session: Session) -> bool:
        return not self.workbench.read_only and session.article.trashed_at is None


def _nothing() -> tuple[str, str]:
    return tr("No headings yet"), tr("A line that begins with ## is a heading. They stand here, ready to be reordered.")


def _snippet(line: str, start: int, end: int) -> str:
    before, behind = line[max(0, start - _AROUND) : start], line[end : end + _AROUND]
    if start > _AROUND:
        before = "…" + (before.partition(" ")[2] or before)
    if end + _AROUND < len(line):
        behind = (behind.rpartition(" ")[0] or behind) + "…"
    return f"{before}{line[start:end]}{behind}".strip()
