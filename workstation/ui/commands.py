"""The one list of commands from which menus, toolbar and keys follow."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from workstation.ui.themes import Themes


@dataclass(frozen=True)
class Command:
    """Something a person can ask of the window. `enabled()` is asked whenever the window's state changes.

    `checked` is given for what is on or off. `group` keeps related lines of a menu together. `tip` says more than the
    text where the text alone does not.
    """

    id: str
    text: str
    menu: str
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    group: int = 0
    toolbar: bool = False
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    tip: str = ""
    more_shortcuts: tuple[str, ...] = ()


MENUS = ("File", "Edit", "Article", "Insert", "Tag", "View", "Help")


class Commands(QObject):
    """The list made live: one QAction for each command."""

    def __init__(self, commands: Iterable[Command], themes: Themes, parent: QWidget) -> None:
        super().__init__(parent)
        self.all = tuple(commands)
        self._themes = themes
        self.actions = {command.id: self._action(command, parent) for command in self.all}
        themes.changed.connect(self._paint_icons)
        self._paint_icons()
        self.refresh()

    def action(self, id: str) -> QAction:
        """The live command of that id."""
        return self.actions[id]

    def refresh(self) -> None:
        """Ask every command anew whether it can be run and whether it is on."""
        for command in self.all:
            action = self.actions[command.id]
            action.setEnabled(command.enabled() if command.enabled else True)
            if command.checked:
                action.setChecked(command.checked())

    def fill_menus(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put the commands into the menu bar, in the order of the list; the menus by name."""
        menus: dict[str, QMenu] = {}
        for name in MENUS:
            mine = [command for command in self.all if command.menu == name]
            if mine:
                menus[name] = bar.addMenu(f"&{name}")
                self.fill_menu(menus[name], mine)
                menus[name].aboutToShow.connect(self.refresh)
        return menus

    def fill_menu(self, menu: QMenu, commands: Iterable[Command]) -> None:
        """Put these commands into a menu, a line between groups."""
        group: int | None = None
        for command in commands:
            if group is not None and command.group != group:
                menu.addSeparator()
            group = command.group
            menu.addAction(self.actions[command.id])

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the commands marked for it into the toolbar."""
        place: tuple[str, int] | None = None
        for command in self.all:
            if not command.toolbar:
                continue
            if place is not None and place != (command.menu, command.group):
                bar.addSeparator()
            place = (command.menu, command.group)
            bar.addAction(self.actions[command.id])

    def _action(self, command: Command, parent: QWidget) -> QAction:
        action = QAction(command.text, parent)
        action.setObjectName(command.id)
        action.setCheckable(command.checked is not None)
        keys = [key for key in (command.shortcut, *command.more_shortcuts) if key]
        action.setShortcuts([QKeySequence(key) for key in keys])
        plain = command.tip or command.text.replace("&", "").rstrip("…")
        action.setToolTip(f"{plain} ({_shown(keys[0])})" if keys else plain)
        action.setStatusTip("")
        action.triggered.connect(lambda _on=False: command.run())
        parent.addAction(action)
        return action

    def _paint_icons(self) -> None:
        for command in self.all:
            if command.icon:
                self.actions[command.id].setIcon(self._themes.icon(command.icon))


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
