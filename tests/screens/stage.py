"""The real window on a library of its own, and pictures of it with everything that lies over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from tests.screens.clipping import clipped
from tests.screens.filled import filled
from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.settings import Preferences, load
from workstation.storage.library import Library
from workstation.ui.editor.editor import Editor
from workstation.ui.garbage import Garbage
from workstation.ui.jobs import Jobs
from workstation.ui.main_window import MainWindow
from workstation.ui.themes import Themes
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import start_article
from workstation.usecases.draft_reader import DraftReader

_FRAMES = 350  # ms: the engine paints in a process of its own and is not waited for by anything of Qt's


class Stage:
    """`folder` holds the library and the preferences; `fill` puts into the library what the scene needs."""

    def __init__(
        self,
        folder: Path,
        fill: Callable[[Library], object],
        opened: Callable[[Library], object] = lambda _library: None,
        *,
        library: Library | None = None,
    ) -> None:
        self.folder = folder
        self.garbage = Garbage()  # as in the program: a worker that collects a widget kills the process
        self.faults: list[str] = []  # of what the last picture shows
        if library is None:
            library = filled(folder, fill)
        else:
            fill(library)
        self.library = library
        opened(library)
        self.themes = Themes("light")
        self.themes.dress(_application())
        settings = folder / "settings.json"
        self.jobs = Jobs()
        workbench = Workbench(self.library, self.jobs, Preferences(load(settings).settings, settings), self.themes)
        self.reader = DraftReader()
        self.window = MainWindow(workbench, "screens", lambda: self.reader)
        self.window.show()
        self.settle()
        self.window.area.begin(start_article(self.library))
        self.settle()

    @property
    def workbench(self) -> Workbench:
        """What the window's parts share."""
        return self.window.workbench

    @property
    def editor(self) -> Editor:
        """Where the text is written."""
        return self.window.area.form.editor

    # --- acting -------------------------------------------------------------------------------------

    def run(self, command: str) -> None:
        """A command of the menus by its id."""
        self.window.commands.action(command).trigger()
        self.settle()

    def open(self, slug: str) -> Article:
        """Show this article, which the library's list is told of: it may have been put in behind the window's back."""
        self.workbench.changed.emit(Changes(articles=frozenset({self.library.articles.get(slug).id})), self)
        self.workbench.open(slug)
        self.settle()
        return self.library.articles.get(slug)

    def select(self, words: str) -> None:
        """Select the first place of these words in the text."""
        at = self.editor.toPlainText().index(words)
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(at)
        cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        self.editor.setFocus()
        self.settle()

    def settle(self) -> None:
        """Let every piece of work end, every consequence be drawn, and the preview follow."""
        for _ in range(3):
            assert self.jobs.wait()
            _application().processEvents()
        preview = self.window.side_places.preview
        if preview is not None and preview.isVisible() and self.workbench.current is not None:
            wait_until(lambda: preview.live is None or (preview.live.loaded and preview.live.in_step))

    @contextmanager
    def boxes_stay(self) -> Iterator[None]:
        """Message boxes are shown and the program goes on, so that their picture can be taken."""
        before, kept = QMessageBox.exec, []

        def show(box: QMessageBox) -> int:
            kept.append(box)
            box.open()
            return 0

        QMessageBox.exec = show  # type: ignore[method-assign,assignment]
        try:
            yield
        finally:
            QMessageBox.exec = before  # type: ignore[method-assign]
            for box in kept:
                box.close()

    # --- pictures -----------------------------------------------------------------------------------

    def picture(self, size: QSize, look: str, last: Callable[[Stage], object]) -> QImage:
        """The window of that size in that look, and whatever lies over it; `last` is called once it has them."""
        self.themes.choose(look)
        self.window.resize(size)
        self.settle()
        last(self)
        wait(_FRAMES)
        self.faults = [
            fault for each in _application().topLevelWidgets() if each.isVisible() for fault in clipped(each)
        ]
        over = [each for each in _application().topLevelWidgets() if each.isVisible() and each is not self.window]
        image = self.window.grab().toImage()
        painter = QPainter(image)
        for each in sorted(over, key=lambda each: isinstance(each, QDialog), reverse=True):
            self._paint_over(painter, each, size)
        painter.end()
        return image

    def _paint_over(self, painter: QPainter, widget: QWidget, size: QSize) -> None:
        place = widget.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0))
        if isinstance(widget, QDialog):
            place = QPoint((size.width() - widget.width()) // 2, (size.height() - widget.height()) // 2)
        painter.drawPixmap(place, widget.grab())
        if isinstance(widget, QDialog):  # the frame is the system's, and there is none here
            painter.setPen(QColor(self.themes.current.outline))
            painter.drawRect(place.x() - 1, place.y() - 1, widget.width() + 1, widget.height() + 1)

    def close(self) -> None:
        """Away with it all."""
        for each in _application().topLevelWidgets():
            if each.isVisible() and each is not self.window:
                each.hide()  # a dialog that is closed may ask whether it is meant, and there is nobody to answer
        for saving in self.window.area.unsaved():
            saving.take_theirs()  # or the window would ask whether it may close, and there is nobody to answer
        self.settle()
        self.window.close()
        self.reader.close()
        self.jobs.close()
        self.window.deleteLater()
        self.workbench.deleteLater()
        _application().sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.library.close()
        self.garbage.close()


def wait(milliseconds: int) -> None:
    """Let the interface go on for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Let the interface go on until it is so. Raises TimeoutError."""
    for _ in range(round(seconds * 50)):
        if true():
            return
        wait(20)
    raise TimeoutError("the screen did not come to rest")


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
