from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.editor.shaping.marked import after, parse
from workstation.markdown.render import render
from workstation.ui.editor.shaping.change import applied
from workstation.ui.editor.shaping.linking import as_address, link_at, put_link, remove_link
from workstation.ui.editor.shaping.notes import add_footnote, other_end

X = "https://x.example/a"


@pytest.mark.parametrize(
    ("marked", "made"),
    [
        ("see ‹the minutes› now", f"see [the minutes]({X})¦ now"),
        ("see min¦utes now", f"see [minutes]({X})¦ now"),
        ("see ¦ now", f"see [x.example/a]({X})¦ now"),
        ("- ¦one", f"- [one]({X})¦"),
        ("[a](https://old.example 'T') ¦".replace(" ¦", "¦"), f"[a]({X} 'T')¦"),
        ("‹odd ] words›", f"[odd \\] words]({X})¦"),
    ],
)
def test_a_link_is_put(marked: str, made: str) -> None:
    assert after(marked, put_link(*parse(marked), X)) == made


def test_a_link_is_taken_away_and_its_words_stay() -> None:
    assert after("a [b](<https://x.example/c d>)¦", remove_link("a [b](<https://x.example/c d>)", 4)) == "a b¦"
    assert remove_link("a b", 1) is None
    assert put_link("`some code`", 3, 6, X) is None


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("www.x.example", "https://www.x.example"),
        ("x.example/a?b", "https://x.example/a?b"),
        ("ann@x.example", "mailto:ann@x.example"),
        (" https://x.example ", "https://x.example"),
        ("two words", ""),
        ("word", ""),
        ("", ""),
        ("/press", "/press"),
    ],
)
def test_what_people_type_as_an_address(typed: str, address: str) -> None:
    assert as_address(typed) == address


@given(st.text(alphabet="ab()<> [] \\%é?#&=", min_size=1, max_size=12))
def test_any_address_comes_back(rest: str) -> None:
    address = f"https://x.example/{rest}".strip()
    change = put_link("some words", 5, 10, address)
    assert change is not None
    text = applied("some words", change.edits)
    assert link_at(text, 6) is not None
    assert render(text).count("<a ") == 1
    gone = remove_link(text, 6)
    assert gone is not None
    assert applied(text, gone.edits) == "some words"


def test_a_footnote_takes_the_next_number_and_the_caret() -> None:
    assert after("One wo¦rd.\n", add_footnote(*parse("One wo¦rd.\n"))) == "One word.[^1]\n\n[^1]: ¦"
    text = "A[^1] ‹b› c\n\n[^1]: First\n   and more"
    assert after(text, add_footnote(*parse(text))) == "A[^1] b[^2] c\n\n[^1]: First\n   and more\n[^2]: ¦"


def test_the_command_on_a_number_goes_to_its_other_end() -> None:
    text = "A[^1] b\n\n[^1]: First"
    assert other_end(text, 3) == (text.index("First"),) * 2
    assert other_end(text, text.index("[^1]:") + 1) == (5, 5)
    assert other_end(text, len(text)) == (5, 5)
    assert other_end(text, 0) is None
    assert other_end("A[^1]", 3) is None


@given(st.lists(st.sampled_from(["word ", "more. ", "\n\n", "- item ", "“q” "]), max_size=8).map("".join), st.data())
def test_every_footnote_is_one(text: str, data: st.DataObject) -> None:
    text = text.strip(" ") or "x"
    at = data.draw(st.integers(0, len(text)))
    change = add_footnote(text, at, at)
    made = applied(text, change.edits) + "The note."
    assert change.start == len(made) - len("The note.")
    if "[^1]" in made and text.strip():
        assert render(made).count("The note.") == 1
