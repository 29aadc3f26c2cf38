"""Something known of every block of a document, right through edits: read whole by a worker, then block by block."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from workstation.errors import WorkstationError
from workstation.ui.editor.raw_text import BLOCK_END
from workstation.ui.jobs import Job, Jobs
from workstation.ui.session import Session

T = TypeVar("T")
_AT_ONCE = 200  # blocks read within an edit; a longer paste is read by a worker

Read = Callable[[list[str], T | None], list[T]]
"""(lines, what is known of the line before or None at the top) to what is known of each; runs in any thread."""


class PerBlock(QObject, Generic[T]):
    """`values` has one entry for each block once `ready`.

    `follows(old, new)` says whether what stands behind an edit still holds when the last line's value changed so.
    """

    changed = Signal(int, int)
    """(first, how many): these blocks' values are new; after a reading by the worker all are."""
    failed = Signal(object)
    """The worker's refusal; nothing is known then."""

    def __init__(self, session: Session, jobs: Jobs, read: Read[T], follows: Callable[[T, T], bool]) -> None:
        super().__init__(session)
        self.values: list[T] = []
        self.ready = False
        self._session, self._jobs, self._read, self._follows = session, jobs, read, follows
        self._late: list[tuple[int, int, int]] = []
        self._job: Job | None = None
        session.blocks_edited.connect(self._on_blocks_edited)
        session.closing.connect(self._on_closing)
        self.again()

    def again(self) -> None:
        """Read everything anew, in a worker."""
        if self._job is not None:
            self._job.cancel()
        self.ready = False
        self._late = []
        raw = self._session.document.toRawText()
        self._job = self._jobs.run(self._whole, raw, then=self._on_read, failed=self._on_failed)

    def close(self) -> None:
        """Nobody is interested any more."""
        if self._job is not None:
            self._job.cancel()
        self._session.blocks_edited.disconnect(self._on_blocks_edited)
        self._session.closing.disconnect(self._on_closing)
        self.deleteLater()

    def _on_closing(self) -> None:
        if self._job is not None:  # its answer would come to an object that is gone
            self._job.cancel()

    def _whole(self, raw: str) -> list[T]:
        return self._read(raw.split(BLOCK_END), None)

    def _on_read(self, values: list[T]) -> None:
        self._job = None
        self.values, self.ready = values, True
        late, self._late = self._late, []
        if late:  # typed while the worker read: those places are looked at now
            self._careful(lambda: self._catch_up(late))
        if self.ready:
            self.known()
            self.changed.emit(0, len(self.values))

    def _careful(self, work: Callable[[], None]) -> None:
        try:
            work()
        except WorkstationError as trouble:
            self.ready = False
            self.failed.emit(trouble)

    def _on_failed(self, error: BaseException) -> None:
        self._job = None
        self.failed.emit(error)

    def _catch_up(self, edits: list[tuple[int, int, int]]) -> None:
        unread: list[T | None] = list(self.values)
        for first, removed, added in edits:
            unread[first : first + removed] = [None] * added
        if sum(value is None for value in unread) > _AT_ONCE or len(unread) != self._session.document.blockCount():
            self.again()
            return
        self.values = [value if value is not None else self._one(unread, n) for n, value in enumerate(unread)]

    def _one(self, values: list[T | None], number: int) -> T:
        line = self._session.document.findBlockByNumber(number).text()
        values[number] = made = self._read([line], values[number - 1] if number else None)[0]
        return made

    def _on_blocks_edited(self, first: int, removed: int, added: int) -> None:
        if self.ready:
            self._careful(lambda: self._follow(first, removed, added))
        elif self._job is not None:
            self._late.append((first, removed, added))

    def _follow(self, first: int, removed: int, added: int) -> None:
        if added > _AT_ONCE:
            self.again()
            return
        lines: list[str] = []
        block = self._session.document.findBlockByNumber(first)
        while len(lines) < added:
            lines.append(block.text())
            block = block.next()
        before = self.values[first + removed - 1] if removed else None
        made = self._read(lines, self.values[first - 1] if first else None)
        self._put(first, removed, made)
        reached = first + added
        while before is not None and made and not self._follows(before, made[-1]) and reached < len(self.values):
            if reached - first - added > _AT_ONCE:
                self.again()
                return
            before = self.values[reached]
            made = self._read([block.text()], self.values[reached - 1])
            self._put(reached, 1, made)
            block, reached = block.next(), reached + 1
        self.changed.emit(first, reached - first)

    def _put(self, first: int, removed: int, made: list[T]) -> None:
        self.replaced(self.values[first : first + removed], made)
        self.values[first : first + removed] = made

    def known(self) -> None:
        """Everything was read: for sums over all of it."""

    def replaced(self, old: list[T], new: list[T]) -> None:
        """These values gave way to those: for sums that are carried on."""
