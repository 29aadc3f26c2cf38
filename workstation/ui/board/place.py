"""The board's place in the window: instead of library, editor and side, made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

if TYPE_CHECKING:
    from workstation.ui.board.board import Board
    from workstation.ui.editor_area import EditorArea
    from workstation.ui.places import Places
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench


class BoardPlace(QObject):
    """`shown_changed()` when it came or went. Whatever is opened is shown in the editor again."""

    shown_changed = Signal()

    def __init__(self, workbench: Workbench, places: Places, area: EditorArea) -> None:
        super().__init__(places)
        self._workbench, self._places, self._area = workbench, places, area
        self.board: Board | None = None
        self._layout: QVBoxLayout | None = None
        workbench.opened.connect(self._on_opened)
        workbench.record_requested.connect(lambda _key, _slug: self.hide())

    def stand_in(self, layout: QVBoxLayout) -> None:
        """Where it will stand."""
        self._layout = layout

    def is_shown(self) -> bool:
        """Whether the board is on show."""
        return self.board is not None and not self.board.isHidden()

    def toggle(self) -> None:
        """Show it, or go back to writing."""
        if self.is_shown():
            self.hide()
        else:
            self.show()

    def show(self) -> None:
        """The board, what was typed stored first."""
        self._area.commit()
        if self.board is None and self._layout is not None:
            from workstation.ui.board.board import Board

            self.board = Board(self._workbench, self._places.parentWidget())
            self.board.hide()
            self.board.closed.connect(self.hide)
            self._layout.addWidget(self.board, 1)
        if self.board is not None:
            self._places.hide()
            self.board.show()
            self.shown_changed.emit()

    def hide(self) -> None:
        """Back to writing."""
        if self.board is not None and self.is_shown():
            self.board.hide()
            self._places.show()
            if self._workbench.current is not None:
                self._area.form.editor.setFocus()
            self.shown_changed.emit()

    def _on_opened(self, session: Session | None) -> None:
        if session is not None:
            self.hide()
