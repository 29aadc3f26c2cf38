"""Library, editor and side beside each other: shown, hidden, resized, and the keyboard's way between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from workstation.ui import window_shape
from workstation.ui.editor_area import EditorArea
from workstation.ui.last_place import place_of
from workstation.ui.library_pane import LibraryPane
from workstation.ui.side import Side
from workstation.ui.themes import Themes

LEAST = (200, 280, 240)  # pixels of library, editor and side at the usual size of text


class Places(QSplitter):
    """`shape_changed()` when a place was shown or hidden."""

    shape_changed = Signal()

    def __init__(
        self, pane: LibraryPane, area: EditorArea, side: Side, themes: Themes, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.pane, self.area, self.side, self._themes = pane, area, side, themes
        self._widths: list[int] = []  # of library, editor and side, also while they are hidden
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for place, stretch in ((pane, 0), (area, 3), (side, 2)):
            self.addWidget(place)
            self.setStretchFactor(self.indexOf(place), stretch)
        self._give_room()
        themes.changed.connect(self._give_room)

    def _give_room(self) -> None:
        """No place narrower than its words allow, as large as they are."""
        for place, pixels in zip((self.pane, self.area, self.side), LEAST, strict=True):
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
        self.pane.setVisible(shape.get("library", True) is True)
        self.side.setVisible(shape.get("side", True) is True)
        self.area.last_place = shape.get("place")
        tab = shape.get("tab")
        ids = [place.id for place in self.side.places]
        self.side.setCurrentIndex(ids.index(tab) if tab in ids else 0)

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
