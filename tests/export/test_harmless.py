"""What is written for a site instead of active HTML, comments and refused addresses; all else stays as it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.export.harmless import harmless
from workstation.markdown.visible import visible

HARMLESS = (
    "# h", "---", "- a", "  b", "    c", "1. x", "> q", "```", "~~~", "| a | b \\| c |", "|---|---|", "[a]: /u",
    "[b]: https://b.example 't'", "[a] [b] ![a]", "[^1]: a note", "[^1]", "*em", "em*", "\t", "  ", "![](i.png)", "\\",
    "foo  ", "a < b", "`code`", "&amp; \\* &lt;script&gt;", "<x@y.example>", "<https://a.example>", "**b [x *y*](/u)**",
    "\u200f\u05d0", "[link ![alt](s)](/u)", "", "", "https://a.example", "data: none", "a](b", "\ufeff",
)  # fmt: skip


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ("<script>x</script>\n\ntext", "text"),
        ("one\n\n<!-- private\n\nnote -->\n\ntwo", "one\n\ntwo"),
        ("one <!-- private --> two", "one  two"),
        ("one\n<!-- private -->\ntwo", "one\n\ntwo"),
        ("<?php secret > x ?>\n\n<!DOCTYPE html>\n\n<![CDATA[ a > b ]]>\n\ntext", "text"),
        ("![<!-- private -->a](b.png)", "![a](b.png)"),
        ("a <b onclick=x>bold *x*</b> c", "a <b>bold *x*</b> c"),
        ("a <b>never closed", "a <b>never closed</b>"),
        ("a </div> b", "a  b"),
        ("x <script>alert(1)</script> y", "x  y"),
        ("<div>\n\n*words*\n\n</div>", "<div></div>\n\n*words*"),
        ("<img src=x onerror=y>", '<img src="x">'),
        ("<form>*a* b</form>\n\ntext", "\\*a\\* b\n\ntext"),
        ("- a\n\n  <p onclick=x>b\n  c</p>\n", "- a\n\n  <p>b c</p>"),
        ("<div onclick=x>\n<!-- -->\na</div>", "<div>\na</div>"),
        ("<pre onclick=x>\n\na\n\nb</pre>", "<pre>\n&#10;a\n&#10;b</pre>"),
        ("[the *words*](javascript:x) stay", "the *words* stay"),
        ("![a *sign*](javascript:x) stays", "a sign stays"),
        ("![a](//host/b.png)", "a"),
        ("<javascript:a>", "javascript:a"),
        ("[a]: javascript:x\n\n[the a][a]", "the a"),
        ("> [a]: /u\n> [a]: vbscript:x 'title'\n\n[a]", "> [a]: /u\n> \n\n[a]"),
        ("![a <b>](javascript:x)", "a"),
        (
            "| a | b |\n|--|--|\n| <b onclick=x title='a\\|b'>c</b> | d |",
            '| a | b |\n|--|--|\n| <b title="a\\|b">c</b> | d |',
        ),
        ("> a <i\n> onclick=x>b</i>", "> a <i>b</i>"),
        ("<img src='x'onerror=y>", "&lt;img src='x'onerror=y>"),
        ("text\n[a]: javascript:x", "text\n[a]: \u2060javascript:x"),
        ('<p title="a&#10;&#10;b" onclick=x>y</p>', '<p title="a&#10;&#10;b">y</p>'),
        ("[^1]\n\n[^1]: <script>x</script>note", "[^1]\n\n[^1]: note"),
    ],
)
def test_what_is_written_instead(body: str, written: str):
    assert harmless(body).strip("\n") == written
    assert harmless(harmless(body)) == harmless(body)


SAME = [
    "<p class='a'>one<br/>two &amp; three</p>",
    "<DIV>\n  <b>x</b>\n</DIV>",
    "<table>\n<tr><td align>x</td></tr>\n</table>".replace(" align", " colspan=2"),
    "<pre>\na\n\nb</pre>\n\ntext",
    "a <b>bold *x*</b>, <kbd>Ctrl</kbd>, H<sub>2</sub>O and <a href=https://a.example/>a</a><br>\nb",
    "<details open>\n<summary>More</summary>\ntext\n</details>",
    "```html\n<script>x</script>\n```\n\n`<!-- c -->` and `[a](javascript:x)`\n\n    <iframe>",
    "5 < 6, a <b and <https://a.example/?a=1&b=2> and <x@y.example>\\\nx",
    "a\r\n\r\n<p>x</p>\r\n\r\n[a](b)\r\n",
    "[a]: /u 'title'\n\n[a] [b](mailto:x@y.example) ![c](https://a.example/b.png)\n\n[^1]\n\n[^1]: Figure: x",
    "",
]


@pytest.mark.parametrize("body", SAME)
def test_harmless_html_stays_as_it_is_written(body: str):
    assert harmless(body) == body


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(HARMLESS), max_size=20).map("\n".join))
def test_a_text_without_html_stays_as_it_is_written(body: str):
    assert harmless(body) == body.lstrip("\ufeff")


def test_words_stay():
    body = "a <b onclick=x>bold [link](javascript:x)</b> *c* ![d](data:x)"
    assert visible(harmless(body)).text == "a bold link c d"
