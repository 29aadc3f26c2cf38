"""The library's list of articles: read page by page off the interface thread, and only kept near where one looks.

Every page but the last has PAGE rows. Of a page that was let go the key it is asked for with stays, so that it comes
back as it was when somebody looks there again; a hundred thousand articles scrolled past are as many keys as pages.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workstation.domain.listing import ArticleFilter, Sort
from workstation.usecases.articles import list_again, list_articles
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.listing import Again, ArticleLine, Page
    from workstation.errors import WorkstationError
    from workstation.ui.jobs import Job
    from workstation.ui.workbench import Workbench

PAGE = 60
HELD = 6  # pages
_NEAR = 3  # pages read again at once after a change; others when somebody looks there
_ALL = 1 << 40  # rows: more than any list has
LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ArticlesModel(QAbstractListModel):
    """Rows are ArticleLine under the role LINE. `loaded()` follows each new list, `refused(error)` a failure.

    `open_id` is the article that is found again wherever a change put it, `chosen_row` the one that is never let go.
    """

    loaded = Signal()
    reached_end = Signal()
    """After `read_to_end()`: every row is there."""
    refused = Signal(object)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._count = 0
        self._afters: list[str | None] = [None]
        self._next: str | None = None
        self._held: OrderedDict[int, tuple[ArticleLine, ...]] = OrderedDict()
        self._filter = ArticleFilter()
        self._sort = Sort.UPDATED
        self._reading: Job | None = None
        self._fetching: dict[int, Job] = {}
        self._wanted: set[int] = set()
        self._to_end = False  # whether all rows are being made known
        self.open_id = ""
        self.chosen_row = -1
        self.is_loaded = False
        self.has_snippets = False

    @property
    def filter(self) -> ArticleFilter:
        """What the list is narrowed to."""
        return self._filter

    @property
    def sort_order(self) -> Sort:
        """How it is ordered."""
        return self._sort

    @property
    def is_whole(self) -> bool:
        """Whether every article of the list has its row here."""
        return self._next is None

    @property
    def rows_held(self) -> int:
        """How many articles are kept here, however many were scrolled past."""
        return sum(map(len, self._held.values()))

    def ask_for(self, only: ArticleFilter, sort: Sort) -> None:
        """Show this list instead; what is shown stays until the new one is there."""
        self._filter, self._sort, self._to_end = only, sort, False
        self._read_again(PAGE, (0,), self._on_other)

    def reload(self) -> None:
        """Read again what is looked at, and where the pages above it begin now."""
        if self._to_end:
            self._read_again(_ALL, (*self._near(), -1), self._on_end)
        else:
            self._read_near(self._near())

    def read_to_end(self) -> None:
        """Make every row known at once, though only the last page and what is looked at are read."""
        if self._next is None:
            self.reached_end.emit()
        elif not self._to_end or self._reading is None:  # a key that is held begins nothing anew
            self._to_end = True
            self._read_again(_ALL, (*self._near(), -1), self._on_end)

    def line(self, row: int) -> ArticleLine | None:
        """The article in that row; none, and it is fetched, where it was let go."""
        if not 0 <= row < self._count:
            return None
        number, place = divmod(row, PAGE)
        if number not in self._held:
            self._fetch(number)
            return None
        self._held.move_to_end(number)
        return self._held[number][place]

    def row_of(self, article_id: str) -> int:
        """The row of that article, or -1 when it is not in what is kept."""
        for number, lines in self._held.items():
            for place, line in enumerate(lines):
                if line.id == article_id:
                    return number * PAGE + place
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows have been read."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title to read aloud, or the whole line."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return "…" if index.isValid() and role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.byline, tr(line.status.value)) if part)
        return line if role == LINE else None

    def match(
        self,
        start: Index,
        role: int,
        value: Any,
        hits: int = 1,
        flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchWrap,
    ) -> list[QModelIndex]:
        """What typed letters lead to, among the rows that are kept: looking for it fetches none."""
        kept = sorted(number * PAGE + place for number, lines in self._held.items() for place in range(len(lines)))
        behind = [row for row in kept if row >= start.row()]
        before = [row for row in kept if row < start.row()] if flags & Qt.MatchFlag.MatchWrap else []
        wanted = str(value).casefold()
        found = (self.index(row) for row in (*behind, *before))
        fitting = [index for index in found if str(self.data(index, role)).casefold().startswith(wanted)]
        return fitting[:hits] if hits >= 0 else fitting

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a further page is there to be read."""
        return not parent.isValid() and self._next is not None and self._reading is None

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if self.canFetchMore(parent):
            self._reading = self._ask(self._next, partial(self._on_next_page, self._next))

    # --- reading ------------------------------------------------------------------------------------

    def _ask(self, after: str | None, then: Any) -> Job:
        return self._workbench.ask(
            list_articles, self._filter, self._sort, after=after, limit=PAGE, then=then, failed=self._on_failed
        )

    def _near(self) -> list[int]:
        return [0, *list(self._held)[-_NEAR:]]

    def _read_near(self, near: list[int]) -> None:
        self._read_again(min(max(self._count, PAGE), (max(near) + 2) * PAGE), tuple(near), self._on_again)

    def _read_again(self, rows: int, near: tuple[int, ...], then: Any) -> None:
        self._give_up()
        line = self.line(self.chosen_row)
        about = tuple(id for id in (self.open_id, line.id if line else "") if id)
        self._reading = self._workbench.ask(
            list_again, self._filter, self._sort, rows, PAGE, near, about, then=then, failed=self._on_failed
        )

    def _give_up(self) -> None:
        for job in (self._reading, *self._fetching.values()):
            if job is not None:
                job.cancel()
        self._reading = None
        self._fetching.clear()

    def _fetch(self, number: int) -> None:
        if self._reading is not None:
            self._wanted.add(number)
        elif number not in self._fetching:
            self._fetching[number] = self._ask(self._afters[number], partial(self._on_page, number))

    def _on_other(self, again: Again[ArticleLine]) -> None:
        self._take(again, same=again.stretch.count == self._count and self._is_as_it_was(again))

    def _on_again(self, again: Again[ArticleLine]) -> None:
        self._take(again, same=self._is_as_it_was(again))

    def _take(self, again: Again[ArticleLine], *, same: bool) -> None:
        self._reading = None
        self.is_loaded = True
        snippets = any(line.snippet for lines in again.pages.values() for line in lines)
        if same and snippets == self.has_snippets:
            for number, lines in again.pages.items():
                self._replace_changed(number, lines)
            if again.stretch.count == self._count:
                self._next = again.stretch.next
        else:
            self.beginResetModel()
            self.has_snippets = snippets
            self._afters, self._count = list(again.stretch.afters), again.stretch.count
            self._next, self._held = again.stretch.next, OrderedDict(again.pages)
            self.chosen_row = -1
            self._wanted.clear()
            self.endResetModel()
        self._fetch_wanted()
        self.loaded.emit()

    def _fetch_wanted(self) -> None:
        """What was looked at while something else was being read."""
        wanted, self._wanted = self._wanted, set()
        for number in wanted:
            if number < len(self._afters) and number not in self._held:
                self._fetch(number)

    def _is_as_it_was(self, again: Again[ArticleLine]) -> bool:
        """Whether the same articles stand in the same rows, as far as they were read again."""
        stretch, count = again.stretch, again.stretch.count
        if count != self._count and (count > self._count or stretch.next is None):
            return False
        if tuple(self._afters[: len(stretch.afters)]) != stretch.afters:
            return False
        return self._are_held(again)

    def _are_held(self, again: Again[ArticleLine]) -> bool:
        """Whether the same articles stand on the pages that are kept and were read again."""
        return all(
            [line.id for line in lines] == [line.id for line in self._held.get(number, lines)]
            for number, lines in again.pages.items()
        )

    def _replace_changed(self, number: int, lines: tuple[ArticleLine, ...]) -> None:
        before = self._held.get(number, ())
        self._hold(number, lines)
        for place, line in enumerate(lines):
            if place >= len(before) or before[place] != line:
                index = self.index(number * PAGE + place)
                self.dataChanged.emit(index, index)

    def _on_page(self, number: int, page: Page[ArticleLine]) -> None:
        self._fetching.pop(number, None)
        last = number == len(self._afters) - 1
        behind = self._next if last else self._afters[number + 1]
        if len(page.rows) != min(PAGE, self._count - number * PAGE) or page.next != behind:
            self._read_near([0, number])  # somebody else has changed the list
            return
        self._replace_changed(number, page.rows)

    def _on_end(self, again: Again[ArticleLine]) -> None:
        self._to_end = False
        stretch, known = again.stretch, len(self._afters)
        snippets = any(line.snippet for lines in again.pages.values() for line in lines)
        longer = stretch.count > self._count and stretch.afters[:known] == tuple(self._afters)
        if longer and snippets == self.has_snippets and self._are_held(again):
            self._reading = None
            self._next = stretch.next
            for number in again.pages.keys() & self._held.keys():
                self._replace_changed(number, again.pages[number])
            self.beginInsertRows(QModelIndex(), self._count, stretch.count - 1)
            self._afters, self._count = list(stretch.afters), stretch.count
            for number, lines in again.pages.items():
                self._hold(number, lines)
            self.endInsertRows()
            self._fetch_wanted()
            self.loaded.emit()
        else:
            self._on_other(again)  # the list was changed, or another one asked for
        self.reached_end.emit()

    def _on_next_page(self, after: str | None, page: Page[ArticleLine]) -> None:
        self._reading = None
        self._next = page.next
        if page.rows:
            self.beginInsertRows(QModelIndex(), self._count, self._count + len(page.rows) - 1)
            self._afters.append(after)
            self._hold(len(self._afters) - 1, page.rows)
            self._count += len(page.rows)
            self.endInsertRows()
        self._fetch_wanted()

    def _hold(self, number: int, lines: tuple[ArticleLine, ...]) -> None:
        """Keep a page; the one that was looked at longest ago goes, never the one with the chosen article."""
        self._held[number] = lines
        self._held.move_to_end(number)
        chosen = self.chosen_row // PAGE if self.chosen_row >= 0 else -1
        for other in list(self._held):
            if len(self._held) <= HELD:
                return
            if other not in (chosen, number):
                del self._held[other]

    def _on_failed(self, trouble: WorkstationError) -> None:
        self._give_up()
        self._to_end = False
        self.refused.emit(trouble)
