"""The side: preview and panels as tabs, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from workstation.words import tr


@dataclass(frozen=True)
class Place:
    """A tab: its id (remembered), its title and how to make what it shows."""

    id: str
    title: str
    create: Callable[[], QWidget]


class Side(QTabWidget):
    """Nothing is made before `begin()`: the text comes first. `made(id, widget)` tells of each tab's birth."""

    made = Signal(str, object)

    def __init__(self, places: Iterable[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = tuple(places)
        self.widgets: dict[str, QWidget] = {}
        self._begun = False
        self.setDocumentMode(True)
        self.setMinimumWidth(240)
        self.tabBar().setExpanding(False)
        self.tabBar().setUsesScrollButtons(True)
        self.setAccessibleName(tr("Side"))
        for place in self.places:
            ground = QWidget(self)
            ground.setProperty("ground", "surface")
            layout = QVBoxLayout(ground)
            layout.setContentsMargins(0, 0, 0, 0)
            self.addTab(ground, tr(place.title))
        self.currentChanged.connect(lambda _index: self._make_current())

    def begin(self) -> None:
        """From now on a tab that is looked at is made."""
        self._begun = True
        if self.isVisible():
            self._make_current()

    def show_place(self, id: str) -> QWidget | None:
        """Bring this tab forward; what it shows, or none before `begin()`."""
        for index, place in enumerate(self.places):
            if place.id == id:
                self.setCurrentIndex(index)
        self._make_current()
        return self.widgets.get(id)

    @property
    def current_id(self) -> str:
        """Which tab is in front."""
        return self.places[self.currentIndex()].id if self.places else ""

    def showEvent(self, event: QShowEvent) -> None:
        """Shown again: the tab in front may not be made yet."""
        super().showEvent(event)
        self._make_current()

    def _make_current(self) -> None:
        if not self._begun or not self.places or self.isHidden():
            return
        place = self.places[self.currentIndex()]
        ground = self.widget(self.currentIndex())
        if place.id in self.widgets or ground is None:
            return
        made = place.create()
        self.widgets[place.id] = made
        made.setAccessibleName(made.accessibleName() or tr(place.title))
        layout = ground.layout()
        if layout is not None:
            layout.addWidget(made)
        self.made.emit(place.id, made)
