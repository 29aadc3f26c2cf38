"""The outline: jump, current heading, order by key and by drag, and what is still to come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from tests.ui.window.conftest import Desk
from workstation.ui.panels.outline import Outline

BODY = "Lead 😀 TK.\n\n## One\n\nFirst.\n\n### In one\n\nTODO more.\n\n## Two\n\nSecond.\n\nThree\n-----\n\nEnd."


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


@pytest.fixture
def outline(desk: Desk) -> Outline:
    desk.open(desk.article(headline="Harbour", body=BODY))
    desk.run("show_outline")
    desk.settle()
    panel = desk.window.side.widgets["outline"]
    assert isinstance(panel, Outline)
    desk.qtbot.waitUntil(lambda: panel.headings.count() == 4)
    return panel


def rows(outline: Outline) -> list[str]:
    return [outline.headings.item(row).text() for row in range(outline.headings.count())]


def test_headings_stand_indented_and_lead_to_their_place(desk: Desk, outline: Outline) -> None:
    assert rows(outline) == ["One", "    In one", "Two", "Three"]
    outline.headings.setFocus()
    outline.headings.setCurrentRow(2)
    desk.qtbot.keyClick(outline.headings, Qt.Key.Key_Return)
    editor = desk.window.area.form.editor
    assert editor.textCursor().block().text() == "## Two"
    assert [outline.headings.item(row).font().bold() for row in range(4)] == [False, False, True, False]
    desk.qtbot.keyClicks(editor, "## New")
    for _ in range(2):
        desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: rows(outline) == ["One", "    In one", "New", "Two", "Three"])


def test_a_heading_is_drawn_in_the_direction_of_its_own_words(outline: Outline) -> None:
    """In a window from right to left the question mark of an English heading would else stand before it."""
    model, drawn = outline.headings.model(), QStyleOptionViewItem()
    outline.headings.itemDelegate().initStyleOption(drawn, model.index(1, 0))
    assert drawn.text == "    \u2068In one\u2069"


def test_a_section_is_moved_by_key_as_one_step(desk: Desk, outline: Outline) -> None:
    outline.headings.setFocus()
    outline.headings.setCurrentRow(2)
    desk.qtbot.keyClick(outline.headings, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    session = desk.window.workbench.current
    assert session.text().startswith("Lead 😀 TK.\n\n## Two\n\nSecond.\n\n## One\n\nFirst.")
    assert rows(outline) == ["Two", "One", "    In one", "Three"]
    assert outline.headings.currentRow() == 0
    desk.qtbot.keyClick(outline.headings, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert outline.headings.currentRow() == 0
    desk.window.area.form.editor.undo()
    assert session.text() == BODY


def test_a_section_is_moved_by_drag_and_by_command(desk: Desk, outline: Outline) -> None:
    outline.headings.setCurrentRow(0)
    outline.headings.moved.emit(0, 4)
    session = desk.window.workbench.current
    assert session.text().endswith("Three\n-----\n\nEnd.\n\n## One\n\nFirst.\n\n### In one\n\nTODO more.")
    desk.window.area.form.editor.go_to(session.text().index("End."))
    desk.run("section_down")
    assert session.text().endswith("Three\n-----\n\nEnd.")
    desk.run("section_up")
    assert session.text().endswith("TODO more.")


def test_what_is_still_to_come_is_listed_and_leads_there(desk: Desk, outline: Outline) -> None:
    assert [outline.to_come.item(row).text() for row in range(2)] == ["Lead 😀 TK.", "TODO more."]
    outline.to_come.setCurrentRow(0)
    desk.qtbot.keyClick(outline.to_come, Qt.Key.Key_Return)
    assert desk.window.area.form.editor.textCursor().selectedText() == "TK"
    desk.qtbot.keyClicks(desk.window.area.form.editor, "done")
    desk.qtbot.waitUntil(lambda: outline.to_come.count() == 1)


def test_another_article_has_another_outline(desk: Desk, outline: Outline) -> None:
    desk.open(desk.article(headline="Other", body="No headings."))
    desk.qtbot.waitUntil(outline.empty.isVisible)
    assert outline.to_come.isHidden()


def test_an_article_without_headings_says_how_they_come_at_the_first_look(desk: Desk) -> None:
    desk.open(desk.article(headline="Plain", body="No headings."))
    desk.run("show_outline")
    desk.settle()
    panel = desk.window.side.widgets["outline"]
    assert isinstance(panel, Outline)
    assert panel.empty.isVisible()
