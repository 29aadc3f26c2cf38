"""How wide the page is and whether it is light or dark, in the real engine."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.preview.conftest import complain
from tests.ui.preview.pages import article, page_for, records_for
from tests.ui.preview.test_preview import open_in, run
from workstation.ui.jobs import Jobs
from workstation.ui.preview.preview import Preview
from workstation.ui.session import Session
from workstation.ui.themes import Themes


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[Preview]:
    jobs = Jobs()
    jobs.failed_unexpectedly.connect(complain)
    made = Preview(page_for, records_for, jobs, Themes("light"))
    made.resize(600, 400)
    made.show()
    open_in(qtbot, made, Session(article()))
    yield made
    made.close_engine()
    shiboken6.delete(made)
    jobs.close()


def button(pane: Preview, name: str) -> QToolButton:
    return next(each for each in pane.findChildren(QToolButton) if each.accessibleName() == name)


def test_the_page_counts_the_pixels_of_the_screen_chosen_however_wide_the_pane_is(qtbot: QtBot, pane: Preview) -> None:
    told: list[str] = []
    pane.width_changed.connect(told.append)
    button(pane, "As wide as a desktop screen").click()
    qtbot.waitUntil(lambda: abs(run(pane, "innerWidth") - 1280) <= 2, timeout=10_000)
    assert pane.view is not None
    assert pane.view.width() == 600  # made smaller, nothing cut off

    button(pane, "As wide as a phone").click()
    qtbot.waitUntil(lambda: abs(run(pane, "innerWidth") - 390) <= 1, timeout=10_000)
    assert pane.view.width() == 390
    assert pane.view.x() == 105  # in the middle
    pane.zoom(2)  # larger letters on the same screen
    qtbot.waitUntil(lambda: pane.view is not None and pane.view.width() == 488)
    qtbot.waitUntil(lambda: abs(run(pane, "innerWidth") - 390) <= 1, timeout=10_000)
    pane.zoom(0)

    button(pane, "As wide as a phone").click()  # once more: the pane's own width
    qtbot.waitUntil(lambda: run(pane, "innerWidth") == 600, timeout=10_000)
    assert told == ["desktop", "phone", "pane"]


def test_the_page_is_dark_in_a_light_window_and_its_bytes_are_the_same(qtbot: QtBot, pane: Preview) -> None:
    assert pane.engine is not None
    before = run(pane, "document.documentElement.outerHTML")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert run(pane, ground) == "rgb(255, 255, 255)"
    pane.switch.page.menu().actions()[2].trigger()
    qtbot.waitUntil(lambda: run(pane, ground) == "rgb(17, 17, 17)", timeout=10_000)
    assert run(pane, "document.documentElement.outerHTML") == before
    assert "Dark page" in pane.switch.page.accessibleName()
    pane.set_page("window")
    qtbot.waitUntil(lambda: run(pane, ground) == "rgb(255, 255, 255)", timeout=10_000)
