"""The side's tabs where there is little room, and the ways of the preview by command."""

import pytest
from PySide6.QtCore import QSize

from tests.ui.window.conftest import Desk


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def test_every_place_of_the_side_is_in_sight_and_named_where_titles_have_no_room(desk: Desk) -> None:
    side = desk.window.side
    bar = side.tabBar()
    side.resize(QSize(34 + 34 * bar.count(), 500))
    inside = side.width() - side.menu_button.width()
    assert all(bar.tabRect(index).right() <= inside for index in range(bar.count()))
    assert [bar.accessibleTabName(index) for index in range(bar.count())][:2] == ["Preview", "People"]
    assert all(not side.tabIcon(index).isNull() for index in range(bar.count()))
    icons = side.menu_button.width() + bar.count() * bar.tabRect(1).width()
    side.resize(QSize(icons + 10, 500))
    assert {side.tabText(index) for index in range(bar.count())} == {""}
    side.resize(QSize(icons + 120, 500))  # room for one title more
    side.show_place("people")
    inside = side.width() - side.menu_button.width()
    assert [side.tabText(index) for index in range(bar.count()) if side.tabText(index)] == ["People"]
    assert bar.tabRect(bar.currentIndex()).width() > bar.tabRect(0).width()
    assert all(0 < bar.tabRect(index).width() <= inside - bar.tabRect(index).left() for index in range(bar.count()))
    side.show_place("preview")
    side.resize(QSize(1_400, 500))
    assert [side.tabText(index) for index in range(3)] == ["Preview", "People", "Details"]
    assert side.tabIcon(0).isNull()

    assert [action.text() for action in side.menu.actions()][:3] == ["Preview", "People", "Details"]
    people = next(action for action in side.menu.actions() if action.text() == "People")
    people.trigger()
    side.menu.aboutToShow.emit()
    assert side.current_id == "people"
    assert [action.text() for action in side.menu.actions() if action.isChecked()] == ["People"]


def test_what_is_on_has_a_tick_in_its_menu_and_no_icon_in_the_ticks_place(desk: Desk) -> None:
    library = desk.window.commands.action("library")
    assert library.isChecked()
    assert not library.isIconVisibleInMenu()
    assert desk.window.commands.action("new").isIconVisibleInMenu()


def test_the_ways_of_the_preview_are_remembered_and_ticked(desk: Desk) -> None:
    commands = desk.window.commands
    desk.run("preview_width_phone")
    desk.run("preview_page_dark")
    settings = desk.window.workbench.settings
    assert (settings.preview_width, settings.preview_page) == ("phone", "dark")
    assert desk.window.side.current_id == "preview"
    on = {id for id, action in commands.actions.items() if id.startswith("preview_") and action.isChecked()}
    assert on == {"preview_view_reader", "preview_width_phone", "preview_page_dark"}


def test_the_text_keeps_the_most_room_when_the_window_becomes_smaller(desk: Desk) -> None:
    window = desk.window
    window.resize(1440, 900)
    window.resize(1024, 700)
    assert window.area.width() > window.side.width()
