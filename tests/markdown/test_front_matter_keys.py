from datetime import UTC, datetime

import pytest

from workstation.markdown.front_matter_keys import rewritten, understand
from workstation.markdown.front_matter_values import names_back, split_names, state

FIELDS = {
    "title": "A", "description": "D", "summary": "D", "excerpt": "another", "date": "2014-03-12 10:11:00 -0400",
    "authors": ["Ada Nwosu", "José Añez"], "author": "Ada Nwosu, José Añez", "tags": ["one", "two"],
    "keywords": "two, three", "categories": ["News", "World"], "draft": False, "weight": 3, "lastmod": "soon",
}  # fmt: skip


def test_every_key_is_understood_or_kept():
    header = understand(FIELDS)
    assert header.values["headline"] == "A"
    assert header.values["dek"] == "D"
    assert header.values["published_at"] == datetime(2014, 3, 12, 14, 11, tzinfo=UTC)
    assert header.values["section"] == "News"
    assert header.values["status"] == "published"
    assert header.topics == ("one", "two", "three", "World")
    assert header.extra == {"excerpt": "another", "weight": 3, "lastmod": "soon"}


def test_an_edit_goes_to_every_key_that_said_the_same():
    header = understand(FIELDS)
    changes = {
        "dek": "New", "byline": ["José Añez"], "topics": ["one", "three", "four", "World"], "section": "Local",
        "status": "draft", "published_at": datetime(2014, 3, 12, 15, tzinfo=UTC),
    }  # fmt: skip
    assert rewritten(FIELDS, header, changes) == {
        "description": "New",
        "summary": "New",
        "authors": ["José Añez"],
        "author": "José Añez",
        "tags": ["one", "four"],
        "keywords": "three",
        "categories": ["Local", "World"],
        "draft": True,
        "date": "2014-03-12 11:00:00 -0400",
    }


@pytest.mark.parametrize(
    ("key", "value", "status"),
    [
        ("draft", True, "draft"), ("draft", "no", "published"), ("published", False, "draft"),
        ("status", "In-Review", "in review"), ("status", "hidden", "draft"), ("status", "odd", ""), ("draft", 3, ""),
    ],
)  # fmt: skip
def test_flags(key, value, status):
    assert state(key, value) == status


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A B, C D and E F", ["A B", "C D", "E F"]), ("Jane Doe, PhD", ["Jane Doe, PhD"]), ("A B; C", ["A B", "C"]),
        ("Reuters and AP", ["Reuters", "AP"]), ("By A B & C D", ["A B", "C D"]), ("", []),
    ],
)  # fmt: skip
def test_names_of_a_line(text, names):
    assert split_names(text) == names


def test_people_who_stay_keep_what_the_file_says_of_them():
    old = [{"name": "A", "email": "a@b.org"}, {"name": "B"}]
    assert names_back(["C", "A"], old) == [{"name": "C"}, {"name": "A", "email": "a@b.org"}]
    assert names_back(["B"], {"name": "A", "url": "x"}) == {"name": "B", "url": "x"}
    assert names_back([], old) is None
