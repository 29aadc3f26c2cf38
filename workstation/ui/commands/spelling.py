"""What a person can ask about spelling."""

from __future__ import annotations

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def spelling_commands(desk: Desk) -> tuple[Command, ...]:
    """The part of the Edit menu that is about spelling."""
    spelling, has = desk.spelling, desk.has_article
    follow, going, suggesting = spelling.follow, spelling.going, spelling.suggesting
    languages = tr("Spelling languages…")
    return (
        Command(
            "spelling", tr("Check spelling as you type"), "Edit", follow.toggle, group=6, checked=lambda: follow.on
        ),
        Command("next_misspelt", tr("Next misspelt word"), "Edit", going.next, "F7", group=6, enabled=has),
        Command(
            "suggestions",
            tr("Spelling suggestions"),
            "Edit",
            suggesting.open_at_caret,
            "Ctrl+.",
            group=6,
            enabled=desk.can_edit,
        ),
        Command("spelling_languages", languages, "Edit", spelling.open_languages, group=6, enabled=has),
        Command("my_dictionary", tr("My dictionary…"), "Edit", spelling.show_personal, group=6),
    )
