"""Copies: whole even while someone writes, and never trusted unseen."""

import threading
from pathlib import Path

import pytest

from tests.storage.making import article
from workstation.errors import LibraryDamaged
from workstation.storage import Library, open_library
from workstation.storage.backup import verified_copy


def test_while_someone_writes(library: Library, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            library.articles.add(article(f"a{number}", body="words " * 500))
            number += 1

    library.articles.add(article("first"))
    writer = threading.Thread(target=write)
    writer.start()
    try:
        copies = [verified_copy(library.path, tmp_path / f"copy-{number}.db") for number in range(5)]
    finally:
        stop.set()
        writer.join()
    for copy in copies:
        with open_library(copy) as copied:
            assert "first" in copied.articles.slugs()
            assert all(each.ok for each in copied.check())
    assert not list(tmp_path.glob("*.part"))


def test_of_a_damaged_library(library: Library, tmp_path: Path) -> None:
    with library.transaction():
        for number in range(60):
            library.articles.add(article(f"a{number}", body="words " * 500))
    library.close()
    data = bytearray(library.path.read_bytes())
    for page in range(20, len(data) // 4096, 7):
        data[page * 4096 : page * 4096 + 200] = bytes(200)
    library.path.write_bytes(data)
    with pytest.raises(LibraryDamaged):
        verified_copy(library.path, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
    assert not list(tmp_path.glob("*.part"))
    assert library.path.read_bytes() == data
