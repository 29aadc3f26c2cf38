"""What is on show, and how it looks."""

from __future__ import annotations

from functools import partial

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.ui.themes import CHOICES
from workstation.words import tr


def view_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu View."""
    places, pane, side = desk.places, desk.pane, desk.places.side
    tabs = tuple(
        Command(
            f"show_{tab.id}",
            tr(tab.title),
            "View",
            partial(places.show_tab, tab.id),
            f"Ctrl+{number}" if number < 10 else "",  # there are ten keys with figures
            group=1,
            checked=partial(_in_front, desk, tab.id),
        )
        for number, tab in enumerate(side.places, 1)
    )
    return (
        Command(
            "library",
            tr("Library"),
            "View",
            partial(places.toggle, pane),
            "F9",
            "panel-left",
            toolbar=True,
            checked=lambda: not pane.isHidden(),
        ),
        Command(
            "side",
            tr("Side"),
            "View",
            partial(places.toggle, side),
            "F10",
            "panel-right",
            toolbar=True,
            checked=lambda: not side.isHidden(),
        ),
        Command(
            "strip",
            tr("Format bar"),
            "View",
            partial(_toggle_strip, desk),
            checked=lambda: desk.workbench.settings.format_strip,
        ),
        *tabs,
        Command(
            "board",
            tr("Board"),
            "View",
            desk.board.toggle,
            "Ctrl+Shift+B",
            "square-kanban",
            group=2,
            checked=desk.board.is_shown,
        ),
        Command("next_place", tr("Next place"), "View", places.next_place, "F6", group=2),
        Command(
            "show_trash",
            tr("Trash"),
            "View",
            lambda: _toggle_trash(desk),
            icon="trash-2",
            group=2,
            checked=lambda: pane.shows_trash,
        ),
        *_looks(desk),
    )


def _looks(desk: Desk) -> tuple[Command, ...]:
    said = {
        "system": tr("Look of the system"),
        "light": tr("Light look"),
        "dark": tr("Dark look"),
        "high contrast": tr("High contrast look"),
    }
    return tuple(
        Command(
            f"look_{choice.replace(' ', '_')}",
            said.get(choice, choice.capitalize()),
            "View",
            partial(_choose_look, desk, choice),
            group=4,
            checked=partial(_wears, desk, choice),
            submenu=tr("Light or dark"),
        )
        for choice in CHOICES
    )


def _choose_look(desk: Desk, choice: str) -> None:
    desk.workbench.themes.choose(choice)
    desk.workbench.remember(look=choice)


def _wears(desk: Desk, choice: str) -> bool:
    return desk.workbench.themes.choice == choice


def _in_front(desk: Desk, id: str) -> bool:
    side = desk.places.side
    return not side.isHidden() and side.current_id == id


def _toggle_strip(desk: Desk) -> None:
    desk.workbench.remember(format_strip=not desk.workbench.settings.format_strip)
    desk.area.place_strip()


def _toggle_trash(desk: Desk) -> None:
    desk.places.reveal(desk.pane)
    desk.pane.trash_button.toggle()
