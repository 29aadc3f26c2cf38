import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from tests.shared import FOLDER
from workstation import importing
from workstation.errors import FileRefused

FIXTURES = Path(__file__).parent / "fixtures"
PAYLOADS = next(
    (p for place in (Path(__file__).parents[1] / "data", FOLDER / "fixtures") for p in place.rglob("dompurify*.json")),
    None,
)
SAFE_TAGS = set(
    "p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong a img table thead tbody tr th td hr br s del sup sub section".split()  # noqa: E501
)


def read(html: str) -> importing.Imported:
    return importing.read_bytes(html.encode(), "page.html")


def rendered(markdown: str) -> BeautifulSoup:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin, inline=False)
    return BeautifulSoup(parser.render(markdown), "html.parser")


def cases() -> list:
    found = []
    for block in (FIXTURES / "html.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        title, rest = block.split("\n", 1)
        html, expected = rest.split("\n---8<---\n")
        found.append(pytest.param(html, expected.strip("\n"), id=title))
    return found


@pytest.mark.parametrize(("html", "expected"), cases())
def test_pieces_of_pages(html, expected):
    assert read(html).fields["body"] == expected


def test_a_whole_page():
    data = (FIXTURES / "page.html").read_bytes()
    imported = importing.read_bytes(data, "page.html")
    assert imported.fields == {
        "headline": "Bills rise again",
        "dek": "A third year of it.",
        "language": "en-GB",
        "section": "Economy",
        "publisher": "The Daily",
        "canonical_url": "https://example.org/bills",
        "published_at": datetime(2026, 3, 1, 9, tzinfo=UTC),
        "body": "The first paragraph, [with a link](https://example.org/?a=1&b=2).\n\n## Why\n\nThe second.",
    }
    assert [draft.name for draft in imported.byline] == ["Ada Nwosu", "José Añez"]
    assert imported.topics == ("energy", "prices")
    notes = "\n".join(imported.notes)
    assert "Left out: an aside (“Read also: another story”)." in notes
    assert "Left out: 1 iframe element (https://video.example.org/1)." in notes
    assert re.search(r"Left out: \d+ words of the page outside its article\.", notes)
    assert "https://example.org/lead.jpg is on the web" in notes


def test_images_within_the_page_are_taken_out_of_it():
    imported = read('<p>A <img alt="dot" src="data:image/png;base64,iVBORw0KGgo="> b</p>')
    assert imported.fields["body"] == "A ![dot](image-1.png) b"
    assert imported.images == {"image-1.png": b"\x89PNG\r\n\x1a\n"}


def test_first_words_cut_off_are_no_headline():
    imported = read(
        "<head><title>Prices will rise again…</title></head><main><p>Prices will rise again in May.</p></main>"
    )
    assert imported.fields == {"slug": "page", "body": "Prices will rise again in May."}


def test_a_page_without_words():
    with pytest.raises(FileRefused, match=r"“page.html” holds no words"):
        read("<html><head><script>var x</script></head><body><img></body></html>")


def test_a_page_nested_too_deeply_keeps_its_words():
    imported = read("<div>" * 1500 + "1. The *words*." + "</div>" * 1500)
    assert "words" in imported.fields["body"]


@pytest.mark.skipif(PAYLOADS is None, reason="the payloads are not beside this checkout")
def test_hostile_pages_leave_nothing_active():
    payloads = json.loads(PAYLOADS.read_text(encoding="utf-8"))
    assert len(payloads) >= 219
    for payload in payloads:
        for html in (payload["payload"], f"<p>Words {payload['payload']}</p>"):
            try:
                imported = read(html)
            except FileRefused:
                continue
            text = imported.fields.get("body", "")
            for element in rendered(text).find_all(True):
                assert element.name in SAFE_TAGS, (html, text)
                assert not [name for name in element.attrs if name.startswith("on") or name == "style"], (html, text)
                for address in (element.get("href"), element.get("src")):
                    assert not re.match(r"\s*(?:javascript|data|vbscript)\s*:", str(address or ""), re.I), (html, text)


WORDS = st.text(alphabet=st.sampled_from(list("ab1 *_#[]()&;`~|\\{}=!:.+-^\"'é“”")), min_size=1, max_size=12)
INLINE = st.recursive(
    WORDS.map(lambda text: text.replace("&", "&amp;")),
    lambda inner: st.tuples(st.sampled_from(["b", "i", "em", "span", "del", "sub"]), st.lists(inner, max_size=3)).map(
        lambda made: f"<{made[0]}>{''.join(made[1])}</{made[0]}>"
    ),
    max_leaves=6,
)
BLOCK = st.tuples(
    st.sampled_from(["p", "div", "h2", "li", "blockquote", "td"]), st.lists(INLINE, min_size=1, max_size=3)
)


def _block(made: tuple[str, list[str]]) -> str:
    name, inner = made
    html = f"<{name}>{''.join(inner)}</{name}>"
    return {"li": f"<ul>{html}</ul>", "td": f"<table><tr>{html}</tr></table>"}.get(name, html)


def test_italics_within_italics_are_italics_and_what_stands_in_them_knows_its_neighbours():
    assert read("<body><p><i>1<i><b>:</b></i></i></p></body>").fields["body"] == "*1<strong>:</strong>*"


@settings(deadline=None, max_examples=120)
@given(st.lists(BLOCK, min_size=1, max_size=4))
def test_the_words_of_a_page_are_the_words_a_reader_sees(blocks):
    html = "<body>" + "".join(map(_block, blocks)) + "</body>"
    try:
        body = read(html).fields.get("body", "")
    except FileRefused:
        return
    text = BeautifulSoup(html, "html.parser").get_text()
    assert re.sub(r"\s", "", rendered(body).get_text()) == re.sub(r"\s", "", text), body
