"""What a reader sees, where it stands, and how many words it is."""

import pytest
from hypothesis import example, given, settings

from tests.markdown.fragments import posts, texts
from workstation.markdown.block_words import Read, read_once
from workstation.markdown.counts import count, reading_minutes, words
from workstation.markdown.outline import Heading, outline
from workstation.markdown.seen import seen
from workstation.markdown.visible import read, visible


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("# A *b* [c]{expert=d}\n\n- e\n- f `g  h`", "A b c\n\ne\n\nf g  h"),
        ("a\nb  \nc\\\nd", "a b\nc\nd"),
        ("| a | b |\n|---|---|\n| c\\|d | e |", "a\tb\nc|d\te"),
        ("&amp;\\* <http://a.b> <i>x</i> ![alt](s) [l](u 't')[^1]\n\n[^1]: note", "&* http://a.b x  l\n\nnote"),
        ("<div>\n<b>x</b> &lt; <script>no</script>\n</div>", "x <"),
        ("```py\ncode\n```\n\n    more", "code\n\nmore"),
        ("", ""),
    ],
)
def test_what_is_seen(text, seen):
    assert " ".join(visible(text).text.split(" ")).strip() == seen


@settings(deadline=None, max_examples=150)
@given(texts)
def test_every_visible_character_stands_where_it_says(text):
    seen = visible(text)
    for begin, length, at, size in seen.stretches:
        part, source = seen.text[begin : begin + length], text[at : at + size]
        if length == size and part.strip() and "\0" not in source:
            assert part.replace("\n", " ") == source.replace("\n", " ").replace("\ufdd0", "\ufffd")
    for begin, length, at, size in seen.stretches[:3]:
        assert seen.source_range(begin, begin + length) == (at, at + size)


@settings(deadline=None, max_examples=150)
@given(texts)
@example("a  \n \tb \nc\n\n| d | |\n|---|---|\n| | e |\n\n<!-- -->\n\n``  ``\n\n[^1]: f\n    - g")
@example(
    "[a](/u) [ b](u) [c\n d](u_v)  \ne] ![f](g) h\n\n[^1](u) [i [j](k)](l) _[m](n_o)_ [](p) [q] [s](t)(u)\n\n[^1]: v"
)
def test_what_is_seen_without_places_is_the_same(text):
    assert seen(text) == visible(text).text


def test_real_articles_are_seen_the_same_without_places():
    assert [seen(post) for post in posts()] == [visible(post).text for post in posts()]


def test_find_folds_space_quotes_and_marks():
    text = "He said: “China’s\r\n*own*  interests”, e\u0301tude. China's own interests"
    found = visible(text).find("china's own".replace("c", "C"))
    assert [text[start:end] for start, end in found] == ["China’s\r\n*own", "China's own"]
    assert [text[slice(*hit)] for hit in visible(text).find('"China\'s own interests"')] == [
        "“China’s\r\n*own*  interests”"
    ]
    assert [text[slice(*hit)] for hit in visible(text).find("étude")] == ["e\u0301tude"]
    assert visible(text).find("  ") == visible("").find("x") == []


def test_find_reaches_over_paragraphs():
    text = "one two\n\n> three"
    assert [text[slice(*hit)] for hit in visible(text).find("two three")] == ["two\n\n> three"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("[Alexander Gabuev]{expert=alexander-gabuev} said **so**.", 4),
        ("well-known don’t it's 3,5 % — and/or a…b", 8),
        ("see https://example.org/a-b and [the page](https://example.org)", 4),
        ("北京的天气", 5),
        ("東京タワー is high", 6),
        ("한국어 문장", 2),
        ("हिन्दी में e\u0301te\u0301 שָׁלוֹם", 4),
        ("* * *\n\n---\n\n![picture](x.png)", 0),
        ("<p>three <b>words</b> here</p>", 3),
        ("", 0),
    ],
)
def test_words(text, number):
    assert words(text) == number == count(visible(text).text)


def test_reading_minutes():
    assert [reading_minutes(number) for number in (0, 1, 238, 239)] == [0, 1, 1, 2]


def test_outline():
    text = "# One [x]{expert=a}\r\n\r\ntext\r\n\r\nTwo *b*\r\n---\r\n\r\n> ### Three\r\n\r\n    # code"
    assert outline(text) == (Heading(1, "One x", 0), Heading(2, "Two b", 4), Heading(3, "Three", 7))


@settings(deadline=None, max_examples=200)
@given(texts)
@example(
    "see [a\nb ]{expert=c}, *d*, **e**. [f](/u)[g]{quote=h}\n\n- [i]{claim=j}\n- [ ]{source=k}\n\n[](/u)\n\n# [l](m)"
)
@example("\ufeff[a]{expert=b}\r\n[c]{expert=d}\r\n\r\n[e\r\nf]{quote=g}\r\n\r\n[h](/u)")
@example("[a [b]{expert=c} d]{quote=e} &amp; [f]{source=g}\n\n[f]: /u")
def test_what_is_read_once_is_what_is_seen(text):
    seen, tags = read(text)
    assert read_once(text) == Read(seen.text, count(seen.text), tuple((tag, seen.tagged(tag)) for tag in tags))


def test_real_articles_are_read_once_as_they_are_seen():
    for post in posts():
        seen, tags = read(post)
        assert read_once(post) == Read(seen.text, count(seen.text), tuple((tag, seen.tagged(tag)) for tag in tags))
