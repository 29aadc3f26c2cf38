"""A real temporary library behind a real workbench, as the panels get it."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6

from workstation.domain.articles import Article
from workstation.settings import Preferences, Settings
from workstation.storage import open_library
from workstation.storage.library import Library
from workstation.ui.jobs import Jobs
from workstation.ui.session import Session
from workstation.ui.themes import Themes
from workstation.ui.workbench import Workbench
from workstation.usecases.articles import new_article


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library.db") as opened:
        yield opened


@pytest.fixture
def workbench(themes: Themes, library: Library, tmp_path: Path) -> Iterator[Workbench]:
    gc.disable()  # as in the program: a worker that collects a widget kills the process
    jobs = Jobs()
    made = Workbench(library, jobs, Preferences(Settings(), tmp_path / "settings.json"), themes)
    yield made
    jobs.close()
    for part in (made, jobs):
        shiboken6.delete(part)  # else what listens to it stays for all tests to come
    gc.enable()


@pytest.fixture
def article(library: Library) -> Article:
    return new_article(library, "A gate for the harbour", "Marisa Oyelaran spoke first.\n\nThen the mayor did.\n")[0]


@pytest.fixture
def session(workbench: Workbench, article: Article) -> Iterator[Session]:
    made = Session(article, workbench)
    workbench.sessions[article.id] = made
    workbench.show(made)
    yield made
    workbench.jobs.wait()
    shiboken6.delete(made)  # and with it the clocks of whatever would still save it


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A screen that is not there has no size hints and no pointer: Qt says so for every window."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
