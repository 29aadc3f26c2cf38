"""A long page is laid out by the shelf, and nobody can tell: not from its document, its lines or what is selected."""

import json
import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from pytestqt.qtbot import QtBot

from tests.ui.preview import pages
from tests.ui.preview.conftest import wait_for
from tests.ui.preview.pages import TEXT, Parts, article
from tests.ui.preview.test_live_page import DOCUMENT, PIECES, Bench, type_at
from workstation import paths
from workstation.domain.articles import Article
from workstation.markdown.blocks import Blocks
from workstation.ui.preview.live_page import LivePage, article_now
from workstation.ui.preview.sealed import SealedEngine
from workstation.ui.session import Session

CSS = (paths.resources() / "templates" / "html" / "page.css").read_text(encoding="utf-8")
LONG = "\n\n".join(f"{TEXT}\nParagraph {number} " + "of many words " * (number % 9) for number in range(16))
BARE = "\n\n".join(f"<i>\nword {number}\n</i>" if number % 70 < 45 else f"Paragraph {number}" for number in range(280))
MOST = 2 * 80
"""Nodes on one shelf, unless their words run on."""
LINES = """(() => {
  const lines = [];
  const isText = (node) => node && node.nodeType === Node.TEXT_NODE;
  const body = document.querySelector(".story-body");
  for (const node of body.childNodes) {
    if (node.nodeType === Node.COMMENT_NODE || (isText(node) && isText(node.previousSibling))) continue;
    const range = document.createRange();
    range.setStartBefore(node);
    let last = node;
    while (isText(node) && isText(last.nextSibling)) last = last.nextSibling;
    range.setEndAfter(last);
    const { left, top, width, height } = range.getBoundingClientRect();
    lines.push(height ? [left, top + scrollY, width, height].map((each) => each.toFixed(2)).join(" ") : "");
  }
  return [document.documentElement.scrollHeight, ...lines].join("\\n");
})()"""
"""Where everything of the body stands that has a height; words that are in several nodes for us count as one."""


def page_for(of: Article) -> Parts:
    """With the rules of the exported page."""
    parts = pages.page_for(of)
    before = parts.before.replace("<style>", f"<style>{CSS}").replace("<article>", '<article class="story">')
    return replace(parts, before=before)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    made.live = LivePage(made.engine, made.jobs, page_for, pages.records_for)
    yield made
    made.close()


class Plain:
    """The same bytes in an engine that knows nothing of us."""

    def __init__(self, session: Session) -> None:
        now = article_now(session)
        parts = page_for(now)
        page = parts.before + Blocks(now.body, parts.look).html() + parts.after
        self.engine, self.view = SealedEngine(), QWebEngineView()
        self.view.setPage(self.engine.page)
        self.view.resize(600, 400)
        self.view.show()

        def start(done: object) -> None:
            self.engine.page.loadFinished.connect(done)
            self.engine.load(page.encode())

        wait_for(start)

    def run(self, script: str) -> object:
        return wait_for(lambda done: self.engine.run(script, done))

    def close(self) -> None:
        self.view.close()
        self.engine.close()


def is_as_plain(bench: Bench, session: Session) -> None:
    """Document and every line are those of a fresh load."""
    plain = Plain(session)
    try:
        assert bench.document() == plain.run(DOCUMENT)
        assert str(bench.run(LINES)).split("\n") == str(plain.run(LINES)).split("\n")
    finally:
        plain.close()


def shelves(bench: Bench) -> list[int]:
    """How many nodes stand on each."""
    return [nodes for nodes, _apart in json.loads(str(bench.run("workstation.shelves()")))]


def drawn_apart(bench: Bench) -> list[bool]:
    return [apart for _nodes, apart in json.loads(str(bench.run("workstation.shelves()")))]


@pytest.mark.parametrize("body", [LONG, BARE], ids=["blocks", "bare words"])
def test_a_long_page_stands_as_a_plain_load_does_while_it_is_edited(bench: Bench, body: str) -> None:
    choose = random.Random(7)
    session = Session(article(body, headline="A headline"))
    bench.show(session)
    assert bench.live.outcome == "as served"
    assert len(shelves(bench)) > 2
    is_as_plain(bench, session)
    for _ in range(30):
        length = len(session.text())
        place = choose.randint(0, length)
        remove = min(choose.choice((0, 0, 1, 20, 400)), length - place)
        type_at(session, place, remove, choose.choice([*PIECES, "<i>\nbare\n</i>\n\n", "\n\nNew\n\nparagraphs\n\n"]))
        if choose.random() < 0.5:
            bench.settle()
    bench.refresh()
    is_as_plain(bench, session)


def test_a_paragraph_grows_and_shrinks_by_lines(bench: Bench) -> None:
    session = Session(article(LONG))
    bench.show(session)
    before = bench.run(LINES)
    place = session.text().index("A second paragraph")
    for words in ("many more words " * 12, "m"):
        type_at(session, place, 0, words)
        bench.settle()
        is_as_plain(bench, session)
    assert bench.run(LINES) != before
    type_at(session, place, len("m" + "many more words " * 12), "")
    bench.settle()
    assert bench.run(LINES) == before


def test_shelves_stay_small_and_as_many_as_are_needed(bench: Bench) -> None:
    session = Session(article("One paragraph."))
    bench.show(session)
    assert shelves(bench) == []
    type_at(session, 0, 0, "\n\n".join(f"Paragraph {number}." for number in range(600)) + "\n\n")
    bench.settle()
    grown = shelves(bench)
    assert sum(grown) > 1_200
    assert max(grown) <= MOST
    for _ in range(60):
        type_at(session, len(session.text()), 0, "\n\nMore.")
        bench.settle()
    assert max(shelves(bench)) <= MOST
    assert len(shelves(bench)) <= len(grown) + 3
    type_at(session, 4_000, len(session.text()) - 8_000, "\n\nWhat was between is gone.\n\n")
    bench.refresh()
    is_as_plain(bench, session)
    assert len(shelves(bench)) < len(grown)


def test_what_is_in_sight_is_drawn_with_the_page(bench: Bench) -> None:
    session = Session(article(LONG))
    bench.show(session)
    bench.qtbot.waitUntil(lambda: drawn_apart(bench)[0] is False and drawn_apart(bench)[-1], timeout=20_000)
    bench.live.go_to(len(session.text().split("\n")))
    bench.qtbot.waitUntil(lambda: drawn_apart(bench)[0] and drawn_apart(bench)[-1] is False, timeout=20_000)


def test_everything_can_be_selected_across_shelves(bench: Bench) -> None:
    session = Session(article(LONG))
    bench.show(session)
    plain = Plain(session)
    try:
        selected = []
        for engine in (bench.engine, plain.engine):
            engine.page.triggerAction(QWebEnginePage.WebAction.SelectAll)
            bench.qtbot.waitUntil(lambda page=engine.page: len(page.selectedText()) > 1_000, timeout=20_000)
            selected.append(engine.page.selectedText())
        assert selected[0] == selected[1]
    finally:
        plain.close()
