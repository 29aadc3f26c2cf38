"""What one keystroke costs, from the text to the patched blocks, as the article grows. Nothing is asserted on time."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from tests.bench.table import compared, news, spent
from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.markdown.blocks import Blocks
from workstation.markdown.render import render

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]
SIZES = (1_000, 10_000, 50_000, 200_000)


@pytest.mark.parametrize("words", SIZES)
def test_rendering_after_an_edit(words):
    text = news(words)
    blocks = Blocks(text)
    chance = random.Random(7)

    def type_a_word():
        line = chance.randrange(len(blocks.lines))
        blocks.edit(line, 1, [blocks.lines[line] + " more"])

    edits, whole = spent(type_a_word, 200), spent(lambda: render(blocks.text), 2)
    print()
    compared(f"edit to new blocks, {words:,} words", edits, "rendering it whole", whole)


@pytest.mark.parametrize("words", SIZES)
def test_a_key_in_the_editor(qtbot, words):
    from workstation.ui.editor.column import writing_font
    from workstation.ui.editor.editor import Editor
    from workstation.ui.session import Session
    from workstation.ui.theme import LIGHT

    text = news(words)
    bare = QPlainTextEdit()
    bare.setPlainText(text)
    moment = now()
    session = Session(Article(id="1", slug="a", body=text, created_at=moment, updated_at=moment))
    ours = Editor(LIGHT, writing_font())
    ours.show_session(session)
    taken = {}
    for name, editor in (("bare", bare), ("ours", ours)):
        qtbot.addWidget(editor)
        editor.resize(800, 900)
        editor.show()
        editor.setFocus()
        editor.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.wait(300)

        def key(editor=editor):
            qtbot.keyClick(editor, Qt.Key.Key_M)
            editor.repaint()

        taken[name] = spent(key, 150, 10)
    print()
    compared(f"key to painted, {words:,} words", taken["ours"], "bare QPlainTextEdit", taken["bare"])
    ours.show_session(None)
    session.close()
