from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.editor.shaping.marked import after, parse
from workstation.markdown.render import render
from workstation.ui.editor.shaping.change import applied
from workstation.ui.editor.shaping.going_on import entered
from workstation.ui.editor.shaping.indenting import indented, outdented
from workstation.ui.editor.shaping.kinds import List, toggle_heading, toggle_list, toggle_quote


def enter(marked: str) -> str:
    text, at, _ = parse(marked)
    number = text[:at].count("\n")
    column = at - (text.rfind("\n", 0, at) + 1)
    made = entered(text.split("\n"), number, column)
    if made is None:
        return f"{text[:at]}\n¦{text[at:]}"
    lines = list(made.lines)
    lines[made.line] = f"{lines[made.line][: made.column]}¦{lines[made.line][made.column :]}"
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("before", "made"),
    [
        ("- one¦", "- one\n- ¦"),
        ("* one ¦two", "* one\n* ¦two"),
        ("- [x] done¦", "- [x] done\n- [ ] ¦"),
        ("9. nine¦\n10. ten\n    - in it\n11. eleven", "9. nine\n10. ¦\n11. ten\n    - in it\n12. eleven"),
        ("8. eight¦\n9. nine\n   - in it", "8. eight\n9. ¦\n10. nine\n    - in it"),
        ("1) one¦\n2) two\n\nEnd.\n\n3) other", "1) one\n2) ¦\n3) two\n\nEnd.\n\n3) other"),
        ("1. one¦\n1. two", "1. one\n1. ¦\n1. two"),
        ("- one\n- ¦", "- one\n\n¦"),
        ("- one\n\n- ¦", "- one\n\n¦"),
        ("- one\n  - in\n  - ¦", "- one\n  - in\n- ¦"),
        ("1. one\n   - in\n   - ¦\n2. two", "1. one\n   - in\n2. ¦\n3. two"),
        ("> quoted¦", "> quoted\n> ¦"),
        ("> quoted\n> ¦", "> quoted\n\n¦"),
        ("> - one¦", "> - one\n> - ¦"),
        ("> - one\n> - ¦", "> - one\n>\n> ¦"),
        ("¦- one", "\n¦- one"),
        ("plain¦", "plain\n¦"),
        ("* * *¦", "* * *\n¦"),
        ("- ¦", "¦"),
    ],
)
def test_enter(before: str, made: str) -> None:
    assert enter(before) == made


@pytest.mark.parametrize(
    ("before", "first", "last", "inside"),
    [
        ("- one\n- two", 1, 1, "- one\n  - two"),
        ("1. one\n2. two\n3. three", 1, 1, "1. one\n   1. two\n2. three"),
        ("1. one\n   1. in\n2. two\n3. three", 2, 2, "1. one\n   1. in\n   2. two\n2. three"),
        ("- one\n- two\n  - in\n- three", 1, 1, "- one\n  - two\n    - in\n- three"),
        ("- one\n- two\n- three", 1, 2, "- one\n  - two\n  - three"),
        ("> - one\n> - two", 1, 1, "> - one\n>   - two"),
        ("- one", 0, 0, "- one"),
    ],
)
def test_tab_and_back(before: str, first: int, last: int, inside: str) -> None:
    made = indented(before.split("\n"), first, last)
    assert made is not None
    assert "\n".join(made) == inside
    back = outdented(made, first, last)
    assert back is not None
    assert "\n".join(back) == before


def test_out_of_a_bullet_list_into_the_numbers_around_it() -> None:
    made = outdented(["1. one", "   - a", "   - b", "2. two"], 1, 1)
    assert made == ["1. one", "2. a", "   - b", "3. two"]
    assert outdented(["1. one", "   1. x", "   2. y", "   3. z"], 1, 1) == ["1. one", "2. x", "   1. y", "   2. z"]
    assert indented(["plain"], 0, 0) is None


@pytest.mark.parametrize(
    ("marked", "made"),
    [
        ("‹one\n\ntwo›", "1. ‹one\n\n2. two›"),
        ("- ‹one\n- two›", "1. ‹one\n2. two›"),
        ("1. ‹one\n2. two›", "‹one\ntwo›"),
        ("¦", "1. ¦"),
        ("> on¦e", "> 1. on¦e"),
        ("## on¦e", "1. on¦e"),
    ],
)
def test_numbered_list(marked: str, made: str) -> None:
    assert after(marked, toggle_list(*parse(marked), List.NUMBERS)) == made


@pytest.mark.parametrize(
    ("marked", "made"),
    [("on¦e", "## on¦e"), ("## on¦e", "on¦e"), ("# on¦e", "## on¦e"), ("- on¦e", "## on¦e"), ("> on¦e", "> ## on¦e")],
)
def test_heading(marked: str, made: str) -> None:
    assert after(marked, toggle_heading(*parse(marked), 2)) == made


@pytest.mark.parametrize(
    ("marked", "made"),
    [("‹one\n\ntwo›", "> ‹one\n> \n> two›"), ("> ‹one\n> \n> two›", "‹one\n\ntwo›"), ("> > on¦e", "> on¦e")],
)
def test_quote(marked: str, made: str) -> None:
    assert after(marked, toggle_quote(*parse(marked))) == made


LINES = st.lists(st.sampled_from(["one", "two words", "", "  three", "“four”"]), min_size=1, max_size=6)


@given(LINES, st.sampled_from(list(List)))
def test_a_list_comes_and_goes(lines: list[str], kind: List) -> None:
    text = "\n".join(lines)
    if not text.strip():
        return
    on = toggle_list(text, 0, len(text), kind)
    assert on is not None
    there = applied(text, on.edits)
    off = toggle_list(there, on.start, on.end, kind)
    assert off is not None
    # What was indented by hand stands at the margin afterwards.
    assert applied(there, off.edits).split() == text.split()


ITEM = st.tuples(
    st.sampled_from(["", "   ", "      "]), st.sampled_from(["- ", "1. ", "2. "]), st.sampled_from(["a", "b"])
)


@given(st.lists(ITEM.map("".join), min_size=1, max_size=7), st.data())
def test_no_words_are_lost_by_enter_and_tab(lines: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(lines) - 1))
    letters = re.sub(r"[^ab]", "", "".join(lines))
    made = entered(lines, at, len(lines[at]))
    assert made is not None
    results = [made.lines, indented(lines, at, at), outdented(lines, at, at)]
    for each in results:
        assert each is not None
        assert re.sub(r"[^ab]", "", "".join(each)) == letters
        assert re.sub(r"<[^>]*>|\s", "", render("\n".join(each))).replace("&gt;", "").count("a") >= letters.count("a")
