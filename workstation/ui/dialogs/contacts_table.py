"""The table of a dry run: each person of the file, what is known of them, and what is to be done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workstation.ui.themes import Themes
from workstation.usecases.contacts import Choice, ContactLine
from workstation.words import marked, tr

Index = QModelIndex | QPersistentModelIndex
CHOICES: dict[Choice, str] = {"add": marked("Add"), "update": marked("Update"), "skip": marked("Skip")}
_OUTCOMES = {
    "new": marked("New"),
    "same": marked("The same"),
    "conflict": marked("In conflict"),
    "refused": marked("Does not fit"),
}
_DO = 4  # the column of choices


def choices_for(line: ContactLine) -> tuple[Choice, ...]:
    """What can be done with this person."""
    if line.outcome == "refused":
        return ("skip",)
    return ("add", "update", "skip") if line.slug else ("add", "skip")


class ContactModel(QAbstractTableModel):
    """Ten thousand rows at no cost: nothing is made for a row out of sight."""

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.lines: tuple[ContactLine, ...] = ()
        self.choices: list[Choice] = []

    def replace(self, lines: tuple[ContactLine, ...]) -> None:
        """Show these; what is proposed is chosen."""
        self.beginResetModel()
        self.lines = lines
        self.choices = [line.proposed for line in lines]
        self.endResetModel()

    def choose(self, row: int, choice: Choice) -> None:
        """Something else is to be done with this one."""
        if choice in choices_for(self.lines[row]):
            self.choices[row] = choice
            at = self.index(row, _DO)
            self.dataChanged.emit(at, at)

    def choose_for_conflicts(self, choice: Choice) -> None:
        """The same for everybody in conflict; where that cannot be done they are skipped."""
        for row, line in enumerate(self.lines):
            if line.outcome == "conflict":
                self.choices[row] = choice if choice in choices_for(line) else "skip"
        self.dataChanged.emit(self.index(0, _DO), self.index(len(self.lines) - 1, _DO))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many people."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Line, name, outcome, what would come of it, what is done."""
        return 0 if parent.isValid() else _DO + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """The titles; the line's over its figures, at the end."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 0:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (tr("Line"), tr("Name"), tr("In the directory"), tr("Detail"), tr("What happens"))[section]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The words of a cell; the whole of it when the mouse rests there."""
        line = self.lines[index.row()]
        theme = self._themes.current
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(line, index.row(), index.column())
        if role == Qt.ItemDataRole.EditRole and index.column() == _DO:
            return self.choices[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole:
            tones = {"new": theme.good, "conflict": theme.warning, "refused": theme.danger}
            return QColor(tones.get(line.outcome, theme.muted) if index.column() == 2 else theme.text)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 0:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what is done can be changed."""
        held = super().flags(index)
        return held | Qt.ItemFlag.ItemIsEditable if index.column() == _DO else held

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """A choice was made."""
        del role
        self.choose(index.row(), value)
        return True

    def _words(self, line: ContactLine, row: int, column: int) -> str:
        known = f"{tr(_OUTCOMES[line.outcome])} ({line.slug})" if line.slug else tr(_OUTCOMES[line.outcome])
        return (str(line.draft.line), line.draft.name, known, line.told, tr(CHOICES[self.choices[row]]))[column]


class _Choosing(QStyledItemDelegate):
    """A list of what can be done, opened at once."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Only what fits this person."""
        del option
        box = QComboBox(parent)
        box.setAccessibleName(tr("What happens"))
        model = index.model()
        assert isinstance(model, ContactModel)
        for choice in choices_for(model.lines[index.row()]):
            box.addItem(tr(CHOICES[choice]), choice)
        box.activated.connect(lambda _at: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is chosen now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Keep it."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())


class ContactsTable(QTableView):
    """Space goes to the next choice of the row; Return or a double click opens the list of them."""

    choice_changed = Signal()

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self.people = ContactModel(themes, self)
        self.setModel(self.people)
        self._choosing = _Choosing(self)
        self.setItemDelegateForColumn(_DO, self._choosing)
        self.setAccessibleName(tr("People of the file"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((0, 56), (1, 190), (2, 190), (_DO, 120)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, round(width * themes.scale))
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.people.dataChanged.connect(lambda *_: self.choice_changed.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space changes what is done with the row."""
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            offered = choices_for(self.people.lines[row])
            self.people.choose(row, offered[(offered.index(self.people.choices[row]) + 1) % len(offered)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.edit(self.people.index(row, _DO))
        else:
            super().keyPressEvent(event)
