"""Tables by the keyboard: from cell to cell, rows and columns more or less; nothing but the table is touched."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import NamedTuple

from workstation.ui.editor.shaping.structure import is_delimiter, is_row, pipes, quote_of

MOST = 1_000  # lines looked at on either side of the caret: a longer table is not edited by keys


class Table(NamedTuple):
    """A table's cells without their padding, row by row (the head first, the line of dashes apart)."""

    prefix: str
    rows: tuple[tuple[str, ...], ...]
    aligned: tuple[str, ...]
    """For each column "", "left", "right" or "center"."""

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return len(self.aligned)

    def lines(self) -> list[str]:
        """The table as Markdown, its columns one under the other."""
        widths = [max(3, *(_width(row[n]) for row in self.rows)) for n in range(self.columns)]
        made = [self._line(row, widths) for row in self.rows]
        dashes = [_dashes(width, how) for width, how in zip(widths, self.aligned, strict=True)]
        made.insert(1, f"{self.prefix}| {' | '.join(dashes)} |")
        return made

    def _line(self, row: tuple[str, ...], widths: list[int]) -> str:
        padded = [_padded(cell, width, how) for cell, width, how in zip(row, widths, self.aligned, strict=True)]
        return f"{self.prefix}| {' | '.join(padded)} |"

    def place(self, row: int, column: int) -> tuple[int, int, int]:
        """(line, start, end) of a cell's words in `lines()`."""
        number = row + (1 if row else 0)
        line = self.lines()[number]
        at = pipes(line)
        start, end = at[column] + 1, at[column + 1]
        words = line[start:end]
        first = start + len(words) - len(words.lstrip()) if words.strip() else start + 1
        return number, first, first + len(words.strip())


def extent(lines: list[str], at: int) -> tuple[int, int] | None:
    """The first line of the table that line `at` belongs to, and the one behind its last; None outside tables."""
    if not _may_belong(lines, at):
        return None
    first = at
    while first and _may_belong(lines, first - 1):
        first -= 1
    last = at + 1
    while last < len(lines) and _may_belong(lines, last):
        last += 1
    dashes = next((n for n in range(first + 1, last) if is_delimiter(lines[n])), None)
    if dashes is None or at < dashes - 1:
        return None
    return dashes - 1, last


def _may_belong(lines: list[str], at: int) -> bool:
    return is_row(lines[at]) or is_delimiter(lines[at])


def read(lines: list[str]) -> Table:
    """The table of its lines; short rows are filled, what a long one has beyond the head gets columns of its own."""
    prefix = lines[0][: len(lines[0]) - len(lines[0][len(quote_of(lines[0])) :].lstrip())]
    rows = [_cells(line) for n, line in enumerate(lines) if n != 1]
    hows = [_how(cell) for cell in _cells(lines[1])]
    columns = max(len(hows), *(len(row) for row in rows))
    filled = tuple(row + ("",) * (columns - len(row)) for row in rows)
    return Table(prefix, filled, (*hows, *[""] * (columns - len(hows))))


def cell_at(line: str, column: int) -> int:
    """Which cell of a row a place is in."""
    return max(0, sum(1 for at in pipes(line) if at < column) - 1)


def new_table(columns: int = 3, rows: int = 2) -> Table:
    """An empty table with a head."""
    return Table("", (("",) * columns,) * (rows + 1), ("",) * columns)


def add_row(table: Table, at: int) -> Table:
    """An empty row before row `at` (the head is row 0 and stays the head)."""
    at = max(1, at)
    return table._replace(rows=(*table.rows[:at], ("",) * table.columns, *table.rows[at:]))


def remove_row(table: Table, at: int) -> Table:
    """Without row `at`; the head stays."""
    return table if at < 1 else table._replace(rows=(*table.rows[:at], *table.rows[at + 1 :]))


def add_column(table: Table, at: int) -> Table:
    """An empty column before column `at`."""
    rows = tuple((*row[:at], "", *row[at:]) for row in table.rows)
    return table._replace(rows=rows, aligned=(*table.aligned[:at], "", *table.aligned[at:]))


def remove_column(table: Table, at: int) -> Table:
    """Without column `at`; the last one stays."""
    if table.columns < 2:
        return table
    rows = tuple((*row[:at], *row[at + 1 :]) for row in table.rows)
    return table._replace(rows=rows, aligned=(*table.aligned[:at], *table.aligned[at + 1 :]))


def _cells(line: str) -> tuple[str, ...]:
    rest = line[len(quote_of(line)) :].strip()
    edges = [-1, *pipes(rest), len(rest)]
    found = [rest[a + 1 : b].strip() for a, b in pairwise(edges)]
    if rest.startswith("|"):
        found = found[1:]
    if len(edges) > 2 and edges[-2] == len(rest) - 1:
        found = found[:-1]
    return tuple(found)


def _how(dashes: str) -> str:
    ends = dashes.startswith(":"), dashes.endswith(":")
    return {(True, True): "center", (True, False): "left", (False, True): "right"}.get(ends, "")


def _dashes(width: int, how: str) -> str:
    made = "-" * width
    if how in ("left", "center"):
        made = ":" + made[1:]
    return made[:-1] + ":" if how in ("right", "center") else made


def _padded(cell: str, width: int, how: str) -> str:
    room = width - _width(cell)
    before = {"right": room, "center": room // 2}.get(how, 0)
    return " " * before + cell + " " * (room - before)


def _width(words: str) -> int:
    """Columns of a fixed-width font; East Asian characters take two, marks none."""
    if words.isascii():
        return len(words)
    return sum(_columns(character) for character in words)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
