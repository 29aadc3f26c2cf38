import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.preview.conftest import complain, wait_for
from tests.ui.preview.pages import TEXT, Parts, article, page_for, records_for
from workstation.domain.articles import Article
from workstation.errors import TemplateBroken
from workstation.ui.jobs import Jobs
from workstation.ui.preview import kill_switch
from workstation.ui.preview.preview import Preview
from workstation.ui.preview.ways import EDITOR, READER
from workstation.ui.session import Session
from workstation.ui.theme import LIGHT
from workstation.ui.themes import Themes

LONG = "\n\n".join(f"Paragraph {n} " + "word " * (20 + 37 * (n % 5)) for n in range(80))


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    made.failed_unexpectedly.connect(complain)
    yield made
    made.close()


@pytest.fixture
def pane(qtbot: QtBot, jobs: Jobs) -> Iterator[Preview]:
    made = Preview(page_for, records_for, jobs, Themes("light"))
    made.resize(600, 500)
    made.show()
    yield made
    made.close_engine()
    shiboken6.delete(made)


def open_in(qtbot: QtBot, pane: Preview, session: Session) -> None:
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.show_session(session)
        pane.start()
    settle(qtbot, pane)


def settle(qtbot: QtBot, pane: Preview) -> None:
    qtbot.waitUntil(lambda: pane.live is not None and pane.live.in_step, timeout=10_000)


def run(pane: Preview, script: str) -> Any:
    engine = pane.engine
    assert engine is not None
    return wait_for(lambda done: engine.run(script, done))


def wheel(pane: Preview, down: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    assert pane.view is not None
    target = pane.view.focusProxy()
    place = QPointF(200, 200)
    phase = Qt.ScrollPhase.NoScrollPhase
    turned = QPoint(0, -down)
    event = QWheelEvent(
        place, target.mapToGlobal(place), turned, turned, Qt.MouseButton.NoButton, modifiers, phase, False
    )
    QApplication.sendEvent(target, event)


def turn_until(qtbot: QtBot, pane: Preview, heard: Callable[[], bool]) -> None:
    """Turn the wheel down now and then: turns before the first frame are lost, and so are all that follow at once."""
    turned = 0.0

    def turn() -> bool:
        nonlocal turned
        if time.monotonic() - turned > 0.8:
            turned = time.monotonic()
            wheel(pane, 120)
        return heard()

    qtbot.waitUntil(turn, timeout=10_000)


def type_at(session: Session, place: int, words: str) -> None:
    cursor = QTextCursor(session.document)
    cursor.setPosition(place)
    cursor.insertText(words)


def test_nothing_of_the_engine_is_loaded_before_it_is_started() -> None:
    program = (
        "import sys; import workstation.ui.preview.preview; "
        "sys.exit(any(name.startswith('PySide6.QtWebEngine') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_quiet_place_before_and_the_page_after(qtbot: QtBot, pane: Preview) -> None:
    session = Session(article())
    pane.show_session(session)
    assert not pane.running
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.start()
    assert pane.view is not None
    assert pane.view.isVisible()


def test_the_engine_is_given_back_and_comes_again_with_the_same_article(qtbot: QtBot, pane: Preview) -> None:
    session = Session(article("Once."))
    open_in(qtbot, pane, session)
    pane.set_view(EDITOR)
    pane.close_engine()
    assert not pane.running
    type_at(session, 0, "Twice. ")
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.start()
    assert "Twice. Once." in run(pane, "document.body.textContent")


def runs(process: int) -> bool:
    """Whether it is there and has not ended; one that ended may be listed until its parent asks how."""
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return told.rpartition(")")[2].split()[0] != "Z"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells of processes by its files")
def test_the_process_that_draws_ends_when_the_preview_is_closed(qtbot: QtBot, pane: Preview) -> None:
    open_in(qtbot, pane, Session(article("Once.")))
    assert pane.engine is not None
    drawing = pane.engine.page.renderProcessPid()
    assert runs(drawing)
    pane.close_engine()
    qtbot.waitUntil(lambda: not runs(drawing), timeout=20_000)


def test_views_change_by_button_and_by_name(qtbot: QtBot, pane: Preview) -> None:
    open_in(qtbot, pane, Session(article(TEXT)))
    with qtbot.waitSignal(pane.view_changed) as told:
        next(button for button in pane.buttons if "Editor" in button.text()).click()
    assert told.args == [EDITOR]
    settle(qtbot, pane)
    marks = "document.querySelectorAll('.workstation-tag').length"
    assert run(pane, marks) > 0
    pane.set_view(READER)
    settle(qtbot, pane)
    assert run(pane, marks) == 0


@pytest.mark.parametrize("body", [LONG, TEXT * 6])
def test_scrolling_to_a_line_brings_it_to_the_top(qtbot: QtBot, pane: Preview, body: str) -> None:
    open_in(qtbot, pane, Session(article(body, headline="A headline")))
    assert pane.live is not None
    for line in (3.0, 40.5, 12.25, 80.0, 0.0):
        pane.scroll_to_line(line)
        with qtbot.waitSignal(pane.live.placed) as told:
            pane.live.ask_place()
        assert told.args is not None
        assert told.args[0] == pytest.approx(line, abs=1.0)
    assert run(pane, "scrollY") == 0


def test_the_page_begins_where_the_text_is(qtbot: QtBot, pane: Preview) -> None:
    """At the start with the place one stopped at, and when the preview is opened again."""
    session = Session(article(LONG))
    session.top_line = 80.5
    open_in(qtbot, pane, session)
    assert run(pane, "workstation.place()").startswith("[40,")
    pane.close_engine()
    session.top_line = 20.5
    open_in(qtbot, pane, session)
    assert run(pane, "workstation.place()").startswith("[10,")


def test_of_a_long_article_what_is_in_sight_is_seen_while_the_rest_is_on_its_way(qtbot: QtBot, jobs: Jobs) -> None:
    pane = Preview(page_for, records_for, jobs, Themes("dark"))
    pane.resize(600, 500)
    pane.show()
    pane.start()
    assert pane.live is not None
    live, engine = pane.live, pane.engine
    told: list[object] = []

    def begun() -> None:
        told.append((live.loaded, pane.view.isAncestorOf(pane.childAt(pane.rect().center()))))
        engine.run("[document.readyState, document.querySelector('p').textContent.slice(0, 11),"
                   " getComputedStyle(document.body).backgroundColor].join('|')", told.append)  # fmt: skip

    live.begun.connect(begun)
    with qtbot.waitSignal(pane.shown, timeout=60_000):
        pane.show_session(Session(article("\n\n".join([LONG] * 100))))
    assert told == [(False, True), "loading|Paragraph 0|rgb(17, 17, 17)"]
    pane.close_engine()
    shiboken6.delete(pane)


def test_another_width_leaves_the_same_line_at_the_top(qtbot: QtBot, pane: Preview) -> None:
    open_in(qtbot, pane, Session(article(LONG)))
    pane.resize(900, 500)
    qtbot.waitUntil(lambda: run(pane, "innerWidth") > 800, timeout=20_000)
    pane.scroll_to_line(80.5)
    assert run(pane, "workstation.place()").startswith("[40,")
    pane.resize(400, 500)
    qtbot.waitUntil(lambda: run(pane, "innerWidth") < 450, timeout=20_000)
    qtbot.waitUntil(lambda: run(pane, "workstation.place()").startswith("[40,"), timeout=20_000)
    pane.scroll_to_line(100.0)  # and where the line is asked for before the engine knows of the new width
    pane.resize(900, 500)
    qtbot.waitUntil(lambda: run(pane, "innerWidth") > 800, timeout=20_000)
    qtbot.waitUntil(lambda: run(pane, "workstation.place()").startswith("[50,"), timeout=20_000)


def test_a_person_scrolling_here_is_told_and_scrolling_there_is_not(qtbot: QtBot, pane: Preview) -> None:
    open_in(qtbot, pane, Session(article(LONG)))
    told: list[float] = []
    pane.top_line_changed.connect(told.append)
    pane.scroll_to_line(40.0)
    qtbot.waitUntil(lambda: run(pane, "scrollY") > 100)
    assert told == []

    turn_until(qtbot, pane, lambda: bool(told) and told[-1] > 40.0)


def test_what_comes_back_from_the_other_pane_does_not_move_this_one(qtbot: QtBot, pane: Preview) -> None:
    open_in(qtbot, pane, Session(article(LONG)))

    def answer(line: float) -> None:
        pane.scroll_to_line(line + 30)

    pane.top_line_changed.connect(answer)
    told: list[float] = []
    pane.top_line_changed.connect(told.append)

    turn_until(qtbot, pane, lambda: bool(told))
    assert told[-1] < 20
    assert run(pane, "scrollY") < 1500


def test_a_page_is_laid_out_for_the_pane_from_its_first_moment(qtbot: QtBot, pane: Preview) -> None:
    """Else what is typed at once seems out of sight and the page scrolls to it."""
    heights: list[float] = []
    pane.show_session(Session(article(LONG)))
    pane.start()
    assert pane.live is not None
    assert pane.view is not None
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.live.shown.connect(lambda: pane.engine.run("innerHeight", heights.append))
    qtbot.waitUntil(lambda: bool(heights))
    assert heights[0] in (0, pane.view.height())


def test_typing_in_sight_does_not_scroll_and_out_of_sight_does(qtbot: QtBot, pane: Preview) -> None:
    session = Session(article(LONG))
    open_in(qtbot, pane, session)
    told: list[float] = []
    pane.top_line_changed.connect(told.append)
    type_at(session, 5, "x")
    settle(qtbot, pane)
    assert run(pane, "scrollY") == 0
    type_at(session, len(LONG), " the end is typed")
    qtbot.waitUntil(lambda: run(pane, "scrollY") > 1000)
    assert told == []


def test_the_page_going_to_the_words_typed_is_not_a_person_scrolling(qtbot: QtBot, pane: Preview) -> None:
    """The editor would be moved under the writer's hands, who scrolled the page a while before."""
    session = Session(article(LONG))
    open_in(qtbot, pane, session)
    told: list[float] = []
    pane.top_line_changed.connect(told.append)
    turn_until(qtbot, pane, lambda: bool(told))
    type_at(session, len(LONG), " the end is typed")
    told.clear()
    frames: list[float] = []
    qtbot.waitUntil(lambda: frames.append(run(pane, "scrollY")) or (frames[-1] > 5000 and len(set(frames[-9:])) == 1))
    assert told == []


def test_the_words_typed_are_in_sight_in_a_paragraph_taller_than_the_pane(qtbot: QtBot, pane: Preview) -> None:
    body = "word " * 3_000 + "end"
    session = Session(article(body))
    open_in(qtbot, pane, session)
    type_at(session, len(body), " typed")
    below = "document.querySelector('article p:not([class])').getBoundingClientRect().bottom - innerHeight"
    qtbot.waitUntil(lambda: run(pane, "scrollY") > 1000 and run(pane, below) <= 0)


def test_the_wheel_with_control_zooms(qtbot: QtBot, pane: Preview) -> None:
    open_in(qtbot, pane, Session(article()))
    assert pane.view is not None
    wheel(pane, -120, Qt.KeyboardModifier.ControlModifier)
    assert pane.view.zoomFactor() == pytest.approx(1.1)
    pane.zoom(0)
    assert pane.view.zoomFactor() == pytest.approx(1.0)


def test_the_page_wears_the_window_s_look(qtbot: QtBot, jobs: Jobs) -> None:
    themes = Themes("light")
    pane = Preview(page_for, records_for, jobs, themes)
    open_in(qtbot, pane, Session(article()))
    themes.choose("dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert run(pane, ground) == "rgb(17, 17, 17)"
    open_in(qtbot, pane, Session(article("Another.")))
    assert run(pane, ground) == "rgb(17, 17, 17)"
    pane.close_engine()


def test_a_killed_engine_is_told_and_the_page_comes_back(qtbot: QtBot, pane: Preview) -> None:
    session = Session(article("Safe."))
    open_in(qtbot, pane, session)
    assert pane.engine is not None
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        os.kill(pane.engine.page.renderProcessPid(), signal.SIGKILL)
    assert "started again" in pane.banner.heading.text()
    assert session.text() == "Safe."
    type_at(session, 0, "Still ")
    settle(qtbot, pane)
    assert "Still Safe." in run(pane, "document.body.textContent")


def test_an_engine_that_keeps_falling_over_is_left_alone(qtbot: QtBot, pane: Preview) -> None:
    open_in(qtbot, pane, Session(article("Safe.")))
    assert pane.engine is not None
    for _ in range(3):
        with qtbot.waitSignal(pane.shown, timeout=20_000):
            os.kill(pane.engine.page.renderProcessPid(), signal.SIGKILL)
    with qtbot.waitSignal(pane.engine.page.renderProcessTerminated, timeout=20_000):
        os.kill(pane.engine.page.renderProcessPid(), signal.SIGKILL)
    button = next(b for b in pane.findChildren(QPushButton) if "browser" in b.text())
    assert button.isVisible()
    with qtbot.waitSignal(pane.export_wanted):
        button.click()


def test_where_the_engine_cannot_run_the_pane_says_so(
    qtbot: QtBot, pane: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(kill_switch.FLAGS, raising=False)
    monkeypatch.delenv("QTWEBENGINE_DISABLE_SANDBOX", raising=False)
    if not kill_switch.why_not():
        pytest.skip("the engine can run here")
    pane.show_session(Session(article()))
    pane.start()
    assert not pane.running
    button = next(b for b in pane.findChildren(QPushButton) if "browser" in b.text())
    assert button.isVisible()


def test_a_link_is_asked_about_and_a_local_one_refused(qtbot: QtBot, pane: Preview) -> None:
    open_in(qtbot, pane, Session(article()))
    assert pane.engine is not None
    with qtbot.waitSignal(pane.link_clicked) as told:
        pane.engine.page.link_clicked.emit("https://example.org/")
    assert told.args is not None
    pane.engine.page.link_refused.emit("file:///etc/passwd")
    assert "not opened" in pane.banner.heading.text()


def test_a_broken_template_is_told_and_mended(qtbot: QtBot, jobs: Jobs) -> None:
    broken = True

    def maybe(article: Article) -> Parts:
        if broken:
            raise TemplateBroken("The template cannot be read.", safe="Nothing is lost.", remedy="Mend it.")
        return page_for(article)

    pane = Preview(maybe, records_for, jobs, Themes("light"))
    pane.show_session(Session(article()))
    pane.show()
    pane.start()
    qtbot.waitUntil(lambda: "template" in pane.banner.heading.text())
    broken = False
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.banner.buttons[0].click()
    assert not pane.banner.isVisible()
    pane.close_engine()


def test_the_page_is_loaded_in_sight_under_the_words_that_stand_in_its_place(qtbot: QtBot, pane: Preview) -> None:
    """One that is loaded hidden is painted whole when it is shown: half a gigabyte for a book."""
    with qtbot.waitSignal(pane.shown, timeout=20_000):
        pane.show_session(Session(article()))
        pane.start()
        assert pane.view is not None
        assert pane.view.isVisible()
        pane.resize(500, 400)
        assert pane.view.size() == pane.frame.parentWidget().size()
        seen = pane.childAt(pane.view.mapTo(pane, pane.view.rect().center()))
        assert not pane.view.isAncestorOf(seen)
    pane._places.wait(pane.frame)
    shown = pane._places.grab().toImage()
    assert {shown.pixelColor(3, y).name() for y in range(3, shown.height(), 7)} == {LIGHT.window}
    pane._places.setCurrentWidget(pane.frame)
    assert pane.view.isVisible()
    assert pane.view.isAncestorOf(pane.childAt(pane.view.mapTo(pane, pane.view.rect().center())))


def test_the_menu_only_copies(qtbot: QtBot, pane: Preview) -> None:
    open_in(qtbot, pane, Session(article()))
    assert pane.view is not None
    menu = pane.view.menu("https://example.org/")
    assert [action.text() for action in menu.actions()] == ["Copy", "Select all", "Copy link address"]
