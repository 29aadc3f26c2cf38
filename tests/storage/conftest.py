"""A real library on a real disk for every test that asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workstation.storage import Library, open_library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    with open_library(path) as opened:
        yield opened
