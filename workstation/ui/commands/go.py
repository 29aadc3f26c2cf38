"""Finding and getting about: articles, people, sources, commands, and where one has been."""

from __future__ import annotations

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def go_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu Go."""
    finder, visits = desk.finder, desk.visits
    ahead = visits.can_go_forward
    return (
        Command("go_to", tr("Go to article, person or source…"), "Go", finder.show_names, "Ctrl+O", "search"),
        Command("commands", tr("Find a command…"), "Go", finder.show_commands, "Ctrl+Shift+P", "list-filter"),
        Command(
            "search",
            tr("Search in all articles"),
            "Go",
            lambda: desk.places.show_tab("search"),
            "Ctrl+Shift+F",
            "text-search",
            group=1,
        ),
        Command("find_article", tr("Search in the library’s list"), "Go", lambda: _find(desk), "Ctrl+L", group=1),
        Command("back", tr("Back"), "Go", visits.back, "Alt+Left", "chevron-left", 2, enabled=visits.can_go_back),
        Command(
            "forward",
            tr("Forward"),
            "Go",
            visits.forward,
            "Alt+Right",
            "chevron-right",
            2,
            enabled=ahead,
        ),
    )


def _find(desk: Desk) -> None:
    desk.places.reveal(desk.pane)
    desk.pane.focus_search()
