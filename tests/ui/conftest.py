"""Interface tests need no screen and never touch a person's own library."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

# Read when QApplication is made. WORKSTATION_TEST_SCREEN=1 shows the windows on the screen at hand.
if not os.environ.get("WORKSTATION_TEST_SCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSTATION_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="session", autouse=True)
def _clipboard_left_empty() -> Iterator[None]:
    """The screenless clipboard outlives Python: what was copied from a widget of ours would crash the exit."""
    yield
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
