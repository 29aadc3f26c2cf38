"""A line to type in that offers what fits, as the library answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from workstation.ui.widgets.tips import plain_tip
from workstation.words import tr

_PAUSE = 120  # ms of rest before the library is asked


@dataclass(frozen=True)
class Suggestion:
    """An offer: what it stands for, its words, and what tells it from others of that name."""

    value: Any
    words: str
    detail: str = ""


class SuggestingLine(QLineEdit):
    """Asks with `wanted(words)`, is answered by `offer`; `chosen(value)` on a pick, `entered(words)` on Return."""

    wanted = Signal(str)
    chosen = Signal(object)
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = QStandardItemModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self.completer_list = QListView()
        self.completer_list.setAccessibleName(tr("Suggestions"))
        self.completer_list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.completer_list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._completer.setPopup(self.completer_list)
        self._completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.wanted.emit(self.text().strip()))
        self.textEdited.connect(self._pause.start)

    def offer(self, offers: Sequence[Suggestion]) -> None:
        """Show these under the line, if somebody is still typing in it."""
        self._offers.clear()
        for each in offers:
            item = QStandardItem(f"{each.words}   {each.detail}" if each.detail else each.words)
            item.setData(each, Qt.ItemDataRole.UserRole)
            item.setData(plain_tip(each.detail or each.words), Qt.ItemDataRole.ToolTipRole)
            self._offers.appendRow(item)
        if offers and self.hasFocus():
            self._completer.complete()
            # Nothing is marked until a person goes down the list: Return means the words as typed.
            self.completer_list.setCurrentIndex(QModelIndex())
        else:
            self.completer_list.hide()

    @property
    def offers(self) -> list[Suggestion]:
        """What is offered now."""
        return [self._offers.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._offers.rowCount())]

    def ask_now(self) -> None:
        """Offer what there is without anything typed."""
        self.wanted.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return gives the words themselves; Down opens the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.completer_list.isVisible() and self.completer_list.selectedIndexes():
                event.ignore()  # the completer asks us first; it takes the offer that is marked
                return
            self._pause.stop()
            self.completer_list.hide()
            self.entered.emit(self.text().strip())
            return
        if event.key() == Qt.Key.Key_Down:
            self.ask_now()
            return
        super().keyPressEvent(event)

    def _on_activated(self, index: QModelIndex) -> None:
        offer = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(offer, Suggestion):
            # The completer puts its own words into the line after this; they are not what was chosen.
            QTimer.singleShot(0, self, lambda: self.chosen.emit(offer.value))
