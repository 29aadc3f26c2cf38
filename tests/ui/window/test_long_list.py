"""A list of many articles is walked without gaps, keeps only what is near, and finds its places again."""

from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from tests.ui.window.conftest import Desk
from workstation.ui.models import articles
from workstation.ui.models.articles import HELD, LINE
from workstation.usecases.articles import edit_header, save_body

PAGE = 12
MANY = (HELD + 3) * PAGE + 7
_COPIES = """
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})
INSERT INTO articles ({columns}) SELECT {values} FROM articles, n
"""


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def fill(desk: Desk, many: int = MANY) -> None:
    """That many articles, as one is stored and then copied; the titles are in the order of the list."""
    first = desk.article(headline="Story")
    made = {
        "id": "printf('made%08d', i)",
        "slug": "printf('story-%08d', i)",
        "headline": "printf('Story %08d', i)",
        "title": "printf('Story %08d', i)",
        "title_key": "printf('story %08d', i)",
        "updated_at": "strftime('%Y-%m-%dT%H:%M:%S.000000+00:00', '2020-01-01', (-i) || ' minutes')",
        "search_row": "-i",
    }
    with sqlite3.connect(desk.library.path) as file:
        names = [name for _, name, *_ in file.execute("PRAGMA table_info(articles)")]
        columns = ", ".join(f'"{name}"' for name in names)
        values = ", ".join(made.get(name, f'"{name}"') for name in names)
        file.execute(_COPIES.format(many=many - 1, columns=columns, values=values))
    file.close()
    desk.window.workbench.do(save_body, first.id, "Words.\n")
    desk.settle()


def walk(desk: Desk) -> None:
    """To the end of the list, as the wheel does."""

    def has_arrived() -> bool:
        desk.window.pane.list.scrollToBottom()
        return desk.window.pane.model.rowCount() == MANY

    desk.qtbot.waitUntil(has_arrived, timeout=20_000)
    desk.settle()


@pytest.fixture
def long(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """With short pages, so that a few articles are many pages."""
    monkeypatch.setattr(articles, "PAGE", PAGE)
    fill(desk)
    walk(desk)
    return desk


def title(desk: Desk, row: int) -> str:
    """As it is read aloud once it is there."""
    model = desk.window.pane.model
    if model.line(row) is None:
        desk.qtbot.waitUntil(lambda: model.line(row) is not None, timeout=20_000)
    return str(model.index(row).data())


def test_it_is_walked_without_gaps_and_little_of_it_is_kept(long: Desk) -> None:
    pane = long.window.pane
    assert pane.model.rowCount() == MANY
    assert pane.model.rows_held <= (HELD + 1) * PAGE
    assert [title(long, row) for row in range(1, MANY)] == [f"Story {row:08d}" for row in range(1, MANY)]
    assert pane.model.rows_held <= (HELD + 1) * PAGE
    assert pane.model.index(0).data() == "…"  # let go, and on its way back
    long.settle()
    assert pane.model.index(0).data() == "Story"
    ModelTester(pane.model).check(pane.model)


def test_the_chosen_article_stays_chosen_while_one_looks_elsewhere(long: Desk) -> None:
    pane = long.window.pane
    place = pane.model.index(MANY - 3)
    pane.list.setCurrentIndex(place)
    for row in range(0, MANY, PAGE):
        title(long, row)
    assert pane.chosen is not None
    assert pane.chosen.headline == f"Story {MANY - 3:08d}"
    assert pane.list.currentIndex().row() == MANY - 3
    pane.list.setFocus()
    long.qtbot.keyClick(pane.list, Qt.Key.Key_Up)
    long.settle()
    assert pane.chosen.headline == f"Story {MANY - 4:08d}"
    long.qtbot.keyClick(pane.list, Qt.Key.Key_Home)
    long.settle()
    assert pane.chosen.headline == "Story"
    assert pane.list.selectedIndexes()[0].row() == 0


def test_what_is_saved_far_down_goes_to_the_top_and_all_others_are_where_they_are_found(long: Desk) -> None:
    far = long.window.pane.model.line(MANY - 2)
    assert far is not None
    long.window.workbench.do(save_body, far.id, "Other words.\n")
    long.settle()
    walk(long)
    assert title(long, 0) == far.headline
    there = [title(long, row) for row in range(long.window.pane.model.rowCount())]
    assert len(there) == len(set(there)) == MANY
    assert there[2] == "Story 00000001"


def test_a_change_is_shown_where_one_looks_without_reading_all_that_was_scrolled_past(long: Desk) -> None:
    model = long.window.pane.model
    title(long, 0)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    line = model.line(0)
    assert line is not None
    long.window.workbench.do(edit_header, line.id, headline="Another")
    long.settle()
    assert title(long, 0) == "Another"
    assert model.rowCount() == MANY
    assert resets == []


def test_others_who_change_the_list_are_noticed_on_the_way(long: Desk) -> None:
    model = long.window.pane.model
    long.window.pane.list.scrollToTop()
    for row in range(0, PAGE * (HELD + 2), PAGE):
        title(long, row)  # the end is let go
    save_body(long.library, f"made{MANY - 10:08d}", "Other words.\n")
    assert model.line(MANY - 3) is None
    long.settle()
    walk(long)
    there = [title(long, row) for row in range(MANY)]
    assert there[0] == f"Story {MANY - 10:08d}"
    assert there[2:] == [f"Story {row:08d}" for row in range(1, MANY) if row != MANY - 10]


def test_letters_typed_in_the_list_fetch_nothing(long: Desk) -> None:
    model = long.window.pane.model
    title(long, 0)
    found = model.match(model.index(0), LINE - LINE, f"story {MANY - 2:08d}")
    assert [index.row() for index in found] in ([], [MANY - 2])
    assert model.match(model.index(0), LINE - LINE, "nothing is called so") == []
    assert model.rows_held <= (HELD + 1) * PAGE


def test_an_article_opened_from_elsewhere_leaves_no_other_one_marked(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(articles, "PAGE", PAGE)
    fill(desk)
    pane = desk.window.pane
    desk.window.workbench.open("story-00000003")
    desk.settle()
    assert pane.chosen is not None
    assert pane.chosen.slug == "story-00000003"
    desk.window.workbench.open(f"story-{MANY - 1:08d}")  # as quick open and a link do: the list has not come so far
    desk.settle()
    assert desk.window.workbench.current.article.slug == f"story-{MANY - 1:08d}"
    assert pane.chosen is None
    assert not pane.list.selectionModel().hasSelection()


def test_end_goes_to_the_very_end_and_the_rest_comes_when_it_is_looked_at(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(articles, "PAGE", PAGE)
    fill(desk)
    pane = desk.window.pane
    assert pane.model.rowCount() < MANY
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(2))
    desk.qtbot.keyClick(pane.list, Qt.Key.Key_End)
    desk.settle()
    assert pane.model.rowCount() == MANY
    assert pane.chosen is not None
    assert pane.chosen.title == f"Story {MANY - 1:08d}"
    assert pane.model.rows_held <= (HELD + 1) * PAGE
    desk.qtbot.keyClick(pane.list, Qt.Key.Key_Home)
    desk.qtbot.keyClick(pane.list, Qt.Key.Key_End)
    desk.settle()
    assert pane.list.currentIndex().row() == MANY - 1
    assert [title(desk, row) for row in range(1, MANY)] == [f"Story {row:08d}" for row in range(1, MANY)]
    ModelTester(pane.model).check(pane.model)


def test_the_scroll_bar_is_as_long_as_the_list_once_it_is_held(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles, "PAGE", PAGE)
    fill(desk)
    pane = desk.window.pane
    bar = pane.list.verticalScrollBar()
    bar.setSliderDown(True)
    desk.settle()
    bar.setSliderPosition(bar.maximum() // 2)
    bar.setSliderDown(False)
    desk.settle()
    assert pane.model.rowCount() == MANY
    middle = pane.list.indexAt(pane.list.viewport().rect().center()).row()
    assert MANY // 3 < middle < MANY * 2 // 3
    assert title(desk, middle) == f"Story {middle:08d}"


def test_what_was_saved_while_the_end_is_looked_for_is_shown_and_the_end_is_found(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(articles, "PAGE", 5 * PAGE)
    fill(desk)
    model = desk.window.pane.model
    assert model.rowCount() == 5 * PAGE
    fourth = model.line(4)
    assert fourth is not None
    save_body(desk.library, fourth.id, "Told anew.\n")
    model.reload()
    model.read_to_end()
    desk.settle()
    assert title(desk, 0) == "Story 00000004"
    assert model.rowCount() == MANY


def test_the_end_is_found_where_something_is_saved_meanwhile(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles, "PAGE", PAGE)
    fill(desk)
    pane = desk.window.pane
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.model.index(2))
    desk.qtbot.keyClick(pane.list, Qt.Key.Key_End)
    pane.model.reload()
    desk.settle()
    assert pane.list.currentIndex().row() == MANY - 1
    ModelTester(pane.model).check(pane.model)
