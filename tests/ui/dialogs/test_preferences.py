"""Every preference stands in one dialog, is found by a word, holds at once, and can be set back."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from workstation.settings import Settings, shown
from workstation.ui import ask
from workstation.ui.dialogs.preferences import PreferencesDialog
from workstation.ui.themes import Themes


@pytest.fixture
def dialog(qtbot, workbench):
    made = PreferencesDialog(workbench)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_there_is_a_line_for_every_preference_that_is_a_persons(dialog):
    assert list(dialog.lines) == list(shown())
    remembered = {each.name for each in fields(Settings)} - set(shown())
    assert {"windows", "recent_commands", "export_folder"} <= remembered


def test_a_choice_holds_at_once_and_is_kept(dialog, workbench, qtbot):
    heard = []
    workbench.preferred.connect(heard.append)
    dialog.lines["look"].field.list.setCurrentIndex(2)
    assert workbench.settings.look == "dark"
    assert heard == [{"look"}]
    assert dialog.lines["look"].reset_button.isVisible()
    qtbot.mouseClick(dialog.lines["look"].reset_button, Qt.MouseButton.LeftButton)
    assert workbench.settings.look == "system"
    assert not dialog.lines["look"].reset_button.isVisible()


def test_a_size_that_follows_another_says_so_instead_of_a_number(dialog, workbench):
    number = dialog.lines["editor_size"].field.number
    assert number.text() == "By the size of all text"
    number.setValue(14)
    assert (number.text(), workbench.settings.editor_size) == ("14 points", 14)
    number.setValue(0)
    assert workbench.settings.editor_size == 0


def test_a_word_finds_its_preference_and_nonsense_says_so(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "contrast")
    assert [name for name, line in dialog.lines.items() if line.isVisible()] == ["look"]
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "zebra")
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert all(line.isVisible() for line in dialog.lines.values())


def test_a_line_stands_under_the_heading_of_its_group_also_when_few_are_found(dialog, qtbot):
    places = {id(heading): group for group, heading in dialog._headings.items()}
    column = next(iter(dialog.lines.values())).parentWidget().layout()
    over = ""
    for at in range(column.count()):
        widget = column.itemAt(at).widget()
        over = places.get(id(widget), over)
        if widget in dialog.lines.values():
            assert widget.what.group == over
    qtbot.keyClicks(dialog.search, "contrast")
    QApplication.processEvents()
    line = dialog.lines["look"]
    assert line.height() <= line.sizeHint().height()


def test_what_makes_no_sense_is_refused_beside_its_field(dialog, workbench, qtbot):
    line = dialog.lines["language"]
    line.field.line.setFocus()
    line.field.line.selectAll()
    qtbot.keyClicks(line.field.line, "12 monkeys")
    assert line.field.refusal.isVisible()
    assert workbench.settings.language != "12 monkeys"
    line.field.line.selectAll()
    qtbot.keyClicks(line.field.line, "pt-BR")
    assert workbench.settings.language == "pt-BR"
    assert not line.field.refusal.isVisible()


def test_a_font_that_is_missing_is_named_and_kept(qtbot, workbench):
    workbench.remember(editor_font="No Such Face")
    dialog = PreferencesDialog(workbench)
    qtbot.addWidget(dialog)
    field = dialog.lines["editor_font"].field
    assert field.value() == "No Such Face"
    assert "not on this computer" in field.list.currentText()
    assert workbench.settings.editor_font == "No Such Face"


def test_all_is_set_back_only_after_asking(dialog, workbench, qtbot, monkeypatch):
    workbench.remember(look="dark", line_height=200.0)
    answers = [False, True]
    monkeypatch.setattr(ask, "question", lambda *_a, **_k: answers.pop(0))
    qtbot.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert workbench.settings.look == "dark"
    qtbot.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert workbench.settings.look == "system"
    assert workbench.settings.line_height == 160.0
    assert dialog.lines["line_height"].field.value() == 160.0


def test_all_text_grows_with_its_size(workbench):
    before = QFont(QApplication.font())
    try:
        workbench.themes.set_text_size(200)
        assert QApplication.font().pointSizeF() == pytest.approx(2 * before.pointSizeF())
        assert workbench.themes.font("small").pointSizeF() > before.pointSizeF()
    finally:
        workbench.themes.set_text_size(100)
    assert QApplication.font().pointSizeF() == pytest.approx(before.pointSizeF())


def test_enter_presses_the_button_under_it_and_nothing_else(dialog, qtbot):
    dialog.search.setFocus()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.close_button.setFocus()
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.fixture
def lively_menus():
    """A menu that fades in is not there yet for a test that looks for it."""
    effects = (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu)
    were = [QApplication.isEffectEnabled(effect) for effect in effects]
    for effect in effects:
        QApplication.setEffectEnabled(effect, True)
    yield
    for effect, was in zip(effects, were, strict=True):
        QApplication.setEffectEnabled(effect, was)


def test_movement_can_be_switched_off(dialog, workbench, lively_menus):
    dialog.lines["motion"].field.list.setCurrentIndex(1)
    assert workbench.settings.motion == "none"
    lively = Themes("light")
    lively.set_still(True)
    assert lively.still
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    lively.set_still(False)
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


def test_another_language_offers_to_start_again_and_closes_the_window(dialog, workbench, qtbot):
    line = dialog.lines["interface_language"]
    assert line.restart_button.isHidden()
    line.field.list.choose("es")
    assert line.restart_button.isVisible()
    with qtbot.waitSignal(workbench.restart_wanted):
        qtbot.mouseClick(line.restart_button, Qt.MouseButton.LeftButton)
    line.field.list.choose("system")
    assert line.restart_button.isHidden()
    assert dialog.lines["look"].restart_button.isHidden()
