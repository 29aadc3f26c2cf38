"""What the library's list is asked for: words to look for, filters and their chips, the order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from workstation.domain.articles import Status
from workstation.domain.listing import ArticleFilter, Sort
from workstation.ui.filter_form import Chips, FilterForm
from workstation.ui.saved_filters import SavedFilters
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.icon_button import IconButton
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.search_line import SearchLine
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.domain.saved_filters import SavedFilter
    from workstation.ui.workbench import Workbench

REST = 120  # ms after the last key before the search runs
SHORTEST = 2  # letters worth searching for


class LibrarySearch(QWidget):
    """`changed()` when `only` or `sort` did; `entered()` when Enter sends the keyboard to the list."""

    changed = Signal()
    entered = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.only = ArticleFilter()
        self.sort = Sort.UPDATED
        self.rest = QTimer(self, singleShot=True, interval=REST)
        self._build()
        self.rest.timeout.connect(self._search)
        self.words.textChanged.connect(lambda _text: self.rest.start())
        self.words.returnPressed.connect(self._on_return)
        self.filter_button.toggled.connect(self._on_filter_toggled)
        self.filters.chosen.connect(lambda name, value: self.narrow(**{name: _value(name, value)}))
        self.chips.removed.connect(lambda name: self.narrow(**{name: _value(name, "")}))
        self.filters.filled.connect(self._show_chips)
        self.saved_button.taken.connect(self.take)
        workbench.changed.connect(self._on_changed)

    def narrow(self, **conditions: Any) -> None:
        """Change these conditions of the filter."""
        self.only = self.only.changed(**conditions)
        self.filters.show_filter(self.only)
        self._show_chips()
        self.saved_button.show_in_force(self.only, self.sort)
        self.trash_heading.setVisible(self.only.trashed)
        self.changed.emit()

    def take_keyboard(self) -> None:
        """Ready to type what to look for."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def take(self, saved: SavedFilter) -> None:
        """The conditions and the order of a filter with a name."""
        self.rest.stop()
        with QSignalBlocker(self.words):
            self.words.setText(saved.only.words)
        self.sort = saved.sort
        for action in self.sort_button.menu().actions():
            action.setChecked(action.data() == saved.sort.value)
        # Names of people and sections are known once they were read.
        self.filters.refresh()
        self.narrow(**saved.only.model_dump())

    # --- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        themes = self._workbench.themes
        space = themes.current.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.m, space.m, space.m, space.s)
        column.setSpacing(space.s)
        self.words = SearchLine(tr("Search articles"), self)
        self.filter_button = IconButton(
            themes, "list-filter", tr("Filter by status, people, topic"), self, checkable=True
        )
        self.saved_button = SavedFilters(self._workbench, self)
        self.sort_button = IconButton(themes, "arrow-up-down", tr("Sort"), self)
        self.sort_button.setMenu(self._build_sort_menu())
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = FlowLayout(spacing=space.xs)
        row.addWidget(self.words)
        together = QWidget(self)
        buttons = QHBoxLayout(together)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(space.xs)
        for button in (self.filter_button, self.saved_button, self.sort_button):
            buttons.addWidget(button)
        row.addWidget(together)
        column.addLayout(row)
        self.filters = FilterForm(self._workbench, self)
        self.filters.hide()
        self.chips = Chips(themes, self)
        self.trash_heading = plain_label(tr("In the trash. Nothing here is lost: restore what you need."), tone="muted")
        self.trash_heading.hide()
        for part in (self.filters, self.chips, self.trash_heading):
            column.addWidget(part)

    def _build_sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for sort in Sort:
            action = QAction(tr(sort.value).capitalize(), group, checkable=True, checked=sort is self.sort)
            action.setData(sort.value)
            menu.addAction(action)
        group.triggered.connect(lambda action: self._order(Sort(action.data())))
        return menu

    # --- following ----------------------------------------------------------------------------------

    def _search(self) -> None:
        words = self.words.text().strip()
        wanted = words if len(words) >= SHORTEST else ""
        if wanted != self.only.words:
            self.narrow(words=wanted)

    def _on_return(self) -> None:
        self.rest.stop()
        self._search()
        self.entered.emit()

    def _order(self, sort: Sort) -> None:
        self.sort = sort
        self.saved_button.show_in_force(self.only, sort)
        self.changed.emit()

    def _show_chips(self) -> None:
        self.chips.show_filter(self.only, self.filters.words_for, shown=not self.filter_button.isChecked())

    def _on_filter_toggled(self, on: bool) -> None:
        self.filters.setVisible(on)
        self._show_chips()
        if on and self._workbench.is_ready:
            self.filters.refresh()

    def _on_changed(self, changes: Changes, _by: object) -> None:
        if self.filters.isVisible() and (changes.authors or changes.experts or changes.sources or changes.articles):
            self.filters.refresh()


def _value(name: str, value: str) -> Any:
    return (Status(value) if value else None) if name == "status" else value
