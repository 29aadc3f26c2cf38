"""What is put into the text at the caret."""

from __future__ import annotations

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def insert_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu Insert."""
    return (
        Command(
            "image",
            tr("Image…"),
            "Insert",
            desk.files.choose_image,
            "Ctrl+Shift+I",
            "image-plus",
            toolbar=True,
            enabled=desk.can_edit,
        ),
    )
