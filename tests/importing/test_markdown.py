from datetime import UTC, datetime

import pytest

from tests.shared import posts, shared
from workstation import importing
from workstation.domain.articles import Status


def read(text: str, name: str = "story.md") -> importing.Imported:
    return importing.read_bytes(text.encode(), name)


@pytest.mark.parametrize("name", ["one-article-hugo-jekyll-eleventy.md", "one-article-pelican.md"])
def test_the_usual_generators(name):
    imported = importing.read(shared(f"samples/front-matter/{name}"))
    body = imported.fields.pop("body")
    assert imported.fields == {
        "headline": "Café prices & “the squeeze”: what changed",
        "slug": "cafe-prices",
        "dek": "A short standfirst: with a colon.",
        "section": "Economy",
        "language": "en-GB",
        "status": Status.PUBLISHED,
        "published_at": datetime(2026, 3, 1, 9, tzinfo=UTC),
        "modified_at": datetime(2026, 3, 2, 10, 30, tzinfo=UTC),
    }
    assert [draft.name for draft in imported.byline] == ["Ada Nwosu", "José Añez"]
    assert imported.topics == ("inflation", "cost of living")
    assert body.startswith("First graf with **bold**")
    assert body.endswith("[^1]: The note.")


def test_toml():
    imported = read('+++\ntitle = "A"\ndate = 2024-05-01T10:00:00+02:00\ndraft = true\nweight = 3\n+++\n\nText.\n')
    assert imported.fields["headline"] == "A"
    assert imported.fields["published_at"] == datetime(2024, 5, 1, 8, tzinfo=UTC)
    assert imported.fields["status"] == Status.DRAFT
    assert imported.extra == {"weight": 3}
    assert "Kept as they are, but not used: “weight”." in imported.notes


def test_broken_front_matter_costs_no_word_of_the_text():
    imported = read("---\ntitle: A: b\n---\n\nThe text.\n")
    assert imported.fields["body"] == "The text."
    assert imported.notes[0].startswith("The front matter breaks in line 2: a colon stands where none can be")
    assert b"title: A: b" in imported.origin.data


def test_a_key_that_stands_twice():
    imported = read("---\ntitle: A\ndate: 2020-01-01\ntitle: B\n---\nThe text.\n")
    assert "headline" not in imported.fields
    assert imported.notes[0].startswith("The front matter says “title” twice, in lines 2 and 4.")


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("author: Ada Nwosu", ["Ada Nwosu"]),
        ("author: Ada Nwosu and José Añez", ["Ada Nwosu", "José Añez"]),
        ("author: Jane Doe, PhD", ["Jane Doe, PhD"]),
        ("authors: [Ada Nwosu, José Añez]", ["Ada Nwosu", "José Añez"]),
        ("authors:\n- mbland\n- britta-gustafson", ["mbland", "britta-gustafson"]),
        ("authors:\n- name: Ada Nwosu\n  email: a@b.org\n  twitter: '@ada'", ["Ada Nwosu"]),
        ("byline: By Ada Nwosu", ["Ada Nwosu"]),
    ],
)
def test_bylines(written, names):
    assert [draft.name for draft in read(f"---\ntitle: x\n{written}\n---\nText.\n").byline] == names


def test_short_names_and_objects_of_a_byline():
    (draft,) = read("---\nauthors: [mbland]\n---\nText.\n").byline
    assert draft.slug_hint == "mbland"
    (draft,) = read("---\nauthor: {name: Ada, email: a@b.org, url: 'https://a.org', bio: Writes.}\n---\nText.\n").byline
    assert (draft.email, draft.links, draft.bio) == ("a@b.org", (("Web", "https://a.org"),), "Writes.")


@pytest.mark.parametrize(
    ("written", "moment", "said"),
    [
        ("'2014-03-12T10:11:00-04:00'", datetime(2014, 3, 12, 14, 11, tzinfo=UTC), False),
        ("2014-09-08", datetime(2014, 9, 8, tzinfo=UTC), True),
        ("2015-03-17 14:00:00 -4", datetime(2015, 3, 17, 18, tzinfo=UTC), False),
        ("2015-03-17 14:00:00 -0400", datetime(2015, 3, 17, 18, tzinfo=UTC), False),
        ("2015-03-17 14:00", datetime(2015, 3, 17, 14, tzinfo=UTC), True),
        ("Tue, 17 Mar 2015 14:00:00 +0100", datetime(2015, 3, 17, 13, tzinfo=UTC), False),
    ],
)
def test_dates(written, moment, said):
    imported = read(f"---\ndate: {written}\n---\nText.\n")
    assert imported.fields["published_at"] == moment
    assert ("“date” names no time zone; it was read as UTC." in imported.notes) is said


def test_a_date_nobody_understands_is_kept():
    imported = read("---\ndate: next spring\n---\nText.\n")
    assert imported.extra == {"date": "next spring"}
    assert "“date” is no date the program understands: next spring. It is kept as it stands." in imported.notes


def test_a_field_over_its_limit_is_kept_aside():
    imported = read(f"---\ntitle: {'x' * 301}\nlang: not a language\n---\nText.\n")
    assert imported.extra == {"imported_headline": "x" * 301, "imported_language": "not a language"}
    assert "The headline has 301 characters; at most 300 fit. It is kept" in " ".join(imported.notes)


def test_the_name_of_a_file_says_date_and_slug():
    imported = read("Text.\n", "2014-03-12-coming-soon.md")
    assert imported.fields["slug"] == "coming-soon"
    assert imported.fields["published_at"] == datetime(2014, 3, 12, tzinfo=UTC)
    assert read("Text.\n", "Über uns.md").fields["slug"] == "uber-uns"


def test_a_heading_at_the_top_is_the_headline_when_nothing_else_is():
    imported = read("# Prices rise\n\nThe text.\n")
    assert (imported.fields["headline"], imported.fields["body"]) == ("Prices rise", "The text.")
    assert read("---\ntitle: A\n---\n# Prices\n\nText.\n").fields["body"] == "# Prices\n\nText."
    assert read("# A *marked* heading\n\nText.\n").fields["body"].startswith("# A *marked* heading")


def test_a_line_across_the_page_is_no_front_matter():
    text = "---\n\nA sentence between two lines.\n\n---\n\nMore.\n"
    assert read(text).fields["body"] == text.strip()


def test_newlines_and_marks_become_ours():
    imported = importing.read_bytes(b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\n\r\nOne.\r\nTwo.\rThree.\r\n", "x.md")
    assert (imported.fields["headline"], imported.fields["body"]) == ("A", "One.\nTwo.\nThree.")


def test_anchors_that_repeat_without_end_are_refused():
    layers = "\n".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 12))
    imported = read(f"---\na0: &a0 [x]\n{layers}\n---\nText.\n")
    assert "repeat themselves without end" in imported.notes[0]
    assert imported.fields["body"] == "Text."


def test_all_posts_of_the_corpus():
    broken = []
    for path in posts():
        imported = importing.read(path)
        assert imported.fields["body"], path.name
        if "headline" not in imported.fields:
            broken.append(path.name)
            assert "breaks in line 5" in imported.notes[0]
        elif "authors" not in imported.extra:
            assert imported.byline, path.name
    assert len(broken) == 1


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("---\ntitle: [\n---", "breaks in line 2: a bracket is not closed."),
        ("---\ntitle: War: and peace\n---", "breaks in line 2: a colon stands where none can be"),
        ('---\na: b\ntitle: "open\n---', "breaks in line 3: a quotation mark is not closed."),
        ("---\ntitle: 'it's'\n---", "breaks in line 2: something stands behind the closing quotation mark."),
        ("---\ntitle: @ada\n---", "breaks in line 2: a value beginning with that sign must stand in quotation marks."),
        ("---\ntitle: a\ntitle: b\n---", "The front matter says “title” twice, in lines 2 and 3."),
        ("+++\ntitle = Words\n+++", "breaks in line 2: text must stand in quotation marks."),
        ("+++\ntitle = 'x\n+++", "breaks in line 2: a quotation mark is not closed."),
        ("+++\na = 1\na = 2\n+++", "breaks in line 3: a key stands there a second time."),
    ],
)
def test_what_is_wrong_with_front_matter_is_said_in_plain_words(tmp_path, block, said):
    file = tmp_path / "post.md"
    file.write_text(f"{block}\nThe text.\n", encoding="utf-8")
    imported = importing.read(file)
    assert imported.fields["body"] == "The text."
    assert said in imported.notes[0]
    assert "The text was imported; the block is kept" in imported.notes[0]
