"""The one list of command groups: menus, toolbar and keys follow from it, in this order."""

from __future__ import annotations

from collections.abc import Callable

from workstation.ui.commands.article import article_commands
from workstation.ui.commands.attribution import attribution_commands
from workstation.ui.commands.command import Command
from workstation.ui.commands.comments import comment_commands
from workstation.ui.commands.copying import copying_commands
from workstation.ui.commands.desk import Desk
from workstation.ui.commands.edit import edit_commands
from workstation.ui.commands.file import file_commands
from workstation.ui.commands.find import find_commands
from workstation.ui.commands.format import format_commands
from workstation.ui.commands.go import go_commands
from workstation.ui.commands.help import help_commands
from workstation.ui.commands.insert import insert_commands
from workstation.ui.commands.preview import preview_commands
from workstation.ui.commands.spelling import spelling_commands
from workstation.ui.commands.tag import tag_commands
from workstation.ui.commands.vault import vault_commands
from workstation.ui.commands.view import view_commands
from workstation.ui.commands.writing import writing_commands
from workstation.ui.commands.writing_view import writing_view_commands

Group = Callable[[Desk], tuple[Command, ...]]

GROUPS: tuple[Group, ...] = (
    file_commands,
    edit_commands,
    find_commands,
    spelling_commands,
    comment_commands,
    article_commands,
    copying_commands,
    insert_commands,
    format_commands,
    writing_commands,
    tag_commands,
    attribution_commands,
    view_commands,
    preview_commands,
    vault_commands,
    go_commands,
    writing_view_commands,
    help_commands,
)


def all_commands(desk: Desk) -> tuple[Command, ...]:
    """Every command; within a menu they stand in the order of the groups that name it."""
    return tuple(command for group in GROUPS for command in group(desk))
