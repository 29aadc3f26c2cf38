"""The window's shape, its commands, what it does read-only, and how it closes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.window.conftest import Asked, Desk
from workstation.storage import open_library
from workstation.storage.library import Library
from workstation.ui import ask
from workstation.ui.commands.command import MENUS
from workstation.ui.dialogs.export_dialog import ExportDialog
from workstation.ui.dialogs.import_dialog import ImportDialog
from workstation.usecases.experts import add_expert


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def test_the_shape_is_remembered_and_fits_a_smaller_screen(make_desk: Any) -> None:
    first = make_desk()
    first.window.resize(1200, 780)
    first.run("library")
    first.window.side.setCurrentIndex(2)
    first.window.close()
    again = make_desk()
    room = again.window.screen().availableGeometry()
    assert room.contains(again.window.geometry())
    assert again.window.pane.isHidden()
    assert not again.window.side.isHidden()
    assert again.window.side.currentIndex() == 2


@pytest.mark.parametrize("meddled", [None, {"caret": "x", "top": []}, {"caret": 10**9, "top": -1}])
def test_the_writer_goes_on_where_the_window_was_closed(make_desk: Any, meddled: Any) -> None:
    desk = make_desk()
    article = desk.article(headline="Long", body="\n\n".join(f"Paragraph {n} é😀." for n in range(300)))
    desk.open(article)
    desk.window.area.form.editor.go_to(article.body.index("Paragraph 200 "))
    top = desk.window.area.form.editor.top_line()
    desk.window.close()
    again = make_desk()
    if meddled:
        again.window.area.last_place = {"article": article.id, **meddled}
    again.window.area.begin(article)
    again.settle()
    editor = again.window.area.form.editor
    line = editor.textCursor().block().text()
    assert (line.startswith("Paragraph 200 "), editor.top_line() == top) == ((not meddled,) * 2)


def test_a_hidden_library_comes_back_as_wide_as_it_was(make_desk: Any) -> None:
    first = make_desk()
    first.window.resize(1300, 780)
    first.window.places.setSizes([255, 300, 229])
    first.settle()
    width = first.window.pane.width()
    first.run("library")
    first.window.close()
    second = make_desk()
    second.window.close()
    third = make_desk()
    third.run("library")
    third.settle()
    assert width == 255
    assert third.window.pane.width() == width


def test_every_place_can_be_hidden_and_comes_back(desk: Desk) -> None:
    for command, place in (("library", desk.window.pane), ("side", desk.window.side)):
        action = desk.window.commands.action(command)
        assert action.isChecked()
        desk.run(command)
        assert place.isHidden()
        assert not action.isChecked()
        desk.run(command)
        assert place.isVisible()


def test_no_two_commands_share_a_key_and_every_one_is_in_a_menu(desk: Desk) -> None:
    commands = desk.window.commands.all
    keys = [command.shortcut for command in commands if command.shortcut]
    assert len({QKeySequence(key).toString() for key in keys}) == len(keys)
    assert len({command.id for command in commands}) == len(commands)
    assert {command.menu for command in commands} <= set(MENUS)


def test_keys_that_are_settled_are_kept(desk: Desk) -> None:
    keys = {QKeySequence(command.shortcut).toString(): command.id for command in desk.window.commands.all}
    assert keys["Ctrl+P"] == "print"
    assert keys["Ctrl+Shift+A"] == "proposals"


@pytest.mark.parametrize("title", ["[*]", "a [*] b", "<b>x</b>", "&File"])
def test_the_title_says_any_headline_as_it_is(desk: Desk, title: str) -> None:
    desk.open(desk.article(headline=title))
    shown = desk.window.windowTitle().replace("[*][*]", "[*]")
    assert shown == f"{title} — Editorial Workstation"


def test_nothing_is_clipped_at_1024_by_700(make_desk: Any) -> None:
    desk = make_desk()
    desk.open(desk.article(headline="Harbour " * 30, body="Text. " * 500))
    desk.window.resize(1024, 700)
    desk.settle()
    assert (desk.window.width(), desk.window.height()) == (1024, 700)
    for place in (desk.window.pane, desk.window.area, desk.window.side):
        assert place.width() >= place.minimumSizeHint().width()
    bar = desk.window.findChild(type(desk.window.addToolBar("probe")), "toolbar")
    assert bar.sizeHint().width() <= 1024


def test_keys_go_round_the_places(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body="Text."))
    desk.window.area.form.editor.setFocus()
    seen = []
    for _ in range(3):
        desk.run("next_place")
        holder = desk.window.focusWidget()
        seen.append(next(p for p in (desk.window.pane, desk.window.area, desk.window.side) if p.isAncestorOf(holder)))
    assert seen == [desk.window.side, desk.window.pane, desk.window.area]


def test_keys_that_go_nowhere_and_a_clipboard_without_words(desk: Desk) -> None:
    article = desk.article(headline="Harbour", body="Text.")
    desk.open(article)
    QApplication.clipboard().clear()
    desk.run("paste_plain")
    desk.run("paste_quote")
    assert desk.window.area.form.editor.toPlainText() == "Text."
    for place in (desk.window.pane, desk.window.area, desk.window.side):
        place.hide()
    desk.run("next_place")


def test_edit_commands_act_where_the_keyboard_is(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body="Text."))
    editor = desk.window.area.form.editor
    editor.setFocus()
    QApplication.processEvents()
    desk.run("select_all")
    desk.run("copy")
    assert QApplication.clipboard().text() == "Text."


def test_a_look_is_chosen_and_remembered(desk: Desk) -> None:
    desk.run("look_dark")
    assert desk.window.workbench.themes.current.dark
    assert desk.window.workbench.settings.look == "dark"
    assert desk.window.commands.action("look_dark").isChecked()
    desk.run("look_light")
    assert not desk.window.workbench.themes.current.dark


@pytest.mark.parametrize("dialog", ["export", "import"])
def test_a_look_is_chosen_after_a_dialog_was_closed(desk: Desk, dialog: str) -> None:
    desk.open(desk.article(headline="Harbour", body="x"))
    desk.run(dialog)
    desk.settle()
    kind = ExportDialog if dialog == "export" else ImportDialog
    (opened,) = desk.window.findChildren(kind)
    opened.reject()
    desk.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desk.window.findChildren(kind) == []
    desk.run("look_dark")
    desk.settle()
    assert desk.window.workbench.themes.current.dark


def test_an_image_is_copied_into_the_library_and_named_in_the_text(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    Image.new("RGB", (8, 8), "red").save(tmp_path / "Harbour Wall.png")
    monkeypatch.setattr(ask, "open_file", lambda *_args, **_more: tmp_path / "Harbour Wall.png")
    desk.open(desk.article(headline="Harbour", body=""))
    desk.run("image")
    desk.settle()
    assert desk.window.workbench.current.text() == "![](media/harbour-wall.png)"
    assert desk.window.area.form.editor.textCursor().position() == 2
    desk.window.area.form.editor.insertPlainText("The wall")
    desk.window.area.commit()
    desk.settle()
    assert desk.library.images.get("harbour-wall.png").width == 8


def test_a_file_that_is_no_image_is_refused_in_words(desk: Desk, tmp_path: Path, asked: Asked) -> None:
    (tmp_path / "fake.png").write_text("not a picture")
    desk.open(desk.article(headline="Harbour", body="Text."))
    drop(desk, tmp_path / "fake.png")
    assert len(asked.errors) == 1
    assert desk.window.workbench.current.text() == "Text."


def test_closing_stores_what_was_typed_a_moment_ago(make_desk: Any, tmp_path: Path) -> None:
    desk = make_desk()
    article = desk.article(headline="Harbour", body="")
    desk.open(article)
    desk.qtbot.keyClicks(desk.window.area.form.editor, "typed just now")
    desk.window.close()
    assert not desk.window.isVisible()
    assert desk.stored(article).body == "typed just now"
    assert desk.library.articles.last_opened().id == article.id


def test_what_cannot_be_stored_is_kept_as_a_file_when_the_person_closes(
    make_desk: Any, asked: Asked, tmp_path: Path
) -> None:
    desk = make_desk()
    desk.open(desk.article(headline="Harbour", body=""))
    desk.library.close()
    desk.qtbot.keyClicks(desk.window.area.form.editor, "last words")
    asked.answers = [False, True]
    desk.window.close()
    assert desk.window.isVisible()
    desk.window.close()
    assert not desk.window.isVisible()
    (copy,) = (tmp_path / "home" / "data" / "rescued").iterdir()
    assert copy.read_text() == "last words"
    assert copy.stat().st_mode & 0o077 == 0


@pytest.fixture
def held(tmp_path: Path) -> Any:
    """Another process has the library open for writing until it is told to end."""
    path = tmp_path / "shared.db"
    code = (
        "import sys; from workstation.storage import open_library\n"
        "from workstation.usecases.articles import add_article\n"
        f"library = open_library({str(path)!r}, program='window')\n"
        "add_article(library, headline='Theirs', body='text')\n"
        "print('open', flush=True); sys.stdin.readline(); library.close(); print('closed', flush=True)"
    )
    holder = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout.readline() == "open\n"
    yield path, holder
    if holder.poll() is None:
        holder.communicate("end\n", timeout=10)


def test_a_library_open_elsewhere_can_be_read_and_taken_over_when_free(make_desk: Any, held: Any) -> None:
    path, holder = held
    library: Library = open_library(path, program="window")
    desk = make_desk(library)
    window = desk.window
    assert window.read_only.isVisible()
    assert "A window on this computer" in window.read_only.detail.text()
    desk.open(library.articles.get("theirs"))
    assert window.area.form.editor.isReadOnly()
    assert window.statusBar().saved.text() == "Read-only"
    assert not window.commands.action("new").isEnabled()
    assert not window.commands.action("tag_expert").isEnabled()
    window.read_only.buttons[0].click()
    assert window.read_only.isVisible()
    assert "still open there" in window.read_only.detail.text()
    holder.communicate("end\n", timeout=10)
    window.read_only.buttons[0].click()
    desk.settle()
    assert not window.read_only.isVisible()
    assert window.commands.action("new").isEnabled()
    assert not window.area.form.editor.isReadOnly()
    desk.qtbot.keyClicks(window.area.form.editor, "mine now: ")
    window.close()
    assert library.articles.get("theirs").body == "mine now: text"
    library.close()


def test_work_that_takes_long_is_shown_and_can_be_stopped(desk: Desk) -> None:
    work = desk.window.statusBar().work

    def count(library: Library, progress: Any) -> str:
        done = 0
        while progress(done, 200, "file.md"):
            done = min(done + 1, 199)
        return "stopped"

    heard: list[str] = []
    desk.window.workbench.ask(count, then=heard.append, what="Importing", reports=True)
    desk.qtbot.waitUntil(work.isVisible, timeout=5_000)
    desk.qtbot.waitUntil(lambda: "Importing" in work.label.text())
    work.stop.click()
    desk.settle()
    assert heard == ["stopped"]
    assert not work.isVisible()


def test_quick_work_does_not_flicker(desk: Desk) -> None:
    desk.window.workbench.ask(lambda _library: 1, then=lambda _one: None, what="Looking")
    desk.settle()
    assert not desk.window.statusBar().work.isVisible()


def test_the_side_makes_its_parts_when_they_are_looked_at(make_desk: Any) -> None:
    desk = make_desk()
    assert "revisions" not in desk.window.side.widgets
    desk.run("show_revisions")
    assert "revisions" in desk.window.side.widgets


def drop(desk: Desk, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    desk.settle()


def test_a_text_dropped_anywhere_comes_up_in_the_import_dialog(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text("# A story\n\nIts words.\n")
    drop(desk, tmp_path / "story.md")
    (dialog,) = desk.window.findChildren(ImportDialog)
    assert dialog.isVisible()
    dialog.reject()
    desk.settle()


def test_an_imported_text_is_opened_with_the_keyboard_in_its_empty_headline(desk: Desk, tmp_path: Path) -> None:
    desk.article(headline="Before")
    (tmp_path / "story.txt").write_text("It begins with a sentence that ends.\n\nAnd goes on.\n")
    drop(desk, tmp_path / "story.txt")
    (dialog,) = desk.window.findChildren(ImportDialog)
    desk.settle()
    assert dialog.import_button.hasFocus()
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    desk.settle()
    assert dialog.open_button.text() == "Open the article"
    dialog.open_button.click()
    desk.settle()
    assert desk.window.workbench.current.text().startswith("It begins")
    assert desk.window.focusWidget() is desk.window.area.form.headline


def test_export_stores_first_and_opens_its_dialog(desk: Desk) -> None:
    article = desk.article(headline="Harbour", body="")
    desk.open(article)
    desk.qtbot.keyClicks(desk.window.area.form.editor, "Fresh words.")
    desk.run("export")
    desk.settle()
    (dialog,) = desk.window.findChildren(ExportDialog)
    assert dialog.isVisible()
    assert desk.stored(article).body == "Fresh words."
    dialog.reject()
    desk.settle()


def test_the_record_of_a_tag_is_shown_in_the_people_panel(desk: Desk) -> None:
    desk.window.workbench.do(add_expert, "Ni Lexiong")
    desk.settle()
    desk.open(desk.article(headline="Harbour", body="[Ni]{expert=ni-lexiong}"))
    desk.window.area.form.editor.go_to(2)
    desk.qtbot.keyClick(desk.window.area.form.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.window.side.current_id == "people"
    people = desk.window.side.widgets["people"]
    assert any(field.text() == "Ni Lexiong" for field in people.findChildren(QLineEdit) if field.isVisible())


def test_a_restart_is_wanted_only_once_the_window_is_closed(make_desk: Any) -> None:
    desk = make_desk()
    desk.open(desk.article(body="x"))
    desk.window.workbench.restart_wanted.emit()
    assert desk.window.restarting
    assert not desk.window.isVisible()


def test_what_nobody_has_asked_for_is_not_made(make_desk: Any) -> None:
    desk = make_desk()
    desk.open(desk.article(headline="Shown", body="Words.\n"))
    desk.settle()
    hidden = [each for each in desk.window.findChildren(QWidget) if not each.isVisible()]
    assert len(hidden) < 210, "each takes 13 kB and its share of the start: make parts when they are first shown"
