"""The library's list of articles, read page by page off the interface thread."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workstation.domain.listing import ArticleFilter, ArticleLine, Page, Sort
from workstation.errors import WorkstationError
from workstation.ui.jobs import Job
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import list_articles
from workstation.words import tr

PAGE = 60
LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ArticlesModel(QAbstractListModel):
    """Rows are ArticleLine under the role LINE. `loaded()` follows each new list, `refused(error)` a failure."""

    loaded = Signal()
    refused = Signal(object)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._rows: list[ArticleLine] = []
        self._next: str | None = None
        self._filter = ArticleFilter()
        self._sort = Sort.UPDATED
        self._reading: Job | None = None
        self.is_loaded = False

    @property
    def filter(self) -> ArticleFilter:
        """What the list is narrowed to."""
        return self._filter

    @property
    def sort_order(self) -> Sort:
        """How it is ordered."""
        return self._sort

    def ask_for(self, only: ArticleFilter, sort: Sort) -> None:
        """Show this list instead; what is shown stays until the new one is there."""
        self._filter, self._sort = only, sort
        self._read(PAGE, self._on_first_page)

    def reload(self) -> None:
        """Read again as much as is shown."""
        self._read(max(PAGE, len(self._rows)), self._on_first_page)

    def line(self, row: int) -> ArticleLine | None:
        """The article in that row, or none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, article_id: str) -> int:
        """The row of that article, or -1 when it is not in what has been read."""
        return next((row for row, line in enumerate(self._rows) if line.id == article_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows have been read."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title to read aloud, or the whole line."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.byline, tr(line.status.value)) if part)
        return line if role == LINE else None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a further page is there to be read."""
        return not parent.isValid() and self._next is not None and self._reading is None

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if self.canFetchMore(parent):
            self._read(PAGE, self._on_next_page, after=self._next)

    def _read(self, limit: int, then: Any, after: str | None = None) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._workbench.ask(
            list_articles, self._filter, self._sort, after=after, limit=limit, then=then, failed=self._on_failed
        )

    def _on_first_page(self, page: Page[ArticleLine]) -> None:
        self._reading = None
        self._next = page.next
        self.is_loaded = True
        if [line.id for line in page.rows] == [line.id for line in self._rows]:
            self._replace_changed(page.rows)
        else:
            self.beginResetModel()
            self._rows = list(page.rows)
            self.endResetModel()
        self.loaded.emit()

    def _replace_changed(self, rows: tuple[ArticleLine, ...]) -> None:
        for row, line in enumerate(rows):
            if line != self._rows[row]:
                self._rows[row] = line
                self.dataChanged.emit(self.index(row), self.index(row))

    def _on_next_page(self, page: Page[ArticleLine]) -> None:
        self._reading = None
        self._next = page.next
        known = {line.id for line in self._rows}
        new = [line for line in page.rows if line.id not in known]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows.extend(new)
            self.endInsertRows()

    def _on_failed(self, trouble: WorkstationError) -> None:
        self._reading = None
        self.refused.emit(trouble)
