"""The clipboards of Word, Google Docs, LibreOffice and browsers as clean Markdown."""

import base64
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from workstation.errors import FileRefused
from workstation.importing.pasted import pasted
from workstation.importing.pasted_into import apart, source_of, with_free_labels

FOLDER = Path(__file__).parent / "fixtures" / "clipboard"

_TEXT = (
    "The council met on **Tuesday** and *put off* the vote, "
    "see the [minutes](https://sorrel.example/minutes?utm_source=x&id=7).[^1]"
)
_LIST = "- First\n  - Inner\n- Second"
_TABLE = "| Gate | Built |\n| --- | --- |\n| North | 1954 |"
_NOTE = "[^1]: Kept at the *town hall*."


def _clipboard(name: str) -> str:
    return (FOLDER / f"{name}.html").read_text(encoding="utf-8")


def test_word() -> None:
    found = pasted(_clipboard("word"))
    assert found.markdown.split("\n\n") == [
        "# The barrier",
        _TEXT,
        _LIST,
        "Then:",
        "3. Three\n4. Four",
        _TABLE,
        "\\[Image: The north gate\\]",
        _NOTE,
    ]
    assert len(found.notes) == 2
    assert "comment" in found.notes[0]
    assert "did not come along" in found.notes[1]
    assert "ana" not in f"{found.markdown}{found.notes}"  # a path names whoever wrote it


def test_google_docs() -> None:
    found = pasted(_clipboard("google-docs"))
    image = "[Image: The north gate](https://lh7-rt.googleusercontent.com/docsz/AD_4nXe?key=abc)"
    text = _TEXT.replace("the vote", "the ~~vote~~").replace("[^1]", " H<sub>2</sub>O.")
    assert found.markdown.split("\n\n") == ["## The barrier", text, _LIST, _TABLE, image]
    assert "was not fetched: https://lh7-rt" in found.notes[0]


def test_a_web_page() -> None:
    html = _clipboard("web-page")
    found = pasted(html)
    gate = ["[Image: The north gate](https://sorrel.example/north)", "The north gate"]
    assert found.markdown.split("\n\n") == ["## The barrier", _TEXT, _LIST, "> Keep it shut.", *gate, _NOTE]
    assert any("https://sorrel.example/img/north.jpg" in note for note in found.notes)
    assert source_of(html) == "https://sorrel.example/news/barrier?utm_source=feed"
    assert source_of("SourceURL:file:///C:/Users/ana/x.html") == ""


def test_libreoffice() -> None:
    assert pasted(_clipboard("libreoffice")).markdown.split("\n\n") == ["## The barrier", _TEXT, _LIST, _NOTE]


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("see <a href='https://a.example/'>this</a> now", "see [this](https://a.example/) now"),
        ("<a href='#top'>up</a> <a href='javascript:x()'>run</a>", "up run"),
        ("<p>*no* [x]{quote=abc}</p><p># five</p>", "\\*no\\* \\[x\\]{quote=abc}\n\n\\# five"),
        ("<p style='font-weight:bold'>a <span style='font-style:italic'>b</span></p>", "a *b*"),
        ("<ul><li><p>one</p></li><ol><li>two</li></ol></ul>", "- one\n  1. two"),
        ("<img src='file:///home/ana/x.png'>", "\\[Image\\]"),
        ("<script>x()</script><p onclick='x()'>words</p><!-- secret -->", "words"),
    ],
)
def test_small_ones(html: str, markdown: str) -> None:
    assert pasted(html).markdown == markdown


def test_a_picture_within_the_html_comes_along() -> None:
    out = io.BytesIO()
    Image.new("RGB", (4, 3), "red").save(out, "PNG")
    data = base64.b64encode(out.getvalue()).decode()
    found = pasted(f"<p>Look: <img alt='Red' src='data:image/png;base64,{data}'></p>")
    assert found.markdown == "Look: ![Red](image-1.png)"
    assert found.images == {"image-1.png": out.getvalue()}


def test_html_that_only_dresses_the_words_says_no_more_than_they() -> None:
    assert not pasted("<div style='color:red'><span>x = 1</span></div><p>y</p>").says_more
    assert pasted("<p><b>x</b></p>").says_more


def test_html_that_nobody_wrote() -> None:
    with pytest.raises(FileRefused):
        pasted("<b>" * 200_000)
    assert "words" in pasted("<div>" * 5_000 + "words").markdown


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=60))
def test_anything_may_be_on_a_clipboard(html: str) -> None:
    pasted(html)
    pasted(f"<p class=MsoNormal style='mso-list:l0 level9 lfo1'>{html}")


def test_footnotes_count_on_from_those_of_the_text() -> None:
    markdown = "A[^1] b[^x] c.\n\n[^1]: One\n\n[^x]: Two"
    assert with_free_labels(markdown, "Words.") == markdown
    assert with_free_labels(markdown, "Has[^1] and[^7].") == "A[^8] b[^9] c.\n\n[^8]: One\n\n[^9]: Two"


@pytest.mark.parametrize(
    ("words", "before", "after", "above", "put"),
    [
        ("some *words*", "a ", " b", "", "some *words*"),
        ("# Head", "", "", "", "# Head"),
        ("one\n\ntwo", "a ", " b", "", "\n\none\n\ntwo\n\n"),
        ("- one", "", "", "Above", "\n- one"),
        ("- one", "  ", "", "", "- one"),
    ],
)
def test_blocks_stand_apart(words: str, before: str, after: str, above: str, put: str) -> None:
    assert apart(words, before, after, above) == put
