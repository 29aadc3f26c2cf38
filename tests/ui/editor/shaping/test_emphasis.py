from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.ui.editor.shaping.marked import after, parse
from workstation.markdown.render import render
from workstation.markdown.visible import visible
from workstation.ui.editor.scan import Style
from workstation.ui.editor.shaping.change import applied
from workstation.ui.editor.shaping.emphasis import toggle

BOLD, ITALIC = Style.STRONG, Style.EMPHASIS


@pytest.mark.parametrize(
    ("marked", "made"),
    [
        ("a wo¦rd b", "a **wo¦rd** b"),
        ("a **wo¦rd** b", "a wo¦rd b"),
        ("a ‹two words› b", "a **‹two words›** b"),
        ("a ‹two words ›b", "a **‹two words›** b"),
        ("a **‹two words›** b", "a ‹two words› b"),
        ("a ‹**two words**› b", "a ‹two words› b"),
        ("a **one ‹two› three** b", "a **one** ‹two› **three** b"),
        ("a **‹one› two** b", "a ‹one› **two** b"),
        ("‹a **one** b›", "**‹a one b›**"),
        ("a ¦ b", "a **¦** b"),
        ("a **¦** b", "a ¦ b"),
        ("- ‹one\n- two›", "- **‹one**\n- **two›**"),
        ("> ‹one\n\n## two›", "> **‹one**\n\n## **two›**"),
        ("| ‹a | b› |", "| **‹a** | **b›** |"),
        ("see ‹the [minutes](https://x.exa›mple/a) now", "see **‹the [minutes](https://x.example/a)›** now"),
        ("[An¦n]{expert=ann}", "[**An¦n**]{expert=ann}"),
        ("x ‹[An›n]{expert=ann}", "x **‹[Ann]{expert=ann}›**"),
        ("don’t ‹“sto›p”", "don’t **‹“sto›**p”"),
        ("**one\n‹two› three**", None),
        ("one ‹****t›wo****", None),
        ("one ***t‹w›o***", None),
    ],
)
def test_bold_comes_and_goes(marked: str, made: str | None) -> None:
    if made is None:
        assert toggle(*parse(marked), BOLD) is None
        return
    assert after(marked, toggle(*parse(marked), BOLD)) == made


def test_italic_and_struck_stand_within_bold() -> None:
    assert after("**a wo¦rd**", toggle(*parse("**a wo¦rd**"), ITALIC)) == "**a *wo¦rd***"
    assert after("a wo¦rd", toggle(*parse("a wo¦rd"), Style.STRIKE)) == "a ~~wo¦rd~~"
    assert after("a _wo¦rd_", toggle(*parse("a _wo¦rd_"), ITALIC)) == "a wo¦rd"


def test_code_is_left_alone() -> None:
    assert toggle("```\nwords\n```", 4, 9, BOLD) is None


WORDS = st.lists(
    st.sampled_from(["one", "two’s", "“three,”", "(four)", "é", "五", "six-seven"]), min_size=1, max_size=6
)


@given(WORDS, st.data(), st.sampled_from([BOLD, ITALIC, Style.STRIKE]))
def test_on_then_off_gives_the_text_back(words: list[str], data: st.DataObject, style: Style) -> None:
    text = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start = len(" ".join(words[:first])) + (1 if first else 0)
    end = len(" ".join(words[: last + 1]))
    on = toggle(text, start, end, style)
    assert on is not None
    there = applied(text, on.edits)
    assert there[on.start : on.end] == text[start:end]
    assert {BOLD: "<strong>", ITALIC: "<em>"}.get(style, "<s>") in render(there)
    off = toggle(there, on.start, on.end, style)
    assert off is not None
    assert applied(there, off.edits) == text


def test_signs_that_keep_two_pieces_of_code_apart_stay() -> None:
    assert toggle("**`c`**`c`", 0, 3, BOLD) is None
    assert toggle("**`c`** `c`", 0, 3, BOLD) is not None


PIECES = [
    "one ",
    "two",
    " ",
    "**",
    "*",
    "[Ann]{expert=ann}",
    "[l](https://x.example/)",
    "`c`",
    "“q” ",
    "\n",
    "- ",
    "| ",
]


@pytest.mark.parametrize("words", ["- two", "1. two", "> two", "# two", "- - -"])
def test_words_that_would_be_signs_of_the_line_stay_words(words: str) -> None:
    assert toggle(f"**{words}**", 2, 2 + len(words), BOLD) is None


def test_signs_that_would_meet_others_and_be_read_as_words_are_not_put() -> None:
    assert toggle("one *one *two**", 0, len("one *one *t"), BOLD) is None


@given(st.lists(st.sampled_from(PIECES), max_size=9).map("".join), st.data())
def test_a_reader_never_sees_other_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    before = visible(text).text
    assume("*" not in before and start != end)
    change = toggle(text, start, end, BOLD)
    if change is not None:
        assert visible(applied(text, change.edits)).text.split() == before.split()
