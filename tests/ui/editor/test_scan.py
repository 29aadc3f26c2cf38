import re
import time
import timeit

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workstation.markdown.tags import find_tags
from workstation.ui.editor import blocks
from workstation.ui.editor.scan import Style, scan

SIGNS = [
    "[",
    "]",
    "{",
    "}",
    "{expert=ag}",
    "]{quote=q7}",
    "]{source=a-b}",
    "]{claim=}",
    "*",
    "_",
    "`",
    "``",
    "\\",
    "!",
    "~~",
]
SIGNS += ["a", "é", " ", "😀", "(b)", "](c)", "[d]", "“", ".", "[e]{expert=f}"]
lines = st.lists(st.sampled_from(SIGNS), max_size=14).map("".join)


def styles(line: str, state: int = blocks.START) -> dict[str, str]:
    return {line[s.start : s.end]: s.style.name for s in scan(line, state).spans}


@settings(deadline=None, max_examples=600)
@given(lines)
@example("[a [b]{expert=x} c]{quote=q1}")
@example("[a [b]{expert=x}")
@example("`[a]{expert=x}`")
@example("\\[a]{expert=x}")
@example("[a\\]{expert=x}")
@example("![a]{expert=x}")
def test_tags_are_those_of_the_parser(line: str) -> None:
    line = "x " + line.strip()  # a paragraph whatever follows
    theirs = [(t.key, t.value, t.start, t.end, t.text_start, t.text_end) for t in find_tags(line)]
    ours = [(t.key, t.value, t.start, t.end, t.text_start, t.text_end) for t in scan(line, blocks.START).tags]
    assert ours == theirs


@settings(deadline=None, max_examples=250)
@given(st.one_of(st.text(max_size=200), lines), st.integers(0, 2**12))
def test_nothing_makes_it_fail_or_point_outside(line: str, state: int) -> None:
    found = scan(line, state)
    assert found.state == blocks.after(line, state)
    for span in found.spans:
        assert 0 <= span.start <= span.end <= len(line)


@pytest.mark.parametrize(
    "unit", ["[", "]", "*a_", "`", "``a`", "<!--", "<a", '](a "', "[a](", "![", "~~a", "> ", "- ", "|"]
)
def test_time_grows_with_the_line_not_its_square(unit: str) -> None:
    def cost(length: int) -> float:
        line = unit * (length // len(unit))
        return min(timeit.repeat(lambda: scan(line, blocks.START), timer=time.process_time, repeat=5, number=1))

    assert cost(4_800) < 12 * cost(1_200) + 0.02  # four times the line; the square would be sixteen times


def test_the_marks_of_a_paragraph() -> None:
    found = styles("An *odd* **bold** ~~gone~~ `code` [link](http://a.b) ![alt](media/x.jpg) word[^1] <b>raw</b>")
    assert found["*odd*"] == "EMPHASIS"
    assert found["**bold**"] == "STRONG"
    assert found["~~gone~~"] == "STRIKE"
    assert found["`code`"] == "CODE"
    assert found["link"] == "LINK"
    assert found["alt"] == "IMAGE"
    assert found["[^1]"] == "FOOTNOTE"
    assert found["<b>"] == "HTML"


@pytest.mark.parametrize(
    ("line", "words", "style"),
    [
        ("# One", "# One", "HEADING_1"),
        ("## Two", "## Two", "HEADING_2"),
        ("#### Four", "#### Four", "HEADING_3"),
        ("#tag", "#tag", None),
        ("> said he", "> said he", "QUOTED"),
        ("> - item", "- ", "MARK"),
        ("3. third", "3. ", "MARK"),
        ("- [x] done", "- [x]", "MARK"),
        ("---", "---", "MARK"),
        ("| a | b |", "|", "MARK"),
        ("| :-- | --: |", "| :-- | --: |", "MARK"),
        ("[^1]: note", "[^1]:", "FOOTNOTE"),
        ("    four spaces", "    four spaces", "CODE"),
        ("<div class=x>", "<div class=x>", "HTML"),
        ("snake_case_name", "_case_", None),
    ],
)
def test_the_marks_of_a_line(line: str, words: str, style: str | None) -> None:
    assert styles(line).get(words) == style


def test_states_are_carried_over_lines() -> None:
    text = "a\n```py\n[x]{expert=y}\n```\n[x]{expert=y}\n<!-- no\n[x]{expert=y}\n-->\n[x]{expert=y}\n<div>\n*a*\n\n*a*"
    state, seen = blocks.START, []
    for line in text.split("\n"):
        found = scan(line, state)
        state = found.state
        seen.append("code" if found.code else f"tags {len(found.tags)}")
    assert seen == [
        *(
            "tags 0",
            "code",
            "code",
            "code",
            "tags 1",
            "code",
            "code",
            "code",
            "tags 1",
            "code",
            "code",
            "tags 0",
            "tags 0",
        )
    ]


def test_a_longer_fence_holds_a_shorter_one_and_a_quoted_one_ends_with_its_quote() -> None:
    assert _codes("````\n```\n````\nx") == "CCC."
    assert _codes("~~~\n```\n~~~\nx") == "CCC."
    assert _codes("> ```\n> x\ny") == "CC."
    assert _codes("- item\n    still the item\n\n    and here\nout") == "....."


def test_over_long_lines_are_left_alone() -> None:
    assert scan("*a* " * 2_000, blocks.START).spans == []


def test_marks_inside_addresses_are_no_emphasis() -> None:
    assert not {Style.EMPHASIS} & {s.style for s in scan("*a [x](b*c) d", blocks.START).spans}


def _codes(text: str) -> str:
    state, seen = blocks.START, ""
    for line in text.split("\n"):
        found = scan(line, state)
        state = found.state
        seen += "C" if found.code else "."
    return re.sub(r"\s", "", seen)
