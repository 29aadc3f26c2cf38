"""The story as plain text: every word readers get, nothing they do not."""

from dataclasses import replace

import pytest

from tests.export.stories import CANARY, story
from workstation.export.formats import find_format
from workstation.export.options import Attributions, Options
from workstation.export.plain import in_plain, plain_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One\n two<br>three</p><p>Four</p>", "One two\nthree\n\nFour"),
        ("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>", "- a\n  - b\n- c\n  d"),
        ('<ol start="3"><li>x</li><li>y</li></ol>', "3. x\n4. y"),
        ("<blockquote><p>said</p><p>more</p></blockquote>", "> said\n\n> more"),
        ("<pre><code>a\n  b\n</code></pre>", "    a\n      b"),
        ("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", "A\tB\n1\t2"),
        ('<p>See <a href="https://example.org/x">this</a>.</p>', "See this (https://example.org/x)."),
        ('<p>See <a href="https://example.org/x">https://example.org/x</a>.</p>', "See https://example.org/x."),
        ('<p><img src="data:," alt="A wall"></p>', "[A wall]"),
        ("<p>5 km &amp; &lt;more&gt;</p>", "5 km & <more>"),
        ("", ""),
    ],
)
def test_pieces(html, text):
    assert in_plain(html) == text


def test_a_whole_story():
    text = plain_text(story(), Options())
    assert text.index(story().headline) < text.index(story().dek) < text.index("Reported and written by Ada Nwosu")
    assert "twelve fewer than before.[1]" in text
    assert "\n\n[1] The count leaves out kiosks." in text
    assert "- Rent: up 9 %\n- Milk: up 14 %" in text
    assert "2025\t€0.95" in text
    assert "expert=" not in text
    assert "q7k2m9xa" not in text
    assert CANARY not in text
    assert "data:" not in text


def test_every_way_to_attribute_keeps_the_words():
    for attributions in Attributions:
        text = plain_text(story(), Options(attributions=attributions))
        assert "“Nobody here drinks less, they just complain more,”" in text


def test_the_file_is_named_by_the_slug():
    (name,) = find_format("text").recipe().write(replace(story(), slug="a-wall"), Options()).files
    assert name == "a-wall.txt"
