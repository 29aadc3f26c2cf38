"""Select, press the keys, say who: the passage is tagged and the record is in the directory."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.window.conftest import Asked, Desk
from workstation.markdown.tagging import strip_tags
from workstation.usecases.experts import add_expert
from workstation.usecases.sources import add_source

TEXT = "Alexander Gabuev told AFP: “China is thinking of its own interests.”\n\nA second paragraph."


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


@pytest.fixture
def writing(desk: Desk) -> Desk:
    desk.open(desk.article(headline="Sanctions", body=TEXT))
    return desk


def pick(desk: Desk, typed: str = "", key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Answer the popup by keyboard."""
    desk.settle()
    picker = desk.window.tagging.picker
    assert picker is not None
    if typed:
        picker.name.clear()
        desk.qtbot.keyClicks(picker.name, typed)
    desk.qtbot.keyClick(picker.name if key is not Qt.Key.Key_Escape else picker, key)
    desk.settle()


def test_one_enter_makes_the_expert_named_by_the_selection(writing: Desk) -> None:
    writing.select("Alexander Gabuev")
    writing.run("tag_expert")
    pick(writing)
    assert writing.window.workbench.current.text() == TEXT.replace(
        "Alexander Gabuev", "[Alexander Gabuev]{expert=alexander-gabuev}"
    )
    assert writing.library.experts.get("alexander-gabuev").name == "Alexander Gabuev"
    assert writing.window.tagging.picker is None


def test_an_expert_in_the_directory_is_completed(writing: Desk) -> None:
    add_expert(writing.library, "Александр Габуев", spellings=("Alexander Gabuev",))
    writing.select("Gabuev")
    writing.run("tag_expert")
    pick(writing)
    assert "[Gabuev]{expert=aleksandr-gabuev}" in writing.window.workbench.current.text()
    assert len(writing.library.experts.list()) == 1


def test_enter_right_after_typing_chooses_what_was_typed(writing: Desk) -> None:
    add_source(writing.library, "Agence France-Presse", spellings=("AFP",))
    writing.select("AFP")
    writing.run("tag_source")
    pick(writing, "agence fr")
    assert "[AFP]{source=agence-france-presse}" in writing.window.workbench.current.text()
    assert len(writing.library.sources.list()) == 1


def test_a_quote_gets_a_record_with_its_words_and_speaker(writing: Desk) -> None:
    add_expert(writing.library, "Alexander Gabuev")
    writing.select("“China is thinking of its own interests.”")
    writing.run("tag_quote")
    pick(writing, "gabuev")
    (quote_id,) = writing.library.quotes.all_ids()
    quote = writing.library.quotes.get(quote_id)
    assert quote.as_recorded == "“China is thinking of its own interests.”"
    assert quote.speaker.slug == "alexander-gabuev"
    assert f"[“China is thinking of its own interests.”]{{quote={quote_id}}}" in writing.window.workbench.current.text()


def test_escape_leaves_the_speaker_open(writing: Desk) -> None:
    writing.select("“China is thinking of its own interests.”")
    writing.run("tag_quote")
    pick(writing, key=Qt.Key.Key_Escape)
    (quote_id,) = writing.library.quotes.all_ids()
    assert writing.library.quotes.get(quote_id).speaker is None
    assert f"{{quote={quote_id}}}" in writing.window.workbench.current.text()


def test_escape_tags_no_expert(writing: Desk) -> None:
    writing.select("Alexander Gabuev")
    writing.run("tag_expert")
    pick(writing, key=Qt.Key.Key_Escape)
    assert writing.window.workbench.current.text() == TEXT
    assert writing.library.experts.list() == []


def test_a_tag_is_one_step_of_undo_and_can_be_removed(writing: Desk) -> None:
    editor = writing.window.area.form.editor
    writing.select("Alexander Gabuev")
    writing.run("tag_expert")
    pick(writing)
    editor.undo()
    assert writing.window.workbench.current.text() == TEXT
    editor.redo()
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    writing.run("untag")
    assert writing.window.workbench.current.text() == TEXT


def test_without_a_selection_the_word_at_the_caret_is_meant(writing: Desk) -> None:
    writing.window.area.form.editor.go_to(TEXT.index("AFP") + 1)
    writing.run("tag_source")
    pick(writing)
    assert "told [AFP]{source=afp}:" in writing.window.workbench.current.text()


def test_no_words_at_all_is_said_in_the_bottom_line(writing: Desk) -> None:
    writing.window.workbench.current.replace_text("")
    writing.run("tag_expert")
    assert writing.window.statusBar().saved.text() == "Select the words to tag first."
    assert writing.window.tagging.picker is None


def test_a_range_that_cannot_carry_a_tag_offers_the_nearest_one(writing: Desk, asked: Asked) -> None:
    writing.window.workbench.current.replace_text("Some `inline code` here.")
    writing.select("line code` he")
    asked.answers = [True]
    writing.run("tag_expert")
    assert len(asked.said) == 1
    pick(writing)
    text = writing.window.workbench.current.text()
    assert "]{expert=" in text
    assert strip_tags(text) == "Some `inline code` here."


def test_several_paragraphs_become_one_quote_of_several_spans(writing: Desk) -> None:
    writing.window.area.form.editor.selectAll()
    writing.run("tag_quote")
    pick(writing, key=Qt.Key.Key_Escape)
    assert len(writing.library.quotes.all_ids()) == 1
    assert writing.window.workbench.current.text().count("{quote=") == 2


def test_opening_a_tag_asks_for_its_record(writing: Desk) -> None:
    heard: list[tuple[str, str]] = []
    writing.window.workbench.record_requested.connect(lambda key, slug: heard.append((key, slug)))
    writing.window.area.form.editor.tag_opened.emit("expert", "alexander-gabuev")
    writing.settle()
    assert heard == [("expert", "alexander-gabuev")]
    assert writing.window.side.current_id == "people"


def test_an_at_sign_names_a_new_expert_while_one_types(writing: Desk) -> None:
    editor = writing.window.area.form.editor
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    writing.qtbot.keyClicks(editor, " @Ni Lexiong")
    writing.settle()
    writing.qtbot.keyClick(editor, Qt.Key.Key_Down)  # a new record is only made when it is asked for
    writing.qtbot.keyClick(editor, Qt.Key.Key_Return)
    writing.settle()
    assert writing.window.workbench.current.text() == TEXT + " [Ni Lexiong]{expert=ni-lexiong}"
    assert writing.library.experts.get("ni-lexiong").name == "Ni Lexiong"


def test_after_tagging_the_caret_stands_behind_the_tag_and_typing_goes_on_there(writing: Desk) -> None:
    writing.select("Alexander Gabuev")
    writing.run("tag_expert")
    pick(writing)
    editor = writing.window.area.form.editor
    assert not editor.textCursor().hasSelection()
    caret = writing.window.statusBar().caret
    writing.qtbot.waitUntil(lambda: caret.text().startswith("Line 1, column"), timeout=20_000)
    writing.qtbot.keyClicks(editor, " first")
    assert editor.toPlainText().startswith("[Alexander Gabuev]{expert=alexander-gabuev} first told")


def test_undoing_a_tag_leaves_the_caret_at_its_words(writing: Desk) -> None:
    writing.select("AFP")
    writing.run("tag_source")
    pick(writing)
    writing.run("undo")
    editor = writing.window.area.form.editor
    assert editor.toPlainText() == TEXT
    assert TEXT.index("AFP") <= editor.textCursor().position() <= TEXT.index("AFP") + 3


def test_a_comma_caught_by_the_mouse_is_not_part_of_a_name(writing: Desk) -> None:
    writing.select("AFP:")
    writing.run("tag_source")
    pick(writing)
    assert "told [AFP]{source=afp}: “China" in writing.window.workbench.current.text()
    assert [source.name for source in writing.library.sources.list()] == ["AFP"]


def menu_at(desk: Desk, words: str) -> QMenu:
    editor = desk.window.area.form.editor
    place = editor.textCursor()
    place.setPosition(desk.window.workbench.current.position_of(editor.toPlainText().index(words) + 1))
    point = editor.cursorRect(place).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, editor.viewport().mapToGlobal(point))
    QApplication.sendEvent(editor.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def lines(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def test_the_right_button_offers_what_can_be_done_with_the_words_under_it(desk: Desk) -> None:
    desk.open(desk.article(body="Says [Ann Roe]{expert=ann-roe} of the harbour."))
    desk.select("harbour")
    menu = menu_at(desk, "harbour")
    offered = lines(menu)
    assert offered[:5] == ["Cut", "Copy", "Paste", "Paste without form", "Paste as quote from…"]
    assert {"Tag as expert…", "Link…", "Footnote", "Comment on the selection…", "Select all"} <= set(offered)
    assert "Remove tag" not in offered
    next(each for each in menu.actions() if each.text() == "Comment on the selection…").trigger()
    menu.close()
    desk.settle()
    assert desk.window.side.current_id == "comments"


def test_the_right_button_beside_the_selection_goes_to_the_words_under_it(desk: Desk) -> None:
    desk.open(desk.article(body="Says [Ann Roe]{expert=ann-roe} of the harbour."))
    desk.select("harbour")
    menu = menu_at(desk, "Ann")
    offered = lines(menu)
    assert "Cut" not in offered
    assert {"Remove tag", "Open its record"} <= set(offered)
    next(each for each in menu.actions() if each.text() == "Remove tag").trigger()
    menu.close()
    desk.settle()
    assert desk.window.area.form.editor.toPlainText() == "Says Ann Roe of the harbour."


def test_what_is_put_in_anew_stands_in_the_menu_insert(desk: Desk) -> None:
    stand = [each.id for each in desk.window.commands.all if each.menu == "Insert"]
    assert stand == ["image", "link", "footnote", "table"]
