from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from tests.ui.editor.conftest import Open
from tests.ui.editor.test_editor import caret, many, worn
from workstation.ui.editor.editor import Editor
from workstation.ui.editor.focus import Focus, FocusOn, sentence_at
from workstation.ui.editor.typewriter import Typewriter
from workstation.ui.theme import LIGHT


def bright(editor: Editor, words: str) -> bool:
    editor.grab()
    return worn(editor, words).foreground().color().name() != LIGHT.quiet


@pytest.mark.parametrize(
    ("at", "sentence"),
    [(0, "He said so."), (10, "He said so."), (12, "“Did he?”"), (22, "Yes…"), (27, "End")],
)
def test_a_sentence_ends_with_its_mark(at: int, sentence: str) -> None:
    line = "He said so. “Did he?” Yes… End"
    start, end = sentence_at(line, at)
    assert line[start:end] == sentence


def test_the_paragraph_at_the_caret_stays_bright(editor: Editor, show: Open) -> None:
    show("one\n\n[Two]{expert=x} 😀.\n\nthree")
    focus = Focus(editor)
    caret(editor, 6)
    focus.set(FocusOn.PARAGRAPH)
    assert [bright(editor, word) for word in ("one", "Two", "three")] == [False, True, False]
    caret(editor, 0)
    assert [bright(editor, word) for word in ("one", "Two", "three")] == [True, False, False]
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "new")
    assert [bright(editor, word) for word in ("one", "new", "three")] == [False, True, False]
    focus.set(FocusOn.NOTHING)
    assert all(bright(editor, word) for word in ("one", "three"))


def test_the_sentence_at_the_caret_stays_bright(editor: Editor, show: Open) -> None:
    show("😀 First here. Second there.\n\nThird.")
    focus = Focus(editor)
    focus.set(FocusOn.SENTENCE)
    caret(editor, 4)
    assert [bright(editor, word) for word in ("First", "Second", "Third")] == [True, False, False]
    caret(editor, 20)
    assert [bright(editor, word) for word in ("First", "Second", "Third")] == [False, True, False]


def test_a_step_of_the_caret_colours_two_blocks(editor: Editor, show: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    show(many(2_000))
    Focus(editor).set(FocusOn.PARAGRAPH)
    editor.grab()
    coloured: list[int] = []
    colour = editor.highlighter._colour
    monkeypatch.setattr(
        editor.highlighter, "_colour", lambda block, number: (coloured.append(number), colour(block, number))
    )
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert sorted(set(coloured)) == [0, 1]


def test_the_line_one_writes_on_stays_at_half_height(editor: Editor, show: Open) -> None:
    show(many(200))
    typewriter = Typewriter(editor)
    typewriter.set(True)
    for line in (100, 101, 150, 199):
        cursor = QTextCursor(editor.document().findBlockByNumber(line))
        editor.setTextCursor(cursor)
        assert _off_the_middle(editor) < 2 * editor.cursorRect().height()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert _off_the_middle(editor) < 2 * editor.cursorRect().height()
    typewriter.set(False)
    assert not editor.centerOnScroll()


def _off_the_middle(editor: Editor) -> float:
    """In pixels; on the first half page the view is lower, because the page begins lower."""
    return abs(editor.cursorRect().center().y() - editor.viewport().height() / 2)


def test_nothing_is_underlined_twice_in_the_shade(editor: Editor, show: Open) -> None:
    show("[“Quoted”]{quote=q7k2m9xa}\n\nplain")
    focus = Focus(editor)
    editor.grab()
    assert editor.highlighter.doubled(0)
    caret(editor, editor.document().characterCount() - 1)
    focus.set(FocusOn.PARAGRAPH)
    assert not editor.highlighter.doubled(0)
    caret(editor, 2)
    assert editor.highlighter.doubled(0)
