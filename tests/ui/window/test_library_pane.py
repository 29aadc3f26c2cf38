"""Finding, beginning, copying, throwing away and bringing back articles, with mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.window.conftest import Asked, Desk
from workstation.domain.articles import Status
from workstation.domain.changes import Changes
from workstation.domain.listing import Sort
from workstation.storage.library import Library
from workstation.ui.library_search import REST
from workstation.ui.models.articles import LINE, PAGE
from workstation.usecases.articles import add_article, edit_header


@pytest.fixture
def desk(shared_desk: Desk) -> Iterator[Desk]:
    asked = shared_desk.window.pane.search
    everything, sort = asked.only, asked.sort
    yield shared_desk
    asked.words.clear()
    asked.filter_button.setChecked(False)
    next(action for action in asked.sort_button.menu().actions() if action.data() == sort.value).trigger()
    asked.narrow(**vars(everything))


def search(desk: Desk, words: str) -> None:
    asked = desk.window.pane.search
    asked.words.clear()
    desk.qtbot.keyClicks(asked.words, words)
    desk.qtbot.waitUntil(lambda: not asked.rest.isActive(), timeout=REST * 20)
    desk.settle()


def test_an_empty_library_says_what_to_do(desk: Desk) -> None:
    pane = desk.window.pane
    assert pane.places.currentWidget() is pane.nothing
    assert pane.nothing.heading.text() == "No articles yet"
    desk.qtbot.mouseClick(pane.nothing.buttons[0], Qt.MouseButton.LeftButton)
    desk.settle()
    assert len(desk.titles()) == 1
    assert desk.window.workbench.current is not None
    assert desk.window.area.form.headline.hasFocus() or not desk.window.isActiveWindow()


def test_searching_narrows_as_one_types_and_marks_the_hits(desk: Desk) -> None:
    desk.article(headline="Harbour", body="The barrier was late.")
    desk.article(headline="Council", body="Nobody read the reports.")
    search(desk, "barri")
    assert desk.titles() == ["Harbour"]
    line = desk.window.pane.model.index(0).data(LINE)
    assert "\x02barrier\x03" in line.snippet
    search(desk, "b")
    assert len(desk.titles()) == 2
    search(desk, "zebra")
    assert desk.titles() == []
    assert "zebra" in desk.window.pane.nothing.sentence.text()


def test_a_search_or_filter_says_how_many_it_found(desk: Desk) -> None:
    for number in range(PAGE + 5):
        add_article(desk.library, headline=f"Harbour {number}", body="The barrier was late." if number else "")
    pane = desk.window.pane
    pane.model.reload()
    desk.settle()
    assert pane.count.isHidden()
    search(desk, "barrier")
    assert pane.model.rowCount() == PAGE
    assert (pane.count.isVisible(), pane.count.text()) == (True, f"{PAGE + 4} articles")
    search(desk, "64")
    assert pane.count.text() == "1 article"
    search(desk, "zebra")
    assert pane.count.isHidden()
    pane.search.words.clear()
    pane.search.narrow(words="", status=Status.DRAFT)
    desk.settle()
    assert pane.count.text() == f"{PAGE + 5} articles"
    pane.search.narrow(status=None)
    desk.settle()
    assert pane.count.isHidden()


def test_words_found_only_outside_the_filter_are_not_said_to_be_nowhere(desk: Desk) -> None:
    desk.article(headline="Harbour", body="The barrier was late.")
    desk.window.pane.search.narrow(section="Transport")
    search(desk, "barrier")
    assert "filter" in desk.window.pane.nothing.sentence.text()


def test_a_chip_changes_its_look_with_the_window(make_desk: Any) -> None:
    desk = make_desk()
    desk.window.pane.search.narrow(section="Transport")
    (chip,) = desk.window.pane.search.chips.findChildren(QToolButton)
    before = chip.icon().cacheKey()
    desk.run("look_dark")
    assert chip.icon().cacheKey() != before


def test_a_filter_in_force_is_what_its_box_says_once_it_is_filled(desk: Desk) -> None:
    desk.article(headline="Buses", section="Transport")
    desk.window.pane.search.narrow(section="Transport")
    desk.window.pane.search.filter_button.click()
    desk.settle()
    assert desk.window.pane.search.filters.boxes["section"].currentData() == "Transport"


def test_filters_narrow_and_a_chip_takes_them_away(make_desk: Any) -> None:
    desk = make_desk()
    idea = desk.article(headline="An idea")
    desk.article(headline="A draft")
    desk.window.workbench.do(edit_header, idea.id, status=Status.IDEA)
    desk.settle()
    pane = desk.window.pane
    pane.search.filter_button.click()
    desk.settle()
    box = pane.search.filters.boxes["status"]
    box.setCurrentIndex(box.findData("idea"))
    box.activated.emit(box.currentIndex())
    desk.settle()
    assert desk.titles() == ["An idea"]
    assert not pane.search.chips.isVisible()
    pane.search.filter_button.click()
    assert pane.search.chips.isVisible()
    pane.search.chips.findChildren(QToolButton)[0].click()
    desk.settle()
    assert len(desk.titles()) == 2
    assert not pane.search.chips.isVisible()
    assert box.currentData() == ""


def test_the_sections_in_use_are_a_filter(desk: Desk) -> None:
    desk.article(headline="Gates", section="Local")
    desk.article(headline="Sanctions", section="World")
    form = desk.window.pane.search.filters
    desk.window.pane.search.filter_button.click()
    desk.settle()
    box = form.boxes["section"]
    assert [box.itemText(at) for at in range(box.count())] == ["Any", "Local", "World"]
    box.setCurrentIndex(box.findData("World"))
    box.activated.emit(box.currentIndex())
    desk.settle()
    assert desk.titles() == ["Sanctions"]


def test_sorting_by_title(desk: Desk) -> None:
    for headline in ("Beta", "alpha", "Gamma"):
        desk.article(headline=headline)
    menu = desk.window.pane.search.sort_button.menu()
    next(action for action in menu.actions() if action.data() == Sort.TITLE.value).trigger()
    desk.settle()
    assert desk.titles() == ["alpha", "Beta", "Gamma"]


def test_enter_opens_and_delete_throws_away_with_an_offer_to_undo(desk: Desk) -> None:
    kept = desk.article(headline="Kept")
    gone = desk.article(headline="Gone")
    pane = desk.window.pane
    pane.list.setCurrentIndex(pane.model.index(pane.model.row_of(gone.id)))
    desk.qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.workbench.current.article.id == gone.id
    desk.qtbot.keyClick(pane.list, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.titles() == ["Kept"]
    assert "“Gone” is in the trash." in pane.undo_offer.heading.text()
    assert desk.window.area.banner.isVisible()
    pane.undo_offer.buttons[0].click()
    desk.settle()
    assert set(desk.titles()) == {"Kept", "Gone"}
    assert desk.stored(gone).trashed_at is None
    assert not desk.window.area.banner.isVisible()
    assert desk.stored(kept).trashed_at is None


def test_the_trash_is_a_place_to_look_into_and_restore_from(desk: Desk) -> None:
    gone = desk.article(headline="Gone")
    desk.window.pane.trash(gone.slug)
    desk.settle()
    desk.run("show_trash")
    desk.settle()
    assert desk.titles() == ["Gone"]
    pane = desk.window.pane
    pane.list.setCurrentIndex(pane.model.index(0))
    desk.qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    desk.settle()
    assert desk.stored(gone).trashed_at is None
    assert not pane.shows_trash
    assert desk.titles() == ["Gone"]


def test_a_copy_is_a_draft_of_its_own(desk: Desk) -> None:
    original = desk.article(headline="Harbour", body="Text.")
    desk.open(original)
    desk.run("duplicate")
    desk.settle()
    assert set(desk.titles()) == {"Harbour", "Harbour (copy)"}
    assert desk.window.workbench.current.article.id != original.id
    assert desk.window.workbench.current.text() == "Text."


def test_the_selection_follows_the_open_article(desk: Desk) -> None:
    first, second = desk.article(headline="First"), desk.article(headline="Second")
    for article in (first, second, first):
        desk.open(article)
        assert desk.window.pane.chosen.id == article.id


def test_the_model_is_sound_while_pages_come(desk: Desk, qtmodeltester: ModelTester) -> None:
    desk.window.workbench.do(add_articles, 130)
    desk.settle()
    model = desk.window.pane.model
    model.reload()
    desk.settle()
    qtmodeltester.check(model)
    desk.settle()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        desk.settle()
    assert model.rowCount() == 130
    assert len(set(desk.titles())) == 130
    qtmodeltester.check(model)


def add_articles(library: Library, many: int) -> tuple[None, Changes]:
    """A use case of this test: all at once."""
    with library.transaction():
        changes = [add_article(library, headline=f"Article {number}")[1] for number in range(many)]
    return None, reduce(or_, changes)


def test_a_failing_search_is_told_in_the_list(desk: Desk, asked: Asked) -> None:
    desk.article(headline="One")
    model = desk.window.pane.model
    model._next = "no such page"
    model.fetchMore(QModelIndex())
    desk.settle()
    assert desk.window.pane.nothing.isVisible()
    assert desk.window.pane.nothing.heading.text() not in ("", "No articles yet")
    assert asked.errors == []


@pytest.mark.parametrize("title", ["<b>bold</b>", "مجلس الميناء " * 20, "a" * 300, "\u202eevil", "💥" * 100])
def test_any_title_can_be_drawn(desk: Desk, title: str, qtbot: QtBot) -> None:
    desk.article(headline=title[:300], body=f"{title} barrier " * 20)
    search(desk, "barrier")
    assert desk.titles() == [title[:300]]
    assert not desk.window.pane.list.grab().isNull()


def test_commands_that_write_sleep_while_the_article_is_in_the_trash(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour"))
    desk.run("trash")
    desk.settle()
    asleep = {
        name for name in ("tag_expert", "image", "duplicate") if not desk.window.commands.action(name).isEnabled()
    }
    assert asleep == {"tag_expert", "image", "duplicate"}
    desk.window.pane.undo_offer.buttons[0].click()
    desk.settle()
    assert desk.window.commands.action("tag_expert").isEnabled()


def test_marking_as_published_asks_stores_what_was_typed_and_keeps_a_revision(desk: Desk, asked: Asked) -> None:
    article = desk.article(headline="Harbour", body="")
    desk.open(article)
    desk.qtbot.keyClicks(desk.window.area.form.editor, "last words")
    asked.answers = [False, True]
    desk.run("publish")
    desk.settle()
    assert desk.stored(article).status is Status.DRAFT
    desk.run("publish")
    desk.settle()
    published = desk.stored(article)
    assert (published.status, published.body) == (Status.PUBLISHED, "last words")
    assert published.published_at is not None
    assert desk.window.statusBar().saved.text() == "“Harbour” is marked as published."
    assert desk.library.revisions.list(article.id)[0].kind.value == "published"


def test_the_boxes_of_the_filters_are_made_when_they_are_wanted(make_desk: Any) -> None:
    desk = make_desk()
    desk.article(headline="Buses", section="Transport")
    search = desk.window.pane.search
    search.narrow(trashed=True)
    search.narrow(trashed=False)
    assert not search.filters.is_made, "a third of a window's widgets, which few people ever look at"
    assert not search.filters.findChildren(QWidget)
    search.filter_button.click()
    desk.settle()
    assert search.filters.boxes["section"].isVisible()
    assert search.filters.boxes["section"].findData("Transport") > 0
