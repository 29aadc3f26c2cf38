"""What formats decide about the HTML, and what raw HTML may do to it."""

import time

import pytest

from workstation.markdown.links import may_fetch, may_follow
from workstation.markdown.look import Look
from workstation.markdown.render import render
from workstation.markdown.sanitise import sanitise, too_much

LOOK = Look(
    open_tag=lambda key, value, first: f'<cite data-x="{value}">',
    close_tag=lambda key, value, first: "</cite>",
    figure=lambda src, alt, title: f'<figure><img src="{src}"><figcaption>{title or alt}</figcaption></figure>',
    image_src=lambda src: None if src == "gone.png" else f"article://x/{src}",
    footnote_prefix="-a-",
)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("a [b]{expert=c} d", '<p>a <cite data-x="c">b</cite> d</p>\n'),
        ("<i>a</i> [b]{expert=c}", '<p><i>a</i> <cite data-x="c">b</cite></p>\n'),
        ("<i>a [b]{expert=c}</i>", '<p><i>a <cite data-x="c">b</cite></i></p>\n'),
        ("<i>a [b</i> c]{expert=c}", "<p><i>a b</i> c</p>\n"),
        ("[a <script> b]{expert=c} d", "<p>a </p>\n"),
        ("&#xFDD0;0&#xFDD1; <b>x</b>", "<p>\ufffd0\ufffd <b>x</b></p>\n"),
        ("![a](b.png 't')", '<figure><img src="b.png"><figcaption>t</figcaption></figure>\n'),
        ("- ![a](b.png)", '<ul>\n<li><figure><img src="b.png"><figcaption>a</figcaption></figure></li>\n</ul>\n'),
        ("x ![a](b.png)", '<p>x <img src="article://x/b.png" alt="a" /></p>\n'),
        ("x ![a *b*](gone.png)", "<p>x a b</p>\n"),
        ("x <img src=b.png alt=a>", '<p>x <img src="article://x/b.png" alt="a"></p>\n'),
        ("x <img src=gone.png alt=a>", '<p>x <img alt="a"></p>\n'),
        ("![a](//host/b.png)", "<p>a</p>\n"),
        ("[a](javascript:x) <vbscript:y>", "<p>a vbscript:y</p>\n"),
        ("<!-- only -->", ""),
        ("- a\n  > b", "<ul>\n<li>a\n<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n</ul>\n"),
    ],
)
def test_looks(text, html):
    assert render(text, LOOK) == html


def test_footnote_ids_carry_the_prefix():
    html = render("a[^1] <b>c</b>\n\n[^1]: x", LOOK)
    assert 'href="#fn-a-1" id="fnref-a-1"' in html
    assert '<li id="fn-a-1">\n<p>x <a href="#fnref-a-1"' in html


@pytest.mark.parametrize(
    "address", ["/a", "a/b:c", "#x", "?q", "//host/x", "http://a", "HTTPS://a", "mailto:a", "tel:+1", "", "a(b:c"]
)
def test_followed(address):
    assert may_follow(address)


@pytest.mark.parametrize(
    "address",
    ["javascript:x", " java\nscript:x", "\x01javascript:x", "data:text/html,x", "file:///etc", "vbscript:x", "x:y"],
)
def test_not_followed(address):
    assert not may_follow(address)
    assert not may_fetch(address)


@pytest.mark.parametrize(
    "address", ["//h/x", "\\\\h\\x", "/\\h", "%5C%5Ch", "/%5Ch", "data:image/png;base64,x", "mailto:x", "\t//h"]
)
def test_not_fetched(address):
    assert not may_fetch(address)


@pytest.mark.parametrize(
    ("html", "clean"),
    [
        ('<p id="fnref1" class="footnote a">x</p>', '<p class="a">x</p>'),
        ('<h2 id="part-1">x</h2><a id="cookie" name="y">z</a>', '<h2 id="part-1">x</h2><a>z</a>'),
        ('<td style="text-align:left;color:red">', ""),
        ("<textarea>a<b>c</textarea>", "a&lt;b&gt;c"),
        ("<style>x</style><iframe src=x>y</iframe><object>z</object>", "z"),
        ("<img src=a onerror=b srcset=c>", '<img src="a">'),
        ('<blockquote cite="javascript:x">y</blockquote>', "<blockquote>y</blockquote>"),
    ],
)
def test_sanitise(html, clean):
    assert sanitise(html) == clean


@pytest.mark.timeout(30)
@pytest.mark.parametrize("html", ["<div>" * 100_000, "<b>" * 300 + "x", "<p>" + "a" * 1_000_001, "<i>\n" * 100_000])
def test_too_much_html_is_shown_as_text(html):
    start = time.perf_counter()
    assert too_much(html)
    assert "<div>" not in sanitise(html)
    assert "<b>" not in render(html)
    assert time.perf_counter() - start < 10


def test_deep_but_reasonable_html_stays():
    assert sanitise("<div>" * 50 + "x" + "</div>" * 50).count("<div>") == 50


def test_elements_end_with_their_block():
    assert render("<div>\n\n*a*\n\n</div>") == "<div></div>\n<p><em>a</em></p>\n"


def test_deep_lists_keep_their_text():
    """The parser's own limit of 20 levels would drop everything below the tenth list."""
    text = "\n".join("  " * depth + f"- level {depth}" for depth in range(40))
    assert all(f"level {depth}" in render(text) for depth in range(40))
