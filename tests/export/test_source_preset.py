from datetime import UTC, datetime
from difflib import ndiff

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.shared import posts
from workstation import importing
from workstation.domain.articles import Article, Status
from workstation.domain.base import now
from workstation.domain.bylines import Credit
from workstation.domain.topics import TopicRef
from workstation.errors import ExportRefused, FileRefused, FrontMatterBroken
from workstation.export.markdown_source import SourceStory, source_bytes, write_source
from workstation.markdown.tagging import tag


def imported_article(imported: importing.Imported) -> Article:
    fields = {"slug": "x", **imported.fields}
    fields.pop("lead_image", None)
    byline = tuple(Credit(name=draft.name) for draft in imported.byline)
    topics = tuple(TopicRef(label=label) for label in imported.topics)
    moment = now()
    return Article.build(id="1", created_at=moment, updated_at=moment, byline=byline, topics=topics, **fields)


class Story:
    """A file, the article it became, and what comes back after edits."""

    def __init__(self, data: bytes | str, name: str = "story.md") -> None:
        self.data = data.encode() if isinstance(data, str) else data
        self.first = importing.read_bytes(self.data, name)
        self.article = imported_article(self.first)

    def after(self, **fields) -> bytes:
        return source_bytes(self.article.changed(**fields), self.first.origin, self.first)

    def changed_lines(self, **fields) -> list[str]:
        old, new = (text.decode("utf-8", "replace").split("\n") for text in (self.data, self.after(**fields)))
        return [line for line in ndiff(old, new) if line[0] in "+-"]


POST = """---
layout: post
title: "A title"  # mind quotes
date: 2014-09-08
authors:
  - ada
  - josé
tags: [one, "two, three"]
excerpt: >-
  A long
  standfirst.
image:
---

First *paragraph*.

Second paragraph with `code`.
"""


@pytest.mark.parametrize(
    ("fields", "lines"),
    [
        ({"headline": 'An "it"'}, ['- title: "A title"  # mind quotes', r'+ title: "An \"it\""  # mind quotes']),
        ({"headline": ""}, ['- title: "A title"  # mind quotes']),
        ({"dek": "Short: now"}, ["-   A long", "-   standfirst.", "+   Short: now"]),
        ({"published_at": datetime(2020, 1, 2, tzinfo=UTC)}, ["- date: 2014-09-08", "+ date: 2020-01-02"]),
        ({"published_at": datetime(2020, 1, 2, 3, tzinfo=UTC)}, ["- date: 2014-09-08", "+ date: 2020-01-02T03:00:00"]),
        ({"byline": (Credit(name="Zoë"), Credit(name="ada"))}, ["+   - Zoë", "-   - josé"]),
        ({"topics": (TopicRef(label="one"),)}, ['- tags: [one, "two, three"]', "+ tags: [one]"]),
        ({"section": "World"}, ["+ categories: [World]"]),
        ({"credit_line": "Source: Gestion"}, ['+ credit: "Source: Gestion"']),
        ({"lead_image": "a.png"}, ["- image:", "+ image: media/a.png"]),
        ({"status": Status.PUBLISHED}, ["+ draft: false"]),
        ({"slug": "another"}, []),
        ({"internal_note": "psst"}, []),
        ({"body": "First *paragraph*.\n\nSecond paragraph without `code`."}, None),
    ],
)  # fmt: skip
def test_an_edit_changes_its_own_lines(fields, lines):
    found = Story(POST).changed_lines(**fields)
    if lines is None:
        lines = ["- Second paragraph with `code`.", "+ Second paragraph without `code`."]
    assert sorted(found) == sorted(lines)


def test_every_habit_of_a_file_is_kept():
    data = b"\xef\xbb\xbf---\r\ntitle: A\r\nweight: 1\r\n---\r\n\r\n"
    data += b"One \x97 caf\xe9 \xc3\xa9\xc3\xa9\xc3\xa9.  \r\nTwo.\nThree.\r\n\n\n"
    story = Story(data)
    assert story.after() == data
    assert story.after(headline="B") == data.replace(b"title: A", b"title: B")
    assert story.after(body=story.article.body.replace("Two", "2")) == data.replace(b"Two.\n", b"2.\r\n")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-8"])
def test_files_with_a_byte_order_mark(encoding):
    text = "\ufeff---\ntitle: Ä\n---\nOne.\n\nTwo 🗞️.\n"
    story = Story(text.encode(encoding))
    assert story.after() == text.encode(encoding)
    assert story.after(headline="Ö", body="One!\n\nTwo 🗞️.") == text.replace("Ä", "Ö").replace("One.", "One!").encode(
        encoding
    )


def test_letters_the_file_s_encoding_lacks():
    text = "---\ntitle: Café\n---\nOlé.\n"
    story = Story(text.encode("windows-1252"))
    edited = story.after(headline="日本", body="Olé → ça.")
    assert edited == '---\ntitle: "\\u65e5\\u672c"\n---\nOlé &#8594; ça.\n'.encode("windows-1252")
    again = importing.read_bytes(edited, "story.md")
    assert again.fields["headline"] == "日本"


def test_the_last_line_may_lack_its_newline():
    story = Story("---\ntitle: A\n---\nOne.\n\nTwo.")
    assert story.after(body="One.\n\nTwo!") == b"---\ntitle: A\n---\nOne.\n\nTwo!"
    assert story.after(body="One.\n\nTwo.\n\nThree.") == b"---\ntitle: A\n---\nOne.\n\nTwo.\n\nThree."


def test_tags_of_the_file_stay_and_new_ones_become_plain_text():
    story = Story("Says [Ada]{expert=ada} to José, twice to José.\n")
    body = tag(story.article.body, 31, 35, "expert", "jose")
    body = tag(body, 5, len(body) - 1, "quote", "abcdefgh")
    assert "{quote=abcdefgh}" in body
    assert story.after(body=body) == story.data


def test_images_taken_into_the_library_keep_the_address_of_the_file():
    story = Story("One ![a](pics/a.png) two.\n\nThree.\n")
    taken = story.article.body.replace("pics/a.png", "media/a-2.png")
    assert story.after(body=taken) == story.data
    assert story.after(body=taken.replace("Three", "3")) == b"One ![a](pics/a.png) two.\n\n3.\n"
    moved = "Three.\n\nOne ![a](media/a-2.png) two."
    assert story.after(body=moved) == b"Three.\n\nOne ![a](pics/a.png) two.\n"
    assert story.after(body=taken + "\n\n![b](media/b.png)") == story.data + b"\n![b](media/b.png)\n"


def test_short_names_of_a_byline_stay_when_the_profile_is_known():
    story = Story("---\nauthors: [mbland]\n---\nText.\n")
    assert story.after(byline=(Credit(name="Mike Bland", author="mbland"),)) == story.data


def test_a_numbered_slug_is_no_edit():
    story = Story("---\nslug: one\n---\nText.\n")
    assert story.after(slug="one-2") == story.data
    assert story.after(slug="two") == story.data.replace(b"one", b"two")


def test_a_file_without_front_matter_gets_one():
    assert Story("Text.\n").after(headline="A") == b"---\ntitle: A\n---\n\nText.\n"


def test_a_headline_that_stands_as_a_heading_is_changed_there():
    story = Story("# Old\n\nText.\n")
    assert story.article.headline == "Old"
    assert story.after(headline="New") == b"# New\n\nText.\n"


@pytest.mark.parametrize(
    ("text", "edited"),
    [
        ("+++\ntitle = 'A' # c\n[params]\nx = 1\n+++\nText.\n", "+++\ntitle = 'B' # c\n[params]\nx = 1\n+++\nText.\n"),
        ("Title: A\nDate: 2020-01-01\n\nText.\n", "Title: B\nDate: 2020-01-01\n\nText.\n"),
    ],
)
def test_toml_and_pelican(text, edited):
    assert Story(text).after(headline="B") == edited.encode()


def test_an_unreadable_block_can_stand_above_an_edited_text():
    story = Story("---\ntitle: A: b\n---\nText.\n")
    assert story.after(body="Words.") == b"---\ntitle: A: b\n---\nWords.\n"
    with pytest.raises(FrontMatterBroken, match="breaks in line 2"):
        story.after(headline="B")


@pytest.mark.parametrize(("name", "kind"), [("a.txt", "a plain text file"), ("a.html", "a web page")])
def test_text_and_pages_come_back_only_unedited(name, kind):
    data = b"<p>Some words stand here.</p>\r\n" if name == "a.html" else b"Some words stand here.\r\n"
    story = Story(data, name)
    assert story.after() == data
    with pytest.raises(ExportRefused, match=rf"was {kind} and the article was edited since.*Nothing was written"):
        story.after(body="Other.")


def test_the_file_is_named_by_the_slug():
    story = Story("Text.\n", "2014-03-12-a.md")
    written = write_source(SourceStory(story.article, story.first.origin, story.first))
    assert written.files == {f"{story.article.slug}.md": b"Text.\n"}


def test_all_posts_come_back_byte_for_byte():
    paths = posts()
    same = [path for path in paths if (story := Story(path.read_bytes(), path.name)).after() == story.data]
    assert len(same) == len(paths) in (504, 14)


EDITS = {
    "headline": "New: “headline” it's",
    "dek": "A new — dek: yes",
    "section": "World",
    "credit_line": "Source: X",
    "language": "es",
    "published_at": datetime(2025, 4, 5, 6, 7, 8, tzinfo=UTC),
    "byline": (Credit(name="Zoë Ng"),),
}


@pytest.mark.parametrize("start", range(2))
def test_an_edited_field_of_a_post_changes_nothing_else(start):
    for path in posts()[start * 7 :: 28]:
        story = Story(path.read_bytes(), path.name)
        if not story.article.headline:
            continue
        for name, value in EDITS.items():
            again = Story(story.after(**{name: value}), path.name)
            read = again.article.byline if name == "byline" else again.first.fields[name]
            assert read == value, (path.name, name)
            kept = {key: old for key, old in story.first.fields.items() if key != name}
            assert {key: new for key, new in again.first.fields.items() if key != name} == kept, (path.name, name)
            if name not in ("byline", "dek"):
                added = [line for line in story.changed_lines(**{name: value}) if line[0] == "+"]
                assert len(added) == 1, (path.name, name)


@pytest.mark.parametrize("start", range(2))
def test_an_edited_word_of_a_post_changes_one_line(start):
    for path in posts()[start * 5 :: 10]:
        story = Story(path.read_bytes(), path.name)
        body = story.article.body.replace("a", "ä", 1)
        removed, added = story.changed_lines(body=body)
        assert removed[2:].replace("a", "ä", 1) == added[2:], path.name


TEXT = st.text(alphabet=st.sampled_from(list("ab: #-'\"\t\n\r\u00a0\u2028\x0cé🗞")), max_size=60)


@settings(deadline=None, max_examples=300)
@given(
    st.sampled_from(["", "\ufeff"]),
    st.sampled_from(["", "---\ntitle: a\n---\n", "---\r\ntitle: a\r\n---\r", "+++\na = 1\n+++\n", "Title: a\n\n"]),
    TEXT,
    st.sampled_from(["utf-8", "utf-16-le"]),
)
def test_whatever_its_newlines_a_file_comes_back(mark, block, text, encoding):
    data = ((mark or ("\ufeff" if encoding != "utf-8" else "")) + block + text).encode(encoding)
    try:
        story = Story(data)
    except FileRefused:
        return
    assert story.after() == data
    edited = Story(story.after(body=story.article.body + "\n\nlast"))
    assert edited.article.body.split("\n")[-1] == "last"
    assert "\r" not in story.article.body
