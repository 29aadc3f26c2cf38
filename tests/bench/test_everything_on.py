"""What one keystroke costs in the real window with everything on: spelling, proposals, check, focus, find, outline."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.bench.table import Spent, compared, news, spent
from tests.ui.window.conftest import asked, library, make_desk  # noqa: F401 - fixtures
from workstation.usecases.articles import add_article

pytestmark = [
    pytest.mark.bench,
    pytest.mark.timeout(600),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
KEYS = {"a letter": Qt.Key.Key_M, "a quotation mark": Qt.Key.Key_QuoteDbl}


@pytest.mark.parametrize("words", [1_000, 200_000])
def test_a_key_with_everything_on(make_desk: Any, tmp_path: Path, words: int) -> None:  # noqa: F811
    (tmp_path / "settings.json").write_text("{}", encoding="utf-8")  # spelling, proposals and desk check are on
    text = news(words) + "\n\n1. First\n2. Second"
    bare = QPlainTextEdit()
    bare.setPlainText(text)
    bare.resize(800, 700)
    bare.show()
    desk = make_desk()
    article, _ = add_article(desk.library, headline="Long", body=text)
    desk.window.workbench.open(article.slug)
    assert desk.window.workbench.jobs.wait(300)
    for command in ("show_outline", "focus_sentence", "typewriter", "find"):
        desk.run(command)
    bar = desk.window.area.find_bar
    bar.words.setText("the council")
    bar._look()
    desk.qtbot.waitUntil(lambda: bar.hits.ready, timeout=60_000)
    desk.qtbot.waitUntil(lambda: desk.window.area.length.text() not in ("", "…"), timeout=60_000)
    following = desk.window.attribution.following
    desk.qtbot.waitUntil(lambda: following.draft is not None, timeout=300_000)
    desk.settle()
    ours = desk.window.area.form.editor
    print()
    for name, key in KEYS.items():
        taken = {each: _typed(desk, editor, key) for each, editor in (("bare", bare), ("ours", ours))}
        compared(f"{name}, everything on, {words:,} words", taken["ours"], "bare QPlainTextEdit", taken["bare"])
    compared(f"Enter in a list, everything on, {words:,} words", _entered(desk, ours))
    bare.close()


def _typed(desk: Any, editor: QPlainTextEdit, key: Qt.Key) -> Spent:
    _to(editor, QTextCursor.MoveOperation.End)
    desk.qtbot.keyClick(editor, Qt.Key.Key_Space)

    def once() -> None:
        desk.qtbot.keyClick(editor, key)
        editor.repaint()

    found = spent(once, 120, 10)
    QApplication.processEvents()
    return found


def _entered(desk: Any, editor: QPlainTextEdit) -> Spent:
    _to(editor, QTextCursor.MoveOperation.End)
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)

    def once() -> None:
        desk.qtbot.keyClicks(editor, "x")
        desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
        editor.repaint()

    return spent(once, 20)


def _to(editor: QPlainTextEdit, where: QTextCursor.MoveOperation) -> None:
    editor.setFocus()
    editor.moveCursor(where)
    QApplication.processEvents()
