"""Who says what: proposals and the desk check."""

from __future__ import annotations

from collections.abc import Callable

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def attribution_commands(desk: Desk) -> tuple[Command, ...]:
    """The part of the menu Tag about what is proposed and what is found."""
    attribution, has = desk.attribution, desk.has_article
    through = tr("Go through the proposals in the text")
    return (
        Command(
            "proposals",
            tr("Proposals: who says what"),
            "Tag",
            attribution.open_proposals,
            "Ctrl+Shift+A",
            "text-quote",
            group=3,
            enabled=has,
        ),
        Command(
            "review_proposals",
            through,
            "Tag",
            attribution.toggle_review,
            "F5",
            group=3,
            enabled=desk.can_edit,
        ),
        Command(
            "desk_check",
            tr("Desk check: what is missing"),
            "Tag",
            attribution.open_check,
            "Ctrl+Shift+L",
            "list-checks",
            group=4,
            enabled=has,
        ),
        Command("next_finding", tr("Next finding"), "Tag", _going(desk, 1), "F4", group=4, enabled=has),
        Command("previous_finding", tr("Previous finding"), "Tag", _going(desk, -1), "Shift+F4", group=4, enabled=has),
    )


def _going(desk: Desk, step: int) -> Callable[[], object]:
    return lambda: desk.attribution.go_to_finding(step)
