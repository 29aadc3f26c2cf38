"""Spelling in the window: dashes under what no dictionary knows, mended by key and by mouse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.window.conftest import Asked, Desk
from workstation.spelling.dictionaries import user_folder
from workstation.ui.spelling.following import UNTOUCHED
from workstation.ui.spelling.personal_words import PersonalWords
from workstation.usecases.experts import add_expert

BODY = """The goverment of [Zhanna]{expert=zhanna} met at [the `harbr`](https://exampel.org/harbr).

```
cod harbr
```

<div class="harbr">raww</div>

Colour and peut-être, said Gabuev. See www.exampel.org and eBay.[^notte]

[^notte]: A doorstepp.
"""


ENGLISH = "the government of met at code raw colour and said see eBay a harbour oh receive note in"
FRENCH = "peut-être bonjour monde"


def _dictionary(code: str, words: str) -> None:
    """A small dictionary of the person's own goes before the shipped one, and is read at once."""
    user_folder().mkdir(parents=True, exist_ok=True)
    (user_folder() / f"{code}.aff").write_text("SET UTF-8\nTRY esianrtolcdugmphbyfvkw\n", encoding="utf-8")
    lines = [str(len(words.split())), *words.split()]
    (user_folder() / f"{code}.dic").write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture
def writing(shared_desk: Desk) -> Desk:
    return _begun(shared_desk)


def _begun(desk: Desk) -> Desk:
    _dictionary("en_GB", ENGLISH)
    _dictionary("fr_FR", FRENCH)
    desk.window.workbench.remember(spelling=True)
    desk.window.spelling.follow.find_dictionaries()  # those of the test before are gone with its home
    desk.open(desk.article(headline="Spelt", body=BODY, language="en-GB"))
    _rest(desk)
    return desk


def _rest(desk: Desk) -> None:
    """Let the keys rest: what is in view is judged."""
    desk.settle()
    desk.window.spelling.follow._look()
    desk.settle()
    desk.window.area.form.editor.repaint()


def _underlined(desk: Desk) -> list[str]:
    found = []
    block = desk.window.area.form.editor.document().begin()
    while block.isValid():
        for each in block.layout().formats():
            if each.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DashUnderline:
                found.append(block.text()[each.start : each.start + each.length])
        block = block.next()
    return found


def test_what_no_dictionary_knows_is_underlined_and_code_addresses_and_tags_are_not(writing: Desk) -> None:
    assert _underlined(writing) == ["goverment", "Zhanna", "peut-être", "Gabuev", "doorstepp"]


def test_only_what_is_in_view_is_judged_and_the_rest_when_one_comes_to_it(writing: Desk) -> None:
    editor = writing.window.area.form.editor
    body = "\n\n".join(f"Paragrafh{chr(97 + n % 26)}{chr(97 + n // 26)} met." for n in range(400))
    writing.open(writing.article(headline="Long", body=body, language="en-GB"))
    _rest(writing)
    follow = writing.window.spelling.follow
    assert "Paragrafhaa" in follow.wrong
    assert len(follow.wrong) < 100
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    _rest(writing)
    last = body.rsplit("\n\n", 1)[1].split()[0]
    assert last in follow.wrong
    assert len(follow.wrong) < 200


def test_names_in_the_directory_are_right_as_soon_as_they_are_there(writing: Desk) -> None:
    writing.window.workbench.do(add_expert, "Zhanna Gabuev")
    writing.settle()
    _rest(writing)
    assert _underlined(writing) == ["goverment", "peut-être", "doorstepp"]


def test_a_further_language_is_chosen_in_the_menu_and_remembered(writing: Desk) -> None:
    button = writing.window.spelling.button
    assert button.text() == "English (UK)"
    button.languages.aboutToShow.emit()
    french = next(action for action in button.languages.actions() if action.text() == "French")
    french.trigger()
    writing.settle()
    _rest(writing)
    assert button.text() == "English (UK) +1"
    assert "peut-être" not in _underlined(writing)
    assert writing.window.workbench.settings.spelling_also == "fr_FR"


def test_the_next_misspelt_word_and_its_suggestions_by_key(writing: Desk) -> None:
    editor = writing.window.area.form.editor
    editor.setFocus()
    writing.qtbot.keyClick(editor, Qt.Key.Key_F7)
    writing.settle()
    assert editor.textCursor().selectedText() == "goverment"
    writing.qtbot.keyClick(editor, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = writing.window.spelling.suggesting.menu
    assert menu is not None
    assert not menu.actions()[0].isEnabled()
    writing.settle()
    assert menu.actions()[0].text() == "government"
    writing.qtbot.keyClick(menu, Qt.Key.Key_Return)
    writing.settle()
    assert editor.session is not None
    assert editor.session.text().startswith("The government of")
    editor.undo()
    assert editor.session.text() == BODY


def test_going_on_past_the_end_begins_again(writing: Desk) -> None:
    editor = writing.window.area.form.editor
    found = []
    for _ in range(6):
        writing.run("next_misspelt")
        writing.settle()
        found.append(editor.textCursor().selectedText())
    assert found == ["goverment", "Zhanna", "peut-être", "Gabuev", "doorstepp", "goverment"]


def _menu_at(desk: Desk, words: str) -> QMenu:
    editor = desk.window.area.form.editor
    desk.select(words)
    point = editor.cursorRect().center() - QPoint(4, 0)
    where = editor.viewport().mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where)
    QApplication.sendEvent(editor.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _choose(menu: QMenu, begins: str) -> None:
    next(action for action in menu.actions() if action.text().startswith(begins)).trigger()
    menu.close()


def test_a_word_goes_into_the_persons_own_dictionary_and_out_again(make_desk: Any, tmp_path: Path) -> None:
    writing = _begun(make_desk())
    menu = _menu_at(writing, "doorstepp")
    writing.settle()
    _choose(menu, "Add “doorstepp”")
    writing.settle()
    _rest(writing)
    assert "doorstepp" not in _underlined(writing)
    file = tmp_path / "home" / "config" / "personal-dictionary.txt"
    assert file.read_text(encoding="utf-8") == "doorstepp\n"
    writing.run("my_dictionary")
    writing.settle()
    dialog = writing.window.findChild(PersonalWords)
    assert dialog is not None
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["doorstepp"]
    writing.qtbot.keyClicks(dialog.word, "goverment")
    writing.qtbot.keyClick(dialog.word, Qt.Key.Key_Return)
    writing.settle()
    dialog.list.setCurrentRow(0)
    writing.qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    writing.settle()
    assert file.read_text(encoding="utf-8") == "goverment\n"
    dialog.accept()
    _rest(writing)
    assert _underlined(writing) == ["Zhanna", "peut-être", "Gabuev", "doorstepp"]


def test_a_protected_name_is_refused_in_words(make_desk: Any, asked: Asked, tmp_path: Path) -> None:
    writing = _begun(make_desk())
    writing.window.spelling.follow.personal.is_protected = {"Gabuev"}.__contains__
    menu = _menu_at(writing, "Gabuev")
    _choose(menu, "Add “Gabuev”")
    writing.settle()
    assert "confidential source" in asked.errors[0].happened
    assert not (tmp_path / "home" / "config" / "personal-dictionary.txt").exists()


def test_a_word_being_typed_is_not_judged_before_it_is_left(writing: Desk) -> None:
    editor = writing.window.area.form.editor
    editor.setFocus()
    editor.go_to(0)
    writing.qtbot.keyClicks(editor, "Recieve")
    _rest(writing)
    assert "Recieve" not in _underlined(writing)
    writing.qtbot.keyClicks(editor, " ")
    _rest(writing)
    assert _underlined(writing)[0] == "Recieve"


def test_typing_before_it_moves_an_underline_along(writing: Desk) -> None:
    editor = writing.window.area.form.editor
    editor.go_to(0)
    writing.qtbot.keyClicks(editor, "Oh. ")
    assert _underlined(writing)[0] == "goverment"


def test_it_can_be_turned_off(writing: Desk) -> None:
    writing.run("spelling")
    _rest(writing)
    assert _underlined(writing) == []
    assert writing.window.spelling.button.text() == "Spelling off"


def test_a_damaged_dictionary_and_a_missing_one_are_told_and_work_goes_on(make_desk: Any) -> None:
    writing = _begun(make_desk())
    (user_folder() / "it_IT.aff").write_bytes(b"\0\1\2")
    (user_folder() / "it_IT.dic").write_bytes(b"\xff" * 100)
    writing.window.spelling.follow.find_dictionaries()
    writing.settle()
    said: list[str] = []
    writing.window.workbench.notice.connect(said.append)
    writing.window.spelling.follow.also("it_IT", True)
    writing.settle()
    assert any("it_IT cannot be used" in sentence for sentence in said)
    _rest(writing)
    assert "goverment" in _underlined(writing)
    writing.open(writing.article(headline="In Dutch", body="Goedemorgen", language="nl"))
    assert any("no dictionary" in sentence and "(nl)" in sentence for sentence in said)
    assert writing.window.spelling.button.text() == "No dictionary"


def test_a_word_ignored_in_an_article_stays_so_and_is_wrong_in_another(writing: Desk) -> None:
    menu = _menu_at(writing, "Gabuev")
    _choose(menu, "Ignore in this article")
    writing.settle()
    _rest(writing)
    assert "Gabuev" not in _underlined(writing)
    session = writing.window.workbench.current
    assert session is not None
    assert writing.library.ignored_words.of_article(session.article.id) == {"Gabuev"}
    _choose(_menu_at(writing, "Gabuev"), "No longer ignore")
    writing.settle()
    _rest(writing)
    assert "Gabuev" in _underlined(writing)
    _choose(_menu_at(writing, "Gabuev"), "Ignore in this article")
    writing.settle()
    writing.open(writing.article(headline="Another", body="Gabuev said.", language="en-GB"))
    _rest(writing)
    assert _underlined(writing) == ["Gabuev"]


def test_headline_and_dek_are_spelt_too_and_mended_by_mouse(writing: Desk) -> None:
    headline = writing.window.area.form.headline
    headline.setFocus()
    headline.selectAll()
    writing.qtbot.keyClicks(headline, "The goverment met ")
    writing.settle()
    writing.window.spelling.heads.look()
    writing.settle()
    dashes = [each for each in headline.document().begin().layout().formats() if _is_dashed(each.format)]
    assert [(each.start, each.length) for each in dashes] == [(4, 9)]
    place = headline.textCursor()
    place.setPosition(6)
    headline.customContextMenuRequested.emit(headline.cursorRect(place).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    writing.settle()
    _choose(menu, "government")
    writing.settle()
    assert headline.value() == "The government met "
    assert writing.window.area.saving.waiting_header.get("headline", headline.value()) == "The government met "


def _is_dashed(look: QTextCharFormat) -> bool:
    return look.underlineStyle() is QTextCharFormat.UnderlineStyle.DashUnderline


def test_the_process_goes_soon_from_a_text_that_is_only_read_and_comes_back(writing: Desk) -> None:
    checker, idle = writing.window.spelling.follow.checker, writing.window.spelling.follow._idle
    assert idle.interval() == UNTOUCHED
    idle.timeout.emit()  # as when that time is over
    writing.qtbot.waitUntil(lambda: checker.process_id == 0, timeout=20_000)
    editor = writing.window.area.form.editor
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.Start)
    writing.qtbot.keyClicks(editor, "Colour teh ")
    _rest(writing)
    assert _underlined(writing)[:2] == ["teh", "goverment"]
    assert idle.interval() > UNTOUCHED, "it is wanted while somebody types"
