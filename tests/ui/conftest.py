"""Interface tests need no screen and never touch a person's own library."""

import os
from pathlib import Path

import pytest

# Read when QApplication is made. WORKSTATION_TEST_SCREEN=1 shows the windows on the screen at hand.
if not os.environ.get("WORKSTATION_TEST_SCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSTATION_HOME", str(tmp_path / "home"))
