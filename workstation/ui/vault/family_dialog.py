"""Where a family name stands alone, with a tick at each place that is to go: before a name is taken out for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from workstation.ui.vault.vault_dialog import VaultDialog
from workstation.ui.widgets.alive import while_alive
from workstation.ui.workbench import Workbench
from workstation.usecases.family_names import FamilyPlace, Kind, family_places
from workstation.words import tr, tr_n

Then = Callable[[frozenset[str]], object]


class FamilyDialog(VaultDialog):
    """`then` hears the marks of the places without a tick; nothing when it is cancelled."""

    def __init__(self, workbench: Workbench, places: Sequence[FamilyPlace], then: Then) -> None:
        said = tr(
            "The family name also stands alone, in texts that hold the whole name. Take the tick away where it is "
            "somebody or something else, as in the name of a street: there it stays. Backups and older copies may hold "
            "further places; there it goes without being asked."
        )
        super().__init__(workbench, tr("The family name alone"), said, tr("Go on"))
        self._then = then
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Places of the family name alone"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setSpacing(workbench.themes.current.space.xs)
        self.list.setMinimumHeight(self.list.fontMetrics().lineSpacing() * 3 * min(len(places), 6))
        for place in places:
            times = tr_n("{n} place", "{n} places", place.times)
            item = QListWidgetItem(f"{place.context}\n{times}: {', '.join(place.where)}")
            item.setData(Qt.ItemDataRole.UserRole, place.mark)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.put(self.list)
        self.list.setFocus()

    def on_go(self) -> None:
        """Hand the choice over."""
        items = [self.list.item(row) for row in range(self.list.count())]
        spared = [each for each in items if each.checkState() is Qt.CheckState.Unchecked]
        self.accept()
        self._then(frozenset(each.data(Qt.ItemDataRole.UserRole) for each in spared))


def choose_family(workbench: Workbench, kind: Kind, slug: str, then: Then, dialog: VaultDialog | None = None) -> None:
    """Ask which places are spared, if there are any, then go on; `dialog` is what asked for the deed."""
    what = tr("Looking for the family name")
    if dialog is not None:
        dialog.look(family_places, kind, slug, then=partial(_on_found, workbench, then, dialog), what=what)
        return

    def found(places: Sequence[FamilyPlace]) -> None:
        if not job.cancelled:
            _on_found(workbench, then, None, places)

    job = workbench.ask(family_places, kind, slug, then=found, long=True, what=what, reports=True)


def _on_found(workbench: Workbench, then: Then, dialog: VaultDialog | None, places: Sequence[FamilyPlace]) -> None:
    if not places:
        then(frozenset())
        return
    family = FamilyDialog(workbench, places, then)
    if dialog is not None:
        family.rejected.connect(while_alive(dialog, partial(dialog.show_busy, False)))
        dialog.finished.connect(family.reject)
    family.open()
