"""Help inside the program: pages, search, keys, what changed, the tour, the report."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.window.conftest import Desk
from workstation import paths
from workstation.__main__ import COMMANDS
from workstation.ui.crash import report
from workstation.ui.help.help_window import HelpWindow
from workstation.ui.help.pages import KEYS, PAGES, HelpText
from workstation.ui.help.report import ReportDialog, report_text
from workstation.ui.interface_language import CATALOGUES, InterfaceLanguage


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def press(desk: Desk, keys: str) -> None:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keySequence(desk.window, QKeySequence(keys))


@pytest.fixture
def pages(desk: Desk) -> HelpWindow:
    press(desk, "F1")
    (window,) = desk.window.findChildren(HelpWindow)
    assert window.isVisible()
    return window


def titles(window: HelpWindow) -> list[str]:
    return [window.pages.item(row).text() for row in range(window.pages.count())]


def test_every_page_is_rendered_and_searched(desk: Desk, pages: HelpWindow) -> None:
    assert len(titles(pages)) == len(PAGES)
    written = {file.stem for file in (paths.resources() / "help").glob("*.md")}
    assert written == {page.id for page in PAGES} - {KEYS}
    for row in range(pages.pages.count()):
        pages.pages.setCurrentRow(row)
        assert len(pages.browser.toPlainText()) > 200
        assert not re.search(r"\{[a-z]\w*\}", pages.browser.toPlainText())  # a place that was to be filled
    desk.qtbot.keyClicks(pages.words, "zebra of nobody")
    assert titles(pages) == []
    assert "zebra" in pages.told.text()
    pages.words.clear()
    desk.qtbot.keyClicks(pages.words, "hugo")
    assert "Exporting" in titles(pages)
    assert "Tags" not in titles(pages)
    assert pages.browser.extraSelections()
    pages.words.clear()
    assert not pages.browser.extraSelections()


def test_links_lead_from_page_to_page(desk: Desk, pages: HelpWindow) -> None:
    pages.show_page("getting-started")
    pages.browser.anchorClicked.emit(QUrl("tags.md"))
    assert pages.page == "tags"
    known = {page.id for page in PAGES}
    for page in PAGES:
        for target in re.findall(r"\]\(([a-z-]+)\.md\)", pages.text.markdown(page.id)):
            assert target in known


def test_the_page_of_keys_is_made_from_the_commands(desk: Desk, pages: HelpWindow) -> None:
    desk.window.commands.keys.assign("show_trash", "Ctrl+Alt+T")
    text = pages.text.markdown(KEYS)
    assert all(command.text.replace("|", "\\|") in text for command in desk.window.commands.all)
    assert "| Trash | `Ctrl+Alt+T` |" in text


def test_the_keys_told_in_the_pages_are_the_commands_keys(desk: Desk, pages: HelpWindow) -> None:
    known = {desk.window.commands.keys.of(id) for id in desk.window.commands.actions} | {
        "Ctrl+Left", "Ctrl+Right", "Ctrl+Z", "Tab", "Ctrl",
    }  # fmt: skip
    for page in ("getting-started", "tags", "library", "exporting"):
        told = re.findall(r"`((?:Ctrl|Alt|Shift|F\d+)[A-Za-z0-9+/]*)`", pages.text.markdown(page))
        assert set(told) <= known, page


def test_the_command_line_page_names_every_command() -> None:
    text = (paths.resources() / "help" / "command-line.md").read_text(encoding="utf-8")
    assert not [name for name in COMMANDS if not re.search(rf"\b{name}\b", text)]


def test_what_changed_stands_under_help(desk: Desk) -> None:
    desk.run("changes")
    (window,) = desk.window.findChildren(HelpWindow)
    assert window.page == "changelog"
    assert "What changed" in window.browser.toPlainText()


def test_the_tour_has_six_steps_points_at_the_window_and_is_remembered(desk: Desk) -> None:
    desk.window.help.offer_tour()
    tour = desk.window.help.tour
    assert tour is not None
    assert len(tour.steps) == 6
    for number in range(1, 7):
        assert f"{number} of 6" in tour.note._count.text()
        assert tour.steps[tour.at].target() is not None
        assert desk.window.rect().contains(tour.note.geometry())
        desk.qtbot.keyClick(tour.note.next_button, Qt.Key.Key_Return)
    assert not tour.note.isVisible()
    assert desk.window.workbench.settings.tour_seen
    desk.window.help.offer_tour()
    assert not tour.note.isVisible()


def test_the_tour_can_be_left_and_does_not_stand_in_the_way(desk: Desk) -> None:
    desk.window.help.offer_tour()
    tour = desk.window.help.tour
    assert tour is not None
    assert QGuiApplication.modalWindow() is None
    desk.qtbot.mouseClick(desk.window.pane.new_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.window.workbench.current is not None
    desk.qtbot.keyClick(tour.note, Qt.Key.Key_Escape)
    assert not tour.note.isVisible()
    assert desk.window.workbench.settings.tour_seen


def test_the_report_holds_nothing_private_and_can_be_changed(desk: Desk) -> None:
    secret = desk.article(headline="Operation Nightjar", body="Source: Jane Roe", internal_note="meet at 9")
    desk.open(secret)
    try:
        raise ValueError("Jane Roe in /home/jane/secret.txt")
    except ValueError as error:
        said = report(error)
    desk.window.help.errors = lambda: [said]
    desk.run("report")
    (dialog,) = desk.window.findChildren(ReportDialog)
    text = dialog.text.toPlainText()
    assert "ValueError" in text
    for private in ("Nightjar", "Jane", "Roe", "meet", str(desk.library.path.parent), "/home", "secret.txt"):
        assert private not in text
    desk.qtbot.keyClicks(dialog.text, "I pressed a key. ")
    desk.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "I pressed a key." in QGuiApplication.clipboard().text()


def test_a_report_without_errors(desk: Desk) -> None:
    text = report_text(desk.window.workbench, ())
    assert "Errors since the start: 0" in text
    assert len(text.splitlines()) < 16


def structure(page: str) -> list[str]:
    """The ranks of its headings."""
    return re.findall(r"^(#+) ", page, re.MULTILINE)


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_page_is_there_in_every_language_with_the_same_sections(language: str) -> None:
    """What changed is a list for those who follow the program's making, and stays in English."""
    folder = paths.resources() / "help"
    for page in PAGES:
        if page.id in (KEYS, "changelog"):
            continue
        english = (folder / f"{page.id}.md").read_text(encoding="utf-8")
        other = (folder / language / f"{page.id}.md").read_text(encoding="utf-8")
        assert not Counter(structure(english)) - Counter(structure(other)), f"translate the new section of {page.id}"
        for told in (r"\]\(([a-z-]+\.md)\)", r"`((?:Ctrl|Alt|Shift)\+[A-Za-z0-9+/.=-]+|F\d+)`"):
            assert not set(re.findall(told, english)) - set(re.findall(told, other)), f"{page.id}: {told}"


def test_help_speaks_the_language_of_the_window(desk: Desk, qapp: QApplication) -> None:
    language, before = InterfaceLanguage(qapp), QLocale()
    language.wear("es")
    try:
        text = HelpText(lambda: "")
        assert text.markdown("tags").startswith("# Etiquetas")
        assert "- **`tk-left`** (default: error, blog: error): TK sin resolver." in text.markdown("desk-check")
        assert "*Esta página está en inglés.*" in text.markdown("changelog")
        assert [page.id for page in text.with_words("negrita cursiva")] == ["getting-started", "writing", "text-format"]
    finally:
        language.wear("en")
        QLocale.setDefault(before)
    assert text.markdown("tags").startswith("# Tags")
