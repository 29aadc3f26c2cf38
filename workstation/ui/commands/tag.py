"""Who says what, tied to the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.ui.commands.command import Command
from workstation.words import tr

if TYPE_CHECKING:
    from workstation.ui.commands.desk import Desk


def tag_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu Tag."""
    can, tagging = desk.can_edit, desk.tagging
    return (
        Command(
            "tag_expert",
            tr("Tag as expert…"),
            "Tag",
            lambda: tagging.tag_person("expert"),
            "Ctrl+Shift+E",
            "user",
            toolbar=True,
            enabled=can,
            label=tr("Expert"),
        ),
        Command(
            "tag_source",
            tr("Tag as source…"),
            "Tag",
            lambda: tagging.tag_person("source"),
            "Ctrl+Shift+S",
            "landmark",
            toolbar=True,
            enabled=can,
            label=tr("Source"),
        ),
        Command(
            "tag_quote",
            tr("Tag as quote…"),
            "Tag",
            tagging.tag_quote,
            "Ctrl+Shift+U",
            "quote",
            toolbar=True,
            enabled=can,
            label=tr("Quote"),
        ),
        Command(
            "tag_claim",
            tr("Tag as claim…"),
            "Tag",
            tagging.tag_claim,
            "Ctrl+Shift+C",
            "megaphone",
            enabled=can,
            label=tr("Claim"),
        ),
        Command(
            "where_from",
            tr("Where from?"),
            "Tag",
            lambda: _where_from(desk),
            "Ctrl+Shift+W",
            "quote",
            group=1,
            enabled=desk.has_article,
        ),
        Command(
            "untag",
            tr("Remove tag"),
            "Tag",
            tagging.remove_tag,
            "Ctrl+Shift+X",
            "eraser",
            group=1,
            toolbar=True,
            enabled=can,
        ),
        Command(
            "duplicates",
            tr("Likely duplicates…"),
            "Tag",
            lambda: _look_for_duplicates(desk),
            "",
            "merge",
            group=2,
            enabled=desk.can_write,
        ),
    )


def _where_from(desk: Desk) -> None:
    """The proof of the sentence the caret stands in, ready for keys."""
    from workstation.ui.panels.proof import Proof

    panel = desk.places.show_tab("proof")
    if isinstance(panel, Proof):
        panel.enter()


def _look_for_duplicates(desk: Desk) -> None:
    from workstation.ui.dialogs.duplicates_dialog import open_duplicates

    open_duplicates(desk.workbench, "expert")
