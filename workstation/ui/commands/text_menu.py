"""The menu of the right mouse button in the text: what can be done with the words under it, from the one list."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from workstation.ui.commands.bars import Commands
from workstation.ui.editor.editor import Editor
from workstation.words import tr

_CLIPBOARD = ("paste", "paste_plain", "paste_quote")
_ON_WORDS = ("comment",)
"""Commands that only a selection gives a meaning."""


class TextMenu(QObject):
    """`make()` gives a new menu each time; what stands elsewhere about the place is put in afterwards."""

    def __init__(self, commands: Commands, editor: Editor) -> None:
        super().__init__(editor)
        self._commands, self._editor = commands, editor
        editor.make_menu = self.make

    def make(self) -> QMenu:
        """Clipboard; tags; link, note and comments; all. Only what has a meaning at this place."""
        menu = QMenu(self._editor)
        selected, writable = self._editor.textCursor().hasSelection(), not self._editor.isReadOnly()
        self._commands.refresh()
        if selected:
            self._add(menu, ("cut", "copy") if writable else ("copy",))
        if writable:
            self._add(menu, _CLIPBOARD)
            menu.addSeparator()
            self._add(menu, self._tagging())
        self._add_record(menu)
        if writable:
            menu.addSeparator()
            self._add(menu, ("link", "footnote"))
            menu.addSeparator()
            self._add(menu, tuple(id for id in ("comment", "suggest_edit") if selected or id not in _ON_WORDS))
        menu.addSeparator()
        self._add(menu, ("select_all",))
        return menu

    def _tagging(self) -> tuple[str, ...]:
        """Every way to tag there is, and to take away a tag where one stands."""
        ways = tuple(each.id for each in self._commands.all if each.menu == "Tag" and each.group == 0)
        return (*ways, "untag") if self._editor.tag_at(self._editor.textCursor().position()) else ways

    def _add(self, menu: QMenu, ids: tuple[str, ...]) -> None:
        for id in ids:
            menu.addAction(self._commands.action(id))

    def _add_record(self, menu: QMenu) -> None:
        tag = self._editor.tag_at(self._editor.textCursor().position())
        if tag is not None:
            menu.addAction(tr("Open its record"), self._editor.open_record_at_caret)
