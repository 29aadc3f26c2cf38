"""A library whose values another program changed: reading it ends in words, and doctor can still look at it."""

import sqlite3
from contextlib import closing

import pytest

from tests.storage.making import article
from workstation.errors import LibraryDamaged
from workstation.storage import open_library


@pytest.mark.parametrize("value", ["soon", -(2**63), b"\xff\xfe", "2024-13-01T00:00:00+00:00"])
def test_a_time_that_is_none(value, tmp_path):
    with open_library(tmp_path / "l.db") as library:
        id = library.articles.add(article()).id
    with closing(sqlite3.connect(tmp_path / "l.db")) as connection:
        connection.execute("UPDATE articles SET updated_at = ?", (value,))
        connection.commit()
    with open_library(tmp_path / "l.db") as library:
        with pytest.raises(LibraryDamaged, match=r"cannot be read.*Nothing was changed.*backups"):
            library.articles.get("a-story")
        with pytest.raises(LibraryDamaged, match=r"cannot be read.*Nothing was changed.*backups"):
            library.articles.by_ids([id])
        with pytest.raises(LibraryDamaged, match="cannot be read"):
            library.articles.list()


@pytest.mark.parametrize("value", ["{", "[" * 100_000, b"\xff"])
def test_a_field_that_is_no_json(value, tmp_path):
    with open_library(tmp_path / "l.db") as library:
        library.articles.add(article())
    with closing(sqlite3.connect(tmp_path / "l.db")) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE articles SET extra = ?", (value,))
        connection.commit()
    with open_library(tmp_path / "l.db") as library, pytest.raises(LibraryDamaged, match="cannot be read"):
        library.articles.get("a-story")


def test_words_that_are_none_in_an_article_that_is_read_with_others(tmp_path):
    with open_library(tmp_path / "l.db") as library:
        id = library.articles.add(article()).id
    with closing(sqlite3.connect(tmp_path / "l.db")) as connection:
        connection.execute("UPDATE articles SET language = ?", (b"\xff",))
        connection.commit()
    with open_library(tmp_path / "l.db") as library, pytest.raises(LibraryDamaged, match=r"article: language"):
        library.articles.by_ids([id])
