"""What the program is."""

from __future__ import annotations

from functools import partial

from workstation import NAME
from workstation.ui import ask
from workstation.ui.about import about_in_words
from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def help_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu Help."""
    return (
        Command("help", tr("Help pages"), "Help", desk.help.show_help, "F1", "circle-question-mark"),
        Command("keys", tr("Keys…"), "Help", desk.help.show_keys, "Ctrl+/", "keyboard"),
        Command("tour", tr("Tour of the window"), "Help", desk.help.start_tour),
        Command("changes", tr("What changed"), "Help", partial(desk.help.show_help, "changelog"), group=1),
        Command("report", tr("Copy report…"), "Help", desk.help.show_report, "", "copy", group=1),
        Command(
            "about",
            tr("About Editorial Workstation"),
            "Help",
            lambda: ask.tell(desk.window, NAME, about_in_words()),
            icon="info",
            group=1,
        ),
    )
