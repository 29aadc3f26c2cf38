"""What helps to write on: sections in another order, the length asked for."""

from __future__ import annotations

from functools import partial

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.ui.editor.facts import facts_of
from workstation.ui.editor.shaping.sections import at_line
from workstation.ui.sections import sections_of, step
from workstation.words import tr


def writing_commands(desk: Desk) -> tuple[Command, ...]:
    """Parts of the menus Article and Format."""
    can = desk.can_edit
    up, down = partial(_move, desk, down=False), partial(_move, desk, down=True)
    return (
        Command("target", tr("Target length…"), "Article", desk.area.length.ask, group=2, enabled=can),
        Command("section_up", tr("Move section up"), "Format", up, "Alt+Up", group=6, enabled=can),
        Command("section_down", tr("Move section down"), "Format", down, "Alt+Down", group=6, enabled=can),
    )


def _move(desk: Desk, *, down: bool) -> None:
    """The section the caret stands in changes places with its neighbour; the caret goes with it."""
    session, editor = desk.editor.session, desk.editor
    if session is None or editor.isReadOnly():
        return
    found = sections_of(session, facts_of(session, desk.workbench.jobs))
    number = at_line(found, editor.textCursor().blockNumber())
    if number < 0:
        desk.workbench.notice.emit(tr("Put the caret under a heading to move its section."))
        return
    into = editor.textCursor().position() - editor.document().findBlockByNumber(found[number].line).position()
    at = step(session, found, number, down=down)
    if at < 0:
        desk.workbench.notice.emit(tr("There is no section of this rank to change places with."))
        return
    cursor = editor.textCursor()
    cursor.setPosition(at + into)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
