"""One box for commands and for names, and the way back and forward: with real keys on the real window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, QObject, QRect, Qt
from PySide6.QtGui import QKeySequence, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.window.conftest import Desk
from workstation.ui.commands.choices import CommandChoices
from workstation.ui.commands.command import MENUS
from workstation.ui.commands.synonyms import SYNONYMS
from workstation.ui.interface_language import InterfaceLanguage
from workstation.ui.palette.choices import Choice
from workstation.ui.palette.matching import BEGINS, INSIDE, SCATTERED, WORD, match
from workstation.ui.palette.names import REST
from workstation.ui.palette.palette import Palette
from workstation.usecases.authors import add_author
from workstation.usecases.experts import add_expert
from workstation.usecases.sources import add_source


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def press(desk: Desk, keys: str) -> None:
    """As a person presses it: the command's own key on the window."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keySequence(desk.window, QKeySequence(keys))
    desk.settle()


def shown(desk: Desk) -> Palette:
    palette = desk.window.finder.palette
    assert palette.isVisible()
    return palette


def type_in(desk: Desk, words: str) -> Palette:
    palette = shown(desk)
    palette.words.clear()
    desk.qtbot.keyClicks(palette.words, words)
    desk.qtbot.wait(REST + 20)
    desk.settle()
    return palette


class Waiting:
    """One row, that tells what was painted before it ran."""

    title = placeholder = "Waiting"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.painted: list[QRect] | None = None
        self._seen: list[QRect] = []

    def ask(self, words: str, then: Any) -> None:
        then((Choice("wait", "Wait", self._run),))

    def see(self, area: QRect) -> None:
        self._seen.append(area)

    def _run(self) -> None:
        self.painted = list(self._seen)


class Watching(QObject):
    """Hears of every paint of the window."""

    def __init__(self, window: QWidget, waiting: Waiting) -> None:
        super().__init__(window)
        self._waiting = waiting
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt’s name
        if isinstance(event, QPaintEvent):
            self._waiting.see(event.rect())
        return False


def test_the_box_is_gone_from_the_screen_before_a_command_takes_its_time(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    waiting, palette = Waiting(desk), desk.window.finder.palette
    palette.show_choices(waiting)
    desk.settle()
    area = palette.geometry()
    watching = Watching(desk.window, waiting)
    waiting._seen.clear()
    desk.qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: waiting.painted is not None)
    desk.window.removeEventFilter(watching)
    assert waiting.painted is not None
    assert any(each.intersects(area) for each in waiting.painted)


def key(desk: Desk, which: Qt.Key) -> None:
    desk.qtbot.keyClick(desk.window.finder.palette.words, which)
    desk.settle()


def names(palette: Palette) -> list[str]:
    return [row.name for row in palette.model.rows]


@pytest.mark.parametrize(
    ("typed", "name", "kind", "marked"),
    [
        ("exp", "Export…", BEGINS, "Exp"),
        ("rev", "Keep a revision", WORD, "rev"),
        ("vis", "Keep a revision", INSIDE, "vis"),
        ("kar", "Keep a revision", SCATTERED, "Kar"),
        ("perez", "José Pérez", WORD, "Pérez"),
        ("revision keep", "Keep a revision", WORD, "Keeprevision"),
        ("", "Anything", BEGINS, ""),
    ],
)
def test_letters_fit_names(typed: str, name: str, kind: int, marked: str) -> None:
    fit = match(typed, name)
    assert fit is not None
    assert (fit.rank[0], "".join(name[at] for at in fit.marks)) == (kind, marked)


def test_letters_that_do_not_fit() -> None:
    assert match("zx", "Export…") is None
    assert match("nopx", "Copy and export") is None


@given(st.text(max_size=12), st.text(max_size=40))
def test_marks_are_places_in_the_name_in_order(typed: str, name: str) -> None:
    fit = match(typed, name)
    if fit:
        assert list(fit.marks) == sorted(set(fit.marks))
        assert all(0 <= at < len(name) for at in fit.marks)
    assert match(name, name) is not None


def test_every_command_is_in_the_palette_with_its_key_and_why_it_cannot(desk: Desk) -> None:
    press(desk, "Ctrl+Shift+P")
    palette = shown(desk)
    assert palette.words.accessibleName()
    assert {row.key for row in palette.model.rows} == set(desk.window.commands.actions)
    rows = {row.key: row for row in palette.model.rows}
    assert rows["export"].hint == "Ctrl+E"
    assert not rows["export"].enabled
    assert rows["export"].why == "Open an article first."
    assert {row.place for row in palette.model.rows} == set(MENUS)
    type_in(desk, "export")
    key(desk, Qt.Key.Key_Return)
    assert palette.isVisible(), "a command that cannot be run does not close the box"
    key(desk, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_a_command_is_found_by_letters_run_by_enter_and_first_the_next_time(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body="Text"))
    desk.window.area.form.editor.setFocus()
    press(desk, "Ctrl+Shift+P")
    palette = type_in(desk, "dark lo")
    assert names(palette)[0] == "Dark look"
    assert palette.list.currentIndex().row() == 0
    key(desk, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert desk.window.workbench.themes.choice == "dark"
    assert desk.window.area.form.editor.hasFocus() or not desk.window.isActiveWindow()
    press(desk, "Ctrl+Shift+P")
    assert names(palette)[0] == "Dark look"
    desk.window.workbench.themes.choose("light")


FOUND = {
    "byline": "show_details",
    "standfirst": "show_details",
    "photo": "image",
    "subhead": "heading",
    "track": "suggest_edit",
    "kanban": "board",
    "night mode": "look_dark",
    "settings": "preferences",
    "shortcuts": "keys",
    "find": "find",
}


def test_a_command_is_found_by_what_others_call_it_in_ones_language(desk: Desk, qapp: QApplication) -> None:
    assert set(SYNONYMS) <= set(desk.window.commands.actions)
    assert {typed: offered(desk, typed)[0].key for typed in FOUND} == FOUND
    desk.open(desk.article(body="Text"))
    assert offered(desk, "spellcheck")[0].detail == "spellcheck"
    language, before = InterfaceLanguage(qapp), QLocale()
    language.wear("es")
    try:
        assert offered(desk, "firma")[0].key == "show_details"
        assert offered(desk, "foto")[0].detail == "foto"
        assert not any(each.key == "show_details" for each in offered(desk, "byline"))
    finally:
        language.wear("en")
        QLocale.setDefault(before)


def offered(desk: Desk, typed: str) -> Sequence[Choice]:
    window = desk.window
    rows: list[Choice] = []
    CommandChoices(window.workbench, window.commands, window.desk.why_not).ask(typed, rows.extend)
    return rows


def test_arrows_go_round_and_a_click_elsewhere_leaves(desk: Desk) -> None:
    press(desk, "Ctrl+Shift+P")
    palette = type_in(desk, "look")
    key(desk, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    assert palette.chosen is not None
    assert palette.words.accessibleDescription() == palette.chosen.aloud
    key(desk, Qt.Key.Key_Up)
    key(desk, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.model.rowCount() - 1
    under = desk.window.childAt(desk.window.statusBar().geometry().center())  # what a real press would meet there
    desk.qtbot.mouseClick(under, Qt.MouseButton.LeftButton)
    assert not palette.isVisible()
    press(desk, "Ctrl+Shift+P")
    type_in(desk, "qqqq")
    assert palette.model.rowCount() == 0
    assert "qqqq" in palette._told.text()


def test_articles_people_and_sources_in_one_box(desk: Desk) -> None:
    first = desk.article(headline="The harbour barrier", body="Text")
    desk.article(headline="Harbour fees rise", body="Text")
    desk.article(headline="Council", body="Text")
    bench = desk.window.workbench
    bench.do(add_expert, "Harriet Harbour")
    bench.do(add_source, "Harbour Board")
    bench.do(add_author, "Hal Harbour", role="reporter")
    desk.settle()
    press(desk, "Ctrl+O")
    assert names(shown(desk)) == ["Council", "Harbour fees rise", "The harbour barrier"]
    palette = type_in(desk, "harb")
    assert names(palette)[0] in ("Harbour fees rise", "Harbour Board")
    assert set(names(palette)) == {
        "Harbour fees rise", "The harbour barrier", "Harriet Harbour", "Harbour Board", "Hal Harbour"
    }  # fmt: skip
    assert palette.model.rows[0].marks == (0, 1, 2, 3)
    type_in(desk, "barrier")
    key(desk, Qt.Key.Key_Return)
    assert bench.current is not None
    assert bench.current.article.id == first.id
    press(desk, "Ctrl+O")
    type_in(desk, "harriet")
    key(desk, Qt.Key.Key_Return)
    people = desk.window.side.widgets["people"]
    assert people.page.title.text() == "Harriet Harbour"


def test_enter_before_the_answer_takes_the_first_of_that_answer(desk: Desk) -> None:
    wanted = desk.article(headline="Zebra crossing", body="Text")
    desk.article(headline="Newest", body="Text")
    press(desk, "Ctrl+O")
    palette = shown(desk)
    desk.qtbot.keyClicks(palette.words, "zebra")
    desk.qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not palette.isVisible())
    desk.settle()
    assert desk.window.workbench.current is not None
    assert desk.window.workbench.current.article.id == wanted.id


def test_an_answer_that_comes_late_does_not_replace_a_newer_one(desk: Desk) -> None:
    class Slow:
        title = placeholder = "Slow"

        def __init__(self) -> None:
            self.waiting: list[tuple[str, Any]] = []

        def ask(self, words: str, then: Any) -> None:
            self.waiting.append((words, then))

    slow = Slow()
    palette = desk.window.finder.palette
    palette.show_choices(slow)
    desk.qtbot.keyClicks(palette.words, "ab")
    for words, then in reversed(slow.waiting):
        then([Choice(words, words or "nothing", lambda: None)])
    assert names(palette) == ["ab"]


def test_back_and_forward_through_articles_and_records(make_desk: Any) -> None:
    desk = make_desk()
    one = desk.article(headline="One", body="Text")
    two = desk.article(headline="Two", body="Text")
    bench = desk.window.workbench
    bench.do(add_expert, "Ann Expert")
    desk.settle()
    desk.open(one)
    desk.open(two)
    bench.record_requested.emit("expert", "ann-expert")
    desk.settle()
    assert not desk.window.commands.action("forward").isEnabled()
    press(desk, "Alt+Left")
    assert bench.current is not None
    assert bench.current.article.id == two.id
    press(desk, "Alt+Left")
    assert bench.current.article.id == one.id
    assert not desk.window.commands.action("back").isEnabled()
    press(desk, "Alt+Right")
    press(desk, "Alt+Right")
    assert desk.window.side.widgets["people"].page.key == "ann-expert"
    press(desk, "Alt+Left")
    desk.open(one)
    assert not desk.window.commands.action("forward").isEnabled(), "a new way makes what lay ahead the past"


def test_the_keyboard_going_elsewhere_leaves_and_stays_there(desk: Desk) -> None:
    desk.open(desk.article(headline="Harbour", body="Words."))
    press(desk, "Ctrl+Shift+P")
    palette = shown(desk)
    desk.window.area.form.editor.setFocus()
    desk.settle()
    assert not palette.isVisible()
    assert desk.window.area.form.editor.hasFocus()
