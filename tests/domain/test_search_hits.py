"""Words that were found are in sight, wherever in their passage they stand."""

from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.search_hits import BEGIN, END, from_first_hit


def test_an_early_hit_leaves_the_words_as_they_are():
    words = f"…It was first told by the {BEGIN}Łódź{END} Gazette 4. Of roasting"
    assert from_first_hit(words) == words
    assert from_first_hit("no hit at all " * 20) == "no hit at all " * 20


def test_a_late_hit_is_brought_forward_at_a_word():
    words = f"…Vying multipurpose of the to paraplegic one and journalist fighting beast gorse {BEGIN}Łódź{END} and"
    assert from_first_hit(words) == f"…fighting beast gorse {BEGIN}Łódź{END} and"


@given(before=st.text("ab …", max_size=120), after=st.text("ab ", max_size=20))
def test_the_hit_is_never_lost_nor_far_away(before, after):
    words = f"{before}{BEGIN}Łódź{END}{after}"
    shown = from_first_hit(words)
    assert words.endswith(shown.removeprefix("…")) or shown == words
    assert shown.index(BEGIN) <= 48
