"""The list of commands made live: menus, toolbar and keys."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton, QWidget

from workstation.ui.commands.command import MENUS, menu_title
from workstation.ui.commands.keys import Keys
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.commands.command import Command
    from workstation.ui.workbench import Workbench

_REST = 26  # pixels
_AT_A_TIME = 8  # commands


class _Rest(QObject):
    """Keeps a bar's button for what has no room wide enough to be seen and hit: Qt's own is 12 pixels."""

    def __init__(self, bar: QToolBar) -> None:
        super().__init__(bar)
        self._bar = bar
        button = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        if button is not None:
            button.setAccessibleName(tr("More commands"))
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """At the end of the bar, in reading direction."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and isinstance(watched, QToolButton):
            bar = self._bar
            leftwards = bar.layoutDirection() is Qt.LayoutDirection.RightToLeft
            place = QRect(0 if leftwards else bar.width() - _REST, watched.y(), _REST, watched.height())
            if watched.geometry() != place:
                watched.setGeometry(place)
        return False


class Commands(QObject):
    """One QAction for each command; all are asked anew after each that was run."""

    def __init__(self, commands: Iterable[Command], workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.all = tuple(commands)
        self._themes = workbench.themes
        self.keys = Keys(self.all, workbench, self)
        self.actions = {command.id: self._action(command, parent) for command in self.all}
        self._put_keys()
        self.keys.changed.connect(self._put_keys)
        self._themes.changed.connect(lambda _theme: deque(self.paint_icons(), maxlen=0))
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
                menus[name] = bar.addMenu(menu_title(name))
                self.fill_menu(menus[name], mine)
                menus[name].aboutToShow.connect(self.refresh)
        return menus

    def fill_menu(self, menu: QMenu, commands: Iterable[Command]) -> None:
        """Put these commands into a menu in the order of their groups, a line between groups."""
        group: int | None = None
        further: dict[str, QMenu] = {}
        for command in sorted(commands, key=lambda each: each.group):
            if group is not None and command.group != group:
                menu.addSeparator()
            group = command.group
            place = menu
            if command.submenu:
                if command.submenu not in further:
                    further[command.submenu] = menu.addMenu(command.submenu)
                place = further[command.submenu]
            place.addAction(self.actions[command.id])

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the commands marked for it into the toolbar."""
        place: tuple[str, int] | None = None
        self._size_icons(bar)
        _Rest(bar)
        for command in self.all:
            if not command.toolbar:
                continue
            if place is not None and place != (command.menu, command.group):
                bar.addSeparator()
            place = (command.menu, command.group)
            bar.addAction(self.actions[command.id])
            button = bar.widgetForAction(self.actions[command.id])
            if command.label and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def fill_strip(self, bar: QToolBar) -> None:
        """Put the commands that set words and paragraphs into the strip above the text."""
        group: int | None = None
        self._size_icons(bar)
        _Rest(bar)
        for command in self.all:
            if not command.strip:
                continue
            if group is not None and command.group != group:
                bar.addSeparator()
            group = command.group
            bar.addAction(self.actions[command.id])

    def _action(self, command: Command, parent: QWidget) -> QAction:
        action = QAction(command.text, parent)
        action.setObjectName(command.id)
        action.setCheckable(command.checked is not None)
        # In a menu the icon would stand where the tick belongs.
        action.setIconVisibleInMenu(command.checked is None)
        action.setIconText(command.label or command.text)
        action.triggered.connect(lambda _on=False: self._run(command))
        parent.addAction(action)
        return action

    def _put_keys(self) -> None:
        for command in self.all:
            action, plain = self.actions[command.id], command.text.rstrip("…")
            action.setShortcut(QKeySequence(self.keys.of(command.id)))
            words = self.keys.words(command.id)
            action.setToolTip(f"{plain} ({words})" if words else plain)

    def _run(self, command: Command) -> None:
        command.run()
        self.refresh()

    def _size_icons(self, bar: QToolBar) -> None:
        """Icons as large as the text beside them, now and when its size changes."""
        bar.setIconSize(self._themes.icon_size)
        self._themes.changed.connect(lambda _theme: bar.setIconSize(self._themes.icon_size))

    def paint_icons(self) -> Iterator[None]:
        """A few at a time: each is drawn in every size and ink there is."""
        for number, command in enumerate(self.all):
            if command.icon:
                self.actions[command.id].setIcon(self._themes.icon(command.icon))
            if number % _AT_A_TIME == 0:
                yield
