"""A field of several short words, each a chip that can be taken away: topics, spellings, languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from workstation.errors import FieldRefused
from workstation.ui.themes import Themes
from workstation.ui.widgets.elided import ElidedLabel
from workstation.ui.widgets.field import Field
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.suggesting_line import SuggestingLine, Suggestion
from workstation.ui.widgets.tab_place import TabPlace
from workstation.ui.widgets.tips import plain_tip
from workstation.words import tr

_LINE = 150  # px: the least a line to type in is worth


class Chip(QFrame):
    """One word with its own way out."""

    def __init__(self, words: str, tip: str, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = themes.current
        self.setObjectName("chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)  # the same on both sides: Qt does not mirror margins
        row.setSpacing(2)
        self.words = ElidedLabel(words, self)
        # Ignored would let the chip shrink to nothing: it is as wide as its words, and gives way to a narrow panel.
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.words.setToolTip(plain_tip(tip or words))
        self.remove = QToolButton(self)
        themes.put_icon(self.remove, "x")
        self.remove.setToolTip(plain_tip(tr("Remove “{words}”").format(words=words)))
        self.remove.setAccessibleName(tr("Remove {words}").format(words=words))
        row.addWidget(self.words)
        row.addWidget(self.remove)
        self.setStyleSheet(
            f"#chip {{ background: {theme.accent_wash}; border: 1px solid {theme.accent}; border-radius: 11px; }}"
            " #chip QToolButton { padding: 1px; }"
        )


class _ChipLine(SuggestingLine):
    """Backspace in the empty line takes the last chip away."""

    def __init__(self, field: ChipsField) -> None:
        super().__init__(field)
        self._field = field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As a line, but for Backspace and the comma, which ends a word."""
        if event.key() == Qt.Key.Key_Backspace and not self.text() and not self.isReadOnly():
            self._field.remove_last()
        elif event.text() == "," and self.text().strip() and self._field.comma_ends:
            self.entered.emit(self.text().strip())
        else:
            super().keyPressEvent(event)


class ChipsField(Field):
    """A tuple of values. `words_of`, `tip_of` and `from_words` say how a value is shown and made."""

    comma_ends = True

    def __init__(
        self,
        label: str,
        themes: Themes,
        hint: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint, parent)
        self._themes = themes
        self._values: list[Any] = []
        self._read_only = False
        self.line = _ChipLine(self)
        self.line.setPlaceholderText(placeholder or tr("Add…"))
        self.line.setMinimumWidth(_LINE)
        self._place = QWidget()
        self._flow = FlowLayout(self._place, 4)
        self._flow.addWidget(self.line)
        self._hold(self.line, below=False)
        self._box.insertWidget(self._box.indexOf(self.hint), self._place)
        self.label.setBuddy(self.line)
        self.line.entered.connect(self._on_entered)
        self.line.chosen.connect(self._on_chosen)
        self.line.editingFinished.connect(self._on_line_left)
        self.setFocusProxy(self.line)
        self._tab_place = TabPlace(self)  # behind the line, to which Tab comes first as the keyboard's own place
        themes.changed.connect(self._draw)

    def words_of(self, value: Any) -> str:
        """What the chip says."""
        return str(value)

    def tip_of(self, value: Any) -> str:
        """What the chip says when the mouse rests on it."""
        return self.words_of(value)

    def from_words(self, words: str) -> Any:
        """The value for words typed; raises FieldRefused."""
        return words

    def value(self) -> tuple[Any, ...]:
        """The values in their order."""
        return tuple(self._values)

    def offer(self, offers: Sequence[Suggestion]) -> None:
        """Suggestions for what stands in the line; what is on the list already is left out."""
        self.line.offer([each for each in offers if each.value not in self._values])

    def add(self, value: Any) -> None:
        """A person adds this one."""
        self.line.clear()
        if value not in self._values:
            self._values.append(value)
            self._changed()

    def remove(self, value: Any) -> None:
        """A person takes this one away."""
        self._values.remove(value)
        self._changed()
        self.line.setFocus()

    def remove_last(self) -> None:
        """A person takes the last one away."""
        if self._values:
            self.remove(self._values[-1])

    @property
    def chips(self) -> list[Chip]:
        """The chips as shown."""
        found = [self._flow.itemAt(at) for at in range(self._flow.count())]
        return [chip for item in found if item and isinstance(chip := item.widget(), Chip)]

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read, not changed."""
        self._read_only = read_only
        self.line.setVisible(not read_only)
        self._draw()

    def _put(self, value: tuple[Any, ...]) -> None:
        self._values = list(value)
        self._draw()

    def _draw(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for at, value in enumerate(self._values):
            chip = Chip(self.words_of(value), self.tip_of(value), self._themes, self._place)
            chip.remove.setVisible(not self._read_only)
            chip.remove.clicked.connect(lambda _on=False, value=value: self.remove(value))
            self._flow.insertWidget(at, chip)
            chip.show()
        self._tab_place.hold(chip.remove for chip in self.chips)
        self._place.updateGeometry()

    def _changed(self) -> None:
        self._draw()
        self._on_edited()
        self.left.emit()

    def _on_entered(self, words: str) -> None:
        if not words:
            return
        try:
            self.add(self.from_words(words))
        except FieldRefused as refused:
            self.refuse(refused.happened)

    def _on_chosen(self, value: object) -> None:
        self.add(value)

    def _on_line_left(self) -> None:
        # Words left standing in the line would look kept and not be.
        if not self.line.hasFocus() and self.line.text().strip():
            self._on_entered(self.line.text().strip())
