"""The real window on a real library in a temporary folder."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.noise import NOISE
from workstation.domain.articles import Article
from workstation.errors import WorkstationError
from workstation.settings import Preferences, load
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
    qtbot: QtBot

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


@pytest.fixture
def make_desk(qtbot: QtBot, library: Library, tmp_path: Path, asked: Asked, themes: Themes) -> Iterator[Any]:
    desks: list[Desk] = []
    gc.disable()  # as in the program: a worker that collects a widget kills the process

    def make(of: Library | None = None, reader: DraftReader = READER) -> Desk:
        file = tmp_path / "settings.json"
        if not file.exists():  # each window would start processes of its own
            file.write_text('{"spelling": false, "proposals": false, "desk_check": false}', encoding="utf-8")
        workbench = Workbench(of or library, Jobs(), Preferences(load(file).settings, file), themes)
        workbench.jobs.failed_unexpectedly.connect(_complain)
        desk = Desk(of or library, MainWindow(workbench, "the library", lambda: reader), qtbot)
        desks.append(desk)
        desk.window.show()
        desk.settle()
        return desk

    yield make
    for desk in desks:
        if desk.window.isVisible():
            asked.answers = [True] * 5
            desk.window.close()
        desk.window.workbench.jobs.close()
        desk.window.deleteLater()
        for part in (desk.window.workbench, desk.window.workbench.jobs):
            part.deleteLater()  # else what listens to it keeps the whole window, 15 MB, for all tests to come
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()


@pytest.fixture
def desk(make_desk: Any) -> Desk:
    return make_desk()


def _complain(error: BaseException) -> None:
    raise error
