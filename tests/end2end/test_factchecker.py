"""The fact-checker's page in a browser of its own: verdicts filled in, saved by its script or the browser, back in."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
)
from pytestqt.qtbot import QtBot

from tests.ui.noise import NOISE
from tests.ui.preview.conftest import wait_for
from workstation.storage import Library, open_library
from workstation.ui.preview.scheme import register_scheme
from workstation.usecases.articles import add_article
from workstation.usecases.experts import add_expert
from workstation.usecases.exporting import export_articles
from workstation.usecases.tagging import tag_claim, tag_quote
from workstation.usecases.verdicts import take_verdicts

pytestmark = pytest.mark.qt_log_ignore(NOISE)
if hasattr(os, "geteuid") and os.geteuid() == 0:  # Chromium refuses to run as root with its sandbox
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")

FILLED = """
(() => {
  const fill = (field, value) => { field.value = value; field.dispatchEvent(new Event("change", { bubbles: true })); };
  const item = (kind) => document.querySelector(`li[data-id^="${kind}:"]`);
  fill(document.forms.verdicts.elements.by, "Eve Moss");
  fill(item("quote").querySelector("select"), "wrong");
  fill(item("quote").querySelector("textarea"), "13 on the tape: “ñ” <b>");
  fill(item("claim").querySelector("select"), "disputed");
  return document.getElementById("save").hidden;
})()
"""


class Asked(QWebEngineUrlRequestInterceptor):
    """Every address the page asks for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.addresses: list[str] = []

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt calls it so
        self.addresses.append(info.requestUrl().toString())


class Browser:
    """A browser that knows nothing of the workstation: scripts run, nothing is kept; what is saved goes to a folder."""

    def __init__(self, folder: Path) -> None:
        register_scheme()  # before the first profile of the process, or no later test has the program's preview
        self.profile = QWebEngineProfile()
        self.asked, self.saved = Asked(self.profile), []
        self.profile.setUrlRequestInterceptor(self.asked)
        self.profile.downloadRequested.connect(self._on_download)
        self.page = QWebEnginePage(self.profile)
        self._folder, self._parts = folder, []

    def open(self, file: Path) -> None:
        def start(done: Any) -> None:
            self.page.loadFinished.connect(done)
            self.page.load(QUrl.fromLocalFile(str(file)))

        assert wait_for(start, 60) is True

    def run(self, script: str) -> Any:
        return wait_for(lambda done: self.page.runJavaScript(script, done), 60)

    def html(self) -> str:
        return str(wait_for(self.page.toHtml, 60))

    def close(self) -> None:
        shiboken6.delete(self.page)  # before its profile, or the program crashes
        shiboken6.delete(self.profile)

    def _on_download(self, download: QWebEngineDownloadRequest) -> None:
        download.setDownloadDirectory(str(self._folder))
        download.isFinishedChanged.connect(lambda: self.saved.append(self._folder / download.downloadFileName()))
        self._parts.append(download)
        download.accept()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library.db") as opened:
        yield opened


@pytest.fixture
def browser(qapp: Any, tmp_path: Path) -> Iterator[Browser]:
    (tmp_path / "saved").mkdir()
    made = Browser(tmp_path / "saved")
    yield made
    made.close()


def test_verdicts_come_back_as_the_page_itself_saves_them(
    library: Library, browser: Browser, qtbot: QtBot, tmp_path: Path
) -> None:
    add_expert(library, "Ann Roe")
    body = "“We sold 12 ships,” says Ann Roe.\n\nA clerk counted 12 ships.\n"
    article, _ = add_article(library, headline="12 ships", body=body)
    quoted, _ = tag_quote(library, article.slug, "Ann Roe", "“We sold 12 ships,”")
    tag_claim(library, article.slug, "a clerk", "A clerk counted 12 ships.")
    report, _ = export_articles(library, [quoted.slug], "factcheck", "", None, tmp_path / "copy")
    page = next(path for path in report.paths if path.suffix == ".html")

    browser.open(page)
    assert browser.run(FILLED) is False  # the button to save is there: the script runs under the page's own policy
    browser.run("document.getElementById('save').click()")
    qtbot.waitUntil(lambda: bool(browser.saved), timeout=20_000)
    (file,) = browser.saved
    assert file.name == f"{quoted.slug}.verdicts.json"
    assert len(json.loads(file.read_text(encoding="utf-8"))["items"]) == 2
    taken, _ = take_verdicts(library, file)
    assert [(each.item.partition(":")[0], each.verdict, each.by) for each in taken.taken] == [
        ("quote", "wrong", "Eve Moss"),
        ("claim", "disputed", "Eve Moss"),
    ]
    assert taken.taken[0].note == "13 on the tape: “ñ” <b>"
    (claim,) = library.claims.list()
    assert claim.verification.value == "disputed"

    kept = tmp_path / "kept by the browser.html"
    kept.write_text(browser.html(), encoding="utf-8")
    again, _ = take_verdicts(library, kept)
    assert (again.taken, again.before) == ((), 2)  # the page brings the same verdicts along
    assert {QUrl(address).scheme() for address in browser.asked.addresses} <= {"file", "blob"}
    assert [QUrl(each).toLocalFile() for each in browser.asked.addresses if each.startswith("file")] == [str(page)]
