"""Filters with a name in the library pane: kept, taken, renamed, deleted; one that names someone who is gone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QToolButton

from tests.ui.window.conftest import Asked, Desk
from workstation.domain.articles import Status
from workstation.domain.listing import ArticleFilter, Sort
from workstation.ui import ask
from workstation.usecases.articles import edit_header
from workstation.usecases.saved_filters import save_filter


def menu(desk: Desk) -> QMenu:
    button = desk.window.pane.search.saved_button
    button.fill()
    return button.menu()


def entry(of: QMenu, text: str) -> object:
    return next(action for action in of.actions() if action.text() == text)


def test_a_filter_is_kept_taken_renamed_and_deleted(desk: Desk, asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    idea = desk.article(headline="An idea", section="World")
    desk.article(headline="A draft", section="World")
    desk.window.workbench.do(edit_header, idea.id, status=Status.IDEA)
    desk.settle()
    search = desk.window.pane.search
    assert not entry(menu(desk), "Keep this filter…").isEnabled()
    search.narrow(status=Status.IDEA)
    search._order(Sort.TITLE)
    monkeypatch.setattr(ask, "text", lambda *_: "Ideas & more")
    entry(menu(desk), "Keep this filter…").trigger()
    desk.settle()
    search.narrow(status=None)
    desk.settle()
    assert len(desk.titles()) == 2
    entry(menu(desk), "Ideas && more").trigger()
    desk.settle()
    assert desk.titles() == ["An idea"]
    assert search.sort is Sort.TITLE
    assert entry(menu(desk), "Ideas && more").isChecked()
    monkeypatch.setattr(ask, "text", lambda *_: "Ideas")
    entry(entry(menu(desk), "Rename").menu(), "Ideas && more…").trigger()
    desk.settle()
    asked.answers = [True]
    entry(entry(menu(desk), "Delete").menu(), "Ideas…").trigger()
    desk.settle()
    assert not entry(menu(desk), "No filter has a name yet").isEnabled()
    assert desk.titles() == ["An idea"], "deleting the name changes nothing that is shown"


def test_a_filter_that_names_a_vanished_author(desk: Desk) -> None:
    desk.article(headline="One")
    desk.window.workbench.do(save_filter, "Hers", ArticleFilter(author="gone-away"), Sort.UPDATED)
    desk.settle()
    desk.window.pane.search.saved_button._read()
    desk.settle()
    entry(menu(desk), "Hers").trigger()
    desk.settle()
    pane = desk.window.pane
    assert desk.titles() == []
    assert pane.nothing.heading.text() == "No article fits"
    (chip,) = pane.search.chips.findChildren(QToolButton)
    assert "no longer here" in chip.text()
    chip.click()
    desk.settle()
    assert desk.titles() == ["One"]
