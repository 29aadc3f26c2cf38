"""Tab, Shift+Tab and Enter in a table, and its rows and columns by command: new lines, and which cell is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from workstation.ui.editor.shaping import tables
from workstation.ui.editor.shaping.tables import Table


class Reshaped(NamedTuple):
    """The table's new lines in the place of `first` to before `behind`; `line`, `start`, `end` is what is selected.

    `line` counts from `first`.
    """

    first: int
    behind: int
    lines: list[str]
    line: int
    start: int
    end: int


Act = Callable[[Table, int, int], tuple[Table, int, int]]
"""(table, row, column) to the new table and the cell the caret goes to."""


def reshaped(lines: list[str], at: int, column: int, act: Act) -> Reshaped | None:
    """What a key or command makes of the table the caret is in; None outside tables."""
    place = tables.extent(lines, at)
    if place is None:
        return None
    first, behind = place
    table = tables.read(lines[first:behind])
    row = max(0, at - first - 1)
    cell = min(tables.cell_at(lines[at], column), table.columns - 1)
    new, row, cell = act(table, row, cell)
    if row >= len(new.rows):  # Enter in an empty last row: the table ends
        made = [*new.lines(), new.prefix.rstrip(), new.prefix]
        return Reshaped(first, behind, made, len(made) - 1, len(new.prefix), len(new.prefix))
    return Reshaped(first, behind, new.lines(), *new.place(row, cell))


def next_cell(table: Table, row: int, cell: int) -> tuple[Table, int, int]:
    """Tab: the cell behind; behind the last one a new row."""
    if cell + 1 < table.columns:
        return table, row, cell + 1
    if row + 1 == len(table.rows):
        table = tables.add_row(table, row + 1)
    return table, row + 1, 0


def cell_before(table: Table, row: int, cell: int) -> tuple[Table, int, int]:
    """Shift+Tab: the cell before."""
    if cell:
        return table, row, cell - 1
    return (table, row - 1, table.columns - 1) if row else (table, 0, 0)


def cell_below(table: Table, row: int, cell: int) -> tuple[Table, int, int]:
    """Enter: the cell below; in the last row a new one, and out of the table when that was left empty."""
    if row + 1 < len(table.rows):
        return table, row + 1, cell
    if row and not any(table.rows[row]):
        return tables.remove_row(table, row), len(table.rows), 0
    return tables.add_row(table, row + 1), row + 1, cell


def row_above(table: Table, row: int, cell: int) -> tuple[Table, int, int]:
    """A new row above the caret's; above the head there is none, so it comes below it."""
    row = max(1, row)
    return tables.add_row(table, row), row, cell


def row_below(table: Table, row: int, cell: int) -> tuple[Table, int, int]:
    """A new row below the caret's."""
    return tables.add_row(table, row + 1), row + 1, cell


def no_row(table: Table, row: int, cell: int) -> tuple[Table, int, int]:
    """Without the caret's row; the head stays."""
    new = tables.remove_row(table, row)
    return new, min(row, len(new.rows) - 1), cell


def column_before(table: Table, row: int, cell: int) -> tuple[Table, int, int]:
    """A new column before the caret's."""
    return tables.add_column(table, cell), row, cell


def column_behind(table: Table, row: int, cell: int) -> tuple[Table, int, int]:
    """A new column behind the caret's."""
    return tables.add_column(table, cell + 1), row, cell + 1


def no_column(table: Table, row: int, cell: int) -> tuple[Table, int, int]:
    """Without the caret's column; the last one stays."""
    new = tables.remove_column(table, cell)
    return new, row, min(cell, new.columns - 1)
