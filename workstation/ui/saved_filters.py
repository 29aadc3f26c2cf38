"""The button with the filters that have a name: take one, keep the one in force, rename, delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from workstation.domain.listing import ArticleFilter, Sort
from workstation.ui import ask
from workstation.ui.widgets.icon_button import IconButton
from workstation.usecases.saved_filters import delete_filter, rename_filter, save_filter, saved_filters
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.saved_filters import SavedFilter
    from workstation.ui.workbench import Workbench


class SavedFilters(IconButton):
    """`taken(filter)` when a person chooses one; `show_in_force` says what would be kept."""

    taken = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(workbench.themes, "bookmark", tr("Filters with a name"), parent)
        self._workbench = workbench
        self._kept: tuple[SavedFilter, ...] = ()
        self._only, self._sort = ArticleFilter(), Sort.UPDATED
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)
        workbench.ready.connect(self._read)
        if workbench.is_ready:
            self._read()

    def show_in_force(self, only: ArticleFilter, sort: Sort) -> None:
        """These conditions and this order are in force."""
        self._only, self._sort = only, sort

    def fill(self) -> None:
        """The filters, and what can be done with them."""
        menu = self.menu()
        menu.clear()
        for kept in self._kept:
            action = menu.addAction(kept.name.replace("&", "&&"), partial(self._take, kept))
            action.setCheckable(True)
            action.setChecked(kept.only == self._only and kept.sort == self._sort)
        if not self._kept:
            menu.addAction(tr("No filter has a name yet")).setEnabled(False)
        menu.addSeparator()
        writable = not self._workbench.read_only
        conditions = self._only.changed(trashed=False) != ArticleFilter()
        menu.addAction(tr("Keep this filter…"), self._keep).setEnabled(writable and conditions)
        for title, act in ((tr("Rename"), self._rename), (tr("Delete"), self._delete)):
            further = menu.addMenu(title)
            further.setEnabled(writable and bool(self._kept))
            for kept in self._kept:
                further.addAction(f"{kept.name}…".replace("&", "&&"), partial(act, kept))

    def _read(self) -> None:
        self._workbench.ask(saved_filters, then=self._on_read)

    def _on_read(self, kept: tuple[SavedFilter, ...]) -> None:
        self._kept = kept

    def _take(self, kept: SavedFilter) -> None:
        if kept.later:
            said = tr("“{name}” was made by a newer version; what this one does not know of it is left out.")
            self._workbench.notice.emit(said.format(name=kept.name))
        self.taken.emit(kept)

    def _keep(self) -> None:
        name = ask.text(self.window(), tr("Keep this filter"), tr("Name"))
        if not name or not name.strip():
            return
        if name.strip() in [kept.name for kept in self._kept]:
            said = tr("There is already a filter called “{name}”. Replace it?").format(name=name.strip())
            if not ask.question(self.window(), said, yes=tr("Replace")):
                return
        self._workbench.do(save_filter, name, self._only, self._sort, then=lambda _saved: self._read())

    def _rename(self, kept: SavedFilter) -> None:
        name = ask.text(self.window(), tr("Rename the filter"), tr("Name"), kept.name)
        if name and name.strip():
            self._workbench.do(rename_filter, kept.name, name, then=lambda _renamed: self._read())

    def _delete(self, kept: SavedFilter) -> None:
        said = tr("Delete the filter “{name}”?").format(name=kept.name)
        if ask.question(self.window(), said, tr("No article is touched."), yes=tr("Delete")):
            self._workbench.do(delete_filter, kept.name, then=lambda _done: self._read())
