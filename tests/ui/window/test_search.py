"""Searching every article from the side: as one types, ranked on Enter, opened at the place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import Desk
from workstation.domain.search_hits import passages
from workstation.storage import search as searched
from workstation.ui.panels.search import REST, Search
from workstation.usecases.articles import save_body, trash

LONG = "The council met.\n\n" + "Nothing to tell here. " * 20 + "\n\nThen **the barrier** failed.\n\n" + "More. " * 60


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def panel(desk: Desk) -> Search:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keySequence(desk.window, QKeySequence("Ctrl+Shift+F"))
    desk.settle()
    made = desk.window.side.widgets["search"]
    assert isinstance(made, Search)
    return made


def search(desk: Desk, words: str) -> Search:
    made = panel(desk)
    assert made.words.hasFocus()
    desk.qtbot.keyClicks(made.words, words)
    desk.qtbot.waitUntil(lambda: not made.rest.isActive(), timeout=REST * 30)
    desk.settle()
    return made


def titles(made: Search) -> list[str]:
    return [row.line.title for row in made.model.rows if row.first]


def test_as_one_types_the_best_of_the_newest_come_first_and_on_enter_of_all(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.article(headline="Barrier", body="barrier barrier barrier")
    desk.article(headline="Council", body=LONG)
    desk.article(headline="Other", body="Nothing.")
    made = search(desk, "barri")
    assert titles(made) == ["Barrier", "Council"]
    assert "2 articles. The best first." in made.told.text()
    monkeypatch.setattr(searched, "NEWEST", 1)
    made = search(desk, "barr")
    assert titles(made) == ["Council", "Barrier"]
    assert "\x02barrier\x03 failed." in made.model.rows[0].passage.words
    desk.qtbot.keyClick(made.words, Qt.Key.Key_Return)
    desk.settle()
    assert titles(made) == ["Barrier", "Council"]
    desk.qtbot.keyClick(made.words, Qt.Key.Key_Return)
    assert made.list.hasFocus()


def test_enter_says_that_it_looks_through_all_and_escape_empties_the_line(desk: Desk) -> None:
    desk.article(headline="Barrier", body="barrier")
    made = search(desk, "barri")
    desk.qtbot.keyClick(made.words, Qt.Key.Key_Return)
    assert made.told.text() == "Looking for the best among all…"
    desk.settle()
    assert made.told.text() == "1 article. The best first."
    desk.qtbot.keyClick(made.words, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not made.rest.isActive(), timeout=REST * 30)
    desk.settle()
    assert made.words.text() == ""
    assert titles(made) == []
    listed = desk.window.pane.search
    listed.words.setText("barrier")
    desk.qtbot.keyClick(listed.words, Qt.Key.Key_Escape)
    assert listed.words.text() == ""


def test_enter_opens_the_article_at_the_words(desk: Desk) -> None:
    desk.article(headline="Council", body=LONG)
    desk.open(desk.article(headline="Other", body="Nothing."))
    made = search(desk, "the barrier")
    made.list.setCurrentIndex(made.model.index(0))
    desk.qtbot.keyClick(made.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.workbench.current is not None
    assert desk.window.workbench.current.article.headline == "Council"
    editor = desk.window.area.form.editor
    assert editor.textCursor().selectedText().strip("*") in ("the", "The")
    line = editor.textCursor().block().text()
    assert "barrier" in line or "council" in line


def test_nothing_found_a_headline_alone_and_the_trash(desk: Desk) -> None:
    article = desk.article(headline="Zebra crossing", body="Text")
    made = search(desk, "zebra")
    assert made.model.rows[0].passage.words == "\x02Zebra\x03 crossing"
    desk.qtbot.mouseClick(
        made.list.viewport(), Qt.MouseButton.LeftButton, pos=made.list.visualRect(made.model.index(0)).center()
    )
    desk.settle()
    assert desk.window.workbench.current is not None
    assert desk.window.workbench.current.article.id == article.id
    desk.window.workbench.do(trash, article.slug)
    desk.settle()
    assert titles(made) == []
    assert "zebra" in made.empty.sentence.text()
    made.words.clear()
    desk.qtbot.waitUntil(lambda: not made.rest.isActive())
    desk.settle()
    assert made.empty.heading.text() == "Search in all articles"


def test_pages_follow_while_scrolling(desk: Desk, qtbot: QtBot) -> None:
    from workstation.usecases.articles import add_article

    with desk.library.transaction():
        for number in range(40):
            add_article(desk.library, headline=f"Barrier {number}", body="Text")
    made = search(desk, "barrier")
    ModelTester(made.model)
    assert made.model.rowCount() == 30
    assert "The first 30 articles. The best of the newest 1,000 first" in made.told.text()
    for ranked in (False, True):
        made.model.ask_for("barrier", ranked=ranked)
        desk.settle()
        while made.model.has_more:
            made.model.fetchMore(made.model.index(-1))
            desk.settle()
        assert sorted(titles(made)) == sorted(f"Barrier {number}" for number in range(40))


@given(st.lists(st.tuples(st.text("ab \n", max_size=90), st.text("xyz", min_size=1, max_size=5)), max_size=8))
def test_a_passage_names_its_place(parts: list[tuple[str, str]]) -> None:
    marked = "".join(f"{before}\x02{hit}\x03" for before, hit in parts) + " end"
    plain = marked.replace("\x02", "").replace("\x03", "")
    found = passages(marked)
    assert len(found) <= 3
    assert bool(found) == bool(parts)
    for passage in found:
        assert f"\x02{plain[passage.start : passage.end]}\x03" in passage.words
        assert passage.words.count("\x02") == passage.words.count("\x03")


def test_a_save_does_not_rank_very_many_anew_but_looks_again_through_the_newest(desk: Desk) -> None:
    from workstation.usecases.articles import add_article

    with desk.library.transaction():
        for number in range(40):
            add_article(desk.library, headline=f"Barrier {number}", body="Text")
    article = desk.article(headline="Harbour", body="Words.")
    made = search(desk, "barrier")
    asked: list[bool] = []
    made.model.modelReset.connect(lambda: asked.append(made.model.ranked))
    desk.window.workbench.do(save_body, article.id, "Other words.")
    desk.settle()
    assert asked == [False]
    desk.qtbot.keyClick(made.words, Qt.Key.Key_Return)
    desk.settle()
    assert asked == [False, True]
    desk.window.workbench.do(save_body, article.id, "A barrier.")
    desk.settle()
    assert asked == [False, True]
