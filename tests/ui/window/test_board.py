"""The board: cards by status, moved by keys and by drag, undone, quick with ten thousand articles."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest

from tests.ui.window.conftest import Asked, Desk
from workstation.domain.articles import Status
from workstation.domain.base import now
from workstation.ui.board.board import Board
from workstation.ui.board.cards import due
from workstation.ui.board.column import Column
from workstation.usecases.articles import add_article, edit_header


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


@pytest.fixture
def board(desk: Desk) -> Board:
    for title, status in (("Gates", Status.DRAFT), ("Fees", Status.DRAFT), ("Council", Status.READY)):
        made = desk.article(headline=title, status=status, body="Text")
        assert made.status is status
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keySequence(desk.window, QKeySequence("Ctrl+Shift+B"))
    desk.settle()
    shown = desk.window.board.board
    assert shown is not None
    assert shown.isVisible()
    assert not desk.window.places.isVisible()
    return shown


def titles(column: Column) -> list[str]:
    return [column.model.data(column.model.index(row)) for row in range(column.model.rowCount())]


def key(desk: Desk, column: Column, which: Qt.Key, *, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    desk.qtbot.keyClick(column.cards, which, modifier)
    desk.settle()


def test_cards_stand_by_status_with_their_number(desk: Desk, board: Board) -> None:
    drafts, ready = board.columns[Status.DRAFT], board.columns[Status.READY]
    assert titles(drafts) == ["Fees", "Gates"]
    assert (drafts.count.text(), ready.count.text()) == ("2", "1")
    assert drafts.cards.hasFocus()
    assert drafts.cards.accessibleName() == "Draft: 2 articles"
    assert board.columns[Status.IDEA].count.text() == "0"


def test_keys_change_the_status_and_ctrl_z_takes_it_back(desk: Desk, board: Board) -> None:
    drafts, review = board.columns[Status.DRAFT], board.columns[Status.IN_REVIEW]
    key(desk, drafts, Qt.Key.Key_Right, control=True)
    assert (titles(drafts), titles(review)) == (["Gates"], ["Fees"])
    assert review.cards.hasFocus(), "the keyboard goes with the card"
    assert desk.library.articles.get("fees").status is Status.IN_REVIEW
    key(desk, review, Qt.Key.Key_Right, control=True)
    assert "Fees" in titles(board.columns[Status.READY])
    key(desk, board.columns[Status.READY], Qt.Key.Key_Z, control=True)
    key(desk, review, Qt.Key.Key_Z, control=True)
    assert set(titles(drafts)) == {"Fees", "Gates"}
    key(desk, drafts, Qt.Key.Key_Right)
    assert review.cards.hasFocus()


def test_publishing_by_the_board_asks_and_is_undone_whole(desk: Desk, board: Board, asked: Asked) -> None:
    ready = board.columns[Status.READY]
    ready.choose(0)
    asked.answers = [False, True]
    key(desk, ready, Qt.Key.Key_Right, control=True)
    assert desk.library.articles.get("council").status is Status.READY
    key(desk, ready, Qt.Key.Key_Right, control=True)
    stored = desk.library.articles.get("council")
    assert (stored.status, stored.published_at is not None) == (Status.PUBLISHED, True)
    assert board.banner.isVisible()
    board.undo()
    desk.settle()
    stored = desk.library.articles.get("council")
    assert (stored.status, stored.published_at) == (Status.READY, None)


def test_a_card_is_dragged_to_another_column(desk: Desk, board: Board) -> None:
    drafts, idea = board.columns[Status.DRAFT], board.columns[Status.IDEA]
    data = drafts.model.mimeData([drafts.model.index(1)])
    actions, buttons = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPointF(5, 5).toPoint(), actions, data, buttons, none)
    idea.dragEnterEvent(entered)
    assert entered.isAccepted()
    idea.dropEvent(QDropEvent(QPointF(5, 5), actions, data, buttons, none))
    desk.settle()
    assert (titles(drafts), titles(idea)) == (["Fees"], ["Gates"])


def test_enter_opens_and_escape_leaves(desk: Desk, board: Board) -> None:
    drafts = board.columns[Status.DRAFT]
    key(desk, drafts, Qt.Key.Key_Return)
    assert not board.isVisible()
    assert desk.window.places.isVisible()
    assert desk.window.workbench.current is not None
    assert desk.window.workbench.current.article.headline == "Fees"
    desk.run("board")
    desk.settle()
    desk.qtbot.keyClick(drafts.cards, Qt.Key.Key_Escape)
    assert desk.window.places.isVisible()


def test_overdue_is_told_in_words_until_it_is_out(desk: Desk, board: Board) -> None:
    fees = desk.library.articles.get("fees")
    desk.window.workbench.do(edit_header, fees.id, deadline=now() - timedelta(days=3))
    desk.settle()
    line = board.columns[Status.DRAFT].model.line(0)
    assert line is not None
    words, late = due(line)
    assert late
    assert words.startswith("Overdue: ")
    assert due(line.changed(status=Status.PUBLISHED)) == ("", False)
    assert due(line.changed(deadline=now() + timedelta(hours=1)))[1] is False


def test_where_a_column_is_narrow_the_moment_it_was_due_is_whole(desk: Desk, board: Board) -> None:
    delegate = board.columns[Status.DRAFT].delegate
    line = board.columns[Status.DRAFT].model.line(0)
    assert line is not None
    line = line.changed(deadline=datetime(2024, 3, 12, 9, tzinfo=UTC))
    whole = "Overdue: 12 Mar 2024"
    assert delegate.due_within(line, 500) == whole
    room = next(width for width in range(500) if delegate.due_within(line, width) == whole)
    assert delegate.due_within(line, room - 1) == "12 Mar 2024"
    assert delegate.due_within(line.changed(deadline=None), 500) == ""


def test_only_the_cards_in_sight_are_read(desk: Desk, board: Board) -> None:
    with desk.library.transaction():
        for number in range(150):
            add_article(desk.library, headline=f"Idea {number}", status="idea")
    board._read()
    desk.settle()
    column = board.columns[Status.IDEA]
    assert column.count.text() == "150"
    assert column.model.rowCount() < 150
    column.cards.scrollToBottom()
    desk.settle()
    assert column.model.canFetchMore(column.model.index(-1)) or column.model.rowCount() == 150
