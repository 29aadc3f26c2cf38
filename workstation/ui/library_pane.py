"""The library: choose an article from the list, begin, copy, throw away and bring back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.listing import ArticleFilter
from workstation.ui.article_count import ArticleCount
from workstation.ui.article_list import ArticleList
from workstation.ui.library_search import LibrarySearch
from workstation.ui.models.articles import ArticlesModel
from workstation.ui.widgets.article_delegate import ArticleDelegate
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.icon_button import IconButton
from workstation.usecases.articles import duplicate, new_article, restore, trash
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.domain.changes import Changes
    from workstation.domain.listing import ArticleLine
    from workstation.errors import WorkstationError
    from workstation.ui.workbench import Workbench

UNDO_SHOWN = 12_000  # ms


class LibraryPane(QWidget):
    """The search, the list, what can be done with its articles.

    `import_wanted()` asks for the import dialog, `write_wanted()` for the keyboard to go to the article about to be
    opened, `rename_wanted()` to its headline.
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
        self._end_wanted = -1  # the row the End key went to before the last one is known
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
        return self.search.only.trashed

    def new_article(self) -> None:
        """Begin an article and show it; while the library is still being opened, nothing."""
        if self._workbench.read_only:
            return
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
        self.search.narrow(trashed=on)

    def focus_search(self) -> None:
        """Ready to type what to look for."""
        self.search.take_keyboard()

    # --- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        themes = self._workbench.themes
        space = themes.current.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.search = LibrarySearch(self._workbench, self)
        layout.addWidget(self.search)
        self.count = ArticleCount(self._workbench, self.model)
        layout.addWidget(self.count)
        self.undo_offer = Banner(themes, self)
        layout.addWidget(self.undo_offer)
        layout.addWidget(self._build_list(), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(space.s, space.xs, space.s, space.xs)
        self.new_button = IconButton(themes, "plus", tr("New article"), self, text=tr("New article"))
        self.trash_button = IconButton(
            themes, "trash-2", tr("Show what is in the trash"), self, text=tr("Trash"), checkable=True
        )
        self.new_button.setEnabled(not self._workbench.read_only)
        foot.addWidget(self.new_button)
        foot.addStretch()
        foot.addWidget(self.trash_button)
        layout.addLayout(foot)
        self._workbench.themes.changed.connect(self._fit_foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words in the foot as far as there is room."""
        super().resizeEvent(event)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """The trash is its icon where both have no room with their words, then the new article, too."""
        room = self.width() - 2 * self._workbench.themes.current.space.m
        words, icon = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for new, away in ((words, words), (words, icon), (icon, icon)):
            self.new_button.setToolButtonStyle(new)
            self.trash_button.setToolButtonStyle(away)
            if self.new_button.sizeHint().width() + self.trash_button.sizeHint().width() <= room:
                return

    def _build_list(self) -> QWidget:
        self.list = ArticleList(self)
        self.delegate = ArticleDelegate(self._workbench.themes)
        self.list.setItemDelegate(self.delegate)
        self.list.setModel(self.model)
        self.nothing = EmptyState(
            self._workbench.themes,
            tr("No articles yet"),
            tr("Begin a new one, or import text, Markdown or HTML files. You can also drop files onto this window."),
            ((tr("New article"), self.new_article), (tr("Import…"), self.import_wanted.emit)),
            icon="newspaper",
        )
        self.places = QStackedWidget(self)
        self.places.addWidget(self.list)
        self.places.addWidget(self.nothing)
        return self.places

    def _connect(self) -> None:
        self.search.changed.connect(self._ask)
        self.search.entered.connect(self._on_entered)
        self.new_button.clicked.connect(lambda _on=False: self.new_article())
        self.trash_button.toggled.connect(self.show_trash)
        self.list.opened.connect(self._open_chosen)
        self.list.entered_text.connect(self._write_chosen)
        self.list.trash_asked.connect(self._trash_chosen)
        self.list.rename_asked.connect(self._rename_chosen)
        self.list.end_asked.connect(self._go_to_end)
        self.model.reached_end.connect(self._on_end)
        # Of a list that is read as one scrolls the handle would stand in what was read so far.
        self.list.verticalScrollBar().sliderPressed.connect(self.model.read_to_end)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
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

    def _on_entered(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))

    def _ask(self) -> None:
        self._end_wanted = -1
        if self._workbench.is_ready:
            self.model.ask_for(self.search.only, self.search.sort)

    def _on_changed(self, changes: Changes, _by: object) -> None:
        if changes.articles:
            self.model.reload()

    def _on_loaded(self) -> None:
        empty = self.model.rowCount() == 0
        self.nothing.say(*self._why_empty())
        for button in self.nothing.buttons:
            button.setVisible(self.search.only == ArticleFilter() and not self._workbench.read_only)
        self.places.setCurrentWidget(self.nothing if empty else self.list)
        self.selection_changed.emit()

    def _why_empty(self) -> tuple[str, str]:
        words = self.search.only.words
        if words and self.search.only != ArticleFilter(words=words):
            return tr("Nothing found"), tr(
                "No article here has the words “{words}”. Take away a filter, or try others."
            ).format(words=words)
        if words:
            return tr("Nothing found"), tr("No article has the words “{words}”. Try fewer or other words.").format(
                words=words
            )
        if self.search.only.trashed:
            return tr("The trash is empty"), tr("Articles you throw away wait here until you restore them.")
        if self.search.only != ArticleFilter():
            return tr("No article fits"), tr("Take away a filter to see more.")
        return (
            tr("No articles yet"),
            tr("Begin a new one, or import text, Markdown or HTML files. You can also drop files onto this window."),
        )

    def _on_refused(self, trouble: WorkstationError) -> None:
        self.nothing.say(trouble.happened, " ".join(part for part in (trouble.safe, trouble.remedy) if part))
        for button in self.nothing.buttons:
            button.hide()
        self.places.setCurrentWidget(self.nothing)

    def _go_to_end(self) -> None:
        self._end_wanted = self.list.currentIndex().row()
        self.model.read_to_end()

    def _on_end(self) -> None:
        """Nobody is taken there who only held the scroll bar, or has gone elsewhere meanwhile."""
        wanted, self._end_wanted = self._end_wanted, -1
        if wanted >= 0 and wanted == self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(self.model.rowCount() - 1))

    # --- the open article and the chosen one -----------------------------------------------------------

    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.model.chosen_row = now.row()
        self.selection_changed.emit()

    def _follow_open(self) -> None:
        session = self._workbench.current
        self.delegate.open_id = self.model.open_id = session.article.id if session else ""
        row = self.model.row_of(self.delegate.open_id)
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row), flag)
        elif session is not None:
            self.list.selectionModel().clear()  # it stands elsewhere: what is marked here is another article
        self.list.viewport().update()

    def _open_chosen(self) -> None:
        line = self.chosen
        if line is None:
            return
        if self.search.only.trashed:
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
        if self.chosen and not self.search.only.trashed:
            self._open_chosen()
            self.rename_wanted.emit()

    def _trash_chosen(self) -> None:
        if self.chosen and not self.search.only.trashed and not self._workbench.read_only:
            self.trash(self.chosen.slug)

    def _offer_undo(self, article: Article) -> None:
        self.undo_offer.say(
            "note",
            tr("“{short}” is in the trash.").format(short=_short(article.title)),
            actions=((tr("Undo"), lambda: self.restore(article.slug)),),
            closable=True,
        )
        self._undo_clock.start()

    def _on_restored(self, article: Article) -> None:
        self.undo_offer.hide()
        self._leave_trash()
        self._workbench.open(article.slug)

    def _leave_trash(self) -> None:
        if self.search.only.trashed:
            self.trash_button.setChecked(False)

    def _show_menu(self, place: QPoint) -> None:
        line = self.chosen
        if line is None or not self.list.indexAt(place).isValid():
            return
        menu = QMenu(self)
        writable = not self._workbench.read_only
        if self.search.only.trashed:
            menu.addAction(tr("Restore"), lambda: self.restore(line.slug)).setEnabled(writable)
        else:
            menu.addAction(tr("Open"), self._open_chosen)
            menu.addAction(tr("Edit headline"), self._rename_chosen).setEnabled(writable)
            menu.addAction(tr("Duplicate"), lambda: self.duplicate(line.id)).setEnabled(writable)
            menu.addSeparator()
            menu.addAction(tr("Move to trash"), lambda: self.trash(line.slug)).setEnabled(writable)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))


def _short(title: str, limit: int = 40) -> str:
    return title if len(title) <= limit else f"{title[:limit]}…"
