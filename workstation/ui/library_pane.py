"""The library: find an article by its words and filters, begin, copy, throw away and bring back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.articles import Article, Status
from workstation.domain.changes import Changes
from workstation.domain.listing import ArticleFilter, ArticleLine, Sort
from workstation.errors import WorkstationError
from workstation.ui.filter_form import Chips, FilterForm
from workstation.ui.models.articles import ArticlesModel
from workstation.ui.widgets.article_delegate import ArticleDelegate
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import duplicate, new_article, restore, trash

REST = 120  # ms after the last key before the search runs
SHORTEST = 2  # letters worth searching for
UNDO_SHOWN = 12_000  # ms


class LibraryPane(QWidget):
    """Search, filters, list. `import_wanted()` asks for the import dialog, `write_wanted()` for the keyboard to go to
    the article about to be opened, `rename_wanted()` to its headline.
    """

    import_wanted = Signal()
    rename_wanted = Signal()
    write_wanted = Signal()
    selection_changed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workbench = workbench
        self.model = ArticlesModel(workbench, self)
        self._only = ArticleFilter()
        self._sort = Sort.UPDATED
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._search)
        self._undo_clock = QTimer(self, singleShot=True, interval=UNDO_SHOWN)
        self._build()
        self._connect()
        if workbench.is_ready:
            self._on_ready()

    # --- what the commands ask ----------------------------------------------------------------------

    @property
    def chosen(self) -> ArticleLine | None:
        """The article under the list's cursor."""
        index = self.list.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    @property
    def shows_trash(self) -> bool:
        """Whether the list shows the trash."""
        return self._only.trashed

    def new_article(self) -> None:
        """Begin an article and show it."""
        self._leave_trash()
        self._workbench.do(new_article, language=self._workbench.settings.language, then=self._open_article)

    def duplicate(self, article_id: str) -> None:
        """A copy of the article, shown."""
        self._workbench.do(duplicate, article_id, then=self._open_article)

    def trash(self, slug: str) -> None:
        """Into the trash, with an offer to undo it."""
        self._workbench.do(trash, slug, then=self._offer_undo)

    def restore(self, slug: str) -> None:
        """Back from the trash, and shown."""
        self._workbench.do(restore, slug, then=self._on_restored)

    def show_trash(self, on: bool) -> None:
        """The trash instead of the library, or back."""
        self.trash_button.setChecked(on)
        self._narrow(trashed=on)

    def focus_search(self) -> None:
        """Ready to type what to look for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # --- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        space = self._workbench.themes.current.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_head())
        self.undo_offer = Banner(self._workbench.themes, self)
        layout.addWidget(self.undo_offer)
        layout.addWidget(self._build_list(), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(space.s, space.xs, space.s, space.xs)
        self.new_button = self._button("plus", "New article", self.new_article, text="New article")
        self.trash_button = self._button("trash-2", "Show what is in the trash", None, text="Trash", checkable=True)
        self.trash_button.toggled.connect(self.show_trash)
        foot.addWidget(self.new_button)
        foot.addStretch()
        foot.addWidget(self.trash_button)
        layout.addLayout(foot)
        self.setMinimumWidth(200)

    def _build_head(self) -> QWidget:
        space = self._workbench.themes.current.space
        head = QWidget(self)
        column = QVBoxLayout(head)
        column.setContentsMargins(space.m, space.m, space.m, space.s)
        column.setSpacing(space.s)
        row = QHBoxLayout()
        row.setSpacing(space.xs)
        self.search = QLineEdit(head)
        self.search.setPlaceholderText("Search articles")
        self.search.setAccessibleName("Search articles")
        self.search.setClearButtonEnabled(True)
        self.filter_button = self._button("list-filter", "Filter by status, people, topic", None, checkable=True)
        self.sort_button = self._button("arrow-up-down", "Sort", None)
        self.sort_button.setMenu(self._build_sort_menu())
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self.search, 1)
        row.addWidget(self.filter_button)
        row.addWidget(self.sort_button)
        column.addLayout(row)
        self.filters = FilterForm(self._workbench, head)
        self.filters.hide()
        self.chips = Chips(self._workbench.themes, head)
        column.addWidget(self.filters)
        column.addWidget(self.chips)
        self.trash_heading = plain_label("In the trash. Nothing here is lost: restore what you need.", tone="muted")
        self.trash_heading.hide()
        column.addWidget(self.trash_heading)
        return head

    def _build_sort_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for sort in Sort:
            action = QAction(sort.value.capitalize(), group, checkable=True, checked=sort is self._sort)
            action.setData(sort.value)
            menu.addAction(action)
        group.triggered.connect(lambda action: self._order(Sort(action.data())))
        return menu

    def _build_list(self) -> QWidget:
        self.list = _List(self)
        self.delegate = ArticleDelegate(self._workbench.themes)
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self.model)
        self.nothing = EmptyState(
            self._workbench.themes,
            "No articles yet",
            "Begin a new one, or import text, Markdown or HTML files. You can also drop files onto this window.",
            (("New article", self.new_article), ("Import…", self.import_wanted.emit)),
            icon="newspaper",
        )
        self.places = QStackedWidget(self)
        self.places.addWidget(self.list)
        self.places.addWidget(self.nothing)
        return self.places

    def _button(self, icon: str, tip: str, run: Any, *, text: str = "", checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._workbench.themes.icon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(text or tip)
        button.setCheckable(checkable)
        if text:
            button.setText(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if run:
            button.clicked.connect(lambda _on=False: run())
        repaint = lambda _theme=None: button.setIcon(self._workbench.themes.icon(icon))  # noqa: E731
        self._workbench.themes.changed.connect(repaint)
        return button

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._rest.start())
        self.search.returnPressed.connect(self._on_return)
        self.filter_button.toggled.connect(self._on_filter_toggled)
        self.filters.chosen.connect(lambda name, value: self._narrow(**{name: _value(name, value)}))
        self.chips.removed.connect(lambda name: self._narrow(**{name: _value(name, "")}))
        self.list.opened.connect(self._open_chosen)
        self.list.entered_text.connect(self._write_chosen)
        self.list.trash_asked.connect(self._trash_chosen)
        self.list.rename_asked.connect(self._rename_chosen)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self.selection_changed.emit())
        self.model.loaded.connect(self._on_loaded)
        self.model.modelReset.connect(self._follow_open)
        self.model.refused.connect(self._on_refused)
        self._undo_clock.timeout.connect(self.undo_offer.hide)
        self._workbench.ready.connect(self._on_ready)
        self._workbench.opened.connect(lambda _session: self._follow_open())
        self._workbench.changed.connect(self._on_changed)

    # --- reading ------------------------------------------------------------------------------------

    def _on_ready(self) -> None:
        self.new_button.setEnabled(not self._workbench.read_only)
        self._ask()

    def _search(self) -> None:
        words = self.search.text().strip()
        wanted = words if len(words) >= SHORTEST else ""
        if wanted != self._only.words:
            self._narrow(words=wanted)

    def _on_return(self) -> None:
        self._rest.stop()
        self._search()
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _narrow(self, **conditions: Any) -> None:
        self._only = self._only.changed(**conditions)
        self.filters.show_filter(self._only)
        self._show_chips()
        self.trash_heading.setVisible(self._only.trashed)
        self._ask()

    def _show_chips(self) -> None:
        self.chips.show_filter(self._only, self.filters.words_for, shown=not self.filter_button.isChecked())

    def _order(self, sort: Sort) -> None:
        self._sort = sort
        self._ask()

    def _ask(self) -> None:
        if self._workbench.is_ready:
            self.model.ask_for(self._only, self._sort)

    def _on_filter_toggled(self, on: bool) -> None:
        self.filters.setVisible(on)
        self._show_chips()
        if on and self._workbench.is_ready:
            self.filters.refresh()

    def _on_changed(self, changes: Changes, _by: object) -> None:
        if changes.articles:
            self.model.reload()
        if self.filters.isVisible() and (changes.authors or changes.experts or changes.sources or changes.articles):
            self.filters.refresh()

    def _on_loaded(self) -> None:
        empty = self.model.rowCount() == 0
        self.nothing.say(*self._why_empty())
        for button in self.nothing.buttons:
            button.setVisible(self._only == ArticleFilter() and not self._workbench.read_only)
        self.places.setCurrentWidget(self.nothing if empty else self.list)
        self.selection_changed.emit()

    def _why_empty(self) -> tuple[str, str]:
        if self._only.words:
            return "Nothing found", f"No article has the words “{self._only.words}”. Try fewer or other words."
        if self._only.trashed:
            return "The trash is empty", "Articles you throw away wait here until you restore them."
        if self._only != ArticleFilter():
            return "No article fits", "Take away a filter to see more."
        return (
            "No articles yet",
            "Begin a new one, or import text, Markdown or HTML files. You can also drop files onto this window.",
        )

    def _on_refused(self, trouble: WorkstationError) -> None:
        self.nothing.say(trouble.happened, " ".join(part for part in (trouble.safe, trouble.remedy) if part))
        for button in self.nothing.buttons:
            button.hide()
        self.places.setCurrentWidget(self.nothing)

    # --- the open article and the chosen one -----------------------------------------------------------

    def _follow_open(self) -> None:
        session = self._workbench.current
        self.delegate.open_id = session.article.id if session else ""
        row = self.model.row_of(self.delegate.open_id)
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row), flag)
        self.list.viewport().update()

    def _open_chosen(self) -> None:
        line = self.chosen
        if line is None:
            return
        if self._only.trashed:
            self.restore(line.slug)
        else:
            self._workbench.open(line.slug)

    def _write_chosen(self) -> None:
        self.write_wanted.emit()
        self._open_chosen()

    def _open_article(self, article: Article) -> None:
        self.write_wanted.emit()
        self._workbench.open(article.slug)

    def _rename_chosen(self) -> None:
        if self.chosen and not self._only.trashed:
            self._open_chosen()
            self.rename_wanted.emit()

    def _trash_chosen(self) -> None:
        if self.chosen and not self._only.trashed and not self._workbench.read_only:
            self.trash(self.chosen.slug)

    def _offer_undo(self, article: Article) -> None:
        self.undo_offer.say(
            "note",
            f"“{_short(article.title)}” is in the trash.",
            actions=(("Undo", lambda: self.restore(article.slug)),),
            closable=True,
        )
        self._undo_clock.start()

    def _on_restored(self, article: Article) -> None:
        self.undo_offer.hide()
        self._leave_trash()
        self._workbench.open(article.slug)

    def _leave_trash(self) -> None:
        if self._only.trashed:
            self.trash_button.setChecked(False)

    def _show_menu(self, place: QPoint) -> None:
        line = self.chosen
        if line is None or not self.list.indexAt(place).isValid():
            return
        menu = QMenu(self)
        writable = not self._workbench.read_only
        if self._only.trashed:
            menu.addAction("Restore", lambda: self.restore(line.slug)).setEnabled(writable)
        else:
            menu.addAction("Open", self._open_chosen)
            menu.addAction("Edit headline", self._rename_chosen).setEnabled(writable)
            menu.addAction("Duplicate", lambda: self.duplicate(line.id)).setEnabled(writable)
            menu.addSeparator()
            menu.addAction("Move to trash", lambda: self.trash(line.slug)).setEnabled(writable)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))


class _List(QListView):
    """The list's keys: Enter opens, Delete throws away, F2 edits the headline."""

    opened = Signal()
    entered_text = Signal()
    trash_asked = Signal()
    rename_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Articles")
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete and F2; the rest moves about."""
        asked = {
            Qt.Key.Key_Return: self.entered_text,
            Qt.Key.Key_Enter: self.entered_text,
            Qt.Key.Key_Delete: self.trash_asked,
            Qt.Key.Key_F2: self.rename_asked,
        }.get(Qt.Key(event.key()))
        if asked is not None and self.currentIndex().isValid():
            asked.emit()
            return
        super().keyPressEvent(event)


def _value(name: str, value: str) -> Any:
    return (Status(value) if value else None) if name == "status" else value


def _short(title: str, limit: int = 40) -> str:
    return title if len(title) <= limit else f"{title[:limit]}…"
