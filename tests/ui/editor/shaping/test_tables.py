from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.markdown.render import render
from workstation.ui.editor.shaping import cells, tables
from workstation.ui.editor.shaping.cells import Act, reshaped

SMALL = ["before", "", "| A | Long head |", "|:--|--:|", "| x | 1 |", "", "after"]


def act(lines: list[str], at: int, column: int, what: Act) -> tuple[list[str], str]:
    made = reshaped(lines, at, column, what)
    assert made is not None
    whole = [*lines[: made.first], *made.lines, *lines[made.behind :]]
    return whole, f"{made.first + made.line}:{made.lines[made.line][made.start : made.end]}"


def test_tab_goes_to_the_next_cell_and_aligns_only_the_table() -> None:
    made, cell = act(SMALL, 2, 2, cells.next_cell)
    table = ["| A   | Long head |", "| :-- | --------: |", "| x   |         1 |"]
    assert made == ["before", "", *table, "", "after"]
    assert cell == "2:Long head"
    again, cell = act(made, 2, 10, cells.next_cell)
    assert (again, cell) == (made, "4:x")
    assert act(made, 4, 3, cells.cell_before)[1] == "2:Long head"


def test_tab_behind_the_last_cell_makes_a_row() -> None:
    made, cell = act(SMALL, 4, 6, cells.next_cell)
    assert made[5] == "|     |           |"
    assert cell == "5:"


def test_enter_goes_down_then_makes_a_row_then_leaves() -> None:
    assert act(SMALL, 2, 7, cells.cell_below)[1] == "4:1"
    made, cell = act(SMALL, 4, 3, cells.cell_below)
    assert (made[5], cell) == ("|     |           |", "5:")
    left, place = act(made, 5, 3, cells.cell_below)
    assert left == [*made[:5], "", "", "", "after"]
    assert place == "6:"


def test_rows_and_columns_come_and_go() -> None:
    assert "\n".join(act(SMALL, 4, 3, cells.row_above)[0]).count("|     |") == 1
    assert act(SMALL, 4, 3, cells.no_row)[0][4] == ""
    assert act(SMALL, 2, 3, cells.no_row)[0][2:5] == act(SMALL, 2, 2, cells.next_cell)[0][2:5]
    wide, cell = act(SMALL, 2, 3, cells.column_behind)
    assert (wide[2], cell) == ("| A   |     | Long head |", "2:")
    assert act(wide, 2, 8, cells.no_column)[0][2] == "| A   | Long head |"
    assert act(SMALL, 2, 3, cells.column_before)[0][4] == "|     | x   |         1 |"


def test_outside_a_table_nothing_is_meant() -> None:
    assert reshaped(SMALL, 0, 0, cells.next_cell) is None
    assert reshaped(["| not a table |", "| at all |"], 0, 3, cells.next_cell) is None


def test_pipes_that_part_nothing_and_wide_letters() -> None:
    lines = [r"> | a \| b | 五五 |", "> |---|---|", "> | c |", "> | d | e | f |"]
    made, _ = act(lines, 0, 4, cells.next_cell)
    assert made[0] == r"> | a \| b | 五五 |     |"
    assert made[2] == "> | c      |      |     |"
    assert render("\n".join(made)).count("<td") == 6


CELL = st.text(alphabet="ab é五*`\\", max_size=5).map(str.strip).filter(lambda c: not c.endswith("\\"))


@given(st.lists(st.lists(CELL, min_size=1, max_size=4), min_size=1, max_size=5), st.data())
def test_aligning_twice_is_aligning_once_and_keeps_every_cell(rows: list[list[str]], data: st.DataObject) -> None:
    columns = max(map(len, rows))
    lines = [f"| {' | '.join(row)} |" for row in rows]
    lines.insert(1, "|" + "---|" * len(rows[0]))
    if len(rows[0]) < 1:
        return
    table = tables.read(lines)
    assert table.columns == columns
    once = table.lines()
    assert tables.read(once).lines() == once
    assert tables.read(once).rows == table.rows
    row, column = data.draw(st.integers(0, len(rows) - 1)), data.draw(st.integers(0, columns - 1))
    number, start, end = table.place(row, column)
    assert once[number][start:end] == table.rows[row][column]


@pytest.mark.parametrize("columns", [1, 3])
def test_a_new_table_reads_as_one(columns: int) -> None:
    assert render("\n".join(tables.new_table(columns).lines())).count("<th>") == columns
