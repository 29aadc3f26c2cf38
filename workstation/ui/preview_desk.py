"""The preview on the desk: fed by the library, in step with the editor, its ways of showing remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from workstation.export.images import Darkroom
from workstation.ui import ask
from workstation.ui.way_out import WayOut
from workstation.ui.widgets.alive import while_alive
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.articles import Article
    from workstation.domain.changes import Changes
    from workstation.ui.editor.editor import Editor
    from workstation.ui.preview.editors_view import Records
    from workstation.ui.preview.preparing import PageParts
    from workstation.ui.preview.press import Press
    from workstation.ui.preview.preview import Preview
    from workstation.ui.session import Session
    from workstation.ui.workbench import Then, Workbench


class PreviewDesk(QObject):
    """Makes the preview when it is wanted; what was chosen before holds for it from its first moment."""

    export_wanted = Signal()
    field_wanted = Signal(str, int)
    """A place in the headline or the dek, as letters before it."""

    def __init__(self, workbench: Workbench, editor: Editor) -> None:
        super().__init__(editor)
        self._workbench, self._editor = workbench, editor
        self.preview: Preview | None = None
        self._darkroom = Darkroom()
        self._printing: Press | None = None
        self._way_out = WayOut(workbench, editor)
        workbench.opened.connect(self._on_opened)
        workbench.changed.connect(self._on_changed)
        workbench.preferred.connect(self._on_preferred)

    def make(self) -> Preview:
        """The preview, tied to the editor."""
        from workstation.ui.preview.preview import Preview

        preview = Preview(self._page_for, self._records_for, self._workbench.jobs, self._workbench.themes)
        self.preview = preview
        self._on_preferred({"preview_view", "preview_width", "preview_page"})
        preview.view_changed.connect(lambda name: self._workbench.remember(preview_view=name))
        preview.width_changed.connect(lambda name: self._workbench.remember(preview_width=name))
        preview.page_changed.connect(lambda name: self._workbench.remember(preview_page=name))
        preview.link_clicked.connect(self._on_link)
        preview.place_wanted.connect(self._editor.go_to)
        preview.field_wanted.connect(self.field_wanted)
        preview.export_wanted.connect(self.export_wanted)
        preview.top_line_changed.connect(self._editor.scroll_to_line)
        self._editor.top_line_changed.connect(preview.scroll_to_line)
        self._editor.caret_moved.connect(preview.show_caret)
        cursor = self._editor.textCursor()
        preview.show_caret(cursor.blockNumber() + 1, cursor.positionInBlock() + 1)
        return preview

    def print_out(self) -> None:
        """The article on show on paper: first the print preview."""
        self._way_out.take(tr("Print all the same"), self._print)

    def _print(self, article: Article, reasons: Mapping[str, str]) -> None:
        self._workbench.notice.emit(tr("Preparing the pages…"))
        self._prepare(article, reasons, self._press(), lambda pdf: self._show_pages(article, reasons, pdf))

    def _prepare(
        self, article: Article, reasons: Mapping[str, str], press: Callable[[bytes], bytes], then: Then
    ) -> None:
        from workstation.usecases.letting_out import print_story

        said = tr("Preparing the pages…")
        self._workbench.do(print_story, article, press, reasons, self._workbench.pack, then=then, long=True, what=said)

    def _show_pages(self, article: Article, reasons: Mapping[str, str], pdf: bytes) -> None:
        from workstation.ui.preview.paper import Paper

        paper = Paper(pdf, self)
        put = while_alive(paper, paper.put_lying)
        paper.lying_wanted.connect(lambda: self._prepare(article, reasons, self._press().lying, put))
        ask.print_preview(self._workbench.window, article.title, paper.paint, paper.changed)
        paper.deleteLater()

    def cross(self, field: str = "") -> None:
        """From the text, or the `field` of its head, to its place in the preview; or from there to its place here."""
        if self.preview is not None and field:
            self.preview.flash_field(field)
        elif self.preview is not None:
            self.preview.cross()

    def close(self) -> None:
        """Give the web engine back before the application goes."""
        if self._printing is not None:
            self._printing.close()
        if self.preview is not None:
            self.preview.close_engine()

    def _press(self) -> Press:
        from workstation.ui.preview.press import Press

        self._printing = self._printing or Press(self)
        return self._printing

    # --- inside --------------------------------------------------------------------------------

    def _page_for(self, article: Article) -> PageParts:
        from workstation.usecases.exporting import page_for

        return page_for(self._workbench.library, article, darkroom=self._darkroom)

    def _records_for(self, article: Article) -> Records:
        from workstation.usecases.projecting import public

        return public(self._workbench.library, article, self._darkroom)

    def _on_preferred(self, names: set[str]) -> None:
        settings = self._workbench.settings
        if self.preview is None:
            return
        if "preview_view" in names:
            self.preview.set_view(settings.preview_view)
        if "preview_width" in names:
            self.preview.set_width(settings.preview_width)
        if "preview_page" in names:
            self.preview.set_page(settings.preview_page)

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
