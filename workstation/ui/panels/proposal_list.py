"""The list of proposals, whose keys answer them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from workstation.ui.widgets.two_line_list import TwoLineList


class ProposalList(TwoLineList):
    """Return accepts, Shift+Return all of this person, Delete dismisses; Undo takes a dismissal back."""

    accept_wanted = Signal()
    all_wanted = Signal()
    dismiss_wanted = Signal()
    undo_wanted = Signal()
    undoes: Callable[[], bool] = staticmethod(lambda: False)

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the text, unless a dismissal was the last thing done."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As a list, but for these."""
        if self.chosen and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.all_wanted if shift else self.accept_wanted).emit()
        elif self.chosen and event.key() == Qt.Key.Key_Delete:
            self.dismiss_wanted.emit()
        elif self._is_undo(event):
            self.undo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _is_undo(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and self.undoes()
