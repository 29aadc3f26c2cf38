"""A transcript in the window: its lines are ticked by key, kept as quotes or placed at the caret."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.access import nameless
from tests.ui.window.conftest import Desk
from workstation.ui import ask
from workstation.ui.dialogs.transcript_dialog import TranscriptDialog
from workstation.usecases.articles import new_article
from workstation.usecases.experts import add_expert
from workstation.usecases.tagging import tag_quote

SRT = """1
00:00:05,000 --> 00:00:07,000
Ada Roe: It holds, [and] it will hold.

2
00:00:12,000 --> 00:00:13,500
Ben Moe: For how long?
"""


@pytest.fixture
def desk(shared_desk: Desk) -> Desk:
    return shared_desk


def _dialog(desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch) -> TranscriptDialog:
    monkeypatch.setattr(ask, "open_file", lambda *_args: path)
    desk.window.commands.action("transcript").trigger()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, TranscriptDialog) and w.isVisible()]
    desk.settle()
    return dialog


def test_lines_are_ticked_and_placed(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_expert(desk.library, "Ada Roe")
    article, _ = new_article(desk.library, "The gate", "“It holds, [and] it will hold,” says Ada Roe.\n\nNext: ")
    tag_quote(desk.library, article.slug, "Ada Roe", "“It holds, [and] it will hold,”")
    desk.window.workbench.open(article.slug)
    desk.settle()
    file = tmp_path / "talk.srt"
    file.write_text(SRT)
    dialog = _dialog(desk, file, monkeypatch)
    assert nameless(dialog) == []
    assert [dialog.list.item(at).checkState() for at in range(2)] == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert "Is a quote of the text already" in dialog.list.item(0).text()
    assert "(not in the directory)" in dialog.list.item(1).text()
    dialog.list.setCurrentRow(1)
    desk.qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    editor = desk.window.area.form.editor
    end = len(desk.window.workbench.current.text())
    editor.go_to(end, end)
    dialog.put.click()
    desk.settle()
    known, new = desk.library.quotes.list()
    assert desk.window.workbench.current.text().endswith(f"[“For how long?”]{{quote={new.id}}}")
    assert len(desk.library.evidence.list()) == 2
    assert known.as_recorded == "It holds, [and] it will hold."
    desk.window.workbench.current.document.undo()
    assert "For how long" not in desk.window.workbench.current.text()


def test_lines_never_break_into_a_word(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    article, _ = new_article(desk.library, "The gate", "It rained\nall day.\n\nNobody came.\n")
    desk.window.workbench.open(article.slug)
    desk.settle()
    file = tmp_path / "talk.srt"
    file.write_text(SRT)
    dialog = _dialog(desk, file, monkeypatch)
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    desk.window.area.form.editor.go_to(5, 5)
    dialog.put.click()
    desk.settle()
    (quote,) = desk.library.quotes.list()
    placed = f"[“For how long?”]{{quote={quote.id}}}"
    assert desk.window.workbench.current.text() == f"It rained\nall day.\n\n{placed}\n\nNobody came.\n"


def test_a_recording_that_is_gone_leaves_nothing_half_done(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, recording = tmp_path / "talk.srt", tmp_path / "talk.mp3"
    file.write_text(SRT)
    dialog = _dialog(desk, file, monkeypatch)
    recording.write_bytes(b"sound")
    monkeypatch.setattr(ask, "open_file", lambda *_args: recording)
    dialog.recording_button.click()
    desk.settle()
    assert dialog.recording.text() == "Recording: talk.mp3"
    recording.unlink()
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.keep.click()
    desk.settle()
    assert dialog.isVisible()
    assert dialog.banner.isVisible()
    assert dialog.keep.isEnabled()
    assert desk.library.quotes.list() == []
    dialog.reject()


def test_a_damaged_transcript_is_told_in_the_dialog(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "talk.vtt"
    file.write_text("1\n")
    dialog = _dialog(desk, file, monkeypatch)
    assert dialog.banner.isVisible()
    assert not dialog.keep.isEnabled()
    dialog.reject()
