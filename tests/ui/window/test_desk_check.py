"""The desk check in the real window: findings as one writes, gone to, mended, muted and explained by key."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.window.conftest import READER, Desk
from tests.ui.window.test_proposals import Sitting
from workstation.paths import user_packs
from workstation.ui.attributing.following import State
from workstation.ui.help.help_window import HelpWindow
from workstation.usecases.quotes import new_quote

BODY = "The council met. TK\n\n[“It is what it is, all of us know,”]{quote=%s} is what was heard.\n"


@pytest.fixture
def checking(make_desk: Any, tmp_path: Path) -> Sitting:
    (tmp_path / "settings.json").write_text('{"spelling": false, "proposals": false}', encoding="utf-8")
    desk: Desk = make_desk()
    quote, _ = new_quote(desk.library, "“It is what it is, all of us know,”")
    desk.open(desk.article(headline="The council", body=BODY % quote.id))
    sitting = Sitting(desk)
    sitting.read()
    desk.window.activateWindow()
    desk.run("desk_check")
    desk.settle()
    return sitting


def codes(sitting: Sitting) -> list[str]:
    return [finding.code for finding in sitting.following.checked.findings]


def test_a_finding_is_gone_to_mended_muted_and_explained(checking: Sitting) -> None:
    desk, window, editor = checking.desk, checking.window, checking.editor
    panel = window.side.widgets["check"]
    assert panel.list.hasFocus()
    assert {"byline-missing", "tk-left", "quote-without-speaker"} <= set(codes(checking))
    assert panel.counted.text().startswith("1 error, ")
    shown = [panel.list.items.data(panel.list.items.index(row, 0)) for row in range(panel.list.items.rowCount())]
    shown += [item.detail for item in panel.list.items.items]
    assert not [words for words in shown if "{quote=" in words], "a finding shows what readers see, without the tags"
    assert panel.coverage.text() == "1 quote, 0 attributed · 0 claims"
    assert window.attribution.button.text() == f"{len(codes(checking))} findings"
    assert [finding.code for _, finding in window.attribution.margin.marks()][:1] == ["tk-left"]

    tk = next(finding for finding in checking.following.checked.findings if finding.code == "tk-left")
    panel.choose(tk)
    item = panel.list.chosen
    assert panel.list.items.data(panel.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole).startswith(
        f"{item.name}, error"
    )
    desk.qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert editor.hasFocus()
    assert editor.textCursor().selectedText() == "TK"
    QTest.keyClicks(editor, "So be it.")
    checking.read()
    assert "tk-left" not in codes(checking)

    desk.run("next_finding")
    assert "It is what it is" in editor.textCursor().selectedText()
    panel.list.setFocus()
    assert panel.chosen[0].code == "quote-without-speaker"
    panel.card.mend_button.click()
    desk.settle()
    assert window.side.current_id == "people"

    desk.run("desk_check")
    desk.qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    desk.qtbot.keyClicks(panel.card.reason, "A sign ")
    checking.read()
    desk.qtbot.keyClicks(panel.card.reason, "on the wall")
    desk.qtbot.keyClick(panel.card.reason, Qt.Key.Key_Return)
    desk.settle()
    checking.read()
    assert "quote-without-speaker" not in codes(checking)
    assert [muted.reason for muted in desk.stored(window.workbench.current.article).muted] == ["A sign on the wall"]
    panel.aside.click()
    desk.settle()
    desk.qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    desk.settle()
    checking.read()
    assert "quote-without-speaker" in codes(checking)

    panel.card.explain_button.click()
    (help_window,) = window.findChildren(HelpWindow)
    assert help_window.page == "desk-check"
    assert help_window.browser.extraSelections()
    help_window.close()


def test_a_damaged_pack_is_told_and_who_says_what_is_read_all_the_same(checking: Sitting) -> None:
    window, desk = checking.window, checking.desk
    own = user_packs() / "house.toml"
    own.parent.mkdir(parents=True)
    own.write_text('[rules]\n"no-such-rule" = "error"\n', encoding="utf-8")
    panel = window.side.widgets["check"]
    panel.pack_chosen.emit("house")
    desk.settle()
    assert panel.empty.isVisible()
    assert "no-such-rule" in panel.empty.sentence.text()
    assert panel.counted.text() == window.attribution.button.text() == "Not checked"
    assert checking.following.state is State.READ
    assert [tag.key for tag in checking.following.draft.tags] == ["quote"]
    own.unlink()
    panel.empty.buttons[0].click()
    desk.settle()
    assert "There is no pack “house”." in panel.empty.sentence.text()
    panel.pack_chosen.emit("default")
    desk.settle()
    assert "tk-left" in codes(checking)
    assert panel.list.isVisible()


def test_a_reading_process_that_dies_is_started_again(checking: Sitting, tmp_path: Path) -> None:
    desk, following = checking.desk, checking.following
    os.kill(READER.process_id, signal.SIGKILL)
    desk.select("TK")
    QTest.keyClicks(checking.editor, "So it is. TK")
    checking.read()
    assert "tk-left" in codes(checking)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "executable", str(tmp_path / "gone"))
        os.kill(READER.process_id, signal.SIGKILL)
        following.read()
        desk.settle()
        assert following.state is State.FAILED
        panel = checking.window.side.widgets["check"]
        assert panel.empty.isVisible()
        assert "ended unexpectedly" in panel.empty.sentence.text()
    panel.empty.buttons[0].click()
    desk.settle()
    assert following.state is State.READ
    assert panel.list.isVisible()


def test_the_rules_are_chosen_for_the_library(checking: Sitting) -> None:
    panel = checking.window.side.widgets["check"]
    assert "dek-missing" in codes(checking)
    panel.pack.choose("blog")
    panel.pack.activated.emit(panel.pack.currentIndex())
    checking.desk.settle()
    assert "dek-missing" not in codes(checking)
    assert checking.window.workbench.settings.check_packs == {"the library": "blog"}
