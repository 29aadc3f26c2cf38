"""The story on the clipboard, in three forms, as it stands in the editor."""

from PySide6.QtGui import QGuiApplication, QTextCursor

from tests.ui.window.conftest import Desk


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
