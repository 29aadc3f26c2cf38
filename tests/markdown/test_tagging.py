"""Tagging changes nothing but the tag, says why it refuses, and offers what it would accept."""

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from tests.markdown.fragments import texts
from workstation.errors import CannotTag
from workstation.markdown.blocks import Blocks
from workstation.markdown.render import render
from workstation.markdown.source import normal
from workstation.markdown.tagging import rename, strip_tags, tag, tag_paragraphs, untag, words_between
from workstation.markdown.tags import find_tags
from workstation.markdown.visible import visible


@settings(deadline=None, max_examples=200)
@given(texts, st.sampled_from(["\n", "\r\n"]), st.data())
def test_tag_then_untag(text, newline, data):
    text = text.replace("\n", newline)
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = min(len(text), start + data.draw(st.sampled_from([1, 3, 8, 20, 60])))
    try:
        tagged = tag(text, start, end, "quote", "v1")
    except CannotTag as refused:
        event(refused.happened)
        if refused.nearest:
            tag(text, *refused.nearest, "claim", "v2")
        return
    new = [found for found in find_tags(tagged) if (found.start, found.value) == (start, "v1")]
    ours = next(found for found in new if tagged[found.text_start : found.text_end] == text[start:end])
    assert untag(tagged, ours) == text
    assert render(tagged) == render(text)
    assert visible(tagged).text == visible(text).text
    others = [(found.key, found.value) for found in find_tags(tagged) if found != ours]
    assert others == [(found.key, found.value) for found in find_tags(text)]
    assert strip_tags(tagged) == strip_tags(text)


@settings(deadline=None, max_examples=60)
@given(texts, st.data())
def test_with_blocks_at_hand_the_same(text, data):
    text = normal(text)
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = min(len(text), start + 8)
    blocks = Blocks(text)

    def outcome(**more):
        try:
            return tag(text, start, end, "quote", "v1", **more)
        except CannotTag as refused:
            return str(refused), refused.nearest

    assert outcome(blocks=blocks) == outcome()


def select(marked: str) -> tuple[str, int, int]:
    """A text whose selection stands between ⟦ and ⟧."""
    start = marked.index("⟦")
    end = marked.index("⟧") - 1
    return marked.replace("⟦", "").replace("⟧", ""), start, end


@pytest.mark.parametrize(
    ("marked", "why", "nearest"),
    [
        ("a ⟦*b⟧ c* d", "italics", "b"),
        ("a ⟦**b⟧ c** d", "bold", "b"),
        ("a ⟦b [c⟧ d](/u) e", "a link", "b"),
        ("a [b](⟦/u⟧) c", "differently", None),
        ("a ⟦[b⟧ c]{expert=x} d", "another tag", "b"),
        ("a `b ⟦c⟧ d` e", "inside words set as code", "`b c d`"),
        ("a &am⟦p; b⟧", "an escaped character", "&amp; b"),
        ("a⟦ \n ⟧b", "Only white space", None),
        ("```\n⟦code⟧\n```", "code, HTML or a definition", None),
        ("<div>\n⟦html⟧\n</div>", "code, HTML or a definition", None),
        ("[a]: ⟦/u⟧", "code, HTML or a definition", None),
        ("⟦one\n\ntwo⟧", "several paragraphs", "one"),
        ("⟦# head⟧", "beyond the words", "head"),
        ("a ⟦b] c⟧ d", "square bracket", None),
        ("| ⟦a | b⟧ |\n|---|---|", "several paragraphs", "a"),
        ("⟦⟧", "Nothing is selected", None),
    ],
)
def test_refusals(marked, why, nearest):
    text, start, end = select(marked)
    with pytest.raises(CannotTag) as refused:
        tag(text, start, end, "quote", "q1")
    assert why in refused.value.happened
    if nearest is not None:
        assert text[slice(*refused.value.nearest)] == nearest
        assert nearest in refused.value.remedy


@pytest.mark.parametrize(
    ("marked", "tagged"),
    [
        ("a ⟦b⟧ c", "a [b]{quote=q1} c"),
        ("a⟦ b ⟧c", "a [b]{quote=q1} c"),
        ("⟦one\n\ntwo *th⟧ree*", None),
        ("⟦one\n\n> two\nthree⟧", "[one]{quote=q1}\n\n> [two\nthree]{quote=q1}"),
        ("- ⟦a\n- b⟧", "- [a]{quote=q1}\n- [b]{quote=q1}"),
        ("x **⟦b** c⟧", "x [**b** c]{quote=q1}"),
        ("| ⟦a | b⟧ |\r\n|---|---|", "| [a]{quote=q1} | [b]{quote=q1} |\r\n|---|---|"),
        ("⟦# Head\n\nText⟧", "# [Head]{quote=q1}\n\n[Text]{quote=q1}"),
    ],
)
def test_paragraphs(marked, tagged):
    text, start, end = select(marked)
    if tagged is None:
        with pytest.raises(CannotTag, match="italics"):
            tag_paragraphs(text, start, end, "quote", "q1")
    else:
        assert tag_paragraphs(text, start, end, "quote", "q1") == tagged
        assert strip_tags(tagged) == text


def test_rename_changes_only_its_tag():
    text = "[a [b]{expert=x}]{quote=x} `[c]{expert=x}` [d]{expert=xx}"
    assert rename(text, "expert", "x", "new") == text.replace("[b]{expert=x}", "[b]{expert=new}")


def test_untag_of_a_tag_that_moved():
    text = "[a]{expert=x}"
    with pytest.raises(CannotTag, match="any more"):
        untag("x" + text, find_tags(text)[0])


@pytest.mark.parametrize(("key", "value"), [("who", "x"), ("expert", ""), ("expert", "A b"), ("quote", "-a")])
def test_impossible_keys_and_values(key, value):
    with pytest.raises(ValueError, match="no tag"):
        tag("abc", 0, 1, key, value)


@pytest.mark.parametrize(
    ("text", "words", "tagged"),
    [
        ("She *said* [it](https://x.example).", "said it", "She [*said* [it](https://x.example)]{expert=a}."),
        ("A [link](u) here", "A link", "[A [link](u)]{expert=a} here"),
        ("He **“was here”** today", "“was here” today", "He [**“was here”** today]{expert=a}"),
    ],
)
def test_words_with_marks_and_links_at_their_edges_take_these_in(text, words, tagged):
    (hit,) = visible(text).find(words)
    assert tag_paragraphs(text, *hit, "expert", "a") == tagged


def test_the_words_of_a_range_are_those_a_reader_reads_wherever_it_begins_and_ends() -> None:
    text = "So [“the [Gazette]{source=gazette} knew,”]{quote=q7k2m9xa} she said."
    tags = find_tags(text)
    plain = strip_tags(text)
    for start in range(len(text) + 1):
        for end in range(start, len(text) + 1):
            said = words_between(text, tags, start, end)
            assert said in plain
    assert words_between(text, tags, text.index("Gazette"), len(text)) == "Gazette knew,” she said."
