"""A field with a handful of answers to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QSizePolicy, QWidget

from workstation.ui.widgets.field import Field


class QuietChoice(QComboBox):
    """A drop-down list that the wheel scrolls past; only its own keys and clicks change it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        rows = self.view()
        if isinstance(rows, QListView):
            rows.setUniformItemSizes(True)  # else another look asks each of 500 time zones for its height

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page around."""
        event.ignore()

    def choose(self, value: Any) -> None:
        """Show this answer, adding it when it is not on the list."""
        at = self.findData(value)
        if at < 0:
            self.addItem(str(value), value)
            at = self.count() - 1
        self.setCurrentIndex(at)


class ChoiceField(Field):
    """One answer of `answers`: pairs of value and words."""

    def __init__(
        self, label: str, answers: Iterable[tuple[Any, str]], hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint, parent)
        self.list = QuietChoice()
        for value, words in answers:
            self.list.addItem(words, value)
        self._hold(self.list)
        self.list.currentIndexChanged.connect(self._on_edited)
        self.list.activated.connect(self._on_chosen)
        self.setFocusProxy(self.list)

    def replace(self, answers: Iterable[tuple[Any, str]]) -> None:
        """Other answers to choose from; the first one is chosen."""
        self._putting = True
        self.list.clear()
        for value, words in answers:
            self.list.addItem(words, value)
        self._putting = False

    def value(self) -> Any:
        """The chosen answer's value."""
        return self.list.currentData()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        self.list.setEnabled(not read_only)

    def _put(self, value: Any) -> None:
        self.list.choose(value)

    def _on_chosen(self) -> None:
        if self.touched:
            self.left.emit()
