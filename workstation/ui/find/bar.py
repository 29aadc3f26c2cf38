"""The bar above the text: what is looked for, how many there are, and what takes their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor, QTextLayout
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workstation.ui.find.hits import Hits
from workstation.ui.find.query import Query
from workstation.ui.find.replacing import replace_all, replace_one
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.icon_button import IconButton
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr, tr_n

if TYPE_CHECKING:
    from workstation.ui.editor.editor import Editor
    from workstation.ui.workbench import Workbench

_REST = 120  # ms after the last key before the text is searched
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """Hidden until asked for. `replace_all_wanted()`: keep a revision, then call `replace_all_now`."""

    replace_all_wanted = Signal()

    def __init__(self, workbench: Workbench, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._editor = workbench, editor
        self.hits = Hits(editor, workbench.jobs, self)
        self._replaced_at = -1
        self._build()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._recount = QTimer(self, singleShot=True, interval=_REST)
        self._recount.timeout.connect(self._show_count)
        self._connect()
        self.hide()

    # --- asked by commands ---------------------------------------------------------------------------

    def open(self, *, replacing: bool = False) -> None:
        """Show the bar with the selected words in it, ready to be typed over."""
        chosen = self._editor.textCursor()
        words = chosen.selectedText()
        several = "\u2029" in words
        if words and not several:
            self.words.setText(words)
        self._replace_row.setVisible(replacing or self._replace_row.isVisibleTo(self))
        self.show()
        if several:
            self.in_selection.setChecked(True)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Hide the bar; the keyboard goes back to the text."""
        if self._rest.isActive():  # the words now in the field were not looked for: what is selected is another hit
            cursor = self._editor.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self._editor.setTextCursor(cursor)
        self._rest.stop()
        self.in_selection.setChecked(False)
        self.hits.look_for(Query(""))
        self.hide()
        self._editor.setFocus()

    def step(self, *, back: bool = False) -> None:
        """To the next hit, or the one before; the bar opens if nothing is looked for yet."""
        if self.isHidden() or not self.words.text():
            self.open()
            return
        if self._rest.isActive():
            self._rest.stop()
            self._look()
            return
        cursor = self._editor.textCursor()
        here = not back and not cursor.hasSelection()
        self._select(self.hits.near(cursor.selectionStart(), back=back, here=here))

    def replace_all_now(self) -> None:
        """Replace every hit and say how many there were."""
        count = replace_all(self._editor, self.hits, self.new.text())
        one, many = "{n} place was replaced; Ctrl+Z takes it back.", "{n} places were replaced; Ctrl+Z takes all back."
        self._workbench.notice.emit(tr_n(one, many, count))

    # --- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        themes = self._workbench.themes
        space = themes.current.space
        self.setProperty("banner", "find")
        self.words = _field(tr("Find"))
        self.count = plain_label(tone="muted")
        self.count.setWordWrap(False)
        self.previous = IconButton(themes, "chevron-up", tr("Previous (Shift+F3)"), self)
        self.next = IconButton(themes, "chevron-down", tr("Next (F3)"), self)
        self.case = IconButton(themes, "case-sensitive", tr("Match case (Alt+C)"), self, checkable=True)
        self.whole = IconButton(themes, "whole-word", tr("Whole words (Alt+W)"), self, checkable=True)
        self.regex = IconButton(themes, "regex", tr("Regular expression (Alt+X)"), self, checkable=True)
        self.in_selection = IconButton(themes, "text-select", tr("In the selection (Alt+L)"), self, checkable=True)
        self.done = IconButton(themes, "x", tr("Close (Esc)"), self)
        self._choices: dict[int, IconButton] = {
            Qt.Key.Key_C: self.case,
            Qt.Key.Key_W: self.whole,
            Qt.Key.Key_X: self.regex,
            Qt.Key.Key_L: self.in_selection,
        }
        self.new = _field(tr("Replace with"))
        self.replace = QPushButton(tr("Replace"))
        self.replace_all = QPushButton(tr("Replace all"))
        self.trouble = plain_label(tone="danger")
        self.trouble.hide()
        first = _row(space.xs, self.words, _together(space.xs, self.count, self.previous, self.next))
        first.addWidget(_together(space.xs, self.case, self.whole, self.regex, self.in_selection, self.done))
        self._replace_row = QWidget(self)
        self._replace_row.setLayout(_row(space.s, self.new, self.replace, self.replace_all))
        self._replace_row.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space.m, space.s, space.m, space.s)
        rows.setSpacing(space.s)
        rows.addLayout(first)
        rows.addWidget(self._replace_row)
        rows.addWidget(self.trouble)

    def _connect(self) -> None:
        self.words.textEdited.connect(lambda _text: self._rest.start())
        for each in (self.case, self.whole, self.regex):
            each.toggled.connect(lambda _on: self._look())
        self.in_selection.toggled.connect(self._on_in_selection)
        self.next.clicked.connect(lambda _on=False: self.step())
        self.previous.clicked.connect(lambda: self.step(back=True))
        self.done.clicked.connect(self.close_bar)
        self.replace.clicked.connect(self._replace)
        self.replace_all.clicked.connect(self.replace_all_wanted)
        self.hits.found.connect(self._on_found)
        self.hits.changed.connect(self._on_changed)
        self.hits.touched.connect(self._on_touched)
        self._editor.selectionChanged.connect(self._on_selection)
        self._editor.highlighter.paint_over(self._ranges)
        self._workbench.opened.connect(lambda _session: self._on_opened())
        for field in (self.words, self.new):
            field.installEventFilter(self)

    # --- keys ----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back; in the second field it replaces. Alt and a letter is a choice."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in self._choices:
            self._choices[event.key()].toggle()
            return True
        if event.key() not in _ENTER:
            return False
        if watched is self.new:
            self._replace()
        else:
            self.step(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    # --- looking -------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._rest.stop()
        if not self.isHidden():
            flags = (self.case.isChecked(), self.whole.isChecked(), self.regex.isChecked())
            self.hits.look_for(Query(self.words.text(), *flags))

    def _on_found(self) -> None:
        if self._replaced_at >= 0:
            at, self._replaced_at = self._replaced_at, -1
            self._select(self.hits.near(at, here=True))
        elif self.words.hasFocus() and self.words.text():
            self._select(self.hits.near(self._editor.textCursor().selectionStart(), here=True))

    def _on_changed(self) -> None:
        self._editor.highlighter.colour_again()
        self._editor.viewport().update()
        self._recount.start()
        self.trouble.setText(self.hits.trouble)
        self.trouble.setVisible(bool(self.hits.trouble))
        if self.hits.ready:
            self._recount.stop()
            QTimer.singleShot(0, self, self._show_count)

    def _on_touched(self, first: int, count: int) -> None:
        self._editor.highlighter.colour_blocks(first, count)
        self._recount.start()

    def _on_selection(self) -> None:
        if self.isVisible() and not self._recount.isActive():
            self._recount.start()

    def _on_opened(self) -> None:
        if not self.isHidden():
            self.in_selection.setChecked(False)
            self._look()

    def _on_in_selection(self, on: bool) -> None:
        self.hits.limit_to(self._editor.textCursor() if on else None)
        if on and not self.hits.limited:
            self.in_selection.setChecked(False)
            self._workbench.notice.emit(tr("Select the passage to search in first."))

    def _select(self, cursor: QTextCursor | None) -> None:
        if cursor is not None:
            self._editor.setTextCursor(cursor)
            if not self._editor.viewport().rect().contains(self._editor.cursorRect()):
                self._editor.centerCursor()
        self._show_count()

    def _show_count(self) -> None:
        self._recount.stop()
        total = self.hits.count()
        writable = not self._editor.isReadOnly() and total > 0
        self.replace.setEnabled(writable)
        self.replace_all.setEnabled(writable)
        if not self.words.text() or not self.hits.ready:
            self.count.setText("")
            return
        index = self.hits.index(self._editor.textCursor())
        if not total:
            said = tr("None")
        elif index:
            said = tr("{index} of {total}").format(index=f"{index:,}", total=f"{total:,}")
        else:
            said = tr_n("{n} hit", "{n} hits", total)
        self.count.setText(said)

    # --- replacing -----------------------------------------------------------------------------------

    def _replace(self) -> None:
        cursor = self._editor.textCursor()
        if not replace_one(self._editor, self.hits, self.new.text()):
            self._select(self.hits.near(cursor.selectionStart(), here=True))
            return
        self._select(self.hits.near(self._editor.textCursor().position(), here=True))

    # --- marking what is in view -----------------------------------------------------------------------

    def _ranges(self, number: int, _line: str) -> list[QTextLayout.FormatRange]:
        made = []
        for start, length in self.hits.of_block(number):
            each = QTextLayout.FormatRange()
            each.start, each.length, each.format = start, length, self._hit_format()
            made.append(each)
        return made

    def _hit_format(self) -> QTextCharFormat:
        theme = self._workbench.themes.current
        made = QTextCharFormat()
        made.setBackground(QColor(theme.hit))
        made.setForeground(QColor(theme.text))
        return made


def _field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setMinimumWidth(96)
    return made


def _row(spacing: int, field: QLineEdit, *rest: QWidget) -> FlowLayout:
    row = FlowLayout(spacing=spacing)
    for each in (field, *rest):
        row.addWidget(each)
    return row


def _together(spacing: int, *parts: QWidget) -> QWidget:
    """Parts that stay on one line."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for each in parts:
        row.addWidget(each)
    return group
