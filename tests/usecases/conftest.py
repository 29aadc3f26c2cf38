"""A real library in a folder of the test's own."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from workstation.storage import Library, open_library


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSTATION_HOME", str(tmp_path / "home"))


@contextmanager
def filling(factory: pytest.TempPathFactory) -> Iterator[tuple[Library, Path]]:
    """A library for a whole module to be filled, and the folder it is in."""
    folder = factory.mktemp("filled")
    with pytest.MonkeyPatch.context() as patched, open_library(folder / "library.db") as held:
        patched.setenv("WORKSTATION_HOME", str(folder / "home"))
        yield held, folder


@contextmanager
def copied(request: pytest.FixtureRequest, asked: str) -> Iterator[Library]:
    """A copy of the library in the module's `filled` folder for a test that asks for this, else an empty one."""
    folder = request.getfixturevalue("tmp_path")
    if asked in request.fixturenames:
        shutil.copytree(request.getfixturevalue("filled"), folder, dirs_exist_ok=True)
    with open_library(folder / "library.db") as held:
        yield held


@pytest.fixture
def library(tmp_path: Path):
    with open_library(tmp_path / "library.db") as held:
        yield held


@pytest.fixture
def other_library(tmp_path: Path):
    with open_library(tmp_path / "other.db") as held:
        yield held
