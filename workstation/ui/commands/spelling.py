"""What a person can ask about spelling."""

from __future__ import annotations

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def spelling_commands(desk: Desk) -> tuple[Command, ...]:
    """The part of the Edit menu that is about spelling."""
    spelling, has = desk.spelling, desk.has_article
    follow, going, suggesting = spelling.follow, spelling.going, spelling.suggesting
    languages, menu = tr("Spelling languages…"), tr("Spelling")
    return (
        Command(
            "spelling",
            tr("Check spelling as you type"),
            "Edit",
            follow.toggle,
            group=6,
            checked=lambda: follow.on,
            submenu=menu,
        ),
        Command(
            "next_misspelt", tr("Next misspelt word"), "Edit", going.next, "F7", group=6, enabled=has, submenu=menu
        ),
        Command(
            "suggestions",
            tr("Spelling suggestions"),
            "Edit",
            suggesting.open_at_caret,
            "Ctrl+.",
            group=6,
            enabled=desk.can_edit,
            submenu=menu,
        ),
        Command("spelling_languages", languages, "Edit", spelling.open_languages, group=6, enabled=has, submenu=menu),
        Command("my_dictionary", tr("My dictionary…"), "Edit", spelling.show_personal, group=6, submenu=menu),
    )
