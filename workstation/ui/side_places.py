"""What stands in the side: the preview, fed by the library, and the panels of their list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workstation.ui.panels.listing import PANELS
from workstation.ui.panels.panel import Panel
from workstation.ui.preview_desk import PreviewDesk
from workstation.ui.side import Place
from workstation.words import marked

if TYPE_CHECKING:
    from workstation.ui.editor.editor import Editor
    from workstation.ui.panels.outline import Outline
    from workstation.ui.panels.people import People
    from workstation.ui.panels.proof import Proof
    from workstation.ui.preview.preview import Preview
    from workstation.ui.workbench import Workbench


class SidePlaces(QObject):
    """Makes each place when it is wanted and ties it to the editor and the article on show."""

    export_wanted = Signal()

    def __init__(self, workbench: Workbench, editor: Editor) -> None:
        super().__init__(editor)
        self._workbench, self._editor = workbench, editor
        self.previewing = PreviewDesk(workbench, editor)
        self.previewing.export_wanted.connect(self.export_wanted)
        self._panels: dict[str, Panel] = {}

    @property
    def preview(self) -> Preview | None:
        """The preview, once it is made."""
        return self.previewing.preview

    def places(self) -> tuple[Place, ...]:
        """Preview first, then the panels in the order of their list."""
        panels = (Place(panel.id, panel.title, panel.icon, partial(panel.make, self._workbench)) for panel in PANELS)
        return (Place("preview", marked("Preview"), "eye", self.previewing.make), *panels)

    def flush(self) -> None:
        """Let the panels keep what was typed in them."""
        for panel in self._panels.values():
            panel.flush()

    def on_made(self, id: str, widget: QWidget) -> None:
        """A place was made: tie it to what is on show."""
        if id == "preview":
            preview = cast("Preview", widget)
            preview.show_session(self._workbench.current)
            QTimer.singleShot(0, preview.start)
        elif isinstance(widget, Panel):
            self._panels[id] = widget
            widget.place_requested.connect(self._editor.go_to)
        if id in ("outline", "proof"):
            following = cast("Outline | Proof", widget)
            self._editor.caret_moved.connect(following.show_caret)
            cursor = self._editor.textCursor()
            following.show_caret(cursor.blockNumber() + 1, cursor.positionInBlock() + 1)

    def show_record(self, key: str, slug: str) -> None:
        """The record of an expert, source or quote in the panel that has them."""
        if (panel := self._panels.get("people")) is not None:
            cast("People", panel).show_record(key, slug)

    def export(self) -> None:
        """The export dialog for the article on show."""
        session = self._workbench.current
        if session is not None:
            from workstation.ui.dialogs.export_dialog import ExportDialog

            dialog = ExportDialog(self._workbench, [session.article.slug], self._workbench.window)
            dialog.place_wanted.connect(self._editor.go_to)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def close(self) -> None:
        """Give the web engine back before the application goes."""
        self.previewing.close()
