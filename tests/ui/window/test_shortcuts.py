"""The sheet of shortcuts: looked up, changed, clashes named, put back, remembered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from tests.ui.window.conftest import Asked, Desk
from workstation.ui.commands.shortcuts_dialog import ShortcutsDialog
from workstation.ui.commands.shortcuts_form import ShortcutsForm
from workstation.ui.dialogs.export_dialog import ExportDialog


@pytest.fixture
def form(desk: Desk) -> Any:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keySequence(desk.window, QKeySequence("Ctrl+/"))
    (dialog,) = desk.window.findChildren(ShortcutsDialog)
    assert dialog.isVisible()
    yield dialog.form
    if isValid(dialog):
        dialog.reject()


def press(desk: Desk, form: ShortcutsForm, keys: str) -> None:
    form.key.setFocus()
    form.key.setKeySequence(QKeySequence(keys))


def rows(form: ShortcutsForm) -> list[str]:
    return [item.text(0) for item in form._items.values() if not item.isHidden()]


def test_every_command_stands_in_the_sheet_with_its_key(desk: Desk, form: ShortcutsForm) -> None:
    assert set(form._items) == set(desk.window.commands.actions)
    assert form._items["export"].text(1) == "Ctrl+E"
    desk.qtbot.keyClicks(form.words, "revis")
    assert "Keep a revision" in rows(form)
    assert "Quit" not in rows(form)
    form.words.clear()
    desk.qtbot.keyClicks(form.words, "ctrl+e")
    assert "Export…" in rows(form)


class Claiming(QLineEdit):
    """Claims each key before the window has it, as Qt's own fields do with those of Emacs on X11."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_a_field_leaves_the_window_its_keys(shared_desk: Desk) -> None:
    desk = shared_desk
    desk.open(desk.article(headline="Beijing", body="Words."))
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    field = Claiming(desk.window)
    desk.qtbot.addWidget(field)
    field.show()
    field.setFocus()
    desk.qtbot.waitUntil(field.hasFocus)
    desk.qtbot.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    (dialog,) = desk.window.findChildren(ExportDialog)
    dialog.reject()


def test_what_is_no_key_of_the_windows_stays_the_fields(shared_desk: Desk) -> None:
    words = shared_desk.window.pane.search.words
    shared_desk.window.activateWindow()
    shared_desk.qtbot.waitUntil(shared_desk.window.isActiveWindow)
    words.setFocus()
    words.setText("beijing")
    control = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_V):
        shared_desk.qtbot.keyClick(words, key, control)
    assert words.text() == "beijingbeijing"
    shared_desk.qtbot.keyClick(words, Qt.Key.Key_Z, control)
    assert words.text() == "beijing"
    words.clear()


def test_a_key_of_ones_own_works_and_is_remembered(desk: Desk, form: ShortcutsForm, make_desk: Any) -> None:
    form.choose("show_trash")
    press(desk, form, "Ctrl+Alt+T")
    assert "free" in form.told.text()
    desk.qtbot.mouseClick(form.give_button, Qt.MouseButton.LeftButton)
    assert "your own" in form._items["show_trash"].text(1)
    assert "Ctrl+Alt+T" in desk.window.commands.action("show_trash").toolTip()
    form.window().close()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keySequence(desk.window, QKeySequence("Ctrl+Alt+T"))
    desk.settle()
    assert desk.window.pane.shows_trash
    desk.window.close()
    again = make_desk()
    assert again.window.commands.action("show_trash").shortcut().toString() == "Ctrl+Alt+T"


def test_a_clash_is_named_and_the_key_can_be_taken(desk: Desk, form: ShortcutsForm, asked: Asked) -> None:
    form.choose("show_trash")
    press(desk, form, "Ctrl+E")
    assert "Export…" in form.told.text()
    form.give_button.click()
    keys = desk.window.commands.keys
    assert (keys.of("show_trash"), keys.of("export")) == ("Ctrl+E", "")
    form.choose("export")
    form.reset_button.click()
    assert (keys.of("show_trash"), keys.of("export")) == ("", "Ctrl+E")
    form.none_button.click()
    assert keys.of("export") == ""
    asked.answers = [True]
    form.reset_all_button.click()
    assert not any(keys.is_own(id) for id in desk.window.commands.actions)
    assert desk.window.workbench.settings.shortcuts == {}


def test_a_key_needed_for_typing_is_refused(desk: Desk, form: ShortcutsForm) -> None:
    form.choose("export")
    for typed in ("A", "Shift+A", "Return"):
        press(desk, form, typed)
        assert not form.give_button.isEnabled()
        assert "needed for typing" in form.told.text()


def test_settings_from_the_future_and_by_hand_lose_nothing(make_desk: Any, tmp_path: Path) -> None:
    own = {"warp": "Ctrl+W", "export": "no key", "import": "Ctrl+J", "quit": "Ctrl+J", "find_article": ""}
    (tmp_path / "settings.json").write_text(json.dumps({"format": 9, "shortcuts": own, "recent_commands": ["warp"]}))
    desk = make_desk()
    keys = desk.window.commands.keys
    assert (keys.of("export"), keys.of("import"), keys.of("quit")) == ("Ctrl+E", "Ctrl+J", "")
    assert keys.of("find_article") == ""
    assert any("Export…" in said for said in keys.odd)
    assert any("Import…" in said and "Quit" in said for said in keys.odd)
    keys.assign("quit", "Ctrl+Q")
    kept = json.loads((tmp_path / "settings.json").read_text())["shortcuts"]
    assert kept["warp"] == "Ctrl+W"
    desk.run("commands")
    assert desk.window.finder.palette.model.rowCount() == len(desk.window.commands.all)


def test_settings_of_another_shape_are_passed_over(make_desk: Any, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"shortcuts": {"export": 7}, "recent_commands": "all"}))
    desk = make_desk()
    assert desk.window.commands.keys.of("export") == "Ctrl+E"
