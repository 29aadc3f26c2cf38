"""The main job in one sitting, with the preview running: from the raw text to HTML and Markdown, by keys and mouse."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolBar, QWidget

from tests.shared import shared
from tests.ui.noise import NOISE
from tests.ui.preview.conftest import wait_for
from tests.ui.window.conftest import Desk, asked, desk, library, make_desk  # noqa: F401 - fixtures
from tests.ui.window.test_tagging_commands import pick
from workstation.markdown.tagging import strip_tags
from workstation.markdown.tags import find_tags
from workstation.ui import ask
from workstation.ui.dialogs.export_dialog import ExportDialog
from workstation.ui.dialogs.import_dialog import ImportDialog

pytestmark = pytest.mark.qt_log_ignore(NOISE)

HEADLINE = "Beijing weighs its friendship with Moscow"
KEYS = {
    "tag_expert": Qt.Key.Key_E,
    "tag_source": Qt.Key.Key_S,
    "tag_quote": Qt.Key.Key_U,
}
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Sitting:
    """A person at the window: what is pressed, clicked, typed and seen."""

    def __init__(self, desk: Desk, out: Path) -> None:  # noqa: F811
        self.desk, self.window, self.qtbot, self.out = desk, desk.window, desk.qtbot, out
        self.editor = desk.window.area.form.editor

    def click(self, button: QWidget) -> None:
        assert button.isVisible()
        assert button.isEnabled()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.desk.settle()

    def press(self, command: str) -> None:
        """The keys of a command, where the keyboard is."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        action = self.window.commands.action(command)
        with self.qtbot.waitSignal(action.triggered, timeout=5_000):
            QTest.keySequence(self.window.focusWidget() or self.window, action.shortcut())
        self.desk.settle()

    def toolbar_button(self, command: str) -> QWidget:
        bar = self.window.findChild(QToolBar, "toolbar")
        return bar.widgetForAction(self.window.commands.action(command))

    def tag(self, words: str, command: str, name: str = "") -> None:
        self.desk.select(words)
        self.editor.setFocus()
        self.press(command)
        pick(self.desk, name)

    def tag_with_the_mouse(self, word: str, command: str) -> None:
        """Double-click a word, click the button, Enter."""
        self.desk.select(word)
        cursor = self.editor.textCursor()
        middle = (cursor.selectionStart() + cursor.selectionEnd()) // 2
        cursor.setPosition(middle)
        self.editor.setTextCursor(cursor)
        self.editor.ensureCursorVisible()
        place = self.editor.cursorRect().center() + QPoint(1, 0)
        self.qtbot.mouseDClick(self.editor.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert self.editor.textCursor().selectedText() == word
        self.click(self.toolbar_button(command))
        pick(self.desk)

    def seen(self, script: str) -> Any:
        """What the preview shows, once it shows the text as it is."""
        preview = self.window.side_places.preview
        self.desk.settle()
        self.qtbot.waitUntil(lambda: preview.live is not None and preview.live.loaded and preview.live.in_step)
        return wait_for(lambda done: preview.engine.run(script, done))

    def wait_seen(self, script: str, wanted: object) -> None:
        self.qtbot.waitUntil(lambda: self.seen(script) == wanted, timeout=20_000)

    def export(self, format: str, preset: str = "") -> Path:
        """Through the dialog; the one file it says it will write and writes."""
        self.press("export")
        dialog = self.window.findChildren(ExportDialog)[-1]
        dialog.choices.format.list.choose(format)
        if preset:
            dialog.choices.preset.list.choose(preset)
        line = dialog.folder_field.line
        line.selectAll()
        self.qtbot.keyClicks(line, str(self.out))
        self.qtbot.waitUntil(lambda: dialog.heading.text() == "1 file will be written", timeout=20_000)
        (promised,) = [item.key for item in dialog.list.items.items]
        self.click(dialog.export_button)
        self.qtbot.waitUntil(lambda: dialog.report is not None, timeout=20_000)
        (path,) = dialog.report.paths
        assert str(path) == promised
        assert dialog.open_button.isVisible()
        self.click(dialog.close_button)
        return path


@pytest.fixture
def sitting(desk: Desk, tmp_path: Path) -> Sitting:  # noqa: F811
    """The sample imported through the dialog and opened."""
    sample = shared("samples/china-russia-sanctions.txt")
    sitting = Sitting(desk, tmp_path / "filed")
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    sitting.press("import")
    (dialog,) = desk.window.findChildren(ImportDialog)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ask, "open_files", lambda *_: [sample])
        sitting.click(dialog.files_button)
    desk.qtbot.waitUntil(dialog.import_button.isEnabled)
    sitting.click(dialog.import_button)
    desk.qtbot.waitUntil(lambda: dialog.open_button.isVisible() and dialog.open_button.isEnabled())
    sitting.click(dialog.open_button)
    return sitting


def add_author(sitting: Sitting, name: str, role: str, bio: str) -> None:
    """A new profile with a role and a bio, typed into its form."""
    sitting.press("show_people")
    people = sitting.window.side.widgets["people"]
    people.show_list("author")
    sitting.desk.settle()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ask, "text", lambda *_: name)
        sitting.click(people.directories["author"].new_button)
    form = people.page.form
    sitting.qtbot.keyClicks(form.fields["role"].line, role)
    bios = form.fields["bios"]
    bios.add_button.click()
    sitting.qtbot.keyClicks(bios.rows[-1].controls()[0], bio)
    people.flush()
    sitting.desk.settle()
    assert form.box.bio.text() == bio


def add_to_byline(sitting: Sitting, typed: str) -> None:
    """Typed into the byline's line and taken from what it offers."""
    sitting.press("show_details")
    byline = sitting.window.side.widgets["details"].form.byline
    byline.line.setFocus()
    sitting.qtbot.keyClicks(byline.line, typed)
    sitting.qtbot.waitUntil(lambda: bool(byline.line.offers))
    offered = byline.line.completer_list  # a popup has the keyboard while it is open
    sitting.qtbot.waitUntil(offered.isVisible)
    sitting.qtbot.keyClick(offered, Qt.Key.Key_Down)
    sitting.qtbot.keyClick(offered, Qt.Key.Key_Return)
    sitting.desk.settle()


def test_from_the_raw_text_to_the_filed_page(sitting: Sitting) -> None:
    desk, window = sitting.desk, sitting.window  # noqa: F811
    raw = window.workbench.current.text()
    sitting.wait_seen("document.querySelectorAll('.story-body h2, article h2').length > 0", wanted=True)

    window.area.form.headline.setFocus()
    desk.qtbot.keyClicks(window.area.form.headline, HEADLINE)
    sitting.wait_seen("document.querySelector('h1').textContent", HEADLINE)

    add_author(sitting, "Ana Rios", "Foreign desk", "Ana Rios covers Asia.")
    add_to_byline(sitting, "ana r")
    article = desk.stored(window.workbench.current.article)
    assert [(credit.name, credit.author) for credit in article.byline] == [
        ("Ricardo", "ricardo"),
        ("Ana Rios", "ana-rios"),
    ]

    sitting.press("show_preview")
    sitting.wait_seen("document.body.textContent.includes('Ana Rios covers Asia.')", wanted=True)
    sitting.tag("Alexander Gabuev", "tag_expert")
    sitting.tag("Ni Lexiong", "tag_expert")
    sitting.tag("New York Times", "tag_source")
    sitting.tag_with_the_mouse("AFP", "tag_source")
    quotes = json.loads(shared("quotes/seed_expected.json").read_text(encoding="utf-8"))["quotes"]
    for quote in quotes:
        sitting.tag(quote["text"], "tag_quote", quote["speaker"])

    text = window.workbench.current.text()
    assert strip_tags(text) == raw
    kinds = [tag.key for tag in find_tags(text)]
    assert (kinds.count("expert"), kinds.count("source"), kinds.count("quote")) == (2, 2, len(quotes))
    (editors,) = [button for button in window.side_places.preview.buttons if "Editor" in button.text()]
    sitting.click(editors)
    sitting.wait_seen("document.querySelectorAll('.workstation-quote').length", len(quotes))
    assert "Alexander Gabuev" in sitting.seen("document.querySelector('.workstation-quote').dataset.card")
    (readers,) = [button for button in window.side_places.preview.buttons if "Reader" in button.text()]
    sitting.click(readers)
    sitting.wait_seen("document.querySelectorAll('.workstation-quote').length", 0)

    page = sitting.export("html")
    # A fresh load of the preview is the file, byte for byte; the page that grew while typing equals it.
    grown = sitting.seen("document.documentElement.outerHTML")
    window.side_places.preview.close_engine()
    window.side_places.preview.start()
    assert sitting.seen("document.documentElement.outerHTML") == grown
    assert window.side_places.preview.engine.server.bytes == page.read_bytes()
    html = page.read_text(encoding="utf-8")
    for words in (HEADLINE, "Ana Rios", "Ricardo", "Source: Gestion", "China is thinking of its own interests"):
        assert words in html
    ld = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)[1])
    assert [author["name"] for author in ld["author"]] == ["Ricardo", "Ana Rios"]

    markdown = sitting.export("markdown", "hugo").read_text(encoding="utf-8")
    assert markdown.startswith("---\n")
    assert HEADLINE in markdown
    assert "Ana Rios" in markdown
    assert "“The Chinese position is not so much pro-Russian as it is anti-American,”" in markdown
    for made in (html, markdown):
        assert not re.search(r"\{(expert|source|quote)=", made)
        for tag in find_tags(text):
            assert tag.key != "quote" or tag.value not in made


def top_of_preview(sitting: Sitting) -> float:
    """The line of the text at the preview's top."""
    live = sitting.window.side_places.preview.live
    with sitting.qtbot.waitSignal(live.placed, timeout=10_000) as told:
        live.ask_place()
    return float(told.args[0])


def turn_the_wheel(sitting: Sitting, target: QWidget, down: int) -> None:

    place, turned = QPointF(100, 100), QPoint(0, -down)
    event = QWheelEvent(
        place,
        target.mapToGlobal(place),
        turned,
        turned,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


@contextmanager
def turning(sitting: Sitting, target: QWidget, down: int) -> Iterator[None]:
    """A hand at the wheel, no faster than a page is drawn on a busy machine."""
    hand = QTimer(target, interval=100)
    hand.timeout.connect(lambda: turn_the_wheel(sitting, target, down))
    hand.start()
    yield
    hand.stop()


@pytest.fixture
def long_article(desk: Desk, tmp_path: Path) -> Sitting:  # noqa: F811
    paragraphs = [f"Paragraph {n} " + "word " * (20 + 37 * (n % 5)) for n in range(80)]
    desk.open(desk.article(headline="Long", body="\n\n".join(paragraphs)))
    sitting = Sitting(desk, tmp_path)
    sitting.seen("1")
    return sitting


def test_both_panes_scroll_together_whoever_leads_and_stand_still_while_one_types(long_article: Sitting) -> None:
    sitting = long_article
    editor, preview = sitting.editor, sitting.window.side_places.preview
    bar = editor.verticalScrollBar()

    for _ in range(12):
        turn_the_wheel(sitting, editor.viewport(), 120)
    assert editor.top_line() > 5
    sitting.qtbot.waitUntil(lambda: abs(top_of_preview(sitting) - editor.top_line()) <= 1, timeout=10_000)

    before = bar.value()
    target = preview.view.focusProxy()

    def moved() -> None:
        told = vars(preview._together), preview.engine.page.scrollPosition(), preview.engine.page.contentsSize()
        assert bar.value() > before + 100, told  # lines, and far from the end of the text

    with turning(sitting, target, 240):
        sitting.qtbot.waitUntil(moved, timeout=20_000)
    sitting.qtbot.waitUntil(lambda: abs(top_of_preview(sitting) - editor.top_line()) <= 1, timeout=10_000)

    block = editor.document().findBlockByNumber(round(editor.top_line()) + 1)
    block = block if block.text() else block.next()
    cursor = editor.textCursor()
    cursor.setPosition(block.position())
    editor.setTextCursor(cursor)
    editor.setFocus()
    before = bar.value()
    sitting.qtbot.keyClicks(editor, "T")  # the page may go to the words typed, once
    at_rest(sitting)
    places = set()
    for letter in "yping here, for a while":
        sitting.qtbot.keyClicks(editor, letter)
        places.add((bar.value(), sitting.seen("Math.round(scrollY)")))
    assert places == {(before, sitting.seen("Math.round(scrollY)"))}


def at_rest(sitting: Sitting) -> None:
    """The page has stopped scrolling: the same place in ten frames one after the other."""
    sitting.seen("globalThis.frames_drawn = 0; (function draw() { frames_drawn += 1; requestAnimationFrame(draw); })()")
    first, at = 0, None

    def still() -> bool:
        nonlocal first, at
        frame, place = json.loads(sitting.seen("JSON.stringify([frames_drawn, scrollY])"))
        if place != at:
            first, at = frame, place
        return frame - first >= 10

    sitting.qtbot.waitUntil(still, timeout=20_000)
