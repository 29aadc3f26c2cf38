"""The help page of keys, made from the one list of commands as the keys are now."""

from __future__ import annotations

from workstation.ui.commands.bars import Commands
from workstation.ui.commands.command import MENUS, menu_title
from workstation.words import tr


def keys_page(commands: Commands) -> str:
    """Markdown: a table for each menu, commands without a key included."""
    parts = [f"# {tr('Keys')}", tr("Every key can be changed: *Help, Keys*.")]
    for menu in MENUS:
        mine = [command for command in commands.all if command.menu == menu]
        if mine:
            rows = [f"| {_cell(command.text)} | {_key(commands.keys.words(command.id))} |" for command in mine]
            head = f"| {tr('Command')} | {tr('Key')} |\n|---|---|\n"
            parts.append(f"## {menu_title(menu).replace('&', '')}\n\n{head}" + "\n".join(rows))
    return "\n\n".join(parts) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _key(words: str) -> str:
    return f"`{words}`" if words else "–"
