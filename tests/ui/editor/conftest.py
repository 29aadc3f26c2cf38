from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from workstation.domain.articles import Article
from workstation.ui.editor.column import writing_font
from workstation.ui.editor.editor import Editor
from workstation.ui.session import Session
from workstation.ui.theme import LIGHT

MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
Open = Callable[[str], Session]


def session(text: str) -> Session:
    return Session(Article(id="1", slug="s", body=text, created_at=MOMENT, updated_at=MOMENT))


@pytest.fixture
def editor(qtbot, qapp: QApplication) -> Iterator[Editor]:
    made = Editor(LIGHT, writing_font())
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    yield made
    made.show_session(None)


@pytest.fixture
def show(editor: Editor, qapp: QApplication) -> Open:
    def opened(text: str) -> Session:
        made = session(text)
        editor.show_session(made)
        qapp.processEvents()
        return made

    return opened
