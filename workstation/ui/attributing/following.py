"""Reads the article on show when the keys rest, in a process of its own, and knows where everything stands now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.attribution.offers import CHECK
from workstation.errors import WorkstationError
from workstation.ui.attributing.drift import Drift
from workstation.ui.attributing.reading import State, read_article
from workstation.ui.attributing.underlined import Underlined
from workstation.ui.attributing.waiting import Waiting
from workstation.ui.jobs import READING
from workstation.ui.session import article_now
from workstation.usecases.findings import Checked

if TYPE_CHECKING:
    from workstation.attribution.check.rule import Finding
    from workstation.attribution.known import Known
    from workstation.attribution.offers import Offer
    from workstation.domain.changes import Changes
    from workstation.ui.attributing.reading import Read
    from workstation.ui.editor.editor import Editor
    from workstation.ui.jobs import Job
    from workstation.ui.session import Session
    from workstation.ui.workbench import Workbench
    from workstation.usecases.coverage import Coverage
    from workstation.usecases.draft_reader import DraftReader
    from workstation.usecases.drafts import Draft

REST = 400  # ms after the last key
LATEST = 3_000  # ms from the first key that was not read
IDLE = 10_000  # ms after a reading; then the process that reads is given back, 30 MB and more
UNTOUCHED = 3_000  # ms after the reading of a text that was only opened


class Following(QObject):
    """`changed()`: something else is proposed, found or known now; `state` says whether it may be believed."""

    changed = Signal()

    def __init__(self, workbench: Workbench, editor: Editor, reader: DraftReader) -> None:
        super().__init__(editor)
        self._workbench, self._editor, self._reader = workbench, editor, reader
        self.state = State.OFF
        self.trouble = ""
        self.draft: Draft | None = None
        self.session: Session | None = None  # whose draft it is
        self.unsure = False  # whether guesses are shown, too
        self._waiting = Waiting()
        self._watchers: list[Drift] = []
        self._read: Read | None = None
        self._known: tuple[Known, ...] | None = None
        self._drift = Drift()
        self._since: Drift | None = None  # edits since the snapshot that is being read
        self._own = self._closed = self._typed = False
        self._job: Job | None = None
        self._again = False
        self._underlined = Underlined(editor, lambda: self._drift)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._latest = QTimer(self, singleShot=True, interval=LATEST)
        self._rest.timeout.connect(self.read)
        self._latest.timeout.connect(self.read)
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(lambda: self._workbench.jobs.run(self._reader.rest, lane=READING))
        workbench.opened.connect(self._on_opened)
        workbench.changed.connect(self._on_changed)
        workbench.preferred.connect(self._on_preferred)
        workbench.themes.changed.connect(self._on_theme)

    # --- what is known ---------------------------------------------------------------------------------

    @property
    def wanted(self) -> bool:
        """Whether drafts are read at all."""
        return self._workbench.settings.proposals or self._workbench.settings.desk_check

    @property
    def checks(self) -> bool:
        """Whether the desk check runs."""
        return self._workbench.settings.desk_check

    @property
    def checked(self) -> Checked:
        """What the desk check found, and what of it was muted."""
        return self.draft.checked if self.draft else Checked(())

    @property
    def unchecked(self) -> str:
        """Why nothing is checked although it is wanted: the pack of rules is damaged or gone."""
        return self._read.unchecked if self._read else ""

    @property
    def found(self) -> list[tuple[int, int, Finding]]:
        """The findings that have a place, with it in positions of the document as it was read; in reading order."""
        return self._read.found if self._read is not None else []

    @property
    def drift(self) -> Drift:
        """What was edited since the draft was read."""
        return self._drift

    @property
    def pack(self) -> str:
        """The rules by which articles of this library are checked."""
        return self._workbench.pack

    def use_pack(self, name: str) -> None:
        """Check by these rules from now on, in this library."""
        self._workbench.remember(check_packs={**self._workbench.settings.check_packs, self._workbench.key: name})
        self.read()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What waits, in reading order, guesses only when they are asked for."""
        return tuple(offer for offer in self.waiting if self.unsure or offer.confidence >= CHECK)

    @property
    def waiting(self) -> tuple[Offer, ...]:
        """Everything that waits."""
        return self._waiting.of(self.draft)

    @property
    def dismissed(self) -> tuple[Offer, ...]:
        """What was dismissed in this article and would be proposed otherwise."""
        return self._waiting.dismissed(self.draft)

    def offers_between(self, start: int, end: int) -> tuple[Offer, ...]:
        """What waits in this range of the document, in reading order."""
        return self._underlined.between(start, end)

    def spots(self, places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Where passages of the draft stand in the document now, in positions; what went is left out."""
        read = self._read
        if read is None:
            return []
        then = ((read.places.position(start), read.places.position(end)) for start, end in places)
        return [now for each in then if (now := self._drift.now(*each)) is not None]

    def places(self, places: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
        """The same in code points of the text as it is now."""
        session = self.session
        if session is None:
            return ()
        return tuple((session.offset_of(start), session.offset_of(end)) for start, end in self.spots(places))

    # --- what others do to it ----------------------------------------------------------------------------

    def show_unsure(self, on: bool) -> None:
        """Show guesses, too."""
        self.unsure = on
        self._show()

    def take_accepted(self, *keys: str, coverage: Coverage) -> None:
        """These were accepted: they are counted at once, the next reading confirms it."""
        self._waiting.accept(keys)
        if self.draft is not None:
            self.draft = replace(self.draft, coverage=coverage)
        self._show()

    def take_dismissed(self, *keys: str) -> None:
        """These were dismissed."""
        self._waiting.dismiss(keys)
        self._show()

    def put_back(self, *keys: str) -> None:
        """These wait again after all."""
        self._waiting.put_back(keys)
        self._show()

    def watch(self) -> Drift:
        """What is edited from now on, until `unwatch`."""
        drift = Drift()
        self._watchers.append(drift)
        return drift

    def unwatch(self, drift: Drift) -> None:
        """Nobody asks any more."""
        self._watchers = [each for each in self._watchers if each is not drift]

    @contextmanager
    def edits(self, edits: Iterable[tuple[int, int, int]]) -> Iterator[None]:
        """The document is edited so within: Qt tells only a range that covers all of it."""
        self._own = True
        try:
            yield
        finally:
            self._own = False
        for edit in edits:
            self._note(*edit)
        self._wait()

    def read(self) -> None:
        """Read the article on show as it stands."""
        self._rest.stop()
        self._latest.stop()
        self._idle.stop()
        session = self._workbench.current
        if session is None or self._closed or not self._workbench.is_ready or not self.wanted:
            self._forget()
            return
        if self._job is not None:
            self._again = True
            return
        if session is not self.session:
            self._follow(session)
        self._again, self._since = False, Drift()
        settings = self._workbench.settings
        self._job = self._workbench.jobs.run(
            read_article, self._workbench.library, self._reader, article_now(session), session.places(),
            None if not settings.desk_check else self.pack, self._known, propose=settings.proposals,
            then=lambda read: self._on_read(session, read), failed=self._on_failed, lane=READING,
        )  # fmt: skip
        if self.state is not State.READ:
            self.state = State.READING
            self.changed.emit()

    def close(self) -> None:
        """Nothing is read any more."""
        self._rest.stop()
        self._latest.stop()
        self._idle.stop()
        self._closed = True

    # --- inside ---------------------------------------------------------------------------------------------

    def _follow(self, session: Session) -> None:
        self._let_go()
        self.session, self._typed = session, False
        session.edited.connect(self._on_edited)
        session.closing.connect(self._forget)

    def _let_go(self) -> None:
        if self.session is not None:
            self.session.edited.disconnect(self._on_edited)
            self.session.closing.disconnect(self._forget)
        self.session, self.draft, self._read = None, None, None
        self._waiting = Waiting()
        self._drift, self._since = Drift(), None
        self._underlined.forget()

    def _forget(self) -> None:
        self._let_go()
        if self.state is not State.OFF:
            self.state = State.OFF
            self._underlined.paint()
            self.changed.emit()

    def _on_opened(self, session: Session | None) -> None:
        if session is not self.session:
            self._let_go()
            self.state = State.READING if session is not None and self.wanted else State.OFF
            self._underlined.paint()
            self.changed.emit()
        if self._job is not None:
            self._again = True
        elif session is not None:
            self._rest.start()

    def _on_edited(self, position: int, removed: int, added: int) -> None:
        if not self._own:
            self._note(position, removed, added)
            self._wait()

    def _note(self, position: int, removed: int, added: int) -> None:
        self._typed = True
        self._drift.add(position, removed, added)
        for each in (self._since, *self._watchers):
            if each is not None:
                each.add(position, removed, added)

    def _wait(self) -> None:
        self._rest.start()
        if not self._latest.isActive():
            self._latest.start()

    def _on_changed(self, changes: Changes, _by: object) -> None:
        session = self._workbench.current
        if session is None or not self.wanted:
            return
        if changes.experts or changes.sources:
            self._known = None
        own = session.article.id in changes.articles
        people = changes.experts or changes.sources or changes.vault
        if own or people or changes.quotes or changes.claims or changes.images:
            self._wait()

    def _on_preferred(self, names: set[str]) -> None:
        if names & {"proposals", "desk_check"}:
            self.read()

    def _on_read(self, session: Session, read: Read | None) -> None:
        self._job = None
        if self._closed:
            return
        self._idle.start(IDLE if self._typed else UNTOUCHED)
        since, self._since = self._since or Drift(), None
        if read is None:
            return
        if session is self.session:
            self._known = read.draft.known
            self._read, self.draft, self._drift = read, read.draft, since
            if not since:
                self._waiting.confirmed()
            self.state, self.trouble = State.READ, ""
            self._rest.setInterval(max(REST, round(read.seconds * 1_000)))
            self._latest.setInterval(max(LATEST, round(read.seconds * 4_000)))
            self._show()
        if self._again or session is not self._workbench.current:
            self.read()

    def _on_failed(self, error: BaseException) -> None:
        self._job, self._since = None, None
        if self._closed and isinstance(error, WorkstationError):
            return
        self.state = State.FAILED
        self.trouble = str(error) if isinstance(error, WorkstationError) else ""
        self.changed.emit()
        if not isinstance(error, WorkstationError):
            self._workbench.jobs.failed_unexpectedly.emit(error)

    def _show(self) -> None:
        read = self._read
        self._underlined.show(self.session, self.offers, read.places if read is not None else None)
        self.changed.emit()

    def _on_theme(self) -> None:
        self._underlined.wear()
