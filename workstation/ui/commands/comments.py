"""What a person can ask about comments and suggested edits."""

from __future__ import annotations

from collections.abc import Callable

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def comment_commands(desk: Desk) -> tuple[Command, ...]:
    """The part of the Edit menu that is about what is said beside the text."""
    comments, has = desk.comments, desk.has_article
    return (
        Command(
            "comment",
            tr("Comment on the selection…"),
            "Edit",
            lambda: comments.begin(suggest=False),
            "Ctrl+Shift+M",
            "message-square-plus",
            group=7,
            enabled=desk.can_edit,
        ),
        Command(
            "suggest_edit",
            tr("Suggest an edit…"),
            "Edit",
            lambda: comments.begin(suggest=True),
            "Ctrl+Shift+R",
            "square-pen",
            group=7,
            enabled=desk.can_edit,
        ),
        Command("next_comment", tr("Next comment"), "Edit", _going(desk, 1), "F8", group=7, enabled=has),
        Command("previous_comment", tr("Previous comment"), "Edit", _going(desk, -1), "Shift+F8", group=7, enabled=has),
        Command(
            "accept_suggestion",
            tr("Accept the suggestion"),
            "Edit",
            comments.accept,
            "Ctrl+F8",
            group=7,
            enabled=desk.can_edit,
        ),
        Command(
            "reject_suggestion",
            tr("Reject the suggestion"),
            "Edit",
            comments.reject,
            "Ctrl+Shift+F8",
            group=7,
            enabled=desk.can_edit,
        ),
    )


def _going(desk: Desk, step: int) -> Callable[[], object]:
    return lambda: desk.comments.go(step)
