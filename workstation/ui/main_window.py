"""The window: library, editor and side in one splitter; menus, toolbar and bottom line around them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QToolBar, QVBoxLayout, QWidget

from workstation.ui import ask, closing, window_shape
from workstation.ui.about import about_in_words
from workstation.ui.article_commands import ArticleCommands
from workstation.ui.commands import Commands
from workstation.ui.editor_area import EditorArea
from workstation.ui.files_in import FilesIn
from workstation.ui.last_place import place_of
from workstation.ui.library_pane import LibraryPane
from workstation.ui.read_only import ReadOnlyBanner
from workstation.ui.side import Side
from workstation.ui.side_places import SidePlaces
from workstation.ui.status_bar import StatusBar
from workstation.ui.tagging_commands import TaggingCommands
from workstation.ui.window_commands import window_commands
from workstation.ui.workbench import Workbench

NAME = "Editorial Workstation"


class MainWindow(QMainWindow):
    """`key` names the library whose shape of the window is remembered."""

    def __init__(self, workbench: Workbench, key: str = "") -> None:
        super().__init__()
        self.workbench = workbench
        self._key = key
        self._closed = False
        self._sizes: list[int] = []  # widths of library, editor and side, also while they are hidden
        workbench.window = self
        self.setAcceptDrops(True)
        self.pane = LibraryPane(workbench, self)
        self.area = EditorArea(workbench, self)
        self.articles = ArticleCommands(workbench, self.area, self.pane, self)
        self.tagging = TaggingCommands(workbench, self.area.form.editor)
        self.side_places = SidePlaces(workbench, self.area.form.editor)
        self.side = Side(self.side_places.places(), self)
        self.files = FilesIn(workbench, self.area.form.editor, self)
        self.read_only = ReadOnlyBanner(workbench, self)
        self._build()
        self.commands = Commands(window_commands(self), workbench.themes, self)
        self._build_bars()
        self._connect()
        self._restore()
        self._show_title()
        if workbench.is_ready:
            self._on_ready()

    # --- asked by commands ---------------------------------------------------------------------------

    def can_write(self) -> bool:
        """Whether anything may be written."""
        return not self.workbench.read_only

    def has_article(self) -> bool:
        """Whether an article is on show."""
        return self.workbench.is_ready and self.workbench.current is not None

    def can_edit(self) -> bool:
        """Whether the article on show may be changed."""
        session = self.workbench.current
        return self.can_write() and session is not None and session.article.trashed_at is None

    def find_article(self) -> None:
        """The library's search, shown if it was hidden."""
        self._reveal(self.pane)
        self.pane.focus_search()
        self.commands.refresh()

    def import_files(self) -> None:
        """Choose files to bring in."""
        self.files.choose()

    def export(self) -> None:
        """The export of the article on show."""
        self.area.commit()
        self.side_places.export()

    def insert_image(self) -> None:
        """Choose an image for the place of the caret."""
        self.files.choose_image()

    def edit_headline(self) -> None:
        """The caret into the headline."""
        self.area.form.focus_headline()

    def toggle_library(self) -> None:
        """Show or hide the library."""
        self._toggle(self.pane)

    def toggle_side(self) -> None:
        """Show or hide the side."""
        self._toggle(self.side)

    def _toggle(self, place: QWidget) -> None:
        if place.isHidden():
            self._reveal(place)
        else:
            self._sizes = window_shape.sizes(self.splitter, self._sizes)
            place.hide()
        self.commands.refresh()

    def _reveal(self, place: QWidget) -> None:
        if place.isHidden():
            place.show()
            window_shape.widen(self.splitter, place, self._sizes[self.splitter.indexOf(place)], self.area)

    def toggle_trash(self) -> None:
        """The trash in the library's place, or back."""
        self._reveal(self.pane)
        self.pane.trash_button.toggle()
        self.commands.refresh()

    def show_place(self, id: str) -> QWidget | None:
        """A tab of the side, shown if it was hidden; the keyboard goes there."""
        self._reveal(self.side)
        widget = self.side.show_place(id)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.commands.refresh()
        return widget

    def next_place(self) -> None:
        """The keyboard to the next of library, text and side."""
        places = [place for place in (self.pane, self.area, self.side) if place.isVisible()]
        holder = self.focusWidget()
        now = next((n for n, place in enumerate(places) if holder and place.isAncestorOf(holder)), -1)
        goals: dict[QWidget, QWidget] = {
            self.pane: self.pane.list,
            self.area: self.area.form.editor,
            self.side: self.side.tabBar(),
        }
        goals[places[(now + 1) % len(places)]].setFocus(Qt.FocusReason.TabFocusReason)

    def choose_look(self, choice: str) -> None:
        """Light, dark, high contrast, or as the system."""
        self.workbench.themes.choose(choice)
        self.workbench.remember(look=choice)
        self.commands.refresh()

    def come_forward(self) -> None:
        """Before the other windows, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def about(self) -> None:
        """Versions and credits."""
        ask.tell(self, NAME, about_in_words())

    # --- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for place, stretch in ((self.pane, 0), (self.area, 3), (self.side, 2)):
            self.splitter.addWidget(place)
            self.splitter.setStretchFactor(self.splitter.indexOf(place), stretch)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.read_only)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(760, 480)

    def _build_bars(self) -> None:
        self.commands.fill_menus(self.menuBar())
        bar = QToolBar("Commands", self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.commands.fill_toolbar(bar)
        self.addToolBar(bar)
        self.setStatusBar(StatusBar(self.workbench, self.area, self))

    def _connect(self) -> None:
        workbench = self.workbench
        workbench.ready.connect(self._on_ready)
        workbench.access_changed.connect(self.commands.refresh)
        workbench.opened.connect(lambda _session: self._on_opened())
        workbench.record_requested.connect(self._on_record_requested)
        self.area.state_changed.connect(self._on_state_changed)
        self.area.form.headline.edited.connect(lambda _text: self._show_title())
        self.area.new_wanted.connect(self.pane.new_article)
        self.area.import_wanted.connect(self.import_files)
        self.area.form.editor.tag_opened.connect(workbench.record_requested)
        self.area.form.editor.files_dropped.connect(self.files.bring_in)
        self.files.write_wanted.connect(self.area.focus_next)
        self.pane.import_wanted.connect(self.import_files)
        self.pane.write_wanted.connect(self.area.focus_next)
        self.pane.rename_wanted.connect(self._on_rename_wanted)
        self.side.made.connect(self.side_places.on_made)
        self.side_places.export_wanted.connect(self.export)

    def _restore(self) -> None:
        shape = self.workbench.settings.windows.get(self._key, {})
        self._sizes = window_shape.restore(self, self.splitter, shape)
        self.pane.setVisible(shape.get("library", True) is True)
        self.side.setVisible(shape.get("side", True) is True)
        self.area.last_place = shape.get("place")
        tab = shape.get("tab")
        ids = [place.id for place in self.side.places]
        self.side.setCurrentIndex(ids.index(tab) if tab in ids else 0)

    def _remember(self) -> None:
        shape = window_shape.shape_of(
            self,
            splitter=window_shape.sizes(self.splitter, self._sizes),
            library=not self.pane.isHidden(),
            side=not self.side.isHidden(),
            tab=self.side.current_id,
            place=place_of(self.area.form.editor),
        )
        windows = window_shape.remembered(self.workbench.settings.windows, self._key, shape)
        self.workbench.remember(windows=windows)

    # --- following -----------------------------------------------------------------------------------

    def _on_ready(self) -> None:
        self.commands.refresh()
        # The text has the first turn; the side's parts are made once it is on the screen.
        QTimer.singleShot(0, self.side.begin)

    def _on_opened(self) -> None:
        self._show_title()
        self.commands.refresh()

    def _on_state_changed(self) -> None:
        self._show_title()
        self.commands.refresh()  # an article may have gone to the trash

    def _on_record_requested(self, key: str, slug: str) -> None:
        self.show_place("people")
        self.side_places.show_record(key, slug)

    def _on_rename_wanted(self) -> None:
        self.area.form.focus_headline()

    def _show_title(self) -> None:
        session = self.workbench.current
        if session is None:
            self.setWindowTitle(NAME)
            return
        title = self.area.form.headline.value() or session.article.title
        # Qt reads [*] as a place for its mark of a changed window; twice it means itself.
        self.setWindowTitle(f"{' '.join(title.split())} — {NAME}".replace("[*]", "[*][*]"))

    # --- files dropped -------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if event.mimeData().hasUrls() and self.can_write():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Images go into the text, everything else is imported."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files.bring_in(files)

    # --- closing -------------------------------------------------------------------------------------

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing typed waits while the person is elsewhere."""
        super().focusOutEvent(event)
        self.area.commit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is stored first; what cannot be is told, and kept as a file if the person closes all the same."""
        if not self._closed:
            if not closing.stored(self, self.workbench, self.area, self.side_places):
                event.ignore()
                return
            self._remember()
            self.area.close_up()
            self.side_places.close()
        self._closed = True
        super().closeEvent(event)
