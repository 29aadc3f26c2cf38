"""The large library is what the program itself would have written: its indexes made anew, nothing changes."""

from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from tests.bench.archive import making
from workstation.storage import Library, open_library
from workstation.storage.tables.tag_index import AppearanceRow


def test_it_is_whole_and_its_indexes_are_those_of_its_texts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WORKSTATION_BENCH_HOME", str(tmp_path))
    path, taken = making.made(30, [])
    assert taken["articles"] == 30
    with open_library(path) as library:
        assert [found for found in library.check() if not found.ok] == []
        before = _derived(library)
        library.tags.rebuild()
        assert _derived(library) == before
        assert before[0]


def _derived(library: Library) -> tuple[Any, ...]:
    with library._sessions.reading() as session:
        tags = [row.model_dump() for row in session.exec(select(AppearanceRow))]
    lines = library.articles.list(limit=100).rows
    return sorted(map(str, tags)), lines, library.articles.search("th", ranked=False, after=None, limit=100)[0]
