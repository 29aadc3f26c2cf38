"""The row above the page: whose view, how wide, light or dark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from workstation.ui.preview.ways import PAGES, PANE, READER, VIEWS, WIDTHS, WINDOW, page_of
from workstation.ui.themes import Themes
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.icon_button import IconButton
from workstation.words import tr


class Switch(QWidget):
    """`view_chosen`, `width_chosen` and `page_chosen` tell the name a person chose; `show_…` marks one in force."""

    view_chosen = Signal(str)
    width_chosen = Signal(str)
    page_chosen = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._row = FlowLayout(self, spacing=themes.current.space.xs)
        gap = themes.current.space.xs
        self._row.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        self._widths_row = self._together(gap)
        self.views = self._build_views()
        self._row.addWidget(self._widths_row)
        self.widths = self._build_widths()
        self.page = self._build_page()
        self.setAccessibleName(tr("How the page is shown"))
        self.show_view(READER)
        self.show_page(WINDOW)

    @property
    def reader(self) -> QToolButton:
        """Where the keyboard goes while there is no page."""
        return self.views[READER]

    def show_view(self, name: str) -> None:
        """This view is shown."""
        self.views[name].setChecked(True)

    def show_width(self, name: str) -> None:
        """The page is this wide."""
        for each, button in self.widths.items():
            button.setChecked(each == name)

    def show_page(self, name: str) -> None:
        """The page is light or dark in this way."""
        self._page = page_of(name)
        self._pages[self._page.name].setChecked(True)
        said = tr("Light or dark: {page}").format(page=tr(self._page.label))
        self.page.setToolTip(said)
        self.page.setAccessibleName(said)
        self.page.set_icon(self._page.icon)

    def _together(self, gap: int) -> QWidget:
        """Widths and page stay on one line."""
        group = QWidget(self)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        return group

    def _add_beside(self, button: QWidget) -> None:
        if layout := self._widths_row.layout():
            layout.addWidget(button)

    # --- inside --------------------------------------------------------------------------------

    def _build_views(self) -> dict[str, QToolButton]:
        group, made = QButtonGroup(self), {}
        for view in VIEWS:
            button = QToolButton(self)
            button.setText(tr(view.short))
            button.setAccessibleName(tr(view.label))
            button.setToolTip(tr("{view}: {what}").format(view=tr(view.label), what=tr(view.tip)))
            button.setCheckable(True)
            button.clicked.connect(_telling(self.view_chosen.emit, view.name))
            group.addButton(button)
            self._row.addWidget(button)
            made[view.name] = button
        return made

    def _build_widths(self) -> dict[str, QToolButton]:
        made: dict[str, QToolButton] = {}
        for width in WIDTHS:
            if not width.icon:
                continue
            tip = tr("{width}; once more for the whole pane").format(width=tr(width.label))
            button = IconButton(self._themes, width.icon, tip, self, checkable=True)
            button.setAccessibleName(tr(width.label))
            button.clicked.connect(lambda on=False, name=width.name: self.width_chosen.emit(name if on else PANE))
            self._add_beside(button)
            made[width.name] = button
        return made

    def _build_page(self) -> IconButton:
        button = IconButton(self._themes, PAGES[0].icon, tr(PAGES[0].label), self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        group = QActionGroup(menu)
        self._pages: dict[str, QAction] = {}
        for page in PAGES:
            action = menu.addAction(tr(page.label))
            action.setCheckable(True)
            action.triggered.connect(_telling(self.page_chosen.emit, page.name))
            group.addAction(action)
            self._pages[page.name] = action
        button.setMenu(menu)
        self._add_beside(button)
        return button


def _telling(tell: Callable[[str], None], name: str) -> Callable[..., None]:
    return lambda _on=False: tell(name)
