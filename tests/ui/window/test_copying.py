"""The story on the clipboard, in three forms, as it stands in the editor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPushButton

from tests.ui.window.conftest import Desk
from workstation.paths import user_packs
from workstation.ui.dialogs.gate_dialog import GateDialog
from workstation.usecases.gate import receipts


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def test_the_story_is_copied_as_it_stands(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body="The [wall]{expert=ana-rio} *fell*.", internal_note="between us"))
    editor = desk.window.area.form.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(" Again.")
    clipboard = QGuiApplication.clipboard()
    desk.run("copy_rich")
    desk.settle()
    rich, beside = clipboard.mimeData().html(), clipboard.text()
    assert "The wall <em>fell</em>. Again." in rich
    assert beside.startswith("Harbour\n\nThe wall fell. Again.")
    desk.run("copy_html")
    desk.settle()
    assert not clipboard.mimeData().hasHtml()
    assert "<h1" in clipboard.text()
    assert "The wall <em>fell</em>. Again." in clipboard.text()
    desk.run("copy_plain")
    desk.settle()
    assert clipboard.text().startswith("Harbour\n\nThe wall fell. Again.")
    for said in (rich, beside, clipboard.text()):
        assert "between us" not in said
        assert "ana-rio" not in said


def test_what_is_copied_passes_the_gate_and_goes_on_with_a_reason(desk: Desk) -> None:
    article = desk.article(headline="Harbour", body="It rained TK litres.")
    desk.open(article)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    desk.run("copy_plain")
    desk.settle()
    dialog = desk.window.findChild(GateDialog)
    assert dialog is not None
    assert not dialog.go_on_button.isEnabled()
    assert dialog.go_on_button.text() == "Copy all the same"
    desk.qtbot.keyClicks(dialog.form.fields["tk-left"].line, "A brand.")
    desk.qtbot.mouseClick(dialog.go_on_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert clipboard.text().startswith("Harbour\n\nIt rained TK litres.")
    (receipt,) = receipts(desk.library, desk.stored(article).slug)
    assert (receipt.format, [each.code for each in receipt.overrides]) == ("copy", ["tk-left"])


def test_what_is_copied_is_held_to_the_rules_chosen_for_the_library(desk: Desk) -> None:
    user_packs().mkdir(parents=True)
    (user_packs() / "strict.toml").write_text('extends = "default"\n[rules]\ndek-missing = "error"\n')
    desk.open(desk.article(headline="Harbour", body="It rained."))
    desk.window.workbench.remember(check_packs={"the library": "strict"})
    desk.run("copy_plain")
    desk.settle()
    dialog = desk.window.findChild(GateDialog)
    assert dialog is not None
    assert list(dialog.form.fields) == ["dek-missing"]


def test_from_what_stops_the_copy_to_its_words(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body="First.\n\nIt rained TK litres."))
    QGuiApplication.clipboard().setText("before")
    desk.run("copy_html")
    desk.settle()
    dialog = desk.window.findChild(GateDialog)
    assert dialog is not None
    (show,) = (each for each in dialog.form.findChildren(QPushButton) if each.text() == "Show in the text")
    desk.qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.window.area.form.editor.textCursor().selectedText() == "TK"
    assert QGuiApplication.clipboard().text() == "before"
