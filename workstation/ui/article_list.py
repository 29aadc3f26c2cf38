"""The library's list of articles: Enter opens, Delete throws away, F2 edits the headline, End goes to the very end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from workstation.words import tr


class ArticleList(QListView):
    """`opened` on a click, `entered_text` on Enter, which also takes the keyboard to the text."""

    opened = Signal()
    entered_text = Signal()
    trash_asked = Signal()
    rename_asked = Signal()
    end_asked = Signal()
    """The last article is wanted, however far the list was read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Articles"))
        self.setUniformItemSizes(True)  # all with words that were found, or none: one is measured for all
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete and F2; the rest moves about."""
        asked = {
            Qt.Key.Key_Return: self.entered_text,
            Qt.Key.Key_Enter: self.entered_text,
            Qt.Key.Key_Delete: self.trash_asked,
            Qt.Key.Key_F2: self.rename_asked,
        }.get(Qt.Key(event.key()))
        if asked is not None and self.currentIndex().isValid():
            asked.emit()
            return
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_End:
            self.end_asked.emit()
