"""Which key runs which command: the list's own, and those a person chose instead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.commands.command import Command
    from workstation.ui.workbench import Workbench

_FREE = frozenset(range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1))
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Keys(QObject):
    """Keys are written as Qt writes them portably: `Ctrl+Shift+P`. An empty one means no key.

    What the preferences hold and this version cannot use (a command it does not know, a key that is none, one that
    another command has) is passed over and stays in the file; `odd` says it in words.
    """

    changed = Signal()

    def __init__(self, commands: Iterable[Command], workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._commands = {command.id: command for command in commands}
        self.odd: list[str] = []
        self._keys: dict[str, str] = {}
        self._settle()

    def of(self, id: str) -> str:
        """The key in force for this command."""
        return self._keys[id]

    def words(self, id: str) -> str:
        """The key as it is written on this system's keyboard."""
        return key_words(self._keys[id])

    def is_own(self, id: str) -> bool:
        """Whether the person chose it."""
        return self._keys[id] != portable(self._commands[id].shortcut)

    def holder(self, key: str, but: str = "") -> Command | None:
        """The command, other than `but`, that has this key."""
        wanted = portable(key)
        has = (id for id, held in self._keys.items() if held and held == wanted and id != but)
        found = next(has, None)
        return self._commands[found] if found else None

    def refusal(self, key: str) -> str:
        """Why this key can be no shortcut, in words; empty when it can."""
        sequence = QKeySequence(key)
        if sequence.count() == 0:
            return tr("That is not a key this program knows.")
        pressed = sequence[0]  # type: ignore[index] # the stubs do not know it
        plain = not pressed.keyboardModifiers() & _WITH and pressed.key() not in _FREE
        if plain:
            return tr("That key is needed for typing. Add Ctrl or Alt, or take a function key.")
        return ""

    def assign(self, id: str, key: str) -> None:
        """Give the command this key, taking it from whichever has it; empty takes its key away."""
        own = self._own()
        wanted = portable(key)
        other = self.holder(wanted, id) if wanted else None
        if other is not None:
            own[other.id] = ""
        own[id] = wanted
        self._keep(own)

    def reset(self, id: str) -> None:
        """The list's own key again, taken from whichever has it now."""
        self.assign(id, self._commands[id].shortcut)

    def reset_all(self) -> None:
        """Every command has the list's own key again."""
        self._keep({id: key for id, key in self._own().items() if id not in self._commands})

    def _own(self) -> dict[str, str]:
        return dict(self._workbench.settings.shortcuts)

    def _keep(self, own: dict[str, str]) -> None:
        same = {id for id, key in own.items() if id in self._commands and key == portable(self._commands[id].shortcut)}
        self._workbench.remember(shortcuts={id: key for id, key in own.items() if id not in same})
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """A person's choices first; a default that was given to another command is not in force."""
        self.odd = []
        own = {id: key for id, key in self._own().items() if id in self._commands and self._usable(id, key)}
        self._keys = dict.fromkeys(self._commands, "")
        taken: dict[str, str] = {}
        for id in (*own, *(id for id in self._commands if id not in own)):
            key = portable(own.get(id, self._commands[id].shortcut))
            if key and key in taken:
                if id in own:
                    self.odd.append(self._clash(id, taken[key], key))
                continue
            self._keys[id] = key
            if key:
                taken[key] = id

    def _usable(self, id: str, key: str) -> bool:
        if not key:
            return True
        if self.refusal(key):
            said = tr("“{key}” for “{command}” is not a key; its usual one is used.")
            self.odd.append(said.format(key=key, command=self._commands[id].text))
            return False
        return True

    def _clash(self, id: str, holder: str, key: str) -> str:
        said = tr("{key} was chosen for “{one}” and “{other}”; only the first has it.")
        return said.format(key=key_words(key), one=self._commands[holder].text, other=self._commands[id].text)


def portable(key: str) -> str:
    """One way to write each key, so that two can be compared."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def key_words(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
