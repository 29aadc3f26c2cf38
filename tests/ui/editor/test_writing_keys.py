"""Lists, quotes and tables by Enter and Tab; quotation marks and dashes as they are typed: with real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.editor.conftest import Open
from tests.ui.editor.test_editor import CONTROL, caret
from workstation.ui.editor.editor import Editor

ENTER, TAB, BACK = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def end(editor: Editor) -> None:
    caret(editor, editor.document().characterCount() - 1)


def keys(editor: Editor, *typed: str | Qt.Key) -> None:
    for each in typed:
        if isinstance(each, str):
            QTest.keyClicks(editor, each)
        else:
            QTest.keyClick(editor, each)


def test_a_list_is_written_without_a_sign_after_the_first(editor: Editor, show: Open) -> None:
    it = show("")
    keys(editor, "1. one", ENTER, "two", ENTER, TAB, "in", ENTER, ENTER, "three", ENTER, ENTER, "End")
    assert it.text() == "1. one\n2. two\n   1. in\n3. three\n\nEnd"


def test_enter_in_the_middle_counts_on_and_is_one_step(editor: Editor, show: Open) -> None:
    it = show("😀\n\n1. é😀\n2. two\n3. three\n\nEnd")
    caret(editor, it.position_of(it.text().index("\n2.")))
    keys(editor, ENTER, "new")
    assert it.text() == "😀\n\n1. é😀\n2. new\n3. two\n4. three\n\nEnd"
    for _ in range(2):
        QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert it.text() == "😀\n\n1. é😀\n2. two\n3. three\n\nEnd"


def test_a_deleted_item_lets_the_numbers_follow_and_comes_back_whole(editor: Editor, show: Open) -> None:
    before = "1. one\n2. two\n3. three\n4. four"
    it = show(before)
    caret(editor, before.index("two") - 3, before.index("three") - 3)
    keys(editor, Qt.Key.Key_Delete)
    assert it.text() == "1. one\n2. three\n3. four"
    QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert it.text() == before


def test_tasks_and_quotes_go_on_and_end(editor: Editor, show: Open) -> None:
    it = show("- [x] done")
    end(editor)
    keys(editor, ENTER, "next", ENTER, ENTER, "> said", ENTER, "more", ENTER, ENTER, "End")
    assert it.text() == "- [x] done\n- [ ] next\n\n> said\n> more\n\nEnd"


def test_code_and_plain_words_know_no_list(editor: Editor, show: Open) -> None:
    it = show("```\n- code")
    end(editor)
    keys(editor, ENTER, "x")
    assert it.text() == "```\n- code\nx"
    it = show("plain")
    end(editor)
    keys(editor, ENTER)
    assert it.text() == "plain\n"


def test_a_table_is_filled_by_tab(editor: Editor, show: Open) -> None:
    it = show("Before.\n\n| a | b |\n|---|---|\n| c | d |\n\nAfter.")
    caret(editor, it.text().index("a"))
    keys(editor, TAB, "Long", TAB, TAB, TAB, "new", ENTER, ENTER, "x")
    assert it.text() == ("Before.\n\n| a   | Long |\n| --- | ---- |\n| c   | d    |\n| new |      |\n\nx\n\nAfter.")
    keys(editor, Qt.Key.Key_Up, Qt.Key.Key_Up, BACK)
    assert editor.textCursor().selectedText() == "d"


def test_the_keys_of_a_table_are_one_step_each(editor: Editor, show: Open) -> None:
    it = show("| a | b |\n|---|---|\n| c | d |")
    end(editor)
    keys(editor, Qt.Key.Key_Left, TAB)
    assert it.text().count("\n") == 3
    QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert it.text() == "| a | b |\n|---|---|\n| c | d |"


def test_marks_are_set_and_backspace_takes_only_that_back(editor: Editor, show: Open) -> None:
    it = show("")
    keys(editor, 'He said "')
    assert it.text() == "He said “"
    keys(editor, Qt.Key.Key_Backspace)
    assert it.text() == 'He said "'
    keys(editor, Qt.Key.Key_Backspace)
    assert it.text() == "He said "
    keys(editor, '"no')
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    assert it.text() == "He said “n"


def test_control_z_takes_only_the_mark_back(editor: Editor, show: Open) -> None:
    it = show("")
    keys(editor, "a -- b--")
    QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert it.text() == "a — b--"
    QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert it.text() == "a — " or it.text() == "a —"


def test_marks_follow_the_articles_language_and_can_be_left_alone(editor: Editor, show: Open) -> None:
    it = show("")
    it.article = it.article.changed(language="de")
    keys(editor, '"so"')
    assert it.text() == "„so“"
    editor.writing_keys.smart = False
    keys(editor, '"--')
    assert it.text() == '„so“"--'


def test_a_mark_may_come_by_a_dead_key(editor: Editor, show: Open) -> None:
    it = show("so")
    end(editor)
    event = QInputMethodEvent()
    event.setCommitString('"')
    QApplication.sendEvent(editor, event)
    assert it.text() == "so”"


@pytest.mark.parametrize("above", ["```", "~~~ py", "<script>"])
def test_in_code_marks_stay(editor: Editor, show: Open, above: str) -> None:
    it = show(f"{above}\n")
    end(editor)
    keys(editor, '"--')
    assert it.text() == f'{above}\n"--'


def test_in_front_matter_marks_stay(editor: Editor, show: Open) -> None:
    it = show("---\ntitle: \n---\n\n")
    caret(editor, 11)
    keys(editor, '"a--b')
    end(editor)
    keys(editor, '"')
    assert it.text() == '---\ntitle: "a--b\n---\n\n“'
