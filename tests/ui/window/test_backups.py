"""Backups from the menu: one now, and back to an earlier one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.window.conftest import Desk
from workstation.storage.backups import Backups
from workstation.ui import ask


def test_one_now_and_back_to_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.article(headline="Harbour", body="text")
    desk.run("back_up")
    desk.settle()
    (made,) = Backups(desk.library.path).list()
    assert desk.window.statusBar().saved.text() == f"Backed up and checked: {made.path.name}."
    wanted: list[Path] = []
    desk.window.workbench.restore_wanted.connect(wanted.append)
    answers = iter([2, 0])
    said: list[tuple[str, ...]] = []

    def choice(_parent: object, _headline: str, _detail: str, choices: tuple[str, ...], **_more: object) -> int:
        said.append(choices)
        return next(answers)

    monkeypatch.setattr(ask, "choice", choice)
    desk.run("go_back")
    assert wanted == []
    desk.run("go_back")
    assert wanted == [made.path]
    assert said[0][1:] == ("Another file…", "Cancel")
