"""Everything about who says what that the window holds: reading, acting, and the panels that show it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from workstation.ui.attributing.acting import Acting
from workstation.ui.attributing.following import Following
from workstation.ui.editor.editor import Editor
from workstation.ui.panels.proposals import Proposals
from workstation.ui.workbench import Workbench
from workstation.usecases.draft_reader import DraftReader
from workstation.words import tr


class AttributionDesk(QObject):
    """`show_panel(id)` brings a panel to the front and gives it."""

    def __init__(
        self,
        workbench: Workbench,
        editor: Editor,
        reader: DraftReader,
        show_panel: Callable[[str], QWidget | None],
    ) -> None:
        super().__init__(editor)
        self._workbench, self._editor, self._show_panel = workbench, editor, show_panel
        self.following = Following(workbench, editor, reader)
        self.acting = Acting(workbench, self.following)

    def on_made(self, _id: str, widget: object) -> None:
        """A panel was made: it follows what is read."""
        if isinstance(widget, Proposals):
            widget.follow(self.following, self.acting)
            widget.shown.connect(self._show)
            widget.words_wanted.connect(lambda: self._take_words(widget))

    def open_proposals(self) -> None:
        """The panel of proposals, with the keyboard."""
        panel = self._show_panel("proposals")
        if isinstance(panel, Proposals):
            panel.list.setFocus()

    def close(self) -> None:
        """Nothing is read any more."""
        self.following.close()

    def _show(self, start: int, end: int) -> None:
        """Select these positions in the text; the keyboard stays where it is."""
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.centerCursor()

    def _take_words(self, panel: Proposals) -> None:
        cursor = self._editor.textCursor()
        if not cursor.hasSelection():
            self._workbench.notice.emit(tr("Select the right words in the text first."))
            return
        panel.take_words(QTextCursor(cursor))
        panel.list.setFocus()
