"""Find and replace in the article on show."""

from __future__ import annotations

from functools import partial

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def find_commands(desk: Desk) -> tuple[Command, ...]:
    """The part of the Edit menu that looks for words."""
    area, has = desk.area, desk.has_article

    def find(*, replacing: bool = False) -> None:
        area.find_bar.open(replacing=replacing)

    def step(*, back: bool = False) -> None:
        area.find_bar.step(back=back)

    back = partial(step, back=True)
    return (
        Command("find", tr("Find…"), "Edit", find, "Ctrl+F", "search", group=2, enabled=has),
        Command(
            "replace",
            tr("Find and replace…"),
            "Edit",
            partial(find, replacing=True),
            "Ctrl+H",
            "replace",
            group=2,
            enabled=desk.can_edit,
        ),
        Command("find_next", tr("Find next"), "Edit", step, "F3", group=2, enabled=has),
        Command("find_previous", tr("Find previous"), "Edit", back, "Shift+F3", group=2, enabled=has),
    )
