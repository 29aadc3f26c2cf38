"""What the program is."""

from __future__ import annotations

from workstation.ui import ask
from workstation.ui.about import NAME, about_in_words
from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def help_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu Help."""
    return (
        Command("keys", tr("Keys…"), "Help", desk.help.show_keys, "Ctrl+/", "keyboard"),
        Command(
            "about",
            tr("About Editorial Workstation"),
            "Help",
            lambda: ask.tell(desk.window, NAME, about_in_words()),
            icon="info",
            group=1,
        ),
    )
