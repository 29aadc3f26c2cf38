"""Ways to paste beside the usual one."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.words import tr


def pasting_commands(desk: Desk) -> tuple[Command, ...]:
    """The part of the Edit menu that is about pasting."""
    can = desk.can_edit
    plain, quote = tr("Paste without form"), tr("Paste as quote from…")
    return (
        Command("paste_plain", plain, "Edit", lambda: _paste_plain(desk), "Ctrl+Shift+V", group=1, enabled=can),
        Command("paste_quote", quote, "Edit", desk.quoting.paste, "Ctrl+Alt+V", group=1, enabled=can),
    )


def _paste_plain(desk: Desk) -> None:
    """Fields hold plain words in any case; the text takes them without their form."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit | QPlainTextEdit) and focused is not desk.editor:
        focused.paste()
    else:
        desk.pasting.paste_plain()
