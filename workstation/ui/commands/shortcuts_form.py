"""Every command with its key, and the way to give it another: a page for a dialog or the settings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workstation.ui import ask
from workstation.ui.commands.bars import Commands
from workstation.ui.commands.command import MENUS, Command, menu_title
from workstation.ui.commands.keys import key_words, portable
from workstation.ui.palette.matching import match
from workstation.ui.themes import Themes
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.words import tr

_ID = int(Qt.ItemDataRole.UserRole)


class ShortcutsForm(QWidget):
    """`changed()` after a key was given, taken or put back."""

    changed = Signal()

    def __init__(self, commands: Commands, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands, self._keys, self._themes = commands, commands.keys, themes
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Find a command or a key"))
        self.words.setAccessibleName(tr("Find a command or a key"))
        self.words.setClearButtonEnabled(True)
        self.table = QTreeWidget()
        self.key = QKeySequenceEdit()
        self.key.setMaximumSequenceLength(1)
        self.key.setAccessibleName(tr("The new key: press it"))
        self.told = plain_label()
        self.give_button = QPushButton(tr("Give it this key"))
        self.none_button = QPushButton(tr("No key"))
        self.reset_button = QPushButton(tr("Its usual key"))
        self.reset_all_button = QPushButton(tr("All usual keys…"))
        self._lay_out()
        self._connect()
        self._fill()

    @property
    def chosen(self) -> Command | None:
        """The command whose key would change."""
        item = self.table.currentItem()
        id = item.data(0, _ID) if item is not None else None
        return next((command for command in self._commands.all if command.id == id), None)

    def choose(self, id: str) -> None:
        """Put the cursor on this command."""
        self.table.setCurrentItem(self._items[id])

    # --- building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        space = self._themes.current.space
        self.table.setHeaderLabels([tr("Command"), tr("Key")])
        self.table.setAccessibleName(tr("Commands and their keys"))
        self.table.setStyleSheet("QTreeView::item { padding: 3px 2px; }")
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumSize(1, 320)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space.s)
        lines.addWidget(self.words)
        lines.addWidget(self.table, 1)
        row = FlowLayout(spacing=space.s)
        for part in (self.key, self.give_button, self.none_button, self.reset_button):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.reset_all_button)
        lines.addLayout(row)
        lines.addWidget(self.told)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._narrow)
        self.table.currentItemChanged.connect(lambda _now, _before: self._on_current())
        self.table.itemDoubleClicked.connect(lambda _item, _column: self.key.setFocus())
        self.key.keySequenceChanged.connect(lambda _key: self._weigh())
        self.key.installEventFilter(self)
        self.give_button.clicked.connect(self._give)
        self.none_button.clicked.connect(self._take_away)
        self.reset_button.clicked.connect(self._reset)
        self.reset_all_button.clicked.connect(self._reset_all)
        self._keys.changed.connect(self._show_keys)

    def _fill(self) -> None:
        self._items: dict[str, QTreeWidgetItem] = {}
        self._menus: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for menu in MENUS:
            mine = [command for command in self._commands.all if command.menu == menu]
            if not mine:
                continue
            heading = QTreeWidgetItem([menu_title(menu).replace("&", ""), ""])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            self.table.addTopLevelItem(heading)
            self._menus.append((heading, []))
            for command in mine:
                item = QTreeWidgetItem([command.text, ""])
                item.setData(0, _ID, command.id)
                heading.addChild(item)
                self._items[command.id] = item
                self._menus[-1][1].append(item)
        self.table.expandAll()
        self.table.setItemsExpandable(False)
        self._show_keys()
        self.table.setCurrentItem(next(iter(self._items.values())))

    # --- showing ------------------------------------------------------------------------------------

    def _show_keys(self) -> None:
        for id, item in self._items.items():
            words = self._keys.words(id)
            own = self._keys.is_own(id)
            item.setText(1, tr("{key} (your own)").format(key=words or tr("none")) if own else words)
        self._on_current()

    def _narrow(self, words: str) -> None:
        for heading, items in self._menus:
            for item in items:
                fits = match(words, item.text(0)) or words.casefold() in item.text(1).casefold()
                item.setHidden(not fits)
            heading.setHidden(all(item.isHidden() for item in items))

    def _on_current(self) -> None:
        command = self.chosen
        for part in (self.key, self.reset_button):
            part.setEnabled(command is not None)
        if command is not None:
            self.key.setKeySequence(QKeySequence(self._keys.of(command.id)))
            self.none_button.setEnabled(bool(self._keys.of(command.id)))
            self.reset_button.setEnabled(self._keys.is_own(command.id))
        self._weigh()

    def _weigh(self) -> None:
        """Say what giving this key would do."""
        command, key = self.chosen, self._typed
        self.give_button.setEnabled(False)
        said, tone = " ".join(self._keys.odd), "muted"
        if command is not None and key != self._keys.of(command.id):
            refused = self._keys.refusal(key) if key else ""
            holder = self._keys.holder(key, command.id) if key else None
            self.give_button.setEnabled(not refused)
            if refused:
                said, tone = refused, "danger"
            elif holder is not None:
                said = tr("{key} belongs to “{command}” now, which would have none.")
                said, tone = said.format(key=key_words(key), command=holder.text), "danger"
            elif not key:
                said = tr("It would have no key.")
            else:
                said = tr("{key} is free.").format(key=key_words(key))
        self.told.setText(said)
        self.told.setProperty("tone", tone)
        self.told.style().polish(self.told)

    @property
    def _typed(self) -> str:
        return portable(self.key.keySequence().toString(QKeySequence.SequenceFormat.PortableText))

    # --- changing -----------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tab and Escape leave the field as everywhere; they can be no shortcut."""
        leaving = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
        if isinstance(event, QKeyEvent) and event.key() in leaving and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._on_current()
                self.table.setFocus()
            else:
                (self.give_button if event.key() == Qt.Key.Key_Tab else self.table).setFocus()
            return True
        return False

    def _give(self) -> None:
        command = self.chosen
        if command is not None and self.give_button.isEnabled():
            self._keys.assign(command.id, self._typed)
            self.changed.emit()

    def _take_away(self) -> None:
        if self.chosen is not None:
            self._keys.assign(self.chosen.id, "")
            self.changed.emit()

    def _reset(self) -> None:
        if self.chosen is not None:
            self._keys.reset(self.chosen.id)
            self.changed.emit()

    def _reset_all(self) -> None:
        said = tr("Give every command its usual key again?")
        if ask.question(self.window(), said, tr("Keys of your own are forgotten."), yes=tr("All usual keys")):
            self._keys.reset_all()
            self.changed.emit()
