"""When our own code fails: first the texts are brought to safety, then a report that tells nothing private."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

import workstation
from workstation import paths
from workstation.ui.session import Session
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.storage.library import Library

_PACKAGE = Path(workstation.__file__).parent


class CrashGuard(QObject):
    """Hears every exception nobody expected. `sessions()` gives the open articles whose texts are to be rescued.

    `first()` is called before anything else: journals are brought to the disk.
    """

    _heard = Signal(object)

    def __init__(
        self,
        sessions: Callable[[], Iterable[Session]],
        first: Callable[[], object] = lambda: None,
        library: Callable[[], Library | None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sessions, self._first, self._library = sessions, first, library
        self._told: set[str] = set()
        self.reports: list[str] = []  # of what failed since the start
        self._heard.connect(self.caught)

    def install(self) -> None:
        """Hear exceptions of slots and threads, and Qt's own complaints."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_message)

    def remove(self) -> None:
        """Leave the hooks as Python has them."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def caught(self, error: BaseException) -> None:
        """Rescue, then tell; the same fault is told once."""
        self._first()
        rescued = rescue(self._sessions(), paths.data_folder() / "rescued", self._library())
        said = report(error)
        sys.stderr.write(said + "\n")
        if said in self._told:
            return
        self._told.add(said)
        self.reports.append(said)
        from workstation.ui import ask

        ask.crash(None, in_words(rescued), said)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._heard.emit(error)

    def _on_thread_exception(self, said: threading.ExceptHookArgs) -> None:
        if said.exc_value is not None:
            self._heard.emit(said.exc_value)


def rescue(sessions: Iterable[Session], folder: Path, library: Library | None = None) -> list[Path]:
    """Write the text of every session with unsaved words to `folder`, readable by this person alone.

    That of an encrypted library is sealed: “workstation library unseal” makes it readable.
    """
    from workstation.usecases.encryption import SEALED, kept_text

    written: list[Path] = []
    for session in sessions:
        if not session.dirty:
            continue
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        moment = datetime.now().astimezone()
        data = session.text().encode("utf-8", "surrogatepass")
        sealed = kept_text(library, data) if library is not None else None
        name = session.article.slug if sealed is None else "text"
        path = folder / f"{name}-{moment:%Y%m%d-%H%M%S-%f}.md{'' if sealed is None else SEALED}"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(data if sealed is None else sealed)
            out.flush()
            os.fsync(out.fileno())
        written.append(path)
    return written


def in_words(rescued: list[Path]) -> str:
    """What is safe, for the dialog."""
    if not rescued:
        return tr("Your articles are stored; nothing was waiting to be saved.")
    files = "\n".join(str(path) for path in rescued)
    return tr(
        "Your text is still in the window. A copy of what was not stored yet was also written to:\n{files}"
    ).format(files=files)


def report(error: BaseException) -> str:
    """Versions, the kind of error and our own lines: no values, no titles, no paths, no message."""
    import platform
    import traceback

    lines = [
        f"Editorial Workstation {workstation.__version__}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
        f"{platform.system()} {platform.machine()}",
        f"{type(error).__module__}.{type(error).__qualname__}",
    ]
    for frame in traceback.extract_tb(error.__traceback__):
        place = _place(Path(frame.filename))
        said = f"  {place}:{frame.lineno} {frame.name}" if place else "  (elsewhere)"
        if said != lines[-1]:
            lines.append(said)
    return "\n".join(lines)


def _place(file: Path) -> str:
    """A file of ours within the package, else nothing. In a bundle our files have no folder before them."""
    if file.is_relative_to(_PACKAGE):
        file = Path("workstation", file.relative_to(_PACKAGE))
    return file.as_posix() if file.parts[:1] == ("workstation",) else ""


def _on_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    # Qt's words may hold paths: they go to the terminal the program was started from, never into a report.
    if kind is not QtMsgType.QtDebugMsg:
        sys.stderr.write(f"Qt: {message}\n")
