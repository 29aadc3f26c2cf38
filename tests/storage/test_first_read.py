"""The first paint: the last article without the database layer, whatever state the library is in."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.elsewhere import run
from tests.storage.making import article
from workstation.storage import Library, open_library
from workstation.storage.first_read import last_article
from workstation.storage.where import SCHEMA


def test_the_article_last_open(library: Library) -> None:
    assert last_article(library.path) is None
    one = library.articles.add(article("one", body="Text\n", headline="H", dek="D"))
    library.articles.add(article("two", minutes=9))
    first = last_article(library.path)
    assert first is not None
    assert first.slug == "two"
    library.articles.mark_opened(one.id)
    expected = (one.id, "one", "H", "D", "Text\n", "en", True)
    for _ in ("open", "closed"):
        first = last_article(library.path)
        assert first is not None
        assert first[:7] == expected
        library.close()
    with open_library(library.path) as again:
        again.articles.trash("one")
        assert last_article(library.path)[1] == "two"  # type: ignore[index]


def test_nothing_to_show(path: Path, tmp_path: Path) -> None:
    assert last_article(path) is None
    assert not path.exists()
    assert last_article(tmp_path) is None
    for content in (b"", b"Dear editor", os.urandom(5_000), b"SQLite format 3\0"):
        path.write_bytes(content)
        assert last_article(path) is None
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE articles (id)")
    assert last_article(path) is None


@pytest.mark.parametrize(("schema", "shown"), [(SCHEMA - 1, True), (SCHEMA + 1, False)])
def test_other_versions(library: Library, schema: int, shown: bool) -> None:
    library.articles.add(article())
    library.close()
    with closing(sqlite3.connect(library.path)) as other:
        other.execute(f"PRAGMA user_version = {schema}")
    first = last_article(library.path)
    assert (first is not None) == shown
    assert first is None or not first.schema_ok


def test_loads_no_database_layer(library: Library) -> None:
    library.articles.add(article())
    code = "import sys; from pathlib import Path; from workstation.storage.first_read import last_article\n"
    code += "heavy = {'sqlmodel', 'sqlalchemy', 'pydantic', 'alembic', 'markdown_it'}\n"
    code += "print(last_article(Path(sys.argv[1])).slug, heavy & {*sys.modules})"
    assert run(code, library.path) == "a-story set()"
