from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from workstation.ui.editor.shaping.change import applied
from workstation.ui.editor.shaping.sections import Section, at_line, moved, neighbour, region, sections

TEXT = "Lead.\n\n## One\n\nFirst.\n\n### In one\n\nMore.\n\n## Two\n\nSecond."


def found(text: str) -> list[Section]:
    lines = text.split("\n")
    heads = [(n, len(m[1]), m[2]) for n, line in enumerate(lines) if (m := re.match(r"(#+) (.*)", line))]
    return sections(heads, len(lines))


def move(text: str, number: int, before: int) -> str:
    section = found(text)[number]
    first, last = region(section, before)
    lines = text.split("\n")
    edits, _ = moved(lines[first:last], section.line - first, section.end - first, before - first)
    whole = applied("\n".join(lines[first:last]), edits)
    return "\n".join([*lines[:first], *whole.split("\n"), *lines[last:]])


def test_a_section_ends_where_the_next_of_its_rank_begins() -> None:
    assert [(s.level, s.line, s.end) for s in found(TEXT)] == [(2, 2, 10), (3, 6, 10), (2, 10, 13)]
    assert [at_line(found(TEXT), line) for line in (0, 2, 5, 7, 12)] == [-1, 0, 0, 1, 2]


def test_a_section_changes_places_with_the_next() -> None:
    down = neighbour(found(TEXT), 0, down=True)
    swapped = move(TEXT, 0, down)
    assert swapped == "Lead.\n\n## Two\n\nSecond.\n\n## One\n\nFirst.\n\n### In one\n\nMore."
    assert move(swapped, 1, neighbour(found(swapped), 1, down=False)) == TEXT
    assert neighbour(found(TEXT), 1, down=True) == -1
    assert neighbour(found(TEXT), 1, down=False) == -1
    assert neighbour(found(TEXT), 0, down=False) == -1


PART = st.tuples(st.sampled_from(["## ", "### "]), st.sampled_from(["a", "b"]), st.sampled_from(["", "\n\nw", "\nw\n"]))


@given(st.lists(PART.map("".join), min_size=1, max_size=5), st.sampled_from(["", "\n"]), st.data())
def test_no_line_is_lost_and_every_heading_stays_one(parts: list[str], end: str, data: st.DataObject) -> None:
    text = "\n\n".join(parts) + end
    before = found(text)
    number = data.draw(st.integers(0, len(before) - 1))
    places = [s.line for s in before if not before[number].line < s.line < before[number].end] + [len(text.split("\n"))]
    place = data.draw(st.sampled_from(places))
    if before[number].line <= place <= before[number].end:
        return
    after = move(text, number, place)
    assert sorted(line for line in after.split("\n") if line) == sorted(line for line in text.split("\n") if line)
    assert sorted(s.heading for s in found(after)) == sorted(s.heading for s in before)
    assert after.endswith(end)
