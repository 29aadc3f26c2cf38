"""The list of comments with its two keys, and a comment as one of its rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from workstation.domain.comments import Comment
from workstation.ui.panels.comment_words import detail_of, icon_of, title_of
from workstation.ui.theme import Theme
from workstation.ui.widgets.two_line_list import Item, TwoLineList


class CommentList(TwoLineList):
    """Control+Return accepts or resolves the row chosen, Delete rejects or resolves it."""

    accept_wanted = Signal()
    reject_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As a list, but for these two."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.chosen and enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept_wanted.emit()
        elif self.chosen and event.key() == Qt.Key.Key_Delete:
            self.reject_wanted.emit()
        else:
            super().keyPressEvent(event)


def comment_item(comment: Comment, article: str, carries: object, theme: Theme) -> Item:
    """What is said of it; `article` names where it is said, if that is told."""
    ink = theme.accent if comment.is_suggestion else theme.warning
    dim = not comment.is_open or comment.anchor.lost
    said = " · ".join(part for part in (article, detail_of(comment)) if part)
    return Item(comment.id, title_of(comment), said, icon_of(comment), theme.quiet if dim else ink, dim, carries)
