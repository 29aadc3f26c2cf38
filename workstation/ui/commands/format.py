"""How words and paragraphs are set: bold, links, headings, lists, tables, notes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from workstation.ui.commands.command import Command
from workstation.ui.commands.desk import Desk
from workstation.ui.editor.scan import Style
from workstation.ui.editor.shaping import cells
from workstation.ui.editor.shaping.kinds import List
from workstation.ui.writing_commands import WritingCommands
from workstation.words import tr


def format_commands(desk: Desk) -> tuple[Command, ...]:
    """The menu Format and most of Insert; those marked so also stand in the strip above the text."""
    writing = WritingCommands(desk.workbench, desk.editor)
    return (*_words(desk, writing), *_paragraphs(desk, writing), *_tables(desk, writing))


def _words(desk: Desk, writing: WritingCommands) -> tuple[Command, ...]:
    def made(
        id: str,
        text: str,
        run: Callable[[], object],
        key: str,
        icon: str,
        group: int,
        *,
        strip: bool = True,
        menu: str = "Format",
    ) -> Command:
        return Command(id, text, menu, run, key, icon, group=group, strip=strip, enabled=desk.can_edit)

    emphasise = writing.emphasise
    return (
        made("bold", tr("Bold"), partial(emphasise, Style.STRONG), "Ctrl+B", "bold", 0),
        made("italic", tr("Italic"), partial(emphasise, Style.EMPHASIS), "Ctrl+I", "italic", 0),
        made("strike", tr("Struck out"), partial(emphasise, Style.STRIKE), "", "strikethrough", 0, strip=False),
        made("link", tr("Link…"), writing.link, "Ctrl+K", "link", 1, menu="Insert"),
        made("footnote", tr("Footnote"), writing.footnote, "Ctrl+Shift+K", "superscript", 1, menu="Insert"),
    )


def _paragraphs(desk: Desk, writing: WritingCommands) -> tuple[Command, ...]:
    def made(id: str, text: str, run: Callable[[], object], key: str = "", icon: str = "", group: int = 2) -> Command:
        return Command(id, text, "Format", run, key, icon, group=group, strip=bool(icon), enabled=desk.can_edit)

    heading, as_list = writing.heading, writing.list
    return (
        made("heading", tr("Heading"), partial(heading, 2), "Ctrl+Shift+H", "heading-2"),
        made("heading_large", tr("Large heading"), partial(heading, 1)),
        made("heading_small", tr("Small heading"), partial(heading, 3)),
        made("plain", tr("Plain paragraph"), partial(heading, 0)),
        made("bullets", tr("List"), partial(as_list, List.BULLETS), "Ctrl+Shift+8", "list", 3),
        made("numbers", tr("Numbered list"), partial(as_list, List.NUMBERS), "Ctrl+Shift+7", "list-ordered", 3),
        made("tasks", tr("Task list"), partial(as_list, List.TASKS), "Ctrl+Shift+9", "list-checks", 3),
        made("block_quote", tr("Block quote"), writing.quote, "Ctrl+Shift+Q", "text-quote", 3),
    )


def _tables(desk: Desk, writing: WritingCommands) -> tuple[Command, ...]:
    acts: tuple[tuple[str, str, cells.Act], ...] = (
        ("row_above", tr("Row above"), cells.row_above),
        ("row_below", tr("Row below"), cells.row_below),
        ("no_row", tr("Remove row"), cells.no_row),
        ("column_before", tr("Column before"), cells.column_before),
        ("column_behind", tr("Column after"), cells.column_behind),
        ("no_column", tr("Remove column"), cells.no_column),
    )
    can = desk.can_edit
    return (
        Command("table", tr("Table"), "Insert", writing.table, icon="table", group=4, strip=True, enabled=can),
        *(
            Command(
                id, text, "Format", partial(writing.in_table, act), group=4, enabled=can, submenu=tr("Rows and columns")
            )
            for id, text, act in acts
        ),
    )
