"""The hits of a query in the article on show, kept right while one types."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QRegularExpression, Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from workstation.ui.editor.editor import Editor
from workstation.ui.editor.per_block import PerBlock
from workstation.ui.find.query import CannotSearch, Hit, Query, hits_of, pattern_of
from workstation.ui.jobs import Jobs
from workstation.ui.session import Session

Found = tuple[Hit, ...]


class Hits(QObject):
    """`changed` when all may be others; `found` once after each query, when its hits are known.

    `trouble` says why the query cannot be answered. With a scope only hits within it count.
    """

    changed = Signal()
    touched = Signal(int, int)
    """(first, how many): the hits of these blocks may be others, after an edit."""
    found = Signal()

    def __init__(self, editor: Editor, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query("")
        self.pattern: QRegularExpression | None = None
        self.trouble = ""
        self._editor, self._jobs = editor, jobs
        self._known: PerBlock[Found] | None = None
        self._scope: tuple[QTextCursor, QTextCursor] | None = None
        self._asked = False

    @property
    def ready(self) -> bool:
        """Whether every hit is known."""
        return self._known is not None and self._known.ready

    def look_for(self, query: Query) -> None:
        """Find these from now on."""
        self.query, self.trouble, self.pattern = query, "", None
        self._drop()
        session = self._editor.session
        if query.words and session is not None:
            try:
                self.pattern = pattern_of(query)
            except CannotSearch as trouble:
                self.trouble = trouble.happened
            else:
                self._begin(session, self.pattern)
                return
        self.changed.emit()
        self.found.emit()

    def limit_to(self, cursor: QTextCursor | None) -> None:
        """Count only hits within this selection; None for the whole text."""
        self._scope = None
        if cursor is not None and cursor.hasSelection():
            ends = QTextCursor(cursor.document()), QTextCursor(cursor.document())
            ends[0].setPosition(cursor.selectionStart())
            ends[0].setKeepPositionOnInsert(True)
            ends[1].setPosition(cursor.selectionEnd())
            self._scope = ends
        self.changed.emit()

    @property
    def limited(self) -> bool:
        """Whether only a selection is searched."""
        return self._scope is not None

    # --- asking ---------------------------------------------------------------------------------

    def of_block(self, number: int) -> Found:
        """The hits of one block that count."""
        if self._known is None or not self._known.ready or number >= len(self._known.values):
            return ()
        hits = self._known.values[number]
        return self._within(number, hits) if hits and self._scope else hits

    def count(self) -> int:
        """How many there are."""
        if self._known is None or not self._known.ready:
            return 0
        if self._scope is None:
            return sum(map(len, self._known.values))
        first, last = self._blocks()
        return sum(len(self.of_block(number)) for number in range(first, last + 1))

    def index(self, cursor: QTextCursor) -> int:
        """Which hit, from 1, is selected; 0 for none."""
        block = cursor.document().findBlock(cursor.selectionStart())
        at = cursor.selectionStart() - block.position()
        mine = self.of_block(block.blockNumber())
        if (at, cursor.selectionEnd() - cursor.selectionStart()) not in mine or self._known is None:
            return 0
        first = self._blocks()[0]
        before = sum(len(self.of_block(number)) for number in range(first, block.blockNumber()))
        return before + mine.index((at, cursor.selectionEnd() - cursor.selectionStart())) + 1

    def near(self, position: int, *, back: bool = False, here: bool = False) -> QTextCursor | None:
        """The next hit behind `position` (with `here` one that begins there too), or the last before; it goes round."""
        document = self._editor.document()
        begin, (first, last) = document.findBlock(position), self._blocks()
        if not self.ready or last < first:
            return None
        start = min(max(begin.blockNumber(), first), last)
        order = [*range(start, last + 1), *range(first, start + 1)]
        if back:
            order = [*range(start, first - 1, -1), *range(last, start - 1, -1)]
        for turn, number in enumerate(order):
            hits = self.of_block(number)
            if not hits:
                continue
            block = document.findBlockByNumber(number)
            at = position - block.position()
            fitting = [h for h in hits if turn or (h[0] < at if back else h[0] > at or (here and h[0] == at))]
            if fitting:
                return _selected(block, fitting[-1 if back else 0])
        return None

    def all(self) -> list[tuple[QTextBlock, Found]]:
        """Every block with hits, from the top."""
        if not self.ready:
            return []
        first, last = self._blocks()
        document = self._editor.document()
        return [
            (document.findBlockByNumber(number), hits)
            for number in range(first, last + 1)
            if (hits := self.of_block(number))
        ]

    # --- inside ---------------------------------------------------------------------------------

    def _begin(self, session: Session, pattern: QRegularExpression) -> None:
        self._asked = True
        self._known = PerBlock(session, self._jobs, partial(_read, pattern), _always)
        self._known.changed.connect(self._on_changed)
        self._known.failed.connect(self._on_failed)

    def _drop(self) -> None:
        if self._known is not None:
            self._known.close()
            self._known = None

    def _on_changed(self, first: int, count: int) -> None:
        asked, self._asked = self._asked, False
        if asked:
            self.changed.emit()
        else:
            self.touched.emit(first, count)
        if asked:
            self.found.emit()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, CannotSearch):
            self._jobs.failed_unexpectedly.emit(error)
            return
        self.trouble = error.happened
        self._asked = False
        self.changed.emit()
        self.found.emit()

    def _blocks(self) -> tuple[int, int]:
        if self._scope is None:
            return 0, self._editor.document().blockCount() - 1
        return self._scope[0].blockNumber(), self._scope[1].blockNumber()

    def _within(self, number: int, hits: Found) -> Found:
        assert self._scope is not None
        first, last = self._scope
        if not first.blockNumber() <= number <= last.blockNumber():
            return ()
        low = first.positionInBlock() if number == first.blockNumber() else 0
        high = last.positionInBlock() if number == last.blockNumber() else 1 << 30
        return tuple(hit for hit in hits if low <= hit[0] and hit[0] + hit[1] <= high)


def _read(pattern: QRegularExpression, lines: list[str], _before: Found | None) -> list[Found]:
    return hits_of(lines, pattern)


def _always(_old: Found, _new: Found) -> bool:
    return True


def _selected(block: QTextBlock, hit: Hit) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + hit[0])
    cursor.setPosition(block.position() + hit[0] + hit[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor
