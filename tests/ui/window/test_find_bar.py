"""Find and replace in the window, with real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from tests.ui.editor.test_editor import worn
from tests.ui.window.conftest import Desk
from workstation.domain.revisions import RevisionKind
from workstation.ui.find.bar import FindBar

BODY = "Moscow asked. 😀 Beijing heard Moscow.\n\nMoscow’s answer.\n\n" + "Nothing here.\n\n" * 60 + "Last: moscow."
CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def written(shared_desk: Desk) -> Desk:
    desk, bar = shared_desk, shared_desk.window.area.find_bar
    for choice in (bar.case, bar.whole, bar.regex):
        choice.setChecked(False)
    for field in (bar.words, bar.new):
        field.clear()
    desk.open(desk.article(headline="Harbour", body=BODY))
    desk.window.activateWindow()
    desk.window.area.form.editor.setFocus()
    desk.settle()
    return desk


def press(desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    desk.qtbot.keyClick(desk.window.focusWidget(), key, held)
    desk.settle()


def look_for(desk: Desk, words: str) -> FindBar:
    press(desk, Qt.Key.Key_F, CONTROL)
    bar = desk.window.area.find_bar
    assert bar.words.hasFocus()
    desk.qtbot.keyClicks(bar.words, words)
    desk.qtbot.waitUntil(lambda: bar.count.text() != "")
    desk.settle()
    return bar


def place(desk: Desk) -> tuple[int, str]:
    cursor = desk.window.area.form.editor.textCursor()
    return cursor.selectionStart(), cursor.selectedText()


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_F, CONTROL), (Qt.Key.Key_F3, NONE)])
def test_the_bar_is_made_for_who_first_looks_for_something(desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    desk.open(desk.article(headline="Harbour", body=BODY))
    area = desk.window.area
    assert area.findChild(FindBar) is None
    desk.window.activateWindow()
    area.form.editor.setFocus()
    press(desk, key, held)
    assert area.find_bar.words.hasFocus()
    assert area.find_bar.geometry().bottom() < area.places.geometry().top()
    assert area.find_bar.geometry().top() > area.strip.geometry().top()
    press(desk, Qt.Key.Key_Escape)
    assert area.find_bar.isHidden()
    assert area.form.editor.hasFocus()


def test_hits_are_counted_marked_and_walked_through(written: Desk) -> None:
    bar = look_for(written, "moscow")
    assert bar.count.text() == "1 of 4"
    assert place(written) == (0, "Moscow")
    assert bar.words.hasFocus()
    editor = written.window.area.form.editor
    editor.grab()
    hit = QColor(written.window.workbench.themes.current.hit)
    assert worn(editor, "Moscow.").background().color() == hit
    assert worn(editor, "Nothing").background().color() != hit
    press(written, Qt.Key.Key_Return)
    press(written, Qt.Key.Key_F3)
    assert bar.count.text() == "3 of 4"
    press(written, Qt.Key.Key_F3)
    assert place(written)[1] == "moscow"
    press(written, Qt.Key.Key_F3)
    assert place(written)[0] == 0
    press(written, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "4 of 4"
    press(written, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert editor.hasFocus()
    assert place(written)[1] == "moscow"
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    editor.grab()
    assert worn(editor, "moscow").background().color() != hit


def test_typing_keeps_the_count_right(written: Desk) -> None:
    bar = look_for(written, "moscow")
    editor = written.window.area.form.editor
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    written.qtbot.keyClicks(editor, " Moscow")
    written.qtbot.waitUntil(lambda: bar.count.text() == "5 hits")
    press(written, Qt.Key.Key_Z, CONTROL)
    written.qtbot.waitUntil(lambda: bar.count.text() == "4 hits")


def test_case_whole_words_and_expressions_by_key(written: Desk) -> None:
    bar = look_for(written, "moscow")
    press(written, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert bar.count.text() == "1 of 1"
    press(written, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    bar.words.setText("Mosc")
    press(written, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert bar.count.text() == "None"
    press(written, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    bar.words.setText("(mos")
    press(written, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert "broken at character" in bar.trouble.text()
    assert bar.trouble.isVisible()
    bar.words.setText("(M|B)[a-z]+ (asked|heard)")
    bar.case.setChecked(True)
    written.settle()
    assert bar.trouble.isHidden()
    assert bar.count.text() in ("2 hits", "1 of 2", "2 of 2")


def test_only_the_selection_is_searched_and_stays_so(written: Desk) -> None:
    written.select("Moscow asked. 😀 Beijing heard Moscow.\n\nMoscow’s")
    press(written, Qt.Key.Key_H, CONTROL)
    bar = written.window.area.find_bar
    assert bar.in_selection.isChecked()
    written.qtbot.keyClicks(bar.words, "moscow")
    bar.new.setText("Kyiv")
    press(written, Qt.Key.Key_Return)
    assert bar.count.text().endswith("of 3")
    written.qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    written.settle()
    assert written.window.workbench.current.text().count("Kyiv") == 3
    assert written.window.workbench.current.text().endswith("moscow.")


def test_replacing_one_goes_on_to_the_next(written: Desk) -> None:
    press(written, Qt.Key.Key_H, CONTROL)
    bar = written.window.area.find_bar
    written.qtbot.keyClicks(bar.words, "moscow")
    written.qtbot.waitUntil(lambda: bar.count.text() == "1 of 4")
    press(written, Qt.Key.Key_Tab)
    bar.new.setFocus()
    written.qtbot.keyClicks(bar.new, "Kyiv")
    press(written, Qt.Key.Key_Return)
    assert written.window.workbench.current.text().startswith("Kyiv asked. 😀 Beijing heard Moscow.")
    written.qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    assert bar.new.hasFocus()


def test_replacing_all_is_one_step_and_keeps_a_revision(written: Desk) -> None:
    notices: list[str] = []
    written.window.workbench.notice.connect(notices.append)
    written.window.area.form.editor.moveCursor(written.window.area.form.editor.textCursor().MoveOperation.End)
    written.qtbot.keyClicks(written.window.area.form.editor, " Typed.")
    before = written.window.workbench.current.text()
    bar = look_for(written, "moscow")
    written.run("replace")
    bar.new.setText("Kyiv")
    written.qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    written.settle()
    session = written.window.workbench.current
    assert session.text().count("Kyiv") == 4
    assert notices == ["4 places were replaced; Ctrl+Z takes all back."]
    kept = written.library.revisions.list(session.article.id)[0]
    assert (kept.kind, kept.label) == (RevisionKind.BEFORE_REPLACING, "")
    assert written.library.revisions.get(kept.id).article.body == before
    written.window.area.form.editor.undo()
    assert session.text() == before


def test_the_bar_follows_to_another_article(written: Desk) -> None:
    bar = look_for(written, "moscow")
    written.open(written.article(headline="Other", body="Only one Moscow."))
    written.qtbot.waitUntil(lambda: bar.count.text() in ("1 hit", "1 of 1"))


def test_without_writing_nothing_is_replaced(written: Desk) -> None:
    bar = look_for(written, "moscow")
    written.window.area.form.set_writable(False)
    written.run("find_next")
    QApplication.processEvents()
    assert not bar.replace_all.isEnabled()


def test_escape_before_new_words_were_looked_for_leaves_no_other_hit_selected(written: Desk) -> None:
    bar = look_for(written, "Beijing")
    editor = written.window.area.form.editor
    assert editor.textCursor().selectedText() == "Beijing"
    bar.words.selectAll()
    written.qtbot.keyClicks(bar.words, "answer")
    written.qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert editor.textCursor().selectedText() == ""
