"""Focus, typewriter, full screen and size by key, kept; several articles open and a key to switch between them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.window.conftest import Desk

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


def press(desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    desk.window.activateWindow()
    QApplication.processEvents()
    desk.qtbot.keyClick(desk.window.area.form.editor, key, held)
    desk.settle()


def opened(desk: Desk) -> Desk:
    desk.open(desk.article(headline="Harbour", body="One.\n\nTwo."))
    desk.window.area.form.editor.setFocus()
    desk.settle()
    return desk


def test_full_screen_shows_nothing_but_the_text(desk: Desk) -> None:
    opened(desk)
    window = desk.window
    desk.run("library")
    desk.settle()
    parts = (window.menuBar(), window.statusBar(), window.pane, window.side, window.area.strip)
    before = [part.isVisible() for part in parts]
    width = window.side.width()
    press(desk, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not any(part.isVisible() for part in parts)
    assert window.area.form.editor.hasFocus()
    press(desk, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert [part.isVisible() for part in parts] == before
    assert abs(window.side.width() - width) <= 2
    press(desk, Qt.Key.Key_F11)
    press(desk, Qt.Key.Key_F11)
    assert [part.isVisible() for part in parts] == before


def test_a_window_closed_in_full_screen_comes_back_whole(make_desk: Any) -> None:
    first = opened(make_desk())
    press(first, Qt.Key.Key_F11)
    first.window.close()
    again = make_desk()
    assert not again.window.isFullScreen()
    assert again.window.pane.isVisible()
    assert again.window.side.isVisible()


def test_size_focus_and_typewriter_are_kept(make_desk: Any) -> None:
    first = opened(make_desk())
    editor = first.window.area.form.editor
    press(first, Qt.Key.Key_Equal, CONTROL)
    press(first, Qt.Key.Key_Equal, CONTROL)
    press(first, Qt.Key.Key_Minus, CONTROL)
    assert editor.zoom == 110
    press(first, Qt.Key.Key_F12)
    press(first, Qt.Key.Key_F12, CONTROL)
    assert first.window.commands.action("focus_paragraph").isChecked()
    first.window.close()
    second = opened(make_desk())
    assert second.window.area.form.editor.zoom == 110
    assert second.window.commands.action("focus_paragraph").isChecked()
    assert second.window.commands.action("typewriter").isChecked()
    press(second, Qt.Key.Key_0, CONTROL)
    press(second, Qt.Key.Key_F12, SHIFT)
    assert second.window.area.form.editor.zoom == 100
    assert not second.window.commands.action("focus_paragraph").isChecked()
    assert second.window.workbench.settings.focus == "sentence"


def test_control_tab_switches_to_the_article_looked_at_before(desk: Desk) -> None:
    articles = [desk.article(headline=name, body=f"Text of {name}.") for name in ("A", "B", "C")]
    for article in articles:
        desk.open(article)
    desk.window.area.form.editor.setFocus()
    press(desk, Qt.Key.Key_Tab, CONTROL)
    switcher = desk.window.open_articles.switcher
    assert [switcher.list.item(row).text() for row in range(3)] == ["C", "B", "A"]
    assert switcher.list.currentRow() == 1
    desk.qtbot.keyRelease(switcher.list, Qt.Key.Key_Control, NONE)
    desk.settle()
    assert desk.window.workbench.current.article.headline == "B"
    press(desk, Qt.Key.Key_Tab, CONTROL)
    switcher = desk.window.open_articles.switcher
    assert [switcher.list.item(row).text() for row in range(3)] == ["B", "C", "A"]
    desk.qtbot.keyClick(switcher.list, Qt.Key.Key_Tab, CONTROL)
    desk.qtbot.keyRelease(switcher.list, Qt.Key.Key_Control, NONE)
    desk.settle()
    assert desk.window.workbench.current.article.headline == "A"


def test_the_list_by_menu_waits_for_enter_and_escape_leaves_all_as_it_was(desk: Desk) -> None:
    for name in ("A", "B"):
        desk.open(desk.article(headline=name, body="x"))
    desk.run("switch")
    switcher = desk.window.open_articles.switcher
    desk.qtbot.keyClick(switcher.list, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.window.workbench.current.article.headline == "B"
    desk.run("switch_back")
    switcher = desk.window.open_articles.switcher
    desk.qtbot.keyClick(switcher.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.workbench.current.article.headline == "A"


def test_each_article_keeps_its_undo_and_caret_through_switching(desk: Desk) -> None:
    first, second = (desk.article(headline=name, body=f"Text {name}.") for name in ("A", "B"))
    editor = desk.window.area.form.editor
    desk.open(first)
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    desk.qtbot.keyClicks(editor, " more")
    desk.open(second)
    desk.qtbot.keyClicks(editor, "New ")
    desk.open(first)
    assert editor.textCursor().position() == len("Text A. more")
    press(desk, Qt.Key.Key_Z, CONTROL)
    assert desk.window.workbench.current.text() == "Text A."
    desk.open(second)
    press(desk, Qt.Key.Key_Z, CONTROL)
    assert desk.window.workbench.current.text() == "Text B."
    press(desk, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert desk.window.workbench.current.text() == "New Text B."


def test_headline_and_dek_set_their_quotation_marks_too(desk: Desk) -> None:
    desk.open(desk.article(headline="", body="x", language="de"))
    headline = desk.window.area.form.headline
    headline.setFocus()
    desk.qtbot.keyClicks(headline, 'Er sagt "nein" -- ja')
    assert headline.value() == "Er sagt „nein“ – ja"
    desk.qtbot.keyClicks(headline, '"')
    desk.qtbot.keyClick(headline, Qt.Key.Key_Backspace)
    assert headline.value() == 'Er sagt „nein“ – ja"'
    desk.window.workbench.remember(smart_typography=False)
    desk.qtbot.keyClicks(headline, ' "')
    assert headline.value() == 'Er sagt „nein“ – ja" "'


def test_plus_makes_the_text_larger_where_the_equals_sign_needs_shift(desk: Desk) -> None:
    opened(desk)
    press(desk, Qt.Key.Key_Plus, CONTROL)
    assert desk.window.area.form.editor.zoom == 110


def test_the_typewriter_holds_the_first_line_in_the_middle_and_the_wheel_takes_the_room_away(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body="\n\n".join(f"Paragraph {number}." for number in range(40))))
    editor = desk.window.area.form.editor
    desk.run("typewriter")
    for place in (0, 20, 300):
        editor.go_to(place)
        desk.settle()
        middle = editor.viewport().mapTo(editor, editor.cursorRect().center()).y()
        assert abs(middle - editor.height() / 2) < 2 * editor.cursorRect().height()
    editor.go_to(0)
    assert editor.verticalScrollBar().value() == 0
    before = editor.viewport().y()
    wheel(editor, -240)
    assert editor.viewport().y() < before
    desk.run("typewriter")
    assert editor.viewport().y() < 40


def wheel(editor: QWidget, by: int) -> None:
    point = QPointF(editor.viewport().rect().center())
    held, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        point,
        editor.viewport().mapToGlobal(point),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        held,
        phase,
        False,
    )
    QApplication.sendEvent(editor.viewport(), event)


def test_control_w_closes_the_article_on_show_and_the_one_before_follows(desk: Desk) -> None:
    for name in ("A", "B"):
        desk.open(desk.article(headline=name, body=f"Text of {name}."))
    workbench, editor = desk.window.workbench, desk.window.area.form.editor
    editor.setFocus()
    closed = workbench.current.article
    desk.qtbot.keyClicks(editor, "Last words. ")
    press(desk, Qt.Key.Key_W, CONTROL)
    desk.settle()
    assert desk.stored(closed).body == "Last words. Text of B."
    assert workbench.current.article.headline == "A"
    assert closed.id not in workbench.sessions
    press(desk, Qt.Key.Key_W, CONTROL)
    desk.settle()
    assert workbench.current is None
    assert workbench.sessions == {}
    assert desk.window.area.nothing.isVisible()
    assert not desk.window.commands.action("close_article").isEnabled()
    desk.open(closed)
    assert editor.toPlainText() == "Last words. Text of B."


def test_the_middle_button_closes_one_of_the_open_articles(desk: Desk) -> None:
    for name in ("A", "B", "C"):
        desk.open(desk.article(headline=name, body="x"))
    desk.window.open_articles.switch()
    switcher = desk.window.open_articles.switcher
    place = switcher.list.visualItemRect(switcher.list.item(1)).center()
    desk.qtbot.mouseClick(switcher.list.viewport(), Qt.MouseButton.MiddleButton, pos=place)
    desk.settle()
    assert [switcher.list.item(row).text() for row in range(switcher.list.count())] == ["C", "A"]
    assert {each.article.headline for each in desk.window.workbench.sessions.values()} == {"C", "A"}
    assert desk.window.workbench.current.article.headline == "C"
    switcher.list.setCurrentRow(0)
    desk.qtbot.keyClick(switcher.list, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.window.workbench.current.article.headline == "A"
    desk.qtbot.keyClick(switcher.list, Qt.Key.Key_Escape)
