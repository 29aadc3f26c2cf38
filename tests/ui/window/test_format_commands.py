"""Bold, links, headings, lists, tables and footnotes by key, menu and strip, each one step of undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.window.conftest import Desk
from workstation.ui.writing_commands import WritingCommands

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BODY = "The minister 😀 spoke.\n\nNobody answered."


@pytest.fixture
def written(shared_desk: Desk) -> Desk:
    desk = shared_desk
    desk.open(desk.article(headline="Harbour", body=BODY))
    desk.window.activateWindow()
    desk.window.area.form.editor.setFocus()
    desk.settle()
    return desk


def text(desk: Desk) -> str:
    return desk.window.workbench.current.text()


def press(desk: Desk, key: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    desk.window.activateWindow()  # where there is no window manager, nobody gives it back after a popup
    QApplication.processEvents()
    desk.qtbot.keyClick(desk.window.area.form.editor, key, CONTROL | more)


def writing(desk: Desk) -> WritingCommands:
    return desk.window.area.form.editor.findChild(WritingCommands)


@pytest.mark.parametrize(
    ("key", "more", "words", "made"),
    [
        (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "spoke", "**spoke**"),
        (Qt.Key.Key_I, Qt.KeyboardModifier.NoModifier, "spoke", "*spoke*"),
        (Qt.Key.Key_H, SHIFT, "Nobody", "## Nobody"),
        (Qt.Key.Key_8, SHIFT, "Nobody", "- Nobody"),
        (Qt.Key.Key_7, SHIFT, "Nobody", "1. Nobody"),
        (Qt.Key.Key_9, SHIFT, "Nobody", "- [ ] Nobody"),
        (Qt.Key.Key_Q, SHIFT, "Nobody", "> Nobody"),
    ],
)
def test_a_key_sets_the_selection_and_unsets_it(
    written: Desk, key: Qt.Key, more: Qt.KeyboardModifier, words: str, made: str
) -> None:
    written.select(words)
    press(written, key, more)
    assert made in text(written)
    assert written.window.area.form.editor.textCursor().selectedText() == words
    press(written, key, more)
    assert text(written) == BODY
    press(written, key, more)
    press(written, Qt.Key.Key_Z)
    assert text(written) == BODY


def test_a_link_is_asked_for_in_a_popover(written: Desk) -> None:
    QApplication.clipboard().setText("just words")
    written.select("spoke")
    press(written, Qt.Key.Key_K)
    popover = writing(written).popover
    assert popover is not None
    assert popover.address.text() == ""
    written.qtbot.keyClicks(popover.address, "two words")
    written.qtbot.keyClick(popover.address, Qt.Key.Key_Return)
    assert popover.trouble.isVisible()
    assert text(written) == BODY
    popover.address.setText("x.example/a")
    written.qtbot.keyClick(popover.address, Qt.Key.Key_Return)
    written.settle()
    assert "[spoke](https://x.example/a)." in text(written)
    press(written, Qt.Key.Key_K)
    popover = writing(written).popover
    assert popover.address.text() == "https://x.example/a"
    written.qtbot.mouseClick(popover.remove_button, Qt.MouseButton.LeftButton)
    written.settle()
    assert text(written) == BODY


def test_an_address_on_the_clipboard_stands_there_already(written: Desk) -> None:
    QApplication.clipboard().setText("https://x.example/copied\n")
    written.select("spoke")
    written.run("link")
    popover = writing(written).popover
    written.qtbot.keyClick(popover.address, Qt.Key.Key_Return)
    assert "[spoke](https://x.example/copied)." in text(written)
    press(written, Qt.Key.Key_Z)
    assert text(written) == BODY


def test_a_footnote_leads_to_its_note_and_back(written: Desk) -> None:
    written.select("spoke")
    press(written, Qt.Key.Key_K, SHIFT)
    written.qtbot.keyClicks(written.window.area.form.editor, "He did.")
    assert text(written) == BODY.replace("spoke.", "spoke.[^1]") + "\n\n[^1]: He did."
    editor = written.window.area.form.editor
    editor.go_to(text(written).index("[^1]:") + 2)
    press(written, Qt.Key.Key_K, SHIFT)
    assert editor.textCursor().block().text().startswith("The minister")
    for _ in range(2):
        press(written, Qt.Key.Key_Z)
    assert text(written) == BODY


def test_a_table_is_put_and_grows_by_command(written: Desk) -> None:
    written.select("Nobody")
    written.run("table")
    written.qtbot.keyClicks(written.window.area.form.editor, "a")
    written.run("column_behind")
    written.run("row_below")
    table = text(written).split("\n\n")[-1].split("\n")
    assert table[0] == "| a   |     |     |     |"
    assert len(table) == 5
    written.run("no_row")
    written.run("no_column")
    assert len(text(written).split("\n\n")[-1].split("\n")) == 4


def test_outside_a_table_its_commands_say_so(written: Desk) -> None:
    notices: list[str] = []
    written.window.workbench.notice.connect(notices.append)
    written.select("Nobody")
    written.run("row_below")
    assert notices == ["Put the caret into a table first."]
    assert text(written) == BODY


def test_the_strip_stands_above_an_article_and_can_be_hidden(written: Desk) -> None:
    strip = written.window.area.strip
    assert strip.isVisible()
    names = [action.text() for action in strip.actions() if not action.isSeparator()]
    assert names[:3] == ["Bold", "Italic", "Link…"]
    written.run("strip")
    assert strip.isHidden()
    assert not written.window.workbench.settings.format_strip
    written.run("strip")
    written.window.area.close_article(written.window.workbench.current, None)
    written.settle()
    assert strip.isHidden()


def test_nothing_is_changed_in_an_article_that_is_only_read(written: Desk) -> None:
    written.window.area.form.set_writable(False)
    written.select("spoke")
    for command in ("bold", "heading", "bullets", "block_quote", "footnote", "table", "row_below", "link"):
        written.run(command)
    assert text(written) == BODY
    assert writing(written).popover is None
    written.window.area.form.set_writable(True)
