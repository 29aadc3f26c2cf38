"""The side: preview and panels as tabs, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QTabWidget, QToolButton, QVBoxLayout, QWidget

from workstation.ui.themes import Themes
from workstation.ui.widgets.icon_button import IconButton
from workstation.words import tr

_BESIDE = 5  # pixels of a tab beside its icon,
_AROUND = 22  # and around its title, as the style sheet has it


@dataclass(frozen=True)
class Place:
    """A tab: its id (remembered), its title, its icon and how to make what it shows."""

    id: str
    title: str
    icon: str
    create: Callable[[], QWidget]


class Side(QTabWidget):
    """Nothing is made before `begin()`: the text comes first. `made(id, widget)` tells of each tab's birth.

    Where the titles of all tabs have no room, each is its icon, the one in front with its title beside it where that
    has room; where not even the icons have, the last ones are left to `menu` beside the tabs, which is for all places
    by name.
    """

    made = Signal(str, object)

    def __init__(self, places: Iterable[Place], themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.places = tuple(places)
        self.widgets: dict[str, QWidget] = {}
        self._begun = False
        self.setDocumentMode(True)
        self.tabBar().setProperty("named", False)
        self.tabBar().setExpanding(False)
        self.tabBar().setUsesScrollButtons(False)
        self.setAccessibleName(tr("Side"))
        self.menu = QMenu(self)
        self.menu_button = self._build_menu_button()
        for place in self.places:
            ground = QWidget(self)
            ground.setProperty("ground", "surface")
            layout = QVBoxLayout(ground)
            layout.setContentsMargins(0, 0, 0, 0)
            index = self.addTab(ground, tr(place.title))
            self.tabBar().setAccessibleTabName(index, tr(place.title))
            self.setTabToolTip(index, tr(place.title))
        self.currentChanged.connect(self._on_current)
        themes.changed.connect(lambda _theme: self._fit())

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _build_menu_button(self) -> QToolButton:
        button = IconButton(self._themes, "ellipsis", tr("All places of the side"), self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.menu)
        self.setCornerWidget(button, Qt.Corner.TopRightCorner)
        return button

    def _on_current(self) -> None:
        self._fit()
        self._make_current()

    def _fit(self) -> None:
        """Titles on all tabs, or icons where those have no room, or as many icons as there is room for."""
        bar, room = self.tabBar(), self.width() - self.menu_button.sizeHint().width()
        words = bar.fontMetrics()
        icons = sum(words.horizontalAdvance(tr(place.title)) + _AROUND for place in self.places) > room
        self._title(icons=icons)
        here = bar.currentIndex()
        widest = max(1, *(bar.tabRect(index).width() for index in range(bar.count())))  # hidden ones have no width
        count = max(1, room // widest) if icons else len(self.places)
        shown = {*range(count)} if here < count else {*range(count - 1), here}
        # Those that go first: a bar that is too narrow for a moment would be scrolled from then on.
        for index in sorted(range(len(self.places)), key=lambda each: each in shown):
            bar.setTabVisible(index, index in shown)
        if icons:
            self._name_current(room - sum(bar.tabRect(index).width() for index in shown))

    def _name_current(self, spare: int) -> None:
        """The tab in front says what it is, if so many pixels are enough for it."""
        bar, here = self.tabBar(), self.currentIndex()
        title = tr(self.places[here].title)
        if bar.fontMetrics().horizontalAdvance(title) + _AROUND <= spare:
            self._wear("named", on=True)
            self.setTabText(here, title)

    def _wear(self, property: str, *, on: bool) -> None:
        bar = self.tabBar()
        if bool(bar.property(property)) != on:
            bar.setProperty(property, on)
            bar.style().polish(bar)

    def _title(self, *, icons: bool) -> None:
        bar = self.tabBar()
        self._wear("icons", on=icons)
        self._wear("named", on=False)
        if bar.iconSize() != self._themes.icon_size:
            bar.setIconSize(self._themes.icon_size)
            # The style's own room beside an icon is for a title, and there is none.
            alone = 'QTabBar[icons="true"]::tab:!selected, QTabBar[icons="true"][named="false"]::tab'
            bar.setStyleSheet(f"{alone} {{ max-width: {bar.iconSize().width() + _BESIDE}px; }}")
        for index, place in enumerate(self.places):
            self.setTabText(index, "" if icons else tr(place.title))
            self.setTabIcon(index, self._themes.icon(place.icon) if icons else QIcon())

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
