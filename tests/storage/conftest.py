"""A real library on a real disk for every test that asks."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from workstation.storage import Library, open_library


@pytest.fixture(scope="session")
def new_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty library, made once: making one takes half a second, copying it nothing."""
    path = tmp_path_factory.mktemp("new") / "library.db"
    open_library(path).close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path, new_library: Path) -> Iterator[Library]:
    shutil.copyfile(new_library, path)
    with open_library(path) as opened:
        yield opened
