"""Where a passage has moved to is told as a text that carries its marks would tell it."""

from hypothesis import given
from hypothesis import strategies as st

from workstation.ui.attributing.drift import Drift

EDITS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6), st.integers(0, 6)), max_size=90)


@given(EDITS, st.integers(0, 39), st.integers(1, 10))
def test_a_passage_that_was_not_cut_is_where_its_letters_are(edits, start, length):
    text = list(range(50))
    passage = text[start : start + length]
    drift, fresh = Drift(), 1_000
    for at, removed, added in edits:
        at, removed = min(at, len(text)), min(removed, max(0, len(text) - at))
        text[at : at + removed] = range(fresh, fresh + added)
        fresh += added
        drift.add(at, removed, added)
    now = drift.now(start, start + length)
    if now is not None:
        seen = text[now[0] : now[1]]
        assert seen[0] == passage[0]
        assert seen[-1] == passage[-1]
        assert drift.then(*now)[0] <= start
        assert drift.then(*now)[1] >= start + length


def test_typing_on_is_one_edit_and_a_passage_keeps_what_is_typed_within():
    drift = Drift()
    for at in range(5):
        drift.add(at, 0, 1)
    drift.add(4, 1, 0)
    assert drift.now(0, 4) == (4, 8)
    drift.add(6, 0, 3)
    assert drift.now(0, 4) == (4, 11)
    drift.add(3, 3, 0)
    assert drift.now(0, 4) is None
