"""Tags are found wherever text stands, at their exact places; what is not exactly a tag stays text."""

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.markdown.fragments import texts
from workstation.markdown.render import render
from workstation.markdown.tags import find_tags, values

PLACES = {
    "paragraph": "see [x *y*]{expert=a} there",
    "heading": "##   [x *y*]{expert=a}  ##",
    "setext heading": "   one\n [x *y*]{expert=a}\n===",
    "list": "- one\n  1.  two [x *y*]{expert=a}",
    "list with a tab": "-\t[x *y*]{expert=a}\n\n\t[z]{source=b}",
    "quote": "> > [x *y*]{expert=a}",
    "quote with a tab": ">\t\u00a0[x *y*]{expert=a}",
    "lazy continuation": "> - one\n[x *y*]{expert=a}",
    "table": "a | b\n--|--\n\\| c\\|d | [x *y*]{expert=a} | [z]{source=b}",
    "table in a quote": "> | `a\\|b` | [x *y*]{expert=a} |\n> |---|---|",
    "footnote": "a[^1]\n\n[^1]: b\n\n    c [x *y*]{expert=a}",
    "unused footnote": "[^1]: [x *y*]{expert=a}",
    "link": "[see [x *y*]{expert=a} there](/url 'ti]tle')",
    "picture": "![see [x *y*]{expert=a} there](/url)",
    "picture in a link": "[![[x *y*]{expert=a}](/i)](/u)",
    "after code and HTML": "`[` <b title=']{'> \\[ &lbrack; [x *y*]{expert=a}",
    "emphasis": "***[x *y*]{expert=a}** ~~b~~*",
    "struck out": "a ~~~[x *y*]{expert=a}~~~",
    "right to left": "\u200f\u05e9\u05dc\u05d5\u05dd [x *y*]{expert=a} e\u0301 \U0001f600",
    "line separator": "a\u2028[x *y*]{expert=a}\0",
    "spaces at line ends": "a  \n  b   \n\t [x *y*]{expert=a}   ",
}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff", "before\n\n", "[ref]: /u\n\n"])
@pytest.mark.parametrize("place", PLACES)
def test_exact_places(place, start, newline):
    text = (start + PLACES[place]).replace("\n", newline)
    found = find_tags(text)[0]
    assert (found.key, found.value) == ("expert", "a")
    assert text[found.start : found.end] == "[x *y*]{expert=a}"
    assert text[found.text_start : found.text_end] == "x *y*"


@pytest.mark.parametrize(
    "text",
    [
        "[x]{Expert=a}", "[x]{expert=A}", "[x]{expert=a source=b}", "[x]{expert=}", "[x]{expert=-a}",
        "[x] {expert=a}", "[x]{expert=a", "[x{expert=a}", "x]{expert=a}", "\\[x]{expert=a}", "[x\\]{expert=a}",
        "[x]{expert= a}", "[x]{who=a}", "`[x]{expert=a}`", "    [x]{expert=a}", "```\n[x]{expert=a}\n```",
        "<div>\n[x]{expert=a}\n</div>", "[x `]{expert=a}`", "[x\n\ny]{expert=a}", "[a]: </[x]{expert=a}>",
        "<b title='[x]{expert=a}'>", "[x [y]{expert=a", "[x]{.expert}",
    ],
)  # fmt: skip
def test_what_is_not_a_tag_stays_text(text):
    assert find_tags(text) == ()


def test_outer_before_inner():
    text = "[one [two]{expert=b} [three [four]{source=d}]{quote=c}]{claim=a}"
    assert [tag.value for tag in find_tags(text)] == ["a", "b", "c", "d"]
    assert values(find_tags(text + "[x]{expert=z} [y]{expert=b}"), "expert") == ("b", "z")


def test_a_reference_does_not_steal_the_text():
    text = "[x]{expert=a} [x] [x][y]{expert=b}\n\n[x]: /u"
    assert [(tag.start, tag.value) for tag in find_tags(text)] == [(0, "a"), (21, "b")]
    assert render(text).count("<a ") == 1  # [x][y] is no shortcut reference (CommonMark 6.3)


def test_no_ids_reach_the_reader():
    assert render("a []{expert=x} ![b [c]{quote=d}](e)") == '<p>a  <img src="e" alt="b c" /></p>\n'


def test_a_tag_around_a_link_and_in_a_link():
    assert render("[[x](/u)]{source=a}") == '<p><a href="/u">x</a></p>\n'
    assert render("[a [x]{source=a} b](/u)") == '<p><a href="/u">a x b</a></p>\n'
    assert render("[a [[x](/v)]{source=a} b](/u)") == '<p>[a <a href="/v">x</a> b](/u)</p>\n'


@settings(deadline=None, max_examples=150)
@given(texts, st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_tag_stands_where_it_says(text, newline):
    text = text.replace("\n", newline)
    tags = find_tags(text)
    for tag in tags:
        assert text[tag.start] == "["
        assert tag.text_start == tag.start + 1
        assert text[tag.text_end : tag.end] == f"]{{{tag.key}={tag.value}}}"
    assert list(tags) == sorted(tags, key=lambda tag: (tag.start, -tag.end))


@pytest.mark.parametrize(
    "text",
    [
        "[" * 64_000,
        "![" * 32_000,
        "[a" * 20_000 + "]{expert=a}",
        "[" * 9_000 + "a" + "]{quote=a}" * 9_000,
        "[a](" * 9_000,
    ],
    ids=["brackets", "pictures", "one end", "nested", "links"],
)
@pytest.mark.timeout(20)
def test_thousands_of_brackets_take_no_time(text):
    """markdown-it alone took 6 to 13 seconds for the first two."""
    find_tags(text + "]{expert=a}")
    render(text)


def test_of_very_long_texts_only_the_last_is_kept():
    find_tags("")
    tracemalloc.start()
    try:
        for n in range(5):
            assert [tag.value for tag in find_tags("é" * 300_000 + f" [a]{{claim=c{n}}}")] == [f"c{n}"]
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 600_000
