"""The window: library, editor and side in one splitter; menus, toolbar and bottom line around them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QToolBar, QVBoxLayout, QWidget

from workstation.ui import closing, window_shape
from workstation.ui.about import NAME
from workstation.ui.attribution_desk import AttributionDesk
from workstation.ui.board.place import BoardPlace
from workstation.ui.commands.bars import Commands
from workstation.ui.commands.choices import CommandChoices
from workstation.ui.commands.desk import Desk
from workstation.ui.commands.keys_page import keys_page
from workstation.ui.commands.listing import all_commands
from workstation.ui.commands.shortcuts_dialog import ShortcutsDialog
from workstation.ui.commands.text_menu import TextMenu
from workstation.ui.comments.desk import CommentDesk
from workstation.ui.editor_area import EditorArea
from workstation.ui.files_in import FilesIn
from workstation.ui.full_screen import FullScreen
from workstation.ui.help.help_desk import HelpDesk
from workstation.ui.help.tour_steps import tour_steps
from workstation.ui.library_pane import LibraryPane
from workstation.ui.open_articles import OpenArticles
from workstation.ui.palette.finder import Finder
from workstation.ui.panels.comments import Comments
from workstation.ui.panels.revisions import Revisions
from workstation.ui.pasting.pasting import Pasting
from workstation.ui.pasting.quoting import Quoting
from workstation.ui.places import Places
from workstation.ui.read_only import ReadOnlyBanner
from workstation.ui.recovered import RecoveredBanner
from workstation.ui.side import Side
from workstation.ui.side_places import SidePlaces
from workstation.ui.spelling.desk import SpellingDesk
from workstation.ui.status_bar import StatusBar
from workstation.ui.tagging_commands import TaggingCommands
from workstation.ui.vault.desk import VaultDesk
from workstation.ui.visits import Visits
from workstation.ui.workbench import Workbench
from workstation.usecases.draft_reader import DraftReader
from workstation.words import tr

_LEAST_SIZE = (760, 480)  # pixels


class MainWindow(QMainWindow):
    """`key` names the library whose shape of the window is remembered; `reader` outlives the window."""

    def __init__(self, workbench: Workbench, key: str, reader: DraftReader) -> None:
        super().__init__()
        self.workbench = workbench
        self._closed = False
        self.closing = self.restarting = False
        workbench.window, workbench.key = self, key
        self.setAcceptDrops(True)
        self.pane = LibraryPane(workbench, self)
        self.area = EditorArea(workbench, self)
        self.tagging = TaggingCommands(workbench, self.area.form.editor)
        form = self.area.form
        self.spelling = SpellingDesk(workbench, form.editor, (form.headline, form.dek))
        self.vault = VaultDesk(workbench, self.spelling.follow.personal, self)
        self.comments = CommentDesk(workbench, self.area.form.editor, self._comments_panel)
        self.help = HelpDesk(workbench, self)
        self.attribution = AttributionDesk(
            workbench,
            self.area.form,
            reader,
            self._side_panel,
            lambda code: self.help.show_help("desk-check", code),
            self.tagging,
        )
        self.area.stand_above(self.attribution.review.strip)
        self.side_places = SidePlaces(workbench, self.area.form.editor)
        self.side = Side(self.side_places.places(), workbench.themes, self)
        self.places = Places(self.pane, self.area, self.side, workbench.themes, self)
        self.files = FilesIn(workbench, self.area.form.editor, self)
        self.pasting = Pasting(workbench, self.area.form.editor, self.files.pictures)
        self.quoting = Quoting(workbench, self.area.form.editor, self.pasting)
        self.finder = Finder(workbench, self)
        self.visits = Visits(workbench, self)
        self.board = BoardPlace(workbench, self.places, self.area)
        self.read_only = ReadOnlyBanner(workbench, self)
        self.recovered = RecoveredBanner(workbench, self)
        self.full_screen = FullScreen(self, self.places)
        self.open_articles = OpenArticles(workbench, self)
        self._build()
        text = (self.area, self.side_places, self.files, self.tagging)
        everything = (workbench, self, self.places, self.pane, *text, self.finder, self.visits, self.help, self.board)
        more = (self.spelling, self.comments, self.attribution, self.pasting, self.quoting)
        self.desk = Desk(*everything, *more, self.full_screen, self.open_articles, self.vault)
        self.commands = Commands(all_commands(self.desk), workbench, self)
        self.text_menu = TextMenu(self.commands, self.area.form.editor)
        self.finder.begin(CommandChoices(workbench, self.commands, self.desk.why_not))
        self._begin_help()
        self._build_bars()
        self._connect()
        self.places.restore(self, workbench.settings.windows.get(key, {}))
        self._show_title()
        if workbench.is_ready:
            self._on_ready()

    def come_forward(self) -> None:
        """Before the other windows, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # --- building ------------------------------------------------------------------------------------

    def _build(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.read_only)
        column.addWidget(self.recovered)
        column.addWidget(self.vault.banner)
        column.addWidget(self.places, 1)
        self.board.stand_in(column)
        self.setCentralWidget(middle)
        self._keep_least_size()
        self.workbench.themes.changed.connect(self._keep_least_size)

    def _keep_least_size(self) -> None:
        """Room for all places side by side, on any screen."""
        wide = max(_LEAST_SIZE[0], self.places.least_width())
        self.setMinimumSize(min(wide, self.screen().availableGeometry().width()), _LEAST_SIZE[1])

    def _begin_help(self) -> None:
        self.help.begin(
            keys=lambda: ShortcutsDialog(self.commands, self.workbench.themes, self),
            keys_page=lambda: keys_page(self.commands),
            steps=lambda: tour_steps(self.places, {id: self._tool(id) for id in ("tag_expert", "export")}),
        )

    def _tool(self, id: str) -> QWidget | None:
        bars = self.findChildren(QToolBar)
        return next((found for bar in bars if (found := bar.widgetForAction(self.commands.action(id)))), None)

    def _build_bars(self) -> None:
        self.commands.fill_menus(self.menuBar())
        shown = {f"show_{place.id}" for place in self.side.places}
        self.commands.fill_menu(self.side.menu, (each for each in self.commands.all if each.id in shown))
        self.side.menu.aboutToShow.connect(self.commands.refresh)
        bar = QToolBar(tr("Commands"), self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.commands.fill_toolbar(bar)
        self.addToolBar(bar)
        self.commands.fill_strip(self.area.strip)
        bar_below = StatusBar(self.workbench, self.area, self)
        bar_below.insertPermanentWidget(1, self.spelling.button)
        bar_below.insertPermanentWidget(2, self.attribution.button)
        bar_below.insertPermanentWidget(3, self.vault.button)
        self.setStatusBar(bar_below)

    def _connect(self) -> None:
        workbench = self.workbench
        workbench.ready.connect(self._on_ready)
        workbench.access_changed.connect(self.commands.refresh)
        workbench.preferred.connect(self._on_preferred)
        workbench.restart_wanted.connect(self._restart)
        workbench.opened.connect(lambda _session: self._on_opened())
        workbench.record_requested.connect(self._on_record_requested)
        self.area.state_changed.connect(self._on_state_changed)
        self.area.form.headline.edited.connect(lambda _text: self._show_title())
        for field in (self.area.form.headline, self.area.form.dek):
            field.edited.connect(self.vault.watch.look_at)
        self.area.new_wanted.connect(self.pane.new_article)
        self.area.import_wanted.connect(self.files.choose)
        self.area.form.editor.tag_opened.connect(workbench.record_requested)
        self.area.form.editor.files_dropped.connect(self.files.bring_in)
        self.files.write_wanted.connect(self.area.focus_next)
        self.pane.import_wanted.connect(self.files.choose)
        self.pane.write_wanted.connect(self.area.focus_next)
        self.pane.rename_wanted.connect(self._on_rename_wanted)
        self.side.made.connect(self.side_places.on_made)
        self.side.made.connect(self.comments.on_made)
        self.side.made.connect(self.attribution.on_made)
        self.side_places.previewing.field_wanted.connect(self.area.form.go_to_field)
        self.side_places.export_wanted.connect(self.desk.export)
        self.board.shown_changed.connect(self.commands.refresh)
        self.places.shape_changed.connect(self.commands.refresh)
        self.recovered.compare_wanted.connect(self._on_compare_wanted)
        self.read_only.recovered.connect(self.recovered.tell)
        self.area.kept_apart.connect(self.recovered.tell)
        self.open_articles.close_wanted.connect(self.area.close_article)
        self.visits.changed.connect(self.commands.refresh)
        self.vault.changed.connect(self.commands.refresh)

    def _remember(self) -> None:
        windows = window_shape.remembered(self.workbench.settings.windows, self.workbench.key, self.places.shape(self))
        self.workbench.remember(windows=windows)

    # --- following -----------------------------------------------------------------------------------

    def _on_ready(self) -> None:
        self.commands.refresh()
        # The text has the first turn; the side's parts are made once it is on the screen.
        QTimer.singleShot(0, self.side.begin)

    def _on_preferred(self, names: set[str]) -> None:
        settings, themes = self.workbench.settings, self.workbench.themes
        if "look" in names:
            themes.choose(settings.look)
        if "text_size" in names:
            themes.set_text_size(settings.text_size)
        if "motion" in names:
            themes.set_still(settings.motion == "none")
        self.commands.refresh()

    def _on_opened(self) -> None:
        self._show_title()
        self.commands.refresh()

    def _on_state_changed(self) -> None:
        self._show_title()
        self.commands.refresh()  # an article may have gone to the trash

    def _on_record_requested(self, key: str, slug: str) -> None:
        self.places.show_tab("people")
        self.side_places.show_record(key, slug)

    def _comments_panel(self) -> Comments | None:
        """The panel of comments in sight, the keyboard left where it is."""
        panel = self._side_panel("comments")
        return panel if isinstance(panel, Comments) else None

    def _on_compare_wanted(self, revision_id: str) -> None:
        panel = self.places.show_tab("revisions")
        if isinstance(panel, Revisions):
            panel.choose(revision_id)

    def _side_panel(self, id: str) -> QWidget | None:
        self.places.reveal(self.side)
        return self.side.show_place(id)

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
        if event.mimeData().hasUrls() and self.desk.can_write():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Images go into the text, everything else is imported."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files.bring_in(files)

    def _restart(self) -> None:
        """The program starts again once this window is closed; a window that stays open lets it be."""
        self.restarting = self.close()

    # --- closing -------------------------------------------------------------------------------------

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing typed waits while the person is elsewhere."""
        super().focusOutEvent(event)
        self.area.commit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is stored first; what cannot be is told, and kept as a file if the person closes all the same."""
        if not self._closed:
            self.closing = True
            if not closing.stored(self, self.workbench, self.area, self.side_places):
                self.closing = False
                event.ignore()
                return
            for dialog in self.findChildren(QDialog):
                dialog.close()  # left in the middle: an open one would keep the program running
            self.full_screen.leave()
            self._remember()
            self.area.close_up()
            self.side_places.close()
            self.spelling.close()
            self.attribution.close()
        self._closed = True
        super().closeEvent(event)
