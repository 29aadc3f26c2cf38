"""A labelled field of a form: the label above, the control, and below it the words of a refusal."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.errors import FieldRefused
from workstation.ui.widgets.labels import plain_label


class Field(QWidget):
    """One value of a record. Subclasses say how it is read (`value`) and shown (`_put`).

    `edited` comes with every change a person makes, `left` when the person turns to something else. What was typed
    stays until it was kept: `show_value` leaves a field alone that somebody is editing, unless told otherwise.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label
        self.edits = 0
        self.touched = False
        self._putting = False
        self.label = plain_label(label, "muted", self)
        # With a parent from the start: shown without one, a label would flash up as a window.
        self.hint = plain_label(hint, "muted", self)
        self.hint.setVisible(bool(hint))
        self.refusal = plain_label(tone="danger", parent=self)
        self.refusal.hide()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        for part in (self.label, self.hint, self.refusal):
            self._box.addWidget(part)

    def value(self) -> Any:
        """What stands in the field; raises FieldRefused when it makes no sense."""
        raise NotImplementedError

    def _put(self, value: Any) -> None:
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied, not changed."""
        raise NotImplementedError

    def show_value(self, value: Any, *, force: bool = False) -> None:
        """Show what is stored; without `force` a field that is being edited keeps what was typed."""
        if self.touched and not force:
            return
        if force or not self._holds(value):
            self._putting = True
            self._put(value)
            self._putting = False
        self.accept()

    def accept(self) -> None:
        """What stands here is what is stored."""
        self.touched = False
        self.refusal.hide()
        self.setAccessibleDescription("")

    def refuse(self, words: str) -> None:
        """Say beside the field why it was not kept; what was typed stays."""
        self.refusal.setText(words)
        self.refusal.show()
        self.setAccessibleDescription(words)

    def retype(self, value: Any) -> None:
        """Show again what a person had typed and nobody kept."""
        self.show_value(value, force=True)
        self.touched = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The person turns to something else."""
        if event.type() is QEvent.Type.FocusOut and self.touched:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _hold(self, control: QWidget, *, below: bool = True) -> None:
        """Take `control` as the field's own: named by its label, watched for being left."""
        if below:
            self._box.insertWidget(self._box.indexOf(self.hint), control)
            self.label.setBuddy(control)
        control.setAccessibleName(self.name)
        control.installEventFilter(self)

    def _on_edited(self) -> None:
        if self._putting:
            return
        self.edits += 1
        self.touched = True
        self.edited.emit()

    def _holds(self, value: Any) -> bool:
        try:
            return bool(self.value() == value)
        except FieldRefused:
            return False
