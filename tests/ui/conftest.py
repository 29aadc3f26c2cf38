"""Interface tests need no screen and never touch a person's own library."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from workstation.ui.themes import Themes

# Read when QApplication is made. WORKSTATION_TEST_SCREEN=1 shows the windows on the screen at hand.
if not os.environ.get("WORKSTATION_TEST_SCREEN"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


LASTING = "lasting"
"""The property of a window that tests share: while there is one, none of them takes windows away."""


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKSTATION_HOME", str(tmp_path / "home"))


@pytest.fixture(autouse=True)
def _no_windows_left() -> Iterator[None]:
    """Each look is put on every widget there is: hundreds left behind would make each further window slow."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return
    windows = QApplication.topLevelWidgets()
    if any(window.property(LASTING) for window in windows):
        return  # a popup without a parent may be a part of it; the next test that shares none cleans up
    for widget in windows:
        if shiboken6.isValid(widget):  # it may have gone with another one
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session", autouse=True)
def _clipboard_left_empty() -> Iterator[None]:
    """The screenless clipboard outlives Python: what was copied from a widget of ours would crash the exit."""
    yield
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def _wardrobe(qapp: "QApplication") -> "Themes":
    from workstation.ui.themes import Themes

    return Themes("light")


@pytest.fixture
def themes(_wardrobe: "Themes", qapp: "QApplication") -> "Iterator[Themes]":
    """The look, put on as the program does: one for all windows, which draws its icons once."""
    from PySide6.QtCore import SIGNAL

    _wardrobe.dress(qapp)
    yield _wardrobe
    if _wardrobe.receivers(SIGNAL("changed(PyObject)")):
        _wardrobe.changed.disconnect()  # else what listens to it keeps a whole window for all tests to come
    _wardrobe.choose("light")
    _wardrobe.set_text_size(100.0)
    _wardrobe.set_still(False)
