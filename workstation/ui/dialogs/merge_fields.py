"""Two records field by field: for each field whose value stands, or both."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from workstation.domain.merging import Take, can_take_both, default_take, fields_to_merge
from workstation.ui.dialogs.record_words import field_title, value_in_words
from workstation.ui.themes import Themes
from workstation.ui.widgets.labels import plain_label
from workstation.words import marked, tr

_WORDS: dict[Take, str] = {"keep": marked("This one"), "lose": marked("This one"), "both": marked("Both")}


class MergeFields(QScrollArea):
    """A column for each record; `take` says what was chosen. `changed` with every choice."""

    changed = Signal()

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes
        self.groups: dict[str, QButtonGroup] = {}
        self.buttons: dict[tuple[str, Take], QRadioButton] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Fields of both records"))

    @property
    def take(self) -> dict[str, Take]:
        """What was chosen, by field; fields that say the same are not asked about."""
        return {field: take for (field, take), button in self.buttons.items() if button.isChecked()}

    def show_pair(self, keep: Any, lose: Any) -> None:
        """Compare these; what is proposed is ticked."""
        for group in self.groups.values():
            group.deleteLater()
        self.groups, self.buttons = {}, {}
        page = QWidget()
        page.setProperty("ground", "surface")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        space = self._themes.current.space
        lines = QVBoxLayout(page)
        lines.setContentsMargins(space.m, space.s, space.m, space.m)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.l)
        grid.setVerticalSpacing(space.m)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self._heads(grid, keep, lose)
        for field in fields_to_merge(keep):
            mine, other = getattr(keep, field), getattr(lose, field)
            if mine or other:
                self._row(grid, field, keep, lose)
        lines.addLayout(grid)
        lines.addStretch()
        self.setWidget(page)

    def _heads(self, grid: QGridLayout, keep: Any, lose: Any) -> None:
        for column, (record, words) in enumerate(((keep, tr("Stays: {slug}")), (lose, tr("Goes into it: {slug}"))), 1):
            head = plain_label(tone="heading")
            head.setText(words.format(slug=record.slug))
            grid.addWidget(head, 0, column)

    def _row(self, grid: QGridLayout, field: str, keep: Any, lose: Any) -> None:
        row = grid.rowCount()
        grid.addWidget(plain_label(field_title(field), "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        mine, other = getattr(keep, field), getattr(lose, field)
        if mine == other:
            grid.addWidget(plain_label(value_in_words(mine)), row, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
            return
        group = self.groups[field] = QButtonGroup(self)
        both = can_take_both(keep, field) and bool(mine and other)
        for column, (take, value) in enumerate((("keep", mine), ("lose", other)), 1):
            grid.addLayout(self._choice(field, take, value, group), row, column)
        if both:
            button = self._button(field, "both", group, "")
            grid.addWidget(button, row, 3, Qt.AlignmentFlag.AlignTop)
        self.buttons[field, default_take(keep, lose, field)].setChecked(True)

    def _choice(self, field: str, take: Any, value: Any, group: QButtonGroup) -> QVBoxLayout:
        words = value_in_words(value) or tr("(nothing)")
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(self._button(field, take, group, words))
        cell.addWidget(plain_label(words, "" if value else "muted"))
        cell.addStretch()
        return cell

    def _button(self, field: str, take: Take, group: QButtonGroup, words: str) -> QRadioButton:
        button = QRadioButton(tr(_WORDS[take]))
        said = f"{field_title(field)}: {words}" if words else tr("{field}: both").format(field=field_title(field))
        button.setAccessibleName(said)
        button.toggled.connect(self.changed)
        group.addButton(button)
        self.buttons[field, take] = button
        return button
