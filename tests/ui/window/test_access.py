"""Every control of every screen has a name a screen reader can say, and the keyboard reaches it."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from tests.access import nameless, out_of_reach
from workstation.ui.commands.command import Command
from workstation.usecases.experts import add_expert
from workstation.usecases.sources import add_source

DIALOGS = ("export", "import", "preferences", "help", "keys", "report")


@pytest.fixture
def full(shared_desk):
    desk = shared_desk
    """A window with an article that has everything, and people in the directory."""
    for verb, name, more in ((add_expert, "Ada Byron", {}), (add_source, "The Times", {"kind": "outlet"})):
        desk.window.workbench.do(verb, name, **more)
        desk.settle()
    body = "[Ada Byron]{expert=ada-byron} told [The Times]{source=the-times} so.\n\n- one\n"
    desk.open(desk.article(headline="The engine", dek="It counts.", body=body))
    desk.window.resize(1280, 800)
    desk.settle()
    return desk


def _checked(window: QWidget) -> list[str]:
    return [*nameless(window), *(f"not reached by keyboard: {each}" for each in out_of_reach(window))]


def test_the_library_the_sheet_and_every_place_at_the_side(full):
    wrong = _checked(full.window)
    for place in full.window.side.places:
        if place.id == "preview":
            continue  # the web engine tells screen readers of its page by itself
        full.window.side.show_place(place.id)
        full.settle()
        wrong += [f"{place.id}: {each}" for each in _checked(full.window.side)]
    full.window.pane.search.filter_button.click()
    full.settle()
    wrong += _checked(full.window.pane)
    assert wrong == []


@pytest.mark.parametrize(("key", "value"), [("expert", "ada-byron"), ("source", "the-times")])
def test_the_records_of_people(full, key, value):
    full.window.workbench.record_requested.emit(key, value)
    full.settle()
    assert _checked(full.window.side) == []


@pytest.mark.parametrize("id", DIALOGS)
def test_the_dialogs(full, id):
    full.run(id)
    full.settle()
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
    assert dialog.windowTitle()
    wrong = _checked(dialog)
    dialog.close()
    assert wrong == []


def test_the_palette_the_board_and_the_tour(full):
    full.run("commands")
    full.settle()
    # The list in the box is gone through from its field; the row is said with the field.
    assert nameless(full.window.finder.palette) == []
    full.window.finder.palette.leave()
    full.run("tour")
    assert _checked(full.window.help.tour.note) == []
    full.window.help.tour.leave()
    full.run("board")
    full.settle()
    assert _checked(full.window.board.board) == []


def test_every_command_can_be_told_and_is_in_a_menu(full):
    commands: tuple[Command, ...] = full.window.commands.all
    for command in commands:
        action = full.window.commands.action(command.id)
        assert action.text().strip("…& "), command.id
        assert action.toolTip().strip(), command.id
    assert len({command.id for command in commands}) == len(commands)


def test_the_keyboard_goes_round_the_window(full, qtbot):
    window = full.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.area.form.headline.setFocus()
    seen = []
    for _ in range(8):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    places = {
        place for widget in seen for place in ("pane", "area", "side") if getattr(window, place).isAncestorOf(widget)
    }
    assert places == {"pane", "area", "side"}


def test_what_has_no_name_and_what_the_keyboard_misses_is_found(full):
    mute = QPushButton(full.window.pane)
    mute.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    mute.show()
    assert [path.rsplit(" > ", 1)[-1] for path in nameless(full.window)] == ["QPushButton"]
    assert len(out_of_reach(full.window)) == 1
    shiboken6.delete(mute)
