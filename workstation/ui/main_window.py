"""The window: library, editor and side in one splitter; menus, toolbar and bottom line around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QApplication, QDialog

from workstation import NAME
from workstation.ui import frame, window_shape
from workstation.ui.shell import Shell

if TYPE_CHECKING:
    from workstation.ui.workbench import Workbench
    from workstation.usecases.draft_reader import DraftReader


class MainWindow(Shell):
    """The text first, in a frame as it will be; `parts` makes all else, piece by piece.

    `key` names the library whose shape of the window is remembered; `reader()` gives what reads drafts and outlives the
    window. `at_once` makes everything before the constructor returns; else `grow()` is called until it says that
    nothing is left to make.
    """

    def __init__(
        self, workbench: Workbench, key: str, reader: Callable[[], DraftReader], *, at_once: bool = True
    ) -> None:
        super().__init__(workbench, key)
        self._reader = reader
        self._closed = False
        self.closing = self.restarting = False
        self._growing: Iterator[None] | None = self._grow()
        while at_once and self.grow():
            pass

    def grow(self) -> bool:
        """Make the next of the parts that the first paint did without; False when all are made."""
        if self._growing is None:
            return False
        if next(self._growing, self) is self:
            self._growing = None
        return self._growing is not None

    @property
    def is_whole(self) -> bool:
        """Whether every part of the window is made."""
        return self._growing is None

    def _grow(self) -> Iterator[None]:
        from workstation.ui import window_parts

        yield from window_parts.parts(self, self._reader())
        self._frame.let_go()
        self._connect()
        self._show_title()
        if self.workbench.is_ready:
            self._on_ready()

    def come_forward(self) -> None:
        """Before the other windows, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

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
        shape = self.places.shape(self)
        shape["bars"] = frame.heights((self.menuBar(), self.bar, self.area.strip, self.statusBar()))
        windows = window_shape.remembered(self.workbench.settings.windows, self.workbench.key, shape)
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

    def _on_compare_wanted(self, revision_id: str) -> None:
        from workstation.ui.panels.revisions import Revisions

        panel = self.places.show_tab("revisions")
        if isinstance(panel, Revisions):
            panel.choose(revision_id)

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
        if self.is_whole and event.mimeData().hasUrls() and self.desk.can_write():
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

    def _dialogs(self) -> list[QDialog]:
        """This window's, and those that belong to no window, as the report of a mistake in the program."""
        loose = (each for each in QApplication.topLevelWidgets() if each.parent() is None)
        return [*self.findChildren(QDialog), *(each for each in loose if isinstance(each, QDialog))]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is stored first; what cannot be is told, and kept as a file if the person closes all the same."""
        from workstation.ui import closing

        while self.grow():
            pass
        if not self._closed:
            self.closing = True
            if not closing.stored(self, self.workbench, self.area, self.side_places):
                self.closing = False
                event.ignore()
                return
            for dialog in self._dialogs():
                dialog.close()  # left in the middle: an open one would keep the program running
            self.full_screen.leave()
            self._remember()
            self.area.close_up()
            self.side_places.close()
            self.spelling.close()
            self.attribution.close()
        self._closed = True
        super().closeEvent(event)
