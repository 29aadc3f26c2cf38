"""A real library in a folder of the test's own."""

from pathlib import Path

import pytest

from workstation.storage import open_library


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSTATION_HOME", str(tmp_path / "home"))


@pytest.fixture
def library(tmp_path: Path):
    with open_library(tmp_path / "library.db") as held:
        yield held


@pytest.fixture
def other_library(tmp_path: Path):
    with open_library(tmp_path / "other.db") as held:
        yield held
