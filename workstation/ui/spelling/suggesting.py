"""Suggestions for a misspelt word, in the context menu and by key: the menu is there at once, they come into it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from workstation.errors import WorkstationError
from workstation.spelling.words import words_in
from workstation.ui.editor.raw_text import code_points
from workstation.ui.jobs import SPELLING
from workstation.ui.spelling.prose import spelt_words
from workstation.ui.widgets.alive import while_alive
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.editor.editor import Editor
    from workstation.ui.spelling.following import Spelling
    from workstation.ui.workbench import Workbench

MOST = 7  # suggestions


class Suggesting(QObject):
    """Puts what can be done about a word into menus. `menu` is the one last opened by key."""

    def __init__(self, workbench: Workbench, editor: Editor, spelling: Spelling) -> None:
        super().__init__(editor)
        self._workbench, self._editor, self._spelling = workbench, editor, spelling
        self.menu: QMenu | None = None
        editor.menu_opening.connect(self._on_menu_opening)

    def open_at_caret(self) -> None:
        """The suggestions for the word at the caret, as a menu below it."""
        word = self.word_at(self._editor.textCursor().position())
        if word is None or not self._spelling.is_wrong(self.spelt(word)):
            self._workbench.notice.emit(tr("No misspelt word stands here. F7 goes to the next one."))
            return
        menu = QMenu(self._editor)
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        self.fill(menu, word, None)
        menu.popup(self._editor.below_caret())
        menu.destroyed.connect(self._forget)

    def word_at(self, position: int) -> QTextCursor | None:
        """The word to be spelt that this position of the document touches, selected."""
        block = self._editor.document().findBlock(position)
        line = block.text()
        at = code_points(line, position - block.position())
        for start, end, _word in spelt_words(line, self._editor.reading(block)):
            if start <= at <= end:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + _units(line[:start]))
                cursor.setPosition(block.position() + _units(line[:end]), QTextCursor.MoveMode.KeepAnchor)
                return cursor
        return None

    def spelt(self, cursor: QTextCursor) -> str:
        """The selected word as dictionaries have it."""
        return next((word for _, _, word in words_in(cursor.selectedText())), "")

    def fill(self, menu: QMenu, word: QTextCursor, before: QAction | None) -> None:
        """Put suggestions and what else can be done with a misspelt word before this action of the menu."""
        spelt = self.spelt(word)
        looking = QAction(tr("Looking for suggestions…"), menu)
        looking.setEnabled(False)
        add = QAction(tr("Add “{word}” to my dictionary").format(word=_shown(spelt)), menu)
        add.triggered.connect(lambda: self.add(spelt))
        allow = QAction(tr("Ignore in this article"), menu)
        allow.triggered.connect(lambda: self._spelling.allow(spelt))
        line = menu.insertSeparator(before) if before else menu.addSeparator()
        menu.insertActions(line, [looking, add, allow])
        menu.insertSeparator(add)

        def found(words: Sequence[str]) -> None:
            for each in words[:MOST]:
                action = QAction(_shown(each), menu)
                action.triggered.connect(lambda _on=False, said=each: self.replace(word, said))
                font = action.font()
                font.setBold(True)
                action.setFont(font)
                menu.insertAction(looking, action)
            looking.setText(tr("No suggestions"))
            looking.setVisible(not words)
            if words and menu.activeAction() is None:
                menu.setActiveAction(menu.actions()[0])

        checker = self._spelling.checker
        self._workbench.jobs.run(checker.suggest, spelt, then=while_alive(menu, found), lane=SPELLING)

    def add(self, word: str) -> None:
        """Keep a word in the person's own dictionary."""
        self._workbench.jobs.run(
            self._spelling.personal.add,
            word,
            then=lambda _: self._on_added(word),
            failed=self._on_refused,
            lane=SPELLING,
        )

    def remove(self, word: str) -> None:
        """Take a word out of the person's own dictionary."""
        self._workbench.jobs.run(
            self._spelling.personal.remove,
            [word],
            then=lambda _: self._spelling.count_right(),
            failed=self._on_refused,
            lane=SPELLING,
        )

    def replace(self, word: QTextCursor, said: str) -> None:
        """Put this in place of the word, as one step of undo; apostrophes as the text has them."""
        if "’" in word.selectedText():
            said = said.replace("'", "’")
        if self._editor.isReadOnly():
            return
        word.insertText(said)
        if self._editor.session is not None:
            self._editor.session.end_step()

    def _on_added(self, word: str) -> None:
        self._spelling.count_right()
        self._workbench.notice.emit(tr("“{word}” is in your dictionary now.").format(word=word))

    def _on_refused(self, trouble: BaseException) -> None:
        if not isinstance(trouble, WorkstationError):
            raise trouble
        self._workbench.refuse(trouble)

    def _on_menu_opening(self, menu: QMenu, position: int) -> None:
        word = self.word_at(position)
        if word is None or self._editor.isReadOnly():
            return
        spelt = self.spelt(word)
        if self._spelling.is_wrong(spelt):
            self.fill(menu, word, menu.actions()[0])
        elif self._spelling.on and (action := self._taking_back(spelt, menu)) is not None:
            menu.insertAction(menu.actions()[0], action)
            menu.insertSeparator(menu.actions()[1])

    def _taking_back(self, word: str, menu: QMenu) -> QAction | None:
        """What was once let pass can be called wrong again where it stands."""
        if self._spelling.ignores(word):
            action = QAction(tr("No longer ignore “{word}”").format(word=_shown(word)), menu)
            action.triggered.connect(lambda: self._spelling.heed(word))
            return action
        if word in self._spelling.personal.words:
            action = QAction(tr("Take “{word}” out of my dictionary").format(word=_shown(word)), menu)
            action.triggered.connect(lambda: self.remove(word))
            return action
        return None

    def _forget(self) -> None:
        self.menu = None


def _shown(word: str) -> str:
    """A menu takes & for the mark of a key."""
    return word.replace("&", "&&")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
