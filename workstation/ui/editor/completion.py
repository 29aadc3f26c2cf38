"""`@` names an expert or a source while one types, and makes the record that does not exist yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from workstation.ui.editor.completion_list import CompletionList
from workstation.ui.editor.editor import Editor
from workstation.ui.editor.naming import begun_name, may_be_new, mention
from workstation.ui.editor.raw_text import code_points
from workstation.ui.editor.scan import Style
from workstation.ui.theme import Theme
from workstation.usecases.directory import Candidate, Kind

Answer = Callable[[Sequence[Candidate]], None]
Find = Callable[[str, Answer], None]
"""find(prefix, then): calls `then` with who fits, now or later; late answers to an older prefix are dropped."""
Create = Callable[[Kind, str, Callable[[Candidate], None]], None]
"""create(key, name, then): makes the record and calls `then` with it."""

_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_NO_NAMES = (Style.CODE, Style.HTML, Style.ADDRESS)
_KINDS: tuple[Kind, ...] = ("expert", "source")


class Completion(QObject):
    """Watches the editor's keys. The list never has the focus: whatever it does not take is typed."""

    def __init__(self, editor: Editor, theme: Theme, find: Find, create: Create) -> None:
        super().__init__(editor)
        self.list = CompletionList(editor, theme)
        self._editor = editor
        self._find = find
        self._create = create
        self._asked = 0
        self._dismissed = -1  # where the `@` stands whose list was sent away
        editor.left.connect(self.close)
        editor.textChanged.connect(self._on_text_changed)
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        editor.verticalScrollBar().valueChanged.connect(self.close)
        self.list.chosen.connect(self._take)

    def close(self) -> None:
        """Put the list away; answers still under way are dropped."""
        self._asked += 1
        self._hide()

    def _hide(self) -> None:
        self.list.hide()
        self._editor.removeEventFilter(self)  # keys come through it only while it may take them

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See each key before the editor while the list is open; take those that are the list's."""
        if not isinstance(event, QKeyEvent) or not self.list.isVisible() or not self._is_ours(event):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # or Escape and Tab would reach the window's shortcuts
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        self._obey(event)
        return True

    # --- keys ----------------------------------------------------------------------------------

    def _is_ours(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in _TAKING:
            return self.list.entry() is not None
        return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape)

    def _obey(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._dismissed = self._place()[0]
            self.close()
        elif event.key() in _TAKING:
            self._take(self.list.entry())
        else:
            self.list.step(1 if event.key() == Qt.Key.Key_Down else -1)

    # --- what stands before the caret --------------------------------------------------------------

    def _place(self) -> tuple[int, str | None]:
        """Where the `@` stands in the document, and the name begun after it."""
        cursor = self._editor.textCursor()
        line = cursor.block().text()
        before = line[: code_points(line, cursor.positionInBlock())] if "@" in line else ""
        name = None if cursor.hasSelection() or not before else begun_name(before)
        return (cursor.position() - _units(name) - 1, name) if name is not None else (-1, None)

    def _on_text_changed(self) -> None:
        at, name = self._place() if self._editor.takes_letter() else (-1, None)
        if name is None or at == self._dismissed or self._in_code(at):
            self._close_if_open()
            return
        self._dismissed = -1
        self._asked += 1
        number = self._asked
        self._find(name, lambda found: self._on_found(number, name, found))

    def _on_caret_moved(self) -> None:
        if self.list.isVisible() and self._place()[1] is None:
            self.close()

    def _close_if_open(self) -> None:
        if self.list.isVisible() or self._asked:
            self.close()

    def _in_code(self, at: int) -> bool:
        cursor = self._editor.textCursor()
        reading = self._editor.reading(cursor.block())
        column = code_points(cursor.block().text(), at - cursor.block().position())
        spans = (span for span in reading.spans if span.style in _NO_NAMES)
        return reading.code or any(span.start <= column < span.end for span in spans)

    def _on_found(self, number: int, name: str, found: Sequence[Candidate]) -> None:
        if number != self._asked:
            return
        entries = list(found)
        wanted = name.strip()
        if may_be_new(wanted):
            known = {(each.key, each.name.casefold()) for each in found}
            entries += [Candidate(key, "", wanted, "") for key in _KINDS if (key, wanted.casefold()) not in known]
        if not entries:
            self._hide()
            return
        under = self._editor.cursorRect()
        under.translate(self._editor.viewport().pos())
        room = QSize(self._editor.width() - self._editor.verticalScrollBar().width(), self._editor.height())
        self.list.show_entries(entries, under, room)
        self._editor.installEventFilter(self)

    # --- taking --------------------------------------------------------------------------------

    def _take(self, entry: Candidate | None) -> None:
        at, name = self._place()
        self.close()
        if entry is None or name is None:
            return
        words = QTextCursor(self._editor.document())
        words.setPosition(at)
        words.setPosition(at + 1 + _units(name.rstrip()), QTextCursor.MoveMode.KeepAnchor)
        words.setKeepPositionOnInsert(True)  # typing goes on behind the name while the record is made
        if entry.slug:
            self._put(words, words.selectedText(), entry)
            return
        typed = words.selectedText()
        self._create(entry.key, entry.name, lambda made: self._put(words, typed, made))

    def _put(self, words: QTextCursor, typed: str, entry: Candidate) -> None:
        if words.selectedText() == typed:  # else the words were changed meanwhile: the writer's text goes first
            words.setKeepPositionOnInsert(False)
            words.insertText(mention(entry.name, entry.key, entry.slug))
            if self._editor.session is not None:
                self._editor.session.end_step()
            self._editor.ensureCursorVisible()


def _units(name: str) -> int:
    return len(name.encode("utf-16-le")) // 2
