"""What stands in the side: the preview, fed by the library, and the panels of their list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.export.images import Darkroom
from workstation.ui import ask
from workstation.ui.editor.editor import Editor
from workstation.ui.panels.listing import PANELS
from workstation.ui.panels.outline import Outline
from workstation.ui.panels.panel import Panel
from workstation.ui.panels.people import People
from workstation.ui.preview.editors_view import Records
from workstation.ui.preview.preparing import PageParts
from workstation.ui.preview.preview import Preview
from workstation.ui.session import Session
from workstation.ui.side import Place
from workstation.ui.workbench import Workbench
from workstation.words import marked, tr


class SidePlaces(QObject):
    """Makes each place when it is wanted and ties it to the editor and the article on show."""

    export_wanted = Signal()

    def __init__(self, workbench: Workbench, editor: Editor) -> None:
        super().__init__(editor)
        self._workbench, self._editor = workbench, editor
        self.preview: Preview | None = None
        self._panels: dict[str, Panel] = {}
        self._darkroom = Darkroom()
        workbench.opened.connect(self._on_opened)
        workbench.changed.connect(self._on_changed)

    def places(self) -> tuple[Place, ...]:
        """Preview first, then the panels in the order of their list."""
        panels = (Place(panel.id, panel.title, partial(panel.make, self._workbench)) for panel in PANELS)
        return (Place("preview", marked("Preview"), self._make_preview), *panels)

    def flush(self) -> None:
        """Let the panels keep what was typed in them."""
        for panel in self._panels.values():
            panel.flush()

    def on_made(self, id: str, widget: QWidget) -> None:
        """A place was made: tie it to what is on show."""
        if isinstance(widget, Preview):
            widget.show_session(self._workbench.current)
            QTimer.singleShot(0, widget.start)
        elif isinstance(widget, Panel):
            self._panels[id] = widget
            widget.place_requested.connect(self._editor.go_to)
            if isinstance(widget, Outline):
                self._editor.caret_moved.connect(widget.show_caret)
                widget.show_caret(self._editor.textCursor().blockNumber() + 1)

    def show_record(self, key: str, slug: str) -> None:
        """The record of an expert, source or quote in the panel that has them."""
        panel = self._panels.get("people")
        if isinstance(panel, People):
            panel.show_record(key, slug)

    def export(self) -> None:
        """The export dialog for the article on show."""
        session = self._workbench.current
        if session is not None:
            from workstation.ui.dialogs.export_dialog import ExportDialog

            dialog = ExportDialog(self._workbench, [session.article.slug], self._workbench.window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def close(self) -> None:
        """Give the web engine back before the application goes."""
        if self.preview is not None:
            self.preview.close_engine()

    def _make_preview(self) -> QWidget:
        preview = Preview(self._page_for, self._records_for, self._workbench.jobs, self._workbench.themes)
        preview.set_view(self._workbench.settings.preview_view)
        preview.view_changed.connect(lambda name: self._workbench.remember(preview_view=name))
        preview.link_clicked.connect(self._on_link)
        preview.export_wanted.connect(self.export_wanted)
        preview.top_line_changed.connect(self._editor.scroll_to_line)
        self._editor.top_line_changed.connect(preview.scroll_to_line)
        self.preview = preview
        return preview

    def _page_for(self, article: Article) -> PageParts:
        from workstation.usecases.exporting import page_for

        return page_for(self._workbench.library, article, darkroom=self._darkroom)

    def _records_for(self, article: Article) -> Records:
        from workstation.usecases.projecting import public

        return public(self._workbench.library, article, self._darkroom)

    def _on_opened(self, session: Session | None) -> None:
        if self.preview is not None:
            self.preview.show_session(session)

    def _on_changed(self, changes: Changes, _by: object) -> None:
        current = self._workbench.current
        if self.preview is None or current is None:
            return
        mine = current.article.id in changes.articles
        if mine or changes.authors or changes.experts or changes.sources or changes.quotes or changes.images:
            self.preview.refresh()

    def _on_link(self, url: QUrl) -> None:
        address = url.toString()
        if ask.question(self._workbench.window, tr("Open this address in your browser?"), address, yes=tr("Open")):
            QDesktopServices.openUrl(url)
