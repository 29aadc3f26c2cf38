"""Parts that share little room: rows wrap, tabs become a list, long lists stay quick, nothing scrolls without need."""

from functools import partial

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTabBar, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workstation.ui.themes import Themes
from workstation.ui.widgets.as_needed import AsNeeded
from workstation.ui.widgets.banner import Banner
from workstation.ui.widgets.card import Card
from workstation.ui.widgets.empty_state import EmptyState
from workstation.ui.widgets.fitting_tabs import FittingTabs
from workstation.ui.widgets.flow import FlowLayout
from workstation.ui.widgets.labels import plain_label
from workstation.ui.widgets.two_line_list import MANY, Item, TwoLineList


def test_a_row_wraps_and_what_can_grow_takes_the_rest_of_its_line(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    row = FlowLayout(ground, spacing=4)
    line, first, second = QLineEdit(), QPushButton("First"), QPushButton("Second")
    line.setMinimumWidth(100)
    for each in (line, first, second):
        row.addWidget(each)
    ground.resize(600, 100)
    ground.show()
    assert line.y() + line.height() // 2 == first.y() + first.height() // 2
    assert second.geometry().right() == ground.rect().right()
    ground.resize(120, 200)
    assert line.width() == 120
    assert first.y() > line.geometry().bottom()


def test_tabs_without_room_become_a_list_that_follows_them(qtbot: QtBot) -> None:
    bar = QTabBar()
    for title in ("This article", "Authors", "Experts"):
        bar.addTab(title)
    tabs = FittingTabs(bar)
    qtbot.addWidget(tabs)
    tabs.resize(600, 40)
    tabs.show()
    assert bar.isVisible()
    tabs.resize(120, 40)
    assert not bar.isVisible()
    assert [tabs.list.itemText(at) for at in range(3)] == ["This article", "Authors", "Experts"]
    bar.setCurrentIndex(1)
    assert tabs.list.currentText() == "Authors"
    tabs.list.activated.emit(2)
    assert bar.currentIndex() == 2


@pytest.mark.parametrize("choices", [2, 7, 40])
def test_the_choices_of_a_list_are_shown_whole(qtbot: QtBot, themes: Themes, qapp: QApplication, choices: int) -> None:
    themes.dress(qapp)
    ground = QWidget()
    qtbot.addWidget(ground)
    box = QComboBox(ground)
    box.addItems([f"Choice {number}" for number in range(choices)])
    ground.resize(300, 80)
    with qtbot.waitExposed(ground):
        ground.show()
    box.showPopup()
    view = box.view()
    shown = min(choices, box.maxVisibleItems())
    last = view.visualRect(box.model().index(shown - 1, 0))
    assert last.bottom() < view.viewport().height()
    assert bool(view.verticalScrollBar().maximum()) == (choices > shown)
    assert not any(each.height() < 20 for each in (view.visualRect(box.model().index(at, 0)) for at in range(shown)))
    box.hidePopup()


def test_a_strip_whose_words_fit_is_shown_whole_with_its_buttons(qtbot: QtBot, themes: Themes) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    strip = Banner(themes)
    layout = QVBoxLayout(ground)
    layout.addWidget(AsNeeded(strip, ground))
    layout.addWidget(QTextEdit(ground), 1)
    ground.resize(440, 500)
    ground.show()
    strip.say("warning", "This article is in the trash.", "Restore it to go on writing.", (("Restore", strip.hide),))
    qtbot.waitUntil(lambda: not strip.buttons[0].visibleRegion().isEmpty())
    assert strip.buttons[0].visibleRegion().boundingRect() == strip.buttons[0].rect()
    assert strip.detail.y() - strip.heading.geometry().bottom() < 10


def test_on_a_low_place_what_can_be_done_is_above_what_happened(qtbot: QtBot, themes: Themes) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    strip = Banner(themes)
    around = AsNeeded(strip, ground)
    around.short.connect(strip.put_buttons_first)
    layout = QVBoxLayout(ground)
    layout.addWidget(around)
    layout.addWidget(QTextEdit(ground), 1)
    ground.resize(260, 260)
    ground.show()
    actions = (("Try again", strip.hide), ("Keep mine as an article of its own beside the other", strip.hide))
    strip.say("danger", "NOT SAVED", "The library was moved, replaced or deleted while it was open. " * 3, actions)
    first = strip.buttons[0]
    qtbot.waitUntil(lambda: first.y() < strip.detail.y() and first.visibleRegion().boundingRect() == first.rect())
    assert strip.buttons[1].text() == "Keep mine as an article of\nits own beside the other"
    assert strip.buttons[1].accessibleName() == "Keep mine as an article of its own beside the other"
    ground.resize(900, 700)
    qtbot.waitUntil(lambda: strip.detail.y() < strip.buttons[0].y())
    assert "\n" not in strip.buttons[1].text()


def test_on_a_low_and_narrow_place_all_that_can_be_done_is_in_reach(qtbot: QtBot, themes: Themes) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    strip = Banner(themes)
    around = AsNeeded(strip, ground)
    around.short.connect(strip.put_buttons_first)
    layout = QVBoxLayout(ground)
    layout.addWidget(around)
    layout.addWidget(QTextEdit(ground), 1)
    ground.resize(220, 320)
    ground.show()
    done: list[str] = []
    names = ("Copy text", "Save a copy elsewhere…", "Keep mine as a new article", "Replace the other", "Show the other")
    actions = tuple((name, partial(done.append, name)) for name in names)
    strip.say("danger", "NOT SAVED", "The story was changed elsewhere since it was opened here. " * 4, actions)
    qtbot.waitUntil(lambda: strip.more.visibleRegion().boundingRect() == strip.more.rect())
    assert [button.isVisible() for button in strip.buttons] == [True, False, False, False, False]
    assert strip.buttons[0].visibleRegion().boundingRect() == strip.buttons[0].rect()
    for action in strip.more.menu().actions():
        action.trigger()
    assert done == list(names[1:])
    ground.resize(900, 700)
    qtbot.waitUntil(lambda: all(button.isVisible() for button in strip.buttons) and not strip.more.isVisible())


def test_a_button_of_a_strip_that_can_be_closed_ends_before_its_cross(qtbot: QtBot, themes: Themes) -> None:
    strip = Banner(themes)
    qtbot.addWidget(strip)
    strip.resize(400, 120)
    strip.show()
    words = "Keep"
    while strip.fontMetrics().horizontalAdvance(words) < 300:
        words += " mine"
    for said in (words, f"{words} too"):  # and the second time, when no other size tells it
        strip.say("note", "Changed elsewhere", "", ((said, strip.hide),), closable=True)
        qtbot.waitUntil(lambda: strip.buttons[0].width() >= strip.buttons[0].sizeHint().width())
        assert strip.buttons[0].geometry().right() < strip.dismiss.x()


def test_a_card_leaves_room_for_its_list_and_never_hides_its_buttons(qtbot: QtBot, themes: Themes) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    lines = QVBoxLayout(panel)
    rows, card = TwoLineList("Findings", themes), Card(themes)
    lines.addWidget(rows, 1)
    card.lines.addWidget(plain_label("What is the matter with it, in many words. " * 20))
    card.add_action(QPushButton("Mend"))
    card.stand_in(lines)
    panel.resize(220, 400)
    panel.show()
    assert not card.strip.isVisible()
    card.show()
    qtbot.waitUntil(lambda: card.strip.isVisible() and card.height() > card.visibleRegion().boundingRect().height())
    assert card.strip.visibleRegion().boundingRect() == card.strip.rect()
    assert rows.height() > 150


def test_an_empty_place_scrolls_only_where_its_words_have_no_room(qtbot: QtBot, themes: Themes) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    empty = EmptyState(themes, "Nothing yet", "Drop files here, or choose them. " * 6, icon="newspaper")
    QVBoxLayout(ground).addWidget(empty)
    ground.resize(500, 300)
    ground.show()
    assert empty.verticalScrollBar().maximum() == 0
    ground.resize(500, 80)
    assert empty.verticalScrollBar().maximum() > 0


def test_thousands_of_rows_are_not_measured_one_by_one(qtbot: QtBot, themes: Themes) -> None:
    rows = TwoLineList("People", themes)
    qtbot.addWidget(rows)
    asked = []
    measure = rows._delegate.sizeHint
    rows._delegate.sizeHint = lambda option, index: asked.append(index.row()) or measure(option, index)
    rows.resize(QSize(300, 400))
    rows.show()
    rows.show_items([Item(str(number), f"Person {number}", "Role") for number in range(10_000)])
    rows.scrollToBottom()
    assert len(asked) < MANY
    rows.show_items([Item("1", "Person", ""), Item("2", "Person", "Role")])
    heights = [rows.visualRect(rows.items.index(row, 0)).height() for row in (0, 1)]
    assert heights[0] < heights[1]
