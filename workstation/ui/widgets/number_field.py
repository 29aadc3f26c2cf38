"""A field with a number in a range."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from workstation.ui.own_direction import reads_leftwards
from workstation.ui.widgets.field import Field

_MARGIN = 5  # pixels


class QuietNumber(QDoubleSpinBox):
    """A number that the wheel scrolls past; only its own keys and clicks change it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # As far from the edge as the words of other fields, and at the same one.
        mirrored = reads_leftwards()
        self.lineEdit().setTextMargins(0 if mirrored else _MARGIN, 0, _MARGIN if mirrored else 0, 0)
        if mirrored:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page around."""
        event.ignore()


class NumberField(Field):
    """A number of at least `least`, which may be said in words, and at most `most`."""

    def __init__(
        self, label: str, least: float, most: float, unit: str = "", hint: str = "", least_said: str = ""
    ) -> None:
        super().__init__(label, hint)
        self.number = QuietNumber()
        self.number.setRange(least, most)
        self.number.setSuffix(unit)
        self.number.setSpecialValueText(least_said)
        self.number.setDecimals(0)
        self.number.setSingleStep(10 if most > 100 else 1)
        self.number.setKeyboardTracking(False)
        self._hold(self.number)
        self.number.valueChanged.connect(self._on_edited)
        self.setFocusProxy(self.number)

    def value(self) -> float:
        """The number."""
        return self.number.value()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        self.number.setReadOnly(read_only)

    def _put(self, value: float) -> None:
        self.number.setValue(value)
