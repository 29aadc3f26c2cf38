"""What every part of the window shares: the library through use cases, the workers, the open articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workstation.errors import LibraryTrouble, WorkstationError
from workstation.ui.jobs import LIBRARY, LONG, READS, Job, Jobs
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.domain.changes import Changes
    from workstation.settings import Preferences, Settings
    from workstation.storage.library import Library
    from workstation.ui.session import Session
    from workstation.ui.themes import Themes

Then = Callable[[Any], None]
Failed = Callable[[WorkstationError], None]


class Workbench(QObject):
    """Handed to every widget by its constructor.

    `changed(changes, by)` follows every write: whoever shows a touched record reads it again, unless `by` is itself.
    `opened(session)` says which article is shown now (None for none); `record_requested(key, slug)` asks the panels
    to show an expert, source or quote, `record_shown(key, slug)` says that one is on show; `identity_requested(slug)`
    asks the vault who a confidential source is. `ready` comes once the
    library is open; `notice(sentence)` goes to the status bar; `access_changed` comes when a library that could only
    be read may be written.
    """

    ready = Signal()
    changed = Signal(object, object)
    opened = Signal(object)
    open_requested = Signal(str)
    record_requested = Signal(str, str)
    record_shown = Signal(str, str)
    identity_requested = Signal(str)
    notice = Signal(str)
    access_changed = Signal()
    restart_wanted = Signal()
    """Close the window and start the program again: a preference asks for it."""
    restore_wanted = Signal(object)
    """A backup's path: the window is to be closed, the backup put in the library's place, the window opened again."""
    conversion_wanted = Signal(object)
    """A plan by which the library is to be encrypted, None to bring it back: the window closes meanwhile."""
    preferred = Signal(object)
    """The names of preferences that are different now."""

    def __init__(
        self,
        library: Library | None,
        jobs: Jobs,
        preferences: Preferences,
        themes: Themes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.jobs = jobs
        self.preferences = preferences
        self.themes = themes
        self.window: QWidget | None = None
        self.key = ""  # by which name the preferences know the library
        self.sessions: dict[str, Session] = {}
        self._current: Session | None = None
        self.read_only_because = ("", "")  # heading and detail, when it is neither the rights nor another program

    @property
    def library(self) -> Library:
        """The open library; nothing may ask for it before `ready`."""
        if self._library is None:
            raise RuntimeError("the library is not open yet")
        return self._library

    @property
    def is_ready(self) -> bool:
        """Whether the library is open."""
        return self._library is not None

    @property
    def read_only(self) -> bool:
        """Whether nothing may be written: no library yet, or another window holds it."""
        return self._library is None or self._library.read_only

    @property
    def settings(self) -> Settings:
        """The preferences as they are now."""
        return self.preferences.settings

    @property
    def pack(self) -> str:
        """The rules by which articles of this library are checked, and held when they leave."""
        from workstation.usecases.packs import DEFAULT

        return self.settings.check_packs.get(self.key, DEFAULT)

    def remember(self, **preferences: Any) -> None:
        """Keep these preferences; when their file cannot be written they hold until the window closes."""
        before = self.settings
        try:
            self.preferences.change(**preferences)
        except OSError:
            self.notice.emit(tr("Your preferences cannot be written; they hold until you close the window."))
        if changed := {name for name in preferences if getattr(before, name) != getattr(self.settings, name)}:
            self.preferred.emit(changed)

    @property
    def current(self) -> Session | None:
        """The article on show."""
        return self._current

    def begin(self, library: Library) -> None:
        """The library has been opened."""
        self._library = library
        self.ready.emit()

    def open(self, slug: str) -> None:
        """Show this article in the editor."""
        self.open_requested.emit(slug)

    def show(self, session: Session | None) -> None:
        """The editor now shows this session; tells everybody."""
        self._current = session
        self.opened.emit(session)

    def do(
        self,
        verb: Callable[..., Any],
        *args: Any,
        by: object = None,
        then: Then | None = None,
        failed: Failed | None = None,
        long: bool = False,
        what: str = "",
        reports: bool = False,
        **kw: Any,
    ) -> Job:
        """Run a writing use case `verb(library, …) -> (result, Changes)`; `then(result)` comes before `changed`.

        A WorkstationError goes to `failed`, else to a dialog. `long` keeps lengthy work out of the way of saves. When
        the result is an article that is open, its session has it before anybody hears.
        """

        def done(answer: tuple[Any, Changes]) -> None:
            from workstation.domain.articles import Article

            result, changes = answer
            if isinstance(result, Article) and result.id in self.sessions:
                self.sessions[result.id].article = result
            try:
                if then:
                    then(result)
            finally:
                if changes:
                    self.changed.emit(changes, by)

        return self.jobs.run(
            verb,
            self.library,
            *args,
            then=done,
            failed=self._refusal(failed),
            lane=LONG if long else LIBRARY,
            what=what,
            reports=reports,
            **kw,
        )

    def ask(
        self,
        verb: Callable[..., Any],
        *args: Any,
        then: Then,
        failed: Failed | None = None,
        long: bool = False,
        what: str = "",
        reports: bool = False,
        **kw: Any,
    ) -> Job:
        """Run a reading use case `verb(library, …) -> result`; `then(result)` on the interface thread.

        `long` keeps lengthy work out of the way of what panels read.
        A WorkstationError goes to `failed`, else to a dialog; to the status bar while the library's file is away, which
        the banner over the text says already.
        """
        return self.jobs.run(
            verb,
            self.library,
            *args,
            then=then,
            failed=self._refusal(failed or self._could_not_read),
            lane=LONG if long else READS,
            what=what,
            reports=reports,
            **kw,
        )

    def refuse(self, trouble: WorkstationError) -> None:
        """Show what could not be done."""
        from workstation.ui import ask

        ask.error(self.window, trouble)

    def _could_not_read(self, trouble: WorkstationError) -> None:
        if isinstance(trouble, LibraryTrouble) and not self.library.is_there():
            self.notice.emit(trouble.happened)
        else:
            self.refuse(trouble)

    def _refusal(self, failed: Failed | None) -> Callable[[BaseException], None]:
        def heard(error: BaseException) -> None:
            if not isinstance(error, WorkstationError):
                self.jobs.failed_unexpectedly.emit(error)
            elif failed:
                failed(error)
            else:
                self.refuse(error)

        return heard
