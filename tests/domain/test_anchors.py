"""Anchors find their words again whatever is done to the text around them."""

import time

from hypothesis import example, given
from hypothesis import strategies as st

from workstation.domain.anchors import Anchor, anchored, followed, span_between

TEXT = st.text(alphabet="ab \n“”é🙂", max_size=60)
STORY = "The bridge closes on Friday. The mayor said the bridge is safe. Nobody asked the lorries."


def moved(anchor: Anchor, old: str, new: str) -> Anchor:
    span = span_between(old, new)
    return followed(anchor, span, new) if span else anchor


def at(words: str, text: str = STORY, nth: int = 0) -> Anchor:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return anchored(text, start, start + len(words))


def stands(anchor: Anchor, text: str) -> str:
    return text[anchor.start : anchor.end]


@given(old=TEXT, new=TEXT)
def test_the_span_turns_one_text_into_the_other(old, new):
    span = span_between(old, new)
    if span is None:
        assert old == new
    else:
        assert old[: span.start] + new[span.start : span.new_end] + old[span.old_end :] == new


@given(text=TEXT, put=TEXT, data=st.data())
@example(text="ab", put="ab", data=None)
def test_an_edit_beside_the_words_leaves_them(text, put, data):
    if data is None:
        start, end, low, high = 0, 2, 2, 2
    else:
        start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
        side = data.draw(st.booleans())
        low, high = sorted(data.draw(st.tuples(*[st.integers(0, start) if side else st.integers(end, len(text))] * 2)))
    new = text[:low] + put + text[high:]
    anchor = moved(anchored(text, start, end), text, new)
    assert stands(anchor, new) == text[start:end]
    assert anchor == anchored(new, anchor.start, anchor.end)


@given(text=TEXT, data=st.data())
def test_any_chain_of_edits_keeps_an_anchor_within_the_text(text, data):
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    anchor = anchored(text, start, end)
    for _ in range(data.draw(st.integers(1, 5))):
        low, high = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
        new = text[:low] + data.draw(TEXT) + text[high:]
        anchor, text = moved(anchor, text, new), new
        assert 0 <= anchor.start <= anchor.end <= len(text)
        assert anchor.lost or stands(anchor, text) == anchor.words


@given(words=st.text(alphabet="xyz", min_size=8, max_size=20), before=TEXT, after=TEXT, data=st.data())
def test_words_cut_out_are_found_where_they_are_put_back(words, before, after, data):
    text = before + words + after
    gone = before + after
    anchor = moved(anchored(text, len(before), len(before) + len(words)), text, gone)
    assert anchor.lost
    assert anchor.words == words
    place = data.draw(st.integers(0, len(gone)))
    pasted = gone[:place] + words + gone[place:]
    back = moved(anchor, gone, pasted)
    assert stands(back, pasted) == words


def test_words_edited_inside_are_followed():
    new = STORY.replace("mayor said", "mayor has often said")
    assert stands(moved(at("mayor said the"), STORY, new), new) == "mayor has often said the"
    new = STORY.replace("mayor said", "said")
    assert stands(moved(at("mayor said the"), STORY, new), new) == "said the"
    new = STORY.replace("Friday. The mayor", "Monday. A mayor")
    assert stands(moved(at("The mayor said"), STORY, new), new).endswith("mayor said")


def test_two_edits_at_once_do_not_confuse_equal_words():
    new = STORY.replace("The bridge", "The old bridge").replace("lorries", "drivers of lorries")
    anchor = moved(at("bridge", nth=1), STORY, new)
    assert new[: anchor.start].endswith("said the ")
    new = "Nobody asked the lorries. " + STORY.replace(" Nobody asked the lorries.", "")
    assert stands(moved(at("Nobody asked the lorries."), STORY, new), new) == "Nobody asked the lorries."
    new = STORY.replace("The bridge", "A ferry").replace("is safe", "is not safe").replace("lorries", "cars")
    assert stands(moved(at("is safe"), STORY, new), new) == "is not safe"


def test_words_that_stand_elsewhere_too_are_not_mistaken():
    anchor = moved(at("the"), STORY, STORY.replace(" said the bridge is safe", ""))
    assert anchor.lost
    assert moved(anchor, STORY.replace(" said the bridge is safe", ""), STORY).words == "the"


def test_a_point_between_two_words():
    point = anchored(STORY, STORY.index("mayor"), STORY.index("mayor"))
    for new in ("Yesterday. " + STORY, STORY.replace("closes", "shuts").replace("safe", "sound")):
        there = moved(point, STORY, new)
        assert (there.lost, new[there.start :].startswith("mayor")) == (False, True)


def test_following_is_quick_in_a_long_text():
    text = "".join(f"Sentence number {n} of a long story. " for n in range(30_000))
    anchors = [anchored(text, n * 1_000, n * 1_000 + 20) for n in range(500)]
    new = text[:500_000] + "x" + text[500_000:]
    began = time.process_time()
    span = span_between(text, new)
    assert span is not None
    for anchor in anchors:
        followed(anchor, span, new)
    assert time.process_time() - began < 5
