"""Composition root of the window: the one place that makes what lives as long as the program, and passes it on."""

from __future__ import annotations

import builtins
import gc
import linecache
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from workstation import NAME, paths
from workstation.errors import (
    Cancelled,
    LibraryDamaged,
    LibraryMissing,
    NotALibrary,
    WorkstationError,
)
from workstation.settings import Preferences, load, settings_file
from workstation.storage.first_read import last_article
from workstation.storage.unlocked import is_locked
from workstation.storage.where import place
from workstation.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from workstation.domain.articles import Article
    from workstation.storage.library import Library
    from workstation.ui.after_closing import AfterClosing
    from workstation.ui.first_aid import FirstAid
    from workstation.ui.main_window import MainWindow
    from workstation.ui.single_instance import SingleInstance
    from workstation.ui.unlock_page import UnlockPage
    from workstation.ui.workbench import Workbench
    from workstation.usecases.draft_reader import DraftReader
    from workstation.usecases.journalling import Recovered

STYLE = "Fusion"
TURN = 0.0005
"""Seconds a worker may keep a key waiting; Python's own 5 ms are longer than all that a key does."""


class Options(Protocol):
    """How the window was asked to open (`workstation.__main__.WindowOptions`)."""

    @property
    def library(self) -> str | None:
        """A path or address; None for the default library."""

    @property
    def temporary(self) -> bool:
        """A library that leaves nothing behind."""

    @property
    def sample(self) -> bool:
        """Put the sample article into a new library."""

    @property
    def files(self) -> Sequence[Path]:
        """Files to bring in."""


def run_window(options: Options) -> int:
    """Open the window and stay until it is closed; the process's exit code. Raises UnfitRuntime and NoScreen."""
    ordinary = builtins.__import__
    gc.disable()  # nothing is garbage yet; ui.garbage collects from the first event on
    sys.setswitchinterval(TURN)
    from workstation.ui.surroundings import refuse_unfit_runtime, refuse_without_screen

    refuse_unfit_runtime()
    refuse_without_screen(os.environ, sys.platform)
    path = None if options.temporary else place(options.library or paths.default_library()).absolute()
    from PySide6.QtCore import QCoreApplication, Qt

    # PySide would read the source of every module from here on, for switches nobody uses here; Python keeps it: 30 MB.
    builtins.__import__ = ordinary
    linecache.clearcache()  # what it has read of others by now
    from PySide6.QtWidgets import QApplication

    # The preview's engine is loaded after the first paint; this is what it needs said before.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    # Said like this, the style needs no Python object, which would be made with all its lists of names.
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([*sys.argv[:1], "-style", STYLE])
    application.setApplicationName(NAME)
    application.setDesktopFileName(paths.APP_NAME)
    program = Program(options, path)
    return 0 if program.is_elsewhere() else program.run()


Opened = tuple["Library", "Article | None", list["Recovered"]]
"""The library, the article to show, what a crash before had left."""


class Program:
    """The window from its first paint to its end. `path` is None for a library that leaves nothing behind.

    The first paint has the last article's text and as little else as can be; all the rest is loaded and made after it,
    in pieces so small that typing goes on meanwhile.
    """

    def __init__(self, options: Options, path: Path | None) -> None:
        from workstation.ui.crash import CrashGuard
        from workstation.ui.end_of_session import EndOfSession
        from workstation.ui.garbage import Garbage
        from workstation.ui.interface_language import InterfaceLanguage
        from workstation.ui.jobs import Jobs
        from workstation.ui.themes import Themes
        from workstation.ui.workbench import Workbench

        self._options, self._path = options, path
        self._instance: SingleInstance | None = None
        self._reader: DraftReader | None = None
        self._first_aid: FirstAid | None = None
        self.garbage = Garbage()
        self.end = EndOfSession()
        self._failed = False
        self._only_to_read = False
        self._early: Path | None = None  # the journal that is written while the library is being opened
        self._waiting: list[Callable[[], None]] = []  # for the window to be whole
        self._locked: UnlockPage | None = None  # until the passphrase of an encrypted library was given
        self._can_open = False
        self._after_closing: AfterClosing | None = None
        loaded = load(settings_file())
        self._notice = loaded.notice
        self.language = InterfaceLanguage(_application())
        self.language.wear(loaded.settings.interface_language)
        self.themes = Themes(loaded.settings.look, loaded.settings.text_size)
        self.themes.set_still(loaded.settings.motion == "none")
        self.themes.dress(_application(), styled=True)
        self.jobs = Jobs()
        self.workbench: Workbench = Workbench(
            None, self.jobs, Preferences(loaded.settings, settings_file()), self.themes
        )
        self.guard = CrashGuard(
            lambda: [saving.session for saving in self.window.area.savings.values()],
            self._journal_all,
            lambda: self.workbench.library if self.workbench.is_ready else None,
        )
        self.window: MainWindow = self._window()

    def _window(self) -> MainWindow:
        from workstation.ui.main_window import MainWindow

        return MainWindow(self.workbench, str(self._path) if self._path else "temporary", self.reader, at_once=False)

    def reader(self) -> DraftReader:
        """What reads drafts, as long as the program runs."""
        from workstation.usecases.draft_reader import DraftReader

        self._reader = self._reader or DraftReader()
        return self._reader

    def is_elsewhere(self) -> bool:
        """Whether a window shows this library already: it has come forward, and has the files to bring in."""
        from workstation.ui.meeting import may_be_met

        return self._path is not None and may_be_met(self._channel()) and self._handed_over()

    def run(self) -> int:
        """Show the window, open the library behind it, stay until it is closed."""
        from workstation.ui.first_paint import FirstPaint

        self.guard.install()
        self.jobs.failed_unexpectedly.connect(self.guard.caught)
        self.end.told.connect(self.window.close)
        self._show_first()
        painted = FirstPaint(self.window.area.first_seen, self._on_painted)
        self.window.show()
        try:
            _application().exec()
        finally:
            painted.forget()
            self._end()
        if self._is_wanted_again():
            from workstation.ui.after_closing import start_again

            start_again()
        return 1 if self._failed else 0

    def _is_wanted_again(self) -> bool:
        """The window is closed: do what waited for it. Whether a new one is to open."""
        done = self._after_closing is not None and self._after_closing.carry_out(self._path, self.themes)
        return done or self.window.restarting

    def _show_first(self) -> None:
        from workstation.usecases.early_typing import early

        if self._path is not None and is_locked(self._path):
            self._show_locked(self._path)
            return
        first = last_article(self._path) if self._path else None
        if first is None or self._path is None:
            self.window.area.show_waiting()
            return
        typing = early(self._path, first.id, first.body)
        self._early = typing.journal.path if typing else None
        if typing is not None:
            first = first.with_typed(typing.text, typing.fields)
        self.window.area.show_first(cast("Article", first), typing.journal if typing else None)

    def _show_locked(self, path: Path) -> None:
        """No word of an encrypted library is known before its passphrase: the page asks for it."""
        from workstation.ui.unlock_page import UnlockPage

        self._locked = UnlockPage(path, self.jobs, self.themes)
        self._locked.unlocked.connect(self._on_unlocked)
        self.window.area.show_locked(self._locked)
        self._locked.setFocus()

    def _on_unlocked(self) -> None:
        self._locked = None
        if self._can_open:
            self._open()

    def _on_painted(self) -> None:
        """The text is on the screen: now everything else."""
        from workstation import memory
        from workstation.ui import loading

        memory.use_few_pools()
        if self._path is not None and self._meets_another():
            self.window.close()
            return
        self.jobs.run(loading.load, loading.LIBRARY, then=lambda _: self._on_library_loaded())

    def _on_library_loaded(self) -> None:
        import linecache

        from workstation.ui import loading
        from workstation.ui.after_closing import AfterClosing
        from workstation.ui.in_pieces import in_pieces

        linecache.clearcache()  # the sources that PySide and SQLAlchemy looked at; their room goes to the window
        self._can_open = True
        self._after_closing = AfterClosing(self.workbench, self.window)
        if self._locked is None:
            self._open()
        self.jobs.run(loading.load, loading.CORE, then=lambda _: in_pieces(self._grow(), self.window))

    def _grow(self) -> Iterator[None]:
        from workstation.ui import loading

        yield from loading.load_in_pieces(loading.WINDOW)
        while self.window.grow():
            yield
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            each()

    def _once_whole(self, then: Callable[[], None]) -> None:
        """An answer of the library that comes before the window is whole waits for it."""
        if self.window.is_whole:
            then()
        else:
            self._waiting.append(then)

    def _channel(self) -> str:
        from workstation.ui.meeting import channel

        assert self._path is not None
        return channel(str(self._path.resolve()))

    def _handed_over(self) -> bool:
        from workstation.ui.single_instance import hand_over

        return hand_over(self._channel(), [file.absolute() for file in self._options.files])

    def _meets_another(self) -> bool:
        """Listen for further starts; whether one that began at the same moment was first."""
        from workstation.ui.single_instance import SingleInstance

        if self._handed_over():
            return True
        self._instance = SingleInstance(self._channel())
        self._instance.asked.connect(self._on_asked)
        return False

    def _open(self) -> None:
        self.jobs.run(
            self._opened,
            then=lambda answer: self._once_whole(lambda: self._on_opened(answer)),
            failed=lambda error: self._once_whole(lambda: self._on_refused(error)),
            lane="library",
            what=tr("Opening"),
            reports=True,
        )

    def _open_again(self, path: Path, *, only_to_read: bool) -> None:
        """A backup stands in the library's place now, or what could be read of it at `path`."""
        self._path, self._only_to_read = path, only_to_read
        self._open()

    def _opened(self, progress: Callable[[int, int, str], bool]) -> Opened | Cancelled:
        """In a worker: the database layer takes half a second to load, and an old library is brought up to date."""
        from workstation.storage import open_library, temporary_library
        from workstation.usecases.articles import start_article
        from workstation.usecases.journalling import recover
        from workstation.usecases.sample_offer import offer_sample

        if self._path is None:
            library = temporary_library(program="window")
        else:
            try:
                library = open_library(self._path, program="window", watch=progress, write=not self._only_to_read)
            except Cancelled as stopped:
                return stopped
        by_itself = self._path is not None and self._options.library is None
        if not library.read_only and (self._options.sample or by_itself):
            offer_sample(library)
        recovered, _changes = recover(library, but=self._early)
        return library, start_article(library), recovered

    def _on_opened(self, answer: Opened | Cancelled) -> None:
        from workstation.usecases.opening import oddities

        if isinstance(answer, Cancelled):
            if not self.window.closing:
                self._on_refused(answer)
            return
        library, article, recovered = answer
        self.workbench.begin(library)
        self.window.area.begin(article)
        self.window.recovered.tell(recovered, oddities(library))
        self._back_up()
        if self._notice:
            self.workbench.notice.emit(self._notice)
        self.window.help.errors = lambda: self.guard.reports
        if self._path is not None and self._options.library is None:
            self.window.help.offer_tour()
        if self._options.files:
            self.window.files.bring_in(self._options.files)
        self._give_back_memory(library)
        self.garbage.set_aside()

    def _give_back_memory(self, library: Library) -> None:
        """What opening took and nobody needs any more, and later what long readings took."""
        from workstation import memory
        from workstation.ui.resting import Resting

        def give_back() -> None:
            library.rest()
            memory.give_back()

        Resting(self.jobs, give_back, self.window)

    def _journal_all(self) -> None:
        self.window.area.journal_all()

    def _back_up(self) -> None:
        from workstation.usecases.backing_up import back_up_if_due

        def refused(trouble: WorkstationError) -> None:
            self.workbench.notice.emit(tr("No backup was made: {happened}").format(happened=trouble.happened))

        if not self.workbench.read_only:
            self.workbench.do(back_up_if_due, long=True, what=tr("Backing up"), failed=refused)

    def _on_refused(self, error: BaseException) -> None:
        if self._is_helped(error):
            return
        self._failed = True
        if isinstance(error, WorkstationError):
            self.workbench.refuse(error)
        else:
            self.guard.caught(error)
        self.window.close()

    def _is_helped(self, error: BaseException) -> bool:
        if self._path is None or not isinstance(error, LibraryDamaged | LibraryMissing | NotALibrary):
            return False
        from workstation.ui.first_aid import FirstAid

        self._first_aid = self._first_aid or FirstAid(self.workbench, self._open_again)
        return self._first_aid.offer(error, self._path)

    def _on_asked(self, files: list[Path]) -> None:
        self.window.come_forward()
        if files and self.workbench.is_ready:
            self.window.files.bring_in(files)

    def _end(self) -> None:
        if self._instance is not None:
            self._instance.close()
        if self._reader is not None:
            self._reader.close()
        self.jobs.close()
        if self.workbench.is_ready:
            self.workbench.library.close()
        self.guard.remove()
        self.end.close()
        self.garbage.close()


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running
