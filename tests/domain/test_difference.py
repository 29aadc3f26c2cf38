"""A difference gives both texts back, and shows words rather than letters."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.domain.difference import Mark, Piece, difference
from workstation.usecases.comparing import folded

WORDS = st.lists(st.sampled_from(["gate", "marsh", "the", " ", "\n", ", ", "é", "👍🏽", "\u2028", "\r"]), max_size=40)


def _text(pieces: tuple[Piece, ...], *marks: Mark) -> str:
    return "".join(piece.text for piece in pieces if piece.mark in marks)


@given(WORDS.map("".join), WORDS.map("".join))
@settings(deadline=None)
def test_both_texts_come_back(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert _text(pieces, Mark.SAME, Mark.REMOVED) == old
    assert _text(pieces, Mark.SAME, Mark.ADDED) == new
    assert all(a.mark is not b.mark for a, b in pairwise(pieces))
    assert all(piece.text for piece in pieces)


def test_a_changed_word_is_struck_whole() -> None:
    pieces = difference("The gate is a wall with a hinge.", "The gate is a barrier with a hinge.")
    assert [p.text for p in pieces if p.mark is Mark.REMOVED] == ["wall"]
    assert [p.text for p in pieces if p.mark is Mark.ADDED] == ["barrier"]


def test_long_unchanged_stretches_are_folded() -> None:
    same = "word " * 2_000
    pieces = folded(difference(f"a {same} b", f"a {same} c"))
    assert sum(len(piece.text) for piece in pieces) < 1_000
    assert "⋯" in pieces[0].text


def test_a_text_too_long_to_compare_by_words_is_replaced_whole() -> None:
    old, new = "a b " * 3_000, "c d " * 3_000
    assert [piece.mark for piece in difference(old, new)][:2] == [Mark.REMOVED, Mark.ADDED]
