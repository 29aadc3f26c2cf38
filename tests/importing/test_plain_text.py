import re

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from tests.shared import shared
from workstation import importing
from workstation.domain.articles import Article
from workstation.domain.base import now
from workstation.errors import FileRefused
from workstation.importing.escaping import paragraph

WORDS = re.compile(r"[^\s—–-]+|(?<=\S)[—–-](?=\S)")


def shown(markdown: str) -> str:
    """What a reader sees of Markdown, blocks separated by line ends; fails on anything but paragraphs and headings."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin, inline=False)
    lines = []
    for token in parser.parse(markdown):
        assert token.type in ("inline", "paragraph_open", "paragraph_close", "heading_open", "heading_close")
        if token.type == "inline":
            assert {child.type for child in token.children or ()} <= {"text", "text_special", "softbreak"}
            lines.append("".join("\n" if c.type == "softbreak" else c.content for c in token.children or ()))
    return "\n".join(lines)


def test_the_real_draft_loses_no_word():
    path = shared("samples/china-russia-sanctions.txt")
    imported = importing.read(path)
    text = path.read_bytes().decode("utf-8")
    (ricardo,) = imported.byline
    assert ricardo.name == "Ricardo"
    assert ricardo.bio.startswith("Ricardo is a renowned author")
    assert imported.fields["credit_line"] == "Source: Gestion"
    assert imported.fields["slug"] == "china-russia-sanctions"
    assert "headline" not in imported.fields
    body = imported.fields["body"]
    assert "\n\n## Weapons for Russia?\n\n“China is thinking" in body
    together = " ".join((shown(body), imported.fields["credit_line"], ricardo.bio))
    assert together.split() == text.split()


def test_every_part_has_its_place():
    text = "Prices rise\nA third year of higher bills is coming now\nBy Ada Nwosu\n\n"
    text += "PARIS (AP) — Bills *rise*.\n\nMore.\n\nAda Nwosu covers energy.\n\nSource: Gestion\n"
    imported = importing.read_bytes(text.encode(), "x.txt")
    assert imported.fields == {
        "headline": "Prices rise",
        "dek": "A third year of higher bills is coming now",
        "dateline": "PARIS (AP)",
        "credit_line": "Source: Gestion",
        "body": "Bills \\*rise\\*.\n\nMore.",
    }
    assert [(draft.name, draft.bio) for draft in imported.byline] == [("Ada Nwosu", "Ada Nwosu covers energy.")]
    assert "Recognised as dateline: “PARIS (AP)”" in imported.notes


def test_a_field_over_its_limit_stays_in_the_text():
    text = (
        "A paragraph of the story stands here.\n"
        + "Source: "
        + "x" * 150
        + "\n"
        + "\n".join(f"Source: {'y' * 150}{n}" for n in range(4))
    )
    imported = importing.read_bytes(text.encode(), "x.txt")
    assert "credit_line" not in imported.fields
    assert "yyy3" in imported.fields["body"]
    assert "at most 500 fit" in " ".join(imported.notes)


NASTY = st.text(alphabet=st.sampled_from(list("ab1 *_#[]()<>&;`~|\\{}=!:.+-^\"'\té“”\u00a0\u2028")), max_size=80)


@settings(deadline=None, max_examples=400)
@given(NASTY)
def test_a_paragraph_shows_exactly_its_words(text):
    assert shown(paragraph(text)).strip() == text.strip()


@settings(deadline=None, max_examples=300)
@given(st.lists(NASTY, min_size=1, max_size=6), st.sampled_from(["\n", "\r\n", "\n\n", "\r"]))
def test_the_words_of_a_file_are_the_words_a_reader_sees(lines, newline):
    text = newline.join(lines)
    try:
        imported = importing.read_bytes(text.encode(), "x.txt")
    except FileRefused:
        assert not text.strip() or not re.search(r"\w", text) or "\0" in text
        return
    fields = imported.fields
    kept = [fields.get(name, "") for name in ("headline", "dek")] + [*(d.name for d in imported.byline)]
    kept += [fields.get("dateline", ""), shown(fields["body"]), fields.get("credit_line", "")]
    kept += [draft.bio for draft in imported.byline]
    assert sorted(WORDS.findall(" ".join(kept))) == sorted(WORDS.findall(text))
    Article.build(id="1", created_at=now(), updated_at=now(), **{"slug": "x", **fields})
