"""Table cells that know where they stand in the source, escaped pipes included (GFM tables)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markdown_it import rules_block
from markdown_it.common.utils import MD_TRIM_CHARS

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

    from workstation.markdown.placing import Lines


def table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A table whose cells know their place."""
    begun = len(state.tokens)
    if not rules_block.table(state, start, end, silent):
        return False
    if not silent:
        rows: dict[int, list[Token]] = {}
        for token in state.tokens[begun:]:
            if token.type == "inline" and token.map:
                rows.setdefault(token.map[0], []).append(token)
        for line, cells in rows.items():
            _place(state, line, cells)
    return True


def _place(state: StateBlock, line: int, cells: list[Token]) -> None:
    begin, end = state.bMarks[line] + state.tShift[line], state.eMarks[line]
    found = _cells(state.src, begin, end)
    for n, cell in enumerate(cells):
        cell.meta["lines"] = found[n] if n < len(found) else [(0, end)]


def _cells(src: str, begin: int, end: int) -> list[Lines]:
    """The places of the cells of one row; an escaped pipe is one character of the cell and two of the source."""
    while begin < end and src[begin] in MD_TRIM_CHARS:
        begin += 1
    while end > begin and src[end - 1] in MD_TRIM_CHARS:
        end -= 1
    cells: list[list[tuple[int, int]]] = [[]]  # stretches (from, to) of the source
    begun, escaped = begin, False
    for at in range(begin, end):
        if src[at] == "|" and not escaped:
            cells[-1].append((begun, at))
            cells.append([])
            begun = at + 1
        elif src[at] == "|":
            cells[-1].append((begun, at - 1))
            begun = at
        escaped = src[at] == "\\"
    cells[-1].append((begun, end))
    if _blank(cells[0]):
        cells.pop(0)
    if cells and _blank(cells[-1]):
        cells.pop()
    return [_trimmed(src, cell) for cell in cells]


def _blank(cell: list[tuple[int, int]]) -> bool:
    return all(begin >= end for begin, end in cell)


def _trimmed(src: str, cell: list[tuple[int, int]]) -> Lines:
    lines: Lines = []
    offset = 0
    for begin, end in cell:
        while not offset and begin < end and src[begin] in MD_TRIM_CHARS:
            begin += 1
        if begin < end:
            lines.append((offset, begin))
            offset += end - begin
    return lines or [(0, cell[-1][1])]
