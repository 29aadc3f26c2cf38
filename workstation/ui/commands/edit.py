"""Undo, clipboard, selection: where the keyboard is, and on the article when it is nowhere that can be edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.ui.commands.pasting import pasting_commands
from workstation.words import tr


def edit_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu Edit."""
    return (
        Command("undo", tr("Undo"), "Edit", _in_focus(desk, "undo"), "Ctrl+Z", "undo-2", toolbar=True),
        Command("redo", tr("Redo"), "Edit", _in_focus(desk, "redo"), "Ctrl+Shift+Z", "redo-2", toolbar=True),
        Command("cut", tr("Cut"), "Edit", _in_focus(desk, "cut"), "Ctrl+X", group=1),
        Command("copy", tr("Copy"), "Edit", _in_focus(desk, "copy"), "Ctrl+C", group=1),
        Command("paste", tr("Paste"), "Edit", _in_focus(desk, "paste"), "Ctrl+V", group=1),
        *pasting_commands(desk),
        Command("select_all", tr("Select all"), "Edit", _in_focus(desk, "selectAll"), "Ctrl+A", group=1),
    )


def _in_focus(desk: Desk, action: str) -> Callable[[], object]:
    def act() -> None:
        focused = QApplication.focusWidget()
        target = focused if callable(getattr(focused, action, None)) else desk.editor
        getattr(target, action)()

    return act
