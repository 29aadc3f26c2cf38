"""Files made to break the reader: refused or read in words and in good time, never with a crash."""

import json
import time

import pytest

from workstation import importing
from workstation.errors import FileRefused
from workstation.storage import open_library
from workstation.usecases.importing import import_files

ARTICLE = {
    "id": "1" * 32,
    "slug": "copied",
    "created_at": "2024-01-01T00:00:00Z",
    "updated_at": "2024-01-01T00:00:00Z",
}
PICTURE = {"name": "a.png", "sha256": "0" * 64, "width": 1, "height": 1, "added_at": "2024-01-01T00:00:00Z"}


def complete(**block) -> bytes:
    return f'---\ntitle: "x"\nworkstation:\n {json.dumps({"format": 1, **block})}\n---\nBody.'.encode()


@pytest.mark.parametrize(
    ("block", "headline"),
    [
        ('title: "a \\ud83d\\ude00 b"', "a 😀 b"),  # JSON's way to write it
        ('title: "a \\ud800 b"', "a \ufffd b"),
        ('"k\\udfff": 1\ntitle: x', "x"),
    ],
)
def test_halves_of_characters_in_front_matter(block, headline, tmp_path):
    file = tmp_path / "post.md"
    file.write_text(f"---\n{block}\n---\nBody.\n", encoding="utf-8")
    with open_library(tmp_path / "l.db") as library:
        report, _ = import_files(library, [file])
        assert library.articles.get(report.lines[0].slug).headline == headline


@pytest.mark.parametrize(
    "block",
    [
        {"article": {**ARTICLE, "id": "\ud800"}},
        {"article": {**ARTICLE, "extra": {"a": ["\ud800"]}}},
        {"article": {**ARTICLE, "created_at": "0001-01-01T00:00:00+14:00"}},
        {"article": {**ARTICLE, "slug": "../../x"}},
        {"article": ARTICLE, "images": [{**PICTURE, "name": "../a.png", "data": "AAAA"}]},
        {"article": ARTICLE, "images": [{**PICTURE, "data": 5}]},
    ],
)
def test_records_that_cannot_be_do_not_cost_the_text(block):
    imported = importing.read_bytes(complete(**block), "copy.md")
    assert imported.records is None
    assert imported.fields["body"] == "Body."
    assert any("records in this file" in note for note in imported.notes)


@pytest.mark.parametrize(
    "block",
    [
        {"article": ARTICLE, "images": [{**PICTURE, "data": "bm8gcGljdHVyZQ=="}]},
        {"article": {**ARTICLE, "byline": [{"name": "x", "author": "nobody"}]}},
        {"article": ARTICLE, "experts": [{"slug": "e", "name": "E"}], "quotes": [{"id": "q", "created_at": "x"}]},
    ],
)
def test_a_bad_copy_does_not_stop_the_files_after_it(block, tmp_path):
    bad, good = tmp_path / "bad.md", tmp_path / "good.md"
    bad.write_bytes(complete(**block))
    good.write_text("Good words here.\n")
    with open_library(tmp_path / "l.db") as library:
        report, _ = import_files(library, [bad, good])
        assert report.lines[1].outcome == "imported"
        if report.lines[0].outcome == "refused":
            assert [line.slug for line in library.articles.list().rows] == ["good"]  # no half of it


def test_a_number_of_six_thousand_digits_in_toml():
    imported = importing.read_bytes(b"+++\na = " + b"9" * 6000 + b"\n+++\nBody.\n", "post.md")
    assert imported.fields["body"].strip() == "Body."


@pytest.mark.parametrize("charset", ["unicode_escape", "raw_unicode_escape", "undefined", "utf-7", "idna", "rot13"])
def test_a_charset_no_browser_reads_is_not_believed(charset):
    page = f'<meta charset="{charset}"><p>+ADw-b+AD4- \\ud800 words</p>'.encode()
    assert "+ADw-b+AD4-" in importing.read_bytes(page, "page.html").fields["body"]


@pytest.mark.parametrize(
    "page",
    ["<div>" * 80_000, "<b>" * 50_000, "<b></x>" * 45_000, "<!--" * 60_000, "<a " * 60_000, "<a x='" * 50_000],
    ids=["div", "b", "unopened ends", "comments", "tags", "quotes"],
)
def test_a_page_that_would_keep_the_parser_busy(page):
    begun = time.monotonic()
    imported = importing.read_bytes((page + "<p>The words.").encode(), "page.html")
    assert "The words." in imported.fields["body"]
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize("page", ["<p>x</p>" * 60_000, "<p " + "a=1 " * 100_000 + ">x"], ids=["elements", "attributes"])
def test_a_page_of_too_many_elements_is_refused(page):
    with pytest.raises(FileRefused, match=r"more HTML elements or attributes.*Nothing was imported.*as text"):
        importing.read_bytes(page.encode(), "page.html")


def test_scripts_do_not_become_words_of_a_page_that_is_too_deep():
    page = "<div>" * 2_000 + "<script>steal()</script><style>x{}</style><p>One <b>two</b><p>three"
    imported = importing.read_bytes(page.encode(), "page.html")
    assert imported.fields["body"] == "One two\n\nthree"
    assert "nested too deeply" in imported.notes[-1]
