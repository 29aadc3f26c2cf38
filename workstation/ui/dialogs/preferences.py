"""Preferences: one line for each, made from the one class of settings; found by a word, taken at once, set back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from workstation.errors import FieldRefused
from workstation.settings import Settings, Shown, shown, sound
from workstation.ui import ask
from workstation.ui.dialogs.opening_size import open_as
from workstation.ui.dialogs.preference_fields import field_for
from workstation.ui.dialogs.quiet_dialog import QuietDialog
from workstation.ui.widgets.icon_button import IconButton
from workstation.ui.widgets.labels import plain_label
from workstation.ui.workbench import Workbench
from workstation.words import tr

_SIZE = (560, 620)


class _Line(QWidget):
    """One preference: its field, and a button that sets it back."""

    def __init__(self, workbench: Workbench, name: str, what: Shown) -> None:
        super().__init__()
        self.name, self.what = name, what
        self._workbench = workbench
        self.default: Any = getattr(Settings(), name)
        self.field = field_for(what)
        self.reset_button = IconButton(
            workbench.themes, "undo-2", tr("Set back: {label}").format(label=tr(what.label)), self
        )
        self.restart_button = QPushButton(tr("Restart now"))
        self.restart_button.setAutoDefault(False)
        self.restart_button.clicked.connect(workbench.restart_wanted)
        self.restart_button.hide()
        self._before = getattr(workbench.settings, name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(workbench.themes.current.space.s)
        column.addWidget(self.field)
        column.addWidget(self.restart_button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        beside = QVBoxLayout()
        if not self.field.label.isHidden():
            beside.addSpacing(self.field.label.fontMetrics().lineSpacing() + workbench.themes.current.space.xs)
        beside.addWidget(self.reset_button)
        beside.addStretch()
        row.addLayout(beside)
        policy = self.reset_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset_button.setSizePolicy(policy)
        self.field.edited.connect(self._on_edited)
        self.reset_button.clicked.connect(self.reset)
        self.read()

    @property
    def said(self) -> str:
        """All its words, for searching."""
        choices = " ".join(tr(words) for _value, words in self.what.choices)
        return " ".join((tr(self.what.label), tr(self.what.group), tr(self.what.help), choices, self.name)).casefold()

    def read(self) -> None:
        """Show the preference as it is now."""
        self.field.show_value(getattr(self._workbench.settings, self.name), force=True)
        self._show_reset()

    def reset(self) -> None:
        """As the program came."""
        self._workbench.remember(**{self.name: self.default})
        self.read()
        self.field.setFocus()

    def _on_edited(self) -> None:
        try:
            value = sound(self.name, self.field.value())
        except FieldRefused as refused:
            self.field.refuse(refused.happened)
            return
        self._workbench.remember(**{self.name: value})
        self.field.accept()
        self._show_reset()

    def _show_reset(self) -> None:
        now = getattr(self._workbench.settings, self.name)
        self.reset_button.setVisible(now != self.default)
        self.restart_button.setVisible(self.what.at_next_start and now != self._before)


class PreferencesDialog(QuietDialog):
    """Every change holds at once; there is nothing to confirm."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Preferences"))
        self._workbench = workbench
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search preferences"))
        self.search.setAccessibleName(tr("Search preferences"))
        self.search.setClearButtonEnabled(True)
        self.lines = {name: _Line(workbench, name, what) for name, what in shown().items()}
        self.nothing = plain_label(tr("No preference has these words."), "muted")
        self.nothing.hide()
        self.reset_button = QPushButton(tr("Set all back…"))
        self.close_button = QPushButton(tr("Close"))
        self._headings: dict[str, QWidget] = {}
        self._lay_out()
        self.search.textChanged.connect(self._on_search)
        self.reset_button.clicked.connect(self._on_reset_all)
        self.close_button.clicked.connect(self.accept)
        self.search.setFocus()

    def _lay_out(self) -> None:
        space = self._workbench.themes.current.space
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, space.m, 0)
        column.setSpacing(space.m)
        for group in dict.fromkeys(line.what.group for line in self.lines.values()):
            self._headings[group] = heading = plain_label(tr(group), "heading")
            column.addWidget(heading)
            for line in self.lines.values():
                if line.what.group == group:
                    column.addWidget(line)
        column.addWidget(self.nothing)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(tr("Preferences"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(space.l, space.l, space.l, space.l)
        page.setSpacing(space.m)
        page.addWidget(self.search)
        page.addWidget(scroll, 1)
        page.addLayout(buttons)
        open_as(self, self._workbench.themes, *_SIZE)

    def _on_search(self, words: str) -> None:
        wanted = words.casefold().split()
        seen = {name for name, line in self.lines.items() if all(word in line.said for word in wanted)}
        for name, line in self.lines.items():
            line.setVisible(name in seen)
        for group, heading in self._headings.items():
            heading.setVisible(any(self.lines[name].what.group == group for name in seen))
        self.nothing.setVisible(not seen)

    def _on_reset_all(self) -> None:
        detail = tr(
            "All that stands here. What the program remembers by itself, such as the shape of the window, stays."
        )
        if ask.question(self, tr("Set all preferences back?"), detail, yes=tr("Set all back")):
            self._workbench.remember(**{name: line.default for name, line in self.lines.items()})
            for line in self.lines.values():
                line.read()
