"""Between text and page in the real engine: clicks, the mark under the caret, and the place that lights up."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.preview.conftest import complain
from tests.ui.preview.pages import TEXT, article, page_for, records_for
from tests.ui.preview.test_preview import open_in, run, settle, type_at
from workstation.ui.jobs import Jobs
from workstation.ui.preview.preview import Preview
from workstation.ui.session import Session
from workstation.ui.themes import Themes

OUTLINED = """
JSON.stringify(document.getAnimations().filter((each) => each.playState === "paused")
  .map((each) => [each.effect.target.localName, getComputedStyle(each.effect.target).outlineStyle]))
"""


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[Preview]:
    jobs = Jobs()
    jobs.failed_unexpectedly.connect(complain)
    made = Preview(page_for, records_for, jobs, Themes("light"))
    made.resize(600, 400)
    made.show()
    open_in(qtbot, made, Session(article(headline="The gates", dek="They stay open all night.")))
    yield made
    made.close_engine()
    shiboken6.delete(made)
    jobs.close()


def place(words: str) -> tuple[int, int]:
    before = TEXT[: TEXT.index(words)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def click(pane: Preview, x: float, y: float) -> None:
    assert pane.view is not None
    target, left, none = pane.view.focusProxy(), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    at = QPointF(x, y) * pane.view.zoomFactor()
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        event = QMouseEvent(kind, at, target.mapToGlobal(at), left, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, event)


def where(pane: Preview, words: str) -> tuple[float, float]:
    script = f"""(() => {{
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {{
        const at = walk.currentNode.data.indexOf({words!r});
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walk.currentNode, at + 2);
        range.setEnd(walk.currentNode, at + 3);
        const r = range.getBoundingClientRect();
        return `${{r.left + 1}} ${{r.top + r.height / 2}}`;
      }}}})()"""
    x, y = str(run(pane, script)).split()
    return float(x), float(y)


def test_a_click_on_a_word_finds_its_place_in_the_text(qtbot: QtBot, pane: Preview) -> None:
    pane.set_width("phone")
    qtbot.waitUntil(lambda: abs(run(pane, "innerWidth") - 390) <= 1, timeout=10_000)
    with qtbot.waitSignal(pane.place_wanted, timeout=10_000) as told:
        click(pane, *where(pane, "paragraph with"))
    assert told.args == [TEXT.index("paragraph with") + 2]
    scrolled = run(pane, "scrollY")
    pane.scroll_to_line(20.0)  # the text shows the place in its own middle, and the page stays all the same
    assert run(pane, "scrollY") == scrolled


def test_what_is_under_the_caret_is_marked_and_the_document_stays_as_served(qtbot: QtBot, pane: Preview) -> None:
    document = "document.documentElement.outerHTML"
    served = run(pane, document)
    for words, marked in (
        ("subhead", '[["h2","solid"]]'),
        ("[^2]\n", '[["sup","solid"]]'),
        ("The first note", '[["li","solid"]]'),
        ("![Alone]", '[["figure","solid"]]'),
        ("second paragraph", "[]"),
    ):
        pane.show_caret(*place(words))
        qtbot.waitUntil(lambda marked=marked: run(pane, OUTLINED) == marked, timeout=10_000)
    assert run(pane, document) == served


def test_the_mark_stays_with_its_heading_while_one_types_above(qtbot: QtBot) -> None:
    jobs = Jobs()
    pane = Preview(page_for, records_for, jobs, Themes("light"))
    pane.resize(600, 400)
    pane.show()
    session = Session(article())
    open_in(qtbot, pane, session)
    line, column = place("subhead")
    pane.show_caret(line, column)
    qtbot.waitUntil(lambda: "h2" in run(pane, OUTLINED), timeout=10_000)
    type_at(session, 0, "A new first paragraph.\n\n")
    pane.show_caret(line + 2, column)
    settle(qtbot, pane)
    qtbot.waitUntil(lambda: run(pane, OUTLINED) == '[["h2","solid"]]', timeout=10_000)
    pane.close_engine()
    pane.close()
    jobs.close()


def test_the_place_of_the_caret_lights_up_and_is_brought_into_sight(qtbot: QtBot, pane: Preview) -> None:
    pane.show_caret(*place("Last paragraph"))
    pane.cross()
    running = 'document.getAnimations().filter((each) => each.playState === "running")'
    lit = f"{running}.map((each) => each.effect.target.textContent).join()"
    qtbot.waitUntil(lambda: "Last paragraph" in run(pane, lit), timeout=10_000)
    qtbot.waitUntil(lambda: run(pane, "scrollY") > 100, timeout=10_000)
    assert pane.pointing is not None
    with qtbot.waitSignal(pane.place_wanted, timeout=10_000) as told:
        pane.pointing.find_here()
    assert told.args is not None
    assert 0 <= told.args[0] <= len(TEXT)


def test_headline_and_dek_are_places_too_there_and_back(qtbot: QtBot, pane: Preview) -> None:
    for words, wanted in (("gates", ["headline", len("The ga")]), ("open", ["dek", len("They stay op")])):
        with qtbot.waitSignal(pane.field_wanted, timeout=10_000) as told:
            click(pane, *where(pane, words))
        assert told.args == wanted
    pane.flash_field("dek")
    running = 'document.getAnimations().filter((each) => each.playState === "running")'
    lit = f"{running}.map((each) => each.effect.target.textContent).join()"
    qtbot.waitUntil(lambda: run(pane, lit) == "They stay open all night.", timeout=10_000)
