"""The real window on a real library in a temporary folder."""

from __future__ import annotations

import atexit
import gc
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import LASTING
from tests.ui.noise import NOISE
from workstation.domain.articles import Article
from workstation.domain.changes import Changes
from workstation.errors import WorkstationError
from workstation.settings import Preferences, Settings, load
from workstation.storage import open_library
from workstation.storage.library import Library
from workstation.ui import ask
from workstation.ui.jobs import Jobs
from workstation.ui.main_window import MainWindow
from workstation.ui.themes import Themes
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import add_article
from workstation.usecases.draft_reader import DraftReader


class Lasting(DraftReader):
    """Counts how often it was sent to rest, and works on: to start its process for each reading takes half a second."""

    rests = 0

    def rest(self) -> None:
        self.rests += 1


READER = Lasting()
"""Starts its process when a test first asks it; the window shares it with those before and after."""
atexit.register(READER.close)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screenless platform says what it cannot do whenever a popup opens; that is no fault of the window's."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(NOISE))


@dataclass
class Desk:
    """A window, its library, and the keys and clicks a test needs often."""

    library: Library
    window: MainWindow
    qtbot: Any = None  # of the test that uses it
    empty: Any = None  # a copy of the library as it was when it was new, where tests share the window

    def settle(self) -> None:
        """Let every piece of work end and every consequence be drawn."""
        for _ in range(3):
            assert self.window.workbench.jobs.wait()
            QApplication.processEvents()

    def article(self, **fields: Any) -> Article:
        """A new article, put into the library as another part of the window would."""
        made: list[Article] = []
        self.window.workbench.do(add_article, **fields, then=made.append)
        self.settle()
        return made[0]

    def open(self, article: Article) -> None:
        self.window.workbench.open(article.slug)
        self.settle()

    def stored(self, article: Article) -> Article:
        return self.library.articles.by_id(article.id)

    def run(self, command: str) -> None:
        self.window.commands.action(command).trigger()

    def select(self, words: str) -> None:
        editor = self.window.area.form.editor
        session, at = self.window.workbench.current, editor.toPlainText().index(words)
        cursor = QTextCursor(editor.document())
        cursor.setPosition(session.position_of(at))
        cursor.setPosition(session.position_of(at + len(words)), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)

    def clear(self, plain: Settings, empty: sqlite3.Connection) -> None:
        """As it was when it was new, for whoever comes next: nothing stored, nothing open, every place in sight."""
        window, workbench = self.window, self.window.workbench
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for dialog in window.findChildren(QDialog):
            dialog.close()
        window.area.find_bar.close_bar()
        window.board.hide()
        window.full_screen.leave()
        self.settle()
        for session in list(workbench.sessions.values()):
            window.area.close_article(session, None)
        self.settle()
        with closing(sqlite3.connect(self.library.path)) as stored:
            empty.backup(stored)
        gone = frozenset({"all that was there"})
        workbench.changed.emit(Changes(**{each.name: gone for each in fields(Changes)}), None)
        workbench.remember(**vars(plain))
        for place in (window.pane, window.side):
            window.places.reveal(place)
        window.side.setCurrentIndex(0)
        self.settle()

    def titles(self) -> list[str]:
        model = self.window.pane.model
        return [model.data(model.index(row)) for row in range(model.rowCount())]


class Asked:
    """What was said in dialogs, and the answers to give."""

    def __init__(self) -> None:
        self.errors: list[WorkstationError] = []
        self.said: list[tuple[str, str]] = []
        self.answers: list[bool] = []


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    heard = Asked()

    def question(_parent: object, headline: str, detail: str = "", **_more: object) -> bool:
        heard.said.append((headline, detail))
        return heard.answers.pop(0)

    monkeypatch.setattr(ask, "error", lambda _parent, trouble: heard.errors.append(trouble))
    monkeypatch.setattr(ask, "tell", lambda _parent, headline, detail="": heard.said.append((headline, detail)))
    monkeypatch.setattr(ask, "question", question)
    return heard


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = open_library(tmp_path / "library.db")
    yield library
    library.close()


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """As in the program: a worker that collects a widget kills the process."""
    was = gc.isenabled()
    gc.disable()
    yield
    if was:
        gc.enable()


@pytest.fixture(scope="module")
def _lasting_desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("desk")
    with _nothing_collected(), pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("WORKSTATION_HOME", str(folder / "home"))
        with open_library(folder / "library.db") as library:
            themes = Themes("light")
            themes.dress(qapp)
            desk = _opened(library, themes, folder / "settings.json", READER)
            desk.window.setProperty(LASTING, True)
            with closing(sqlite3.connect(":memory:")) as empty:
                with closing(sqlite3.connect(library.path)) as stored:
                    stored.backup(empty)
                desk.empty = empty
                yield desk
            desk.window.close()
            _taken_down(desk)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shared_desk(_lasting_desk: Desk, qtbot: QtBot, asked: Asked) -> Iterator[Desk]:
    """One window for all tests of a file: each begins with an empty library and no article open.

    What one does to a part of the window that is not as it was when an article is opened, it puts back.
    """
    desk, plain = _lasting_desk, _lasting_desk.window.workbench.settings
    desk.qtbot = qtbot
    desk.window.activateWindow()  # a window of another test may have been before it
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=20_000)
    yield desk
    desk.clear(plain, desk.empty)


@pytest.fixture
def make_desk(qtbot: QtBot, library: Library, tmp_path: Path, asked: Asked, themes: Themes) -> Iterator[Any]:
    desks: list[Desk] = []

    def make(of: Library | None = None, reader: DraftReader = READER) -> Desk:
        desk = _opened(of or library, themes, tmp_path / "settings.json", reader)
        desk.qtbot = qtbot
        desks.append(desk)
        return desk

    with _nothing_collected():
        yield make
        for desk in desks:
            if desk.window.isVisible():
                asked.answers = [True] * 5
                desk.window.close()
            _taken_down(desk)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _opened(library: Library, themes: Themes, file: Path, reader: DraftReader) -> Desk:
    if not file.exists():  # each window would start processes of its own
        file.write_text('{"spelling": false, "proposals": false, "desk_check": false}', encoding="utf-8")
    workbench = Workbench(library, Jobs(), Preferences(load(file).settings, file), themes)
    workbench.jobs.failed_unexpectedly.connect(_complain)
    desk = Desk(library, MainWindow(workbench, "the library", lambda: reader))
    desk.window.show()
    desk.settle()
    return desk


def _taken_down(desk: Desk) -> None:
    desk.window.workbench.jobs.close()
    desk.window.deleteLater()
    for part in (desk.window.workbench, desk.window.workbench.jobs):
        part.deleteLater()  # else what listens to it keeps the whole window, 15 MB, for all tests to come


@pytest.fixture
def desk(make_desk: Any) -> Desk:
    return make_desk()


def _complain(error: BaseException) -> None:
    raise error
