"""Library, editor and side beside each other: shown, hidden, resized, and the keyboard's way between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from workstation.ui import window_shape
from workstation.ui.editor_area import EditorArea
from workstation.ui.last_place import place_of
from workstation.ui.themes import Themes

if TYPE_CHECKING:
    from workstation.ui.library_pane import LibraryPane
    from workstation.ui.side import Side

LEAST = (200, 280, 240)  # pixels of library, editor and side at the usual size of text

_STRETCH = (0, 3, 2)  # of library, editor and side: who gets the room there is, and gives it


class Places(QSplitter):
    """The text alone at first, between two grounds; `take` puts library and side in their place.

    `shape_changed()` when a place was shown or hidden.
    """

    shape_changed = Signal()
    pane: LibraryPane
    side: Side

    def __init__(self, area: EditorArea, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.area, self._themes = area, themes
        self._widths: list[int] = []  # of library, editor and side, also while they are hidden
        self._tab: object = None  # of the side, when the library was last closed
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self._places: tuple[QWidget, QWidget, QWidget] = (_ground(), area, _ground())
        for at, place in enumerate(self._places):
            self.addWidget(place)
            self.setStretchFactor(at, _STRETCH[at])
        self._give_room()
        themes.changed.connect(self._give_room)

    def take(self, pane: LibraryPane, side: Side) -> None:
        """Library and side stand where their grounds did, as wide, and hidden if those were."""
        self.pane, self.side = pane, side
        ids = [place.id for place in side.places]
        side.setCurrentIndex(ids.index(self._tab) if self._tab in ids else 0)
        shown = [not place.isHidden() for place in self._places]
        for at, place in ((0, pane), (2, side)):
            self.replaceWidget(at, place)
            self.setStretchFactor(at, _STRETCH[at])  # Qt keeps it with the widget that goes
            self._places[at].deleteLater()
            place.setVisible(shown[at])
        self._places = (pane, self.area, side)
        self._give_room()

    def _give_room(self) -> None:
        """No place narrower than its words allow, as large as they are."""
        for place, pixels in zip(self._places, LEAST, strict=True):
            place.setMinimumWidth(self._themes.room(pixels))

    def least_width(self) -> int:
        """In pixels, with all three beside each other."""
        return sum(self._themes.room(pixels) for pixels in LEAST) + 2 * self.handleWidth()

    def toggle(self, place: QWidget) -> None:
        """Show or hide the library or the side."""
        if place.isHidden():
            self.reveal(place)
            return
        self._widths = window_shape.sizes(self, self._widths)
        place.hide()
        self.shape_changed.emit()

    def reveal(self, place: QWidget) -> None:
        """Shown, as wide as it was, if it was hidden."""
        if place.isHidden():
            place.show()
            window_shape.widen(self, place, self._widths[self.indexOf(place)], self.area)
            self.shape_changed.emit()

    def show_tab(self, id: str) -> QWidget | None:
        """A tab of the side, shown if it was hidden; the keyboard goes there."""
        self.reveal(self.side)
        widget = self.side.show_place(id)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return widget

    def next_place(self) -> None:
        """The keyboard to the next of library, text and side."""
        places = [place for place in (self.pane, self.area, self.side) if place.isVisible()]
        if not places:
            return
        holder = self.window().focusWidget()
        now = next((n for n, place in enumerate(places) if holder and place.isAncestorOf(holder)), -1)
        goals: dict[QWidget, QWidget] = {
            self.pane: self.pane.list,
            self.area: self.area.form.editor,
            self.side: self.side.tabBar(),
        }
        goals[places[(now + 1) % len(places)]].setFocus(Qt.FocusReason.TabFocusReason)

    def restore(self, window: QMainWindow, shape: window_shape.Shape) -> None:
        """Everything as it was when the library was last closed."""
        self._widths = window_shape.restore(window, self, shape)
        self._places[0].setVisible(shape.get("library", True) is True)
        self._places[2].setVisible(shape.get("side", True) is True)
        self.area.last_place = shape.get("place")
        self._tab = shape.get("tab")

    def shape(self, window: QMainWindow) -> window_shape.Shape:
        """What `restore` needs."""
        return window_shape.shape_of(
            window,
            splitter=window_shape.sizes(self, self._widths),
            library=not self.pane.isHidden(),
            side=not self.side.isHidden(),
            tab=self.side.current_id,
            place=place_of(self.area.form.editor),
        )


def _ground() -> QWidget:
    """What is seen of a place before it is made."""
    ground = QWidget()
    ground.setProperty("ground", "surface")
    ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return ground
