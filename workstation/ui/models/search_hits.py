"""The passages a search found, read page by page off the interface thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workstation.domain.listing import ArticleLine
from workstation.domain.search_hits import BEGIN, END, Passage
from workstation.errors import WorkstationError
from workstation.ui.jobs import Job
from workstation.ui.workbench import Workbench
from workstation.usecases.searching import SearchPage, search_articles

PAGE = 30  # articles
HIT = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class HitRow:
    """A passage; `first` when it is the first one of its article."""

    line: ArticleLine
    passage: Passage
    first: bool


class SearchModel(QAbstractListModel):
    """`loaded()` follows each new answer, `refused(error)` a failure. `when` says a moment in words."""

    loaded = Signal()
    refused = Signal(object)

    def __init__(self, workbench: Workbench, when: Callable[[datetime], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._when = workbench, when
        self.rows: list[HitRow] = []
        self.articles = 0
        self.words, self.ranked = "", False
        self._next: int | None = None
        self._reading: Job | None = None

    @property
    def has_more(self) -> bool:
        """Whether further articles have the words."""
        return self._next is not None

    def ask_for(self, words: str, *, ranked: bool) -> None:
        """Search for these words; what is shown stays until the answer is there, and only the newest counts."""
        self.words, self.ranked = words, ranked
        self._read(None, self._on_first)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many passages have been read."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The title; the whole row read aloud; the row itself."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        answers = {
            int(Qt.ItemDataRole.DisplayRole): row.line.title,
            int(Qt.ItemDataRole.AccessibleTextRole): self._aloud(row),
            HIT: row,
        }
        return answers.get(int(role))

    def _aloud(self, row: HitRow) -> str:
        words = row.passage.words.replace(BEGIN, "").replace(END, "")
        return ", ".join((row.line.title, self._when(row.line.updated_at), words))

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there is a further page."""
        return not parent.isValid() and self._next is not None and self._reading is None

    def fetchMore(self, parent: Index) -> None:
        """Read it."""
        if self.canFetchMore(parent):
            self._read(self._next, self._on_more)

    def _read(self, after: int | None, then: Any) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._workbench.ask(
            search_articles,
            self.words,
            ranked=self.ranked,
            after=after,
            limit=PAGE,
            then=then,
            failed=self._on_failed,
        )

    def _on_first(self, page: SearchPage) -> None:
        self._reading = None
        self.beginResetModel()
        self.rows = _rows(page)
        self.articles = len(page.hits)
        self._next = page.next
        self.endResetModel()
        self.loaded.emit()

    def _on_more(self, page: SearchPage) -> None:
        self._reading = None
        self._next = page.next
        new = _rows(page)
        if new:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(new) - 1)
            self.rows.extend(new)
            self.endInsertRows()
        self.articles += len(page.hits)
        self.loaded.emit()

    def _on_failed(self, trouble: WorkstationError) -> None:
        self._reading = None
        self.refused.emit(trouble)


def _rows(page: SearchPage) -> list[HitRow]:
    return [HitRow(hit.line, passage, number == 0) for hit in page.hits for number, passage in enumerate(hit.passages)]
