"""The table of an import: each file, what was found before, what will happen to it, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import fill

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from workstation.domain.listing import ArticleLine
from workstation.ui.themes import Themes
from workstation.ui.widgets.choice_field import QuietChoice
from workstation.ui.widgets.tips import plain_tip
from workstation.usecases.import_report import ImportLine, OnDuplicate
from workstation.words import marked, tr

DUPLICATES: tuple[tuple[OnDuplicate, str], ...] = (
    ("skip", marked("Skip it")),
    ("update", marked("Update the article")),
    ("copy", marked("Make a copy")),
)
_TONE = Qt.ItemDataRole.UserRole + 1  # the tone of a column's words, and
_ICON = Qt.ItemDataRole.UserRole + 2  # the icon before them: painted anew with each look
_NOTE = 92  # characters to a line of a note
_OUTCOMES = {
    "imported": (marked("Imported"), "check", "good"),
    "updated": (marked("Updated"), "check", "good"),
    "copied": (marked("Imported as a copy"), "check", "good"),
    "skipped": (marked("Skipped"), "info", "muted"),
    "left out": (marked("Left out"), "info", "muted"),
    "refused": (marked("Not imported"), "circle-alert", "danger"),
}


@dataclass(frozen=True)
class Found:
    """A file to import, and the article it became when it was imported before."""

    path: Path
    before: ArticleLine | None = None


class ImportTable(QTreeWidget):
    """Two columns; after the import each file can be opened to the lines of its report."""

    choice_changed = Signal()
    article_wanted = Signal(str)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._choices: dict[Path, QuietChoice] = {}
        self.setColumnCount(2)
        self.setHeaderLabels([tr("File"), tr("What happens")])
        self.setAccessibleName(tr("Files to import"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(1, 220)
        self.setStyleSheet("QTreeView::item { padding: 4px 2px; }")
        self.itemActivated.connect(self._on_activated)
        themes.changed.connect(self._paint)

    @property
    def on_duplicate(self) -> dict[Path, OnDuplicate]:
        """What was chosen for each file imported before."""
        return {path: choice.currentData() for path, choice in self._choices.items()}

    def choice_for(self, path: Path) -> QuietChoice:
        """The list of answers of a file imported before."""
        return self._choices[path]

    def choose_for_all(self, answer: OnDuplicate) -> None:
        """The same answer for every file imported before."""
        for choice in self._choices.values():
            choice.choose(answer)

    def show_files(self, files: Sequence[Found]) -> None:
        """What is about to be imported."""
        self.clear()
        self._choices.clear()
        self.setRootIsDecorated(False)
        for each in files:
            row = self._row(each.path)
            if each.before is None:
                row.setText(1, tr("New article"))
            else:
                self._offer(row, each.path, each.before)
        self._paint()

    def show_report(self, lines: Sequence[ImportLine]) -> None:
        """What became of each file; refusals open, the rest can be opened."""
        self.clear()
        self._choices.clear()
        self.setRootIsDecorated(True)
        for line in lines:
            words, icon, tone = _OUTCOMES[line.outcome]
            row = self._row(line.path)
            row.setText(1, tr(words))
            row.setData(1, _TONE, tone)
            row.setData(1, _ICON, icon)
            row.setData(0, Qt.ItemDataRole.UserRole, line.slug)
            for note in ((line.title,) if line.title and line.slug else ()) + line.notes:
                self._add_note(row, note)
            row.setExpanded(line.outcome == "refused" or len(lines) == 1)
        self._paint()

    def _row(self, path: Path) -> QTreeWidgetItem:
        row = QTreeWidgetItem(self, [path.name, ""])
        row.setToolTip(0, plain_tip(str(path)))
        return row

    def _add_note(self, row: QTreeWidgetItem, note: str) -> None:
        child = QTreeWidgetItem(row, [fill(" ".join(note.split()), _NOTE)])
        child.setToolTip(0, plain_tip(note))
        child.setData(0, _TONE, "muted")
        child.setFirstColumnSpanned(True)

    def _offer(self, row: QTreeWidgetItem, path: Path, before: ArticleLine) -> None:
        choice = QuietChoice(self)
        choice.setAccessibleName(tr("What to do with {name}").format(name=path.name))
        for answer, words in DUPLICATES:
            choice.addItem(tr(words), answer)
        choice.currentIndexChanged.connect(self.choice_changed)
        self._choices[path] = choice
        row.setSizeHint(1, QSize(0, choice.sizeHint().height() + 6))
        self.setItemWidget(row, 1, choice)
        self._add_note(row, tr("Imported before as “{title}”").format(title=before.title))
        row.setExpanded(True)

    def _paint(self) -> None:
        """In the inks of the present look."""
        rows = QTreeWidgetItemIterator(self)
        while (row := rows.value()) is not None:
            for column in range(self.columnCount()):
                if tone := row.data(column, _TONE):
                    ink = getattr(self._themes.current, tone)
                    row.setForeground(column, QColor(ink))
                    if icon := row.data(column, _ICON):
                        row.setIcon(column, self._themes.icon(icon, ink))
            rows += 1

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        slug = (item.parent() or item).data(0, Qt.ItemDataRole.UserRole)
        if slug:
            self.article_wanted.emit(slug)
