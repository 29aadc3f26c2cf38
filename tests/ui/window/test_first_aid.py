"""A library that is damaged or gone: the last good backup is offered, and what can be read is shown, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.window.conftest import Desk
from workstation.errors import LibraryDamaged, LibraryMissing
from workstation.storage import open_library
from workstation.storage.backups import Backups
from workstation.ui import ask
from workstation.ui.first_aid import FirstAid
from workstation.usecases.articles import add_article


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = tmp_path / "hurt" / "library.db"
    with open_library(path) as library:
        add_article(library, slug="a", headline="Harbour", body="word " * 9_000)
        Backups(path).make()
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 6] = bytes(4096 * 3)
    path.write_bytes(data)
    return path


def offered(desk: Desk, path: Path, answer: str, monkeypatch: pytest.MonkeyPatch) -> tuple[list, list]:
    """What was asked, and what was opened afterwards."""
    said, opened = [], []

    def choice(_parent: object, headline: str, detail: str, answers: tuple[str, ...], **_more: object) -> int:
        said.append((headline, detail, answers))
        return answers.index(answer)

    monkeypatch.setattr(ask, "choice", choice)
    aid = FirstAid(desk.window.workbench, lambda path, *, only_to_read: opened.append((path, only_to_read)))
    try:
        open_library(path)
    except (LibraryDamaged, LibraryMissing) as trouble:
        aid.offer(trouble, path)
    desk.settle()
    return said, opened


def test_going_back_to_the_last_good_backup(desk: Desk, damaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said, opened = offered(desk, damaged, "Go back to the last good backup", monkeypatch)
    assert "is damaged" in said[0][0]
    assert "The last good backup: " in said[0][1]
    assert opened == [(damaged, False)]
    with open_library(damaged) as library:
        assert library.articles.get("a").body == "word " * 9_000
    assert len(list((damaged.parent / "library.db.files" / "left-behind").rglob("library.db"))) == 1


def test_showing_what_can_be_read(desk: Desk, damaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = damaged.read_bytes()
    _said, ((path, only_to_read),) = offered(desk, damaged, "Show what can be read", monkeypatch)
    assert only_to_read
    assert damaged.read_bytes() == before
    with open_library(path, write=False) as library:
        assert library.read_only
    heading, detail = desk.window.workbench.read_only_because
    assert "what can still be read" in heading
    assert "Saved into" in detail


def test_a_library_that_is_gone_is_offered_its_backup_alone(
    desk: Desk, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged.unlink()
    said, opened = offered(desk, damaged, "Quit", monkeypatch)
    assert said[0][2] == ("Go back to the last good backup", "Quit")
    assert opened == []
