"""Follows the typing in one article and has it journalled by a thread of its own: nothing here grows with the text."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from workstation.storage.journal import Header, Lines, Mark, text_hash
from workstation.ui.jobs import JOURNAL

if TYPE_CHECKING:
    from workstation.storage.journal import ArticleJournal, Entry
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench

SOON = 250  # ms after the last key
LATEST = (
    500  # ms after the first key not yet journalled: with a busy computer and the time to write it, within the second
)
_PATIENCE = 2.0  # seconds a save waits for the journal; a disk that hangs must not hold it for ever


class Journalling(QObject):
    """`base()` is the SHA-256 of the text the library has. `failed` tells why the disk refuses, `held` that it took."""

    failed = Signal(str)
    held = Signal()

    def __init__(
        self,
        session: Session,
        workbench: Workbench,
        base: Callable[[], str],
        parent: QObject,
        journal: ArticleJournal | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._workbench, self._base = session, workbench, base
        self._journal = journal
        self.early = journal is not None  # it takes what is typed before the library is open
        self._entries: list[Entry] = []
        self._number = 0
        self._lines: tuple[int, int, int] | None = None  # first, how many it was, how many it is now
        self._fields: dict[str, str] = {}
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._latest = QTimer(self, singleShot=True, interval=LATEST)
        self._soon.timeout.connect(self.flush)
        self._latest.timeout.connect(self.flush)
        session.lines_edited.connect(self._on_lines_edited)
        workbench.jobs.pausing.connect(self._on_pausing)

    @property
    def waiting(self) -> bool:
        """Whether something was typed and is not on its way to the disk."""
        return self._lines is not None or bool(self._fields or self._entries)

    def header(self, fields: dict[str, Any]) -> None:
        """These header fields were typed."""
        self._fields |= {name: value for name, value in fields.items() if isinstance(value, str)}
        self._touch()

    def flush(self) -> None:
        """Hand what was typed to the thread that writes it."""
        self._soon.stop()
        self._latest.stop()
        self._close_lines()
        if self._fields:
            self._entries.append(Header(self._next(), self._fields))
            self._fields = {}
        entries, self._entries = self._entries, []
        if entries and not self._idle:
            self._run(self._open().append, self._base(), entries)

    def about_to_store(self, text: str) -> tuple[int, Callable[[], object]]:
        """The number of the last edit in `text`, and a wait until the journal knows that this text is being stored."""
        self.flush()
        number, ready = self._next(), Event()
        journal, base = self._open(), self._base()

        def mark() -> None:
            try:
                if journal.entries:
                    journal.append(base, [Mark(number, text_hash(text))])
            finally:
                ready.set()

        self._run(mark)
        return number, lambda: ready.wait(_PATIENCE)

    def header_number(self) -> int:
        """The number of the last header field typed."""
        self.flush()
        return self._number

    def stored(self, *, text: int = 0, header: int = 0, base: str = "") -> None:
        """What was typed up to these numbers is in the library; `base` is the SHA-256 of the text there."""
        journal = self._open()
        self._run(lambda: journal.covered(text=text, header=header, base=base))

    def hand_over(self) -> tuple[ArticleJournal, Callable[[], object]]:
        """The journal as it will be for good, and a wait until all that was typed is in it."""
        self._soon.stop()
        self._latest.stop()
        self._close_lines()
        entries, self._entries = self._entries, []
        journal, base, ready = self._open(), self._base(), Event()

        def write() -> None:
            try:
                if entries:
                    journal.append(base, entries)
            finally:
                ready.set()

        self._run(write)
        return journal, lambda: ready.wait(_PATIENCE)

    def clear(self) -> None:
        """The text on show is another one: what was typed before is not wanted."""
        self._soon.stop()
        self._latest.stop()
        self._lines, self._fields, self._entries = None, {}, []
        if self._journal is not None:
            self._run(self._journal.clear)

    # --- inside ---------------------------------------------------------------------------------------

    def _on_pausing(self) -> None:
        """No clock is heard and no thread gets on while the web engine is loaded: be on the disk before."""
        if self.waiting:
            self.flush()
            written = Event()
            self._run(written.set)
            written.wait(_PATIENCE)

    def _on_lines_edited(self, first: int, removed: int, added: int) -> None:
        if self._lines is not None:
            begin, was, now = self._lines
            if first > begin + now or first + removed < begin:
                self._close_lines(shifted=added - removed if first + removed < begin else 0)
        if self._lines is None:
            self._lines = (first, removed, added)
        else:
            begin, was, now = self._lines
            top, end = min(begin, first), max(begin + now, first + removed)
            self._lines = (top, end - (now - was) - top, end - top + added - removed)
        self._touch()

    def _close_lines(self, shifted: int = 0) -> None:
        """What was typed in one place becomes an entry; `shifted` lines came in above it a moment ago."""
        if self._lines is None:
            return
        first, was, now = self._lines
        self._lines = None
        lines = self._session.lines(first + shifted, now)
        self._entries.append(Lines(self._next(), first, was, tuple(lines)))

    @property
    def _idle(self) -> bool:
        return self._workbench.read_only and (self._workbench.is_ready or not self.early)

    def _touch(self) -> None:
        if self._idle:
            return
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def _next(self) -> int:
        self._number += 1
        return self._number

    def _open(self) -> ArticleJournal:
        if self._journal is None:
            # What comes first has its journal: the database layer is being loaded in a worker then, and two threads
            # that load it from two ends find it half made.
            from workstation.usecases.journalling import article_journal

            self._journal = article_journal(self._workbench.library, self._session.article.id)
        return self._journal

    def _run(self, work: Callable[..., None], *args: Any) -> None:
        self._workbench.jobs.run(work, *args, lane=JOURNAL, then=self._on_written, failed=self._on_failed)

    def _on_written(self, _done: None) -> None:
        if shiboken6.isValid(self):  # the article may have been closed meanwhile
            self.held.emit()

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, OSError):
            self._workbench.jobs.failed_unexpectedly.emit(error)
            return
        if shiboken6.isValid(self):
            self.failed.emit(error.strerror or "")
