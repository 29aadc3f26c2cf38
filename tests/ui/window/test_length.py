"""The length in the bottom line: as one types, of what is selected, and against the target."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from tests.ui.window.conftest import Desk

BODY = "One [two](https://x.example/) three.\n\n## Four five\n\nSix **seven** eight."


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def test_the_length_follows_every_key_and_the_selection(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body=BODY))
    length, editor = desk.window.area.length, desk.window.area.form.editor
    desk.qtbot.waitUntil(lambda: length.text() == "8 words · 1 min")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    desk.qtbot.keyClicks(editor, " Nine")
    desk.qtbot.waitUntil(lambda: length.text() == "9 words · 1 min")
    desk.select("three.\n\n## Four five\n\nSix")
    desk.qtbot.waitUntil(lambda: length.text() == "4 of 9 words selected")
    desk.select("seven")
    desk.qtbot.waitUntil(lambda: length.text() == "1 of 9 words selected")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    desk.qtbot.waitUntil(lambda: length.text() == "9 words · 1 min")


def test_the_target_is_asked_for_and_kept_with_the_article(desk: Desk) -> None:
    article = desk.article(headline="Harbour", body=BODY)
    desk.open(article)
    length = desk.window.area.length
    desk.qtbot.mouseClick(length, Qt.MouseButton.LeftButton)
    popover = length.popover
    assert popover.words.text() == "No target"
    popover.words.selectAll()
    desk.qtbot.keyClicks(popover.words, "800")
    desk.qtbot.keyClick(popover.words, Qt.Key.Key_Return)
    desk.settle()
    assert desk.stored(article).target_words == 800
    desk.qtbot.waitUntil(lambda: length.text() == "8 of 800 words · 1 min")
    desk.open(desk.article(headline="Other", body="One."))
    desk.qtbot.waitUntil(lambda: length.text() == "1 word · 1 min")
    desk.open(article)
    desk.qtbot.waitUntil(lambda: length.text() == "8 of 800 words · 1 min")
