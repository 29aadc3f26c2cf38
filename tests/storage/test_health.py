"""Doctor: a sound library is called sound, and each kind of damage is named."""

import sqlite3
from contextlib import closing

import pytest

from tests.storage.making import article
from workstation.domain.people import Expert
from workstation.domain.revisions import RevisionKind
from workstation.storage import Library, open_library


@pytest.fixture
def newsroom(library: Library) -> Library:
    library.experts.add(Expert(slug="ann", name="Ann", spellings=("Anna",)))
    for number in range(7):
        stored = library.articles.add(article(f"a{number}", headline=f"Story {number}", body="[A]{expert=ann} word"))
        library.revisions.add(stored, RevisionKind.NAMED)
    return library


def test_sound(newsroom: Library) -> None:
    found = newsroom.check()
    assert [each.name for each in found] == [
        "file",
        "references",
        "revisions",
        "tags",
        "search",
        "images",
        "evidence",
        "journal",
    ]
    assert all(each.ok for each in found)
    with open_library(newsroom.path, write=False) as reader:
        assert reader.check() == found


@pytest.mark.parametrize(
    ("spoilt", "name", "words"),
    [
        ("UPDATE appearances SET words = 'B' WHERE article_id < '8'", "tags", "behind the text of Story"),
        ("UPDATE articles SET body = 'other', words = 1", "tags", "and 2 more"),
        ("DELETE FROM article_search WHERE rowid = 3", "search", "Story 2. Run “workstation doctor --rebuild-index”."),
        ("UPDATE article_search SET text = 'x' WHERE rowid = 3", "search", "Story 2"),
        ("INSERT INTO article_search (rowid, text) VALUES (99, 'x')", "search", "articles that are gone"),
        ("UPDATE article_search_content SET c2 = 'x'", "search", "The search index is damaged"),
        ("DELETE FROM article_search_data WHERE id > 10", "search", "The search index is damaged"),
    ],
)
def test_index_behind(newsroom: Library, spoilt: str, name: str, words: str) -> None:
    with newsroom._sessions.writing() as session:
        session.connection().exec_driver_sql(spoilt)
    wrong = {each.name: each.sentence for each in newsroom.check() if not each.ok}
    assert words in wrong.get(name, "")
    newsroom.tags.rebuild()
    assert [each.sentence for each in newsroom.check() if not each.ok] == []


def test_references_to_nothing(newsroom: Library) -> None:
    newsroom.close()
    with closing(sqlite3.connect(newsroom.path)) as other:
        other.execute("DELETE FROM experts")
        other.commit()
    with open_library(newsroom.path) as library:
        wrong = [each.sentence for each in library.check() if not each.ok]
    assert wrong == ["1 references point to nothing (in expert_spellings)."]


def test_flipped_bits_in_old_texts(newsroom: Library) -> None:
    newsroom.close()
    data = bytearray(newsroom.path.read_bytes())
    place = data.rindex(b'"headline": "Story 3"')
    data[place + 13] ^= 1
    newsroom.path.write_bytes(data)
    with open_library(newsroom.path) as library:
        wrong = [each for each in library.check() if not each.ok]
    assert [each.name for each in wrong] == ["revisions"]
