"""The look the widgets are dressed in."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from workstation.ui.themes import Themes


@pytest.fixture
def themes(qapp: QApplication) -> Themes:
    made = Themes("light")
    made.dress(qapp)
    return made


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A screen that is not there has no size hints and no pointer: Qt says so for every window."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
