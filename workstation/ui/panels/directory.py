"""One list of the directory: search across every spelling, new, and the trash."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from workstation.domain.merging import RecordKind
from workstation.ui import ask
from workstation.ui.panels.kinds import Kind
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.search_line import SearchLine
from workstation.ui.widgets.two_line_list import Item, TwoLineList
from workstation.ui.workbench import Workbench
from workstation.words import tr

_PAUSE = 120  # ms of rest before the library is asked
PAGE = 200  # rows read at first; twice as many whenever somebody comes to the end of them


class Directory(QWidget):
    """The records of one kind. `record_wanted(slug)` when a person picks one; `record_added(slug)` after a new one."""

    record_wanted = Signal(str)
    record_added = Signal(str)

    def __init__(self, workbench: Workbench, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._workbench = workbench
        self._rows, self._more = PAGE, False
        self._wanted = ""
        themes = workbench.themes
        plural = tr(kind.plural).lower()
        self.search = SearchLine(
            tr("Search {plural}").format(plural=plural),
            name=tr("Search {plural} by any spelling").format(plural=plural),
        )
        self.new_button = QPushButton(tr("New…"))
        self.new_button.setAccessibleName(tr("New {noun}").format(noun=tr(kind.noun)))
        self.new_button.setToolTip(tr("New {noun}").format(noun=tr(kind.noun)))
        self.trash_button = QToolButton()
        self.trash_button.setCheckable(True)
        self.trash_button.setToolTip(tr("{plural} in the trash").format(plural=tr(kind.plural)))
        self.trash_button.setAccessibleName(tr("Show {plural} in the trash").format(plural=tr(kind.plural).lower()))
        self.duplicates_button = QToolButton()
        self.duplicates_button.setToolTip(tr("Likely duplicates…"))
        self.duplicates_button.setAccessibleName(
            tr("Look for duplicates among {plural}").format(plural=tr(kind.plural).lower())
        )
        self.contacts_button = QToolButton(self)
        self.contacts_button.hide()
        self.contacts_button.setToolTip(tr("Import contacts…"))
        self.contacts_button.setAccessibleName(tr("Import contacts from a vCard or CSV file"))
        self.list = TwoLineList(tr(kind.plural), themes)
        self.empty = EmptyState(themes, "", "", icon=kind.icon)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.read)
        self.search.textChanged.connect(self._begin)
        self.search.returnPressed.connect(self._on_return)
        self.trash_button.toggled.connect(self._on_trash)
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.new_button.clicked.connect(self._on_new)
        self.duplicates_button.clicked.connect(self._on_duplicates)
        self.contacts_button.clicked.connect(self._on_contacts)
        self.list.picked.connect(lambda item: self.record_wanted.emit(item.key))
        themes.changed.connect(self._paint_icons)
        self._paint_icons()

    def _lay_out(self) -> None:
        space = self._workbench.themes.current.space
        top = FlowLayout(spacing=space.xs)
        top.setContentsMargins(space.m, space.s, space.m, space.s)
        top.addWidget(self.search)
        together = QWidget()
        buttons = QHBoxLayout(together)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(space.xs)
        if self.kind.key == "expert":
            buttons.addWidget(self.contacts_button)
            self.contacts_button.show()
        for button in (self.duplicates_button, self.trash_button, self.new_button):
            buttons.addWidget(button)
        top.addWidget(together)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(self._pages, 1)

    def choose(self, slug: str) -> None:
        """Mark this record in the list, now or once it is read."""
        self._wanted = "" if self.list.choose(slug) else slug

    def read(self) -> None:
        """Ask the library for the list as searched."""
        self._pause.stop()
        for button in (self.new_button, self.contacts_button):
            button.setEnabled(not self._workbench.read_only)
        if self.kind.list is None or not self._workbench.is_ready:
            return
        asked = words, trashed, rows = self.search.text().strip(), self.trash_button.isChecked(), self._rows
        self._workbench.ask(
            self.kind.list, words, trashed=trashed, limit=rows, then=lambda found: self._on_read(asked, found)
        )

    def _begin(self) -> None:
        """Something else is looked for."""
        self._from_the_top()
        self._pause.start()

    def _on_trash(self) -> None:
        self._from_the_top()
        self.read()

    def _from_the_top(self) -> None:
        self._rows, self._more = PAGE, False
        self.list.setCurrentIndex(QModelIndex())
        self.list.scrollToTop()

    def _on_scrolled(self, to: int) -> None:
        bar = self.list.verticalScrollBar()
        if self._more and to >= bar.maximum() - bar.pageStep():
            self._more = False
            self._rows *= 2
            self.read()

    def _on_read(self, asked: tuple[str, bool, int], found: list[Any]) -> None:
        words, trashed, rows = asked
        if asked != (self.search.text().strip(), self.trash_button.isChecked(), self._rows):
            return
        self._more = len(found) == rows
        kind = self.kind
        self.list.show_items(
            [
                Item(each.slug, kind.title(each), kind.detail(each), kind.icon, dim=trashed, person=_person(kind, each))
                for each in found
            ]
        )
        if self._wanted:
            self.choose(self._wanted)
        self._pages.setCurrentIndex(0 if found else 1)
        if words:
            self.empty.say(
                tr("Nothing found for “{words}”").format(words=words),
                tr("Every spelling was searched. “New…” adds it by this name."),
            )
        elif trashed:
            self.empty.say(
                tr("The trash is empty"),
                tr("{plural} you throw away wait here and can be restored.").format(plural=tr(kind.plural)),
            )
        else:
            self.empty.say(tr("No {plural} yet").format(plural=tr(kind.plural).lower()), tr(kind.about))

    def _on_return(self) -> None:
        self.read()
        self.list.setFocus()

    def _on_new(self) -> None:
        words = "" if self.list.items.items else self.search.text().strip()
        name = ask.text(self.window(), tr("New {noun}").format(noun=tr(self.kind.noun)), tr("Name"), words)
        if name and name.strip() and self.kind.add:
            self._workbench.do(self.kind.add, name.strip(), by=None, then=self._on_added)

    def _on_duplicates(self) -> None:
        from workstation.ui.dialogs.duplicates_dialog import open_duplicates

        if self._workbench.is_ready and self.kind.key in ("author", "expert", "source"):
            open_duplicates(self._workbench, cast(RecordKind, self.kind.key))

    def _on_contacts(self) -> None:
        from workstation.ui.dialogs.contacts_dialog import open_contacts

        open_contacts(self._workbench)

    def _on_added(self, record: Any) -> None:
        self.search.clear()
        self.trash_button.setChecked(False)
        self.record_added.emit(record.slug)

    def _paint_icons(self) -> None:
        themes = self._workbench.themes
        icons = ((self.trash_button, "trash-2"), (self.duplicates_button, "merge"), (self.contacts_button, "book-user"))
        for button, icon in icons:
            themes.put_icon(button, icon)


def _person(kind: Kind, record: Any) -> str:
    """Whose initials stand beside the row; a source has an icon."""
    return "" if kind.key == "source" else str(record.name)
