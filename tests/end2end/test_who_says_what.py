"""Who says what in the sample article, by keyboard alone: import, accept every proposal, export, compare."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.shared import shared
from tests.ui.noise import NOISE
from tests.ui.window.conftest import asked, library, make_desk  # noqa: F401 - fixtures
from tests.ui.window.test_proposals import Sitting
from workstation.markdown.tagging import strip_tags
from workstation.markdown.tags import find_tags
from workstation.usecases.exporting import export_articles
from workstation.usecases.importing import import_files

pytestmark = pytest.mark.qt_log_ignore(NOISE)


def test_every_proposal_of_the_sample_is_accepted_by_keyboard(make_desk: Any, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "settings.json").write_text('{"spelling": false}', encoding="utf-8")
    desk = make_desk()
    held = desk.library
    desk.window.workbench.do(import_files, [shared("samples/china-russia-sanctions.txt")])
    desk.settle()
    desk.open(held.articles.get("china-russia-sanctions"))
    sitting = Sitting(desk)
    raw = sitting.text
    sitting.read()
    panel = sitting.open_panel()
    desk.qtbot.keyClick(panel.list, Qt.Key.Key_Backtab)
    desk.qtbot.keyClick(panel.unsure, Qt.Key.Key_Space)
    panel.list.setFocus()
    steps = 0
    while sitting.following.waiting:
        if panel.list.chosen is None:
            sitting.read()
        sitting.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        steps += 1
        assert steps < 40
    sitting.read()
    assert sitting.following.offers == ()

    text = sitting.text
    assert strip_tags(text) == raw
    expected = json.loads(shared("quotes/seed_expected.json").read_text(encoding="utf-8"))
    people = {expert.name: expert for expert in held.experts.list()}
    assert {"Alexander Gabuev", "Ni Lexiong", "Josep Borrell", "Jake Sullivan", "Yang Jiechi"} <= set(people)
    said = {}
    for tag in find_tags(text):
        if tag.key == "quote" and (speaker := held.quotes.get(tag.value).speaker):
            records = held.experts if speaker.kind == "expert" else held.sources
            said[strip_tags(text[tag.text_start : tag.text_end])] = records.get(speaker.slug).name
    for quote in expected["quotes"]:
        assert said[quote["text"]] == quote["speaker"]
    assert {"New York Times", "AFP"} <= {source.name for source in held.sources.list()}
    doubted = [
        held.claims.get(tag.value)
        for tag in find_tags(text)
        if tag.key == "claim" and "Beijing is willing" in text[tag.text_start : tag.text_end]
    ]
    assert [claim.verification.value for claim in doubted] == ["could not verify"]
    assert "1 could not be verified" in panel.coverage.text()

    desk.window.area.commit()
    desk.settle()
    out = _exported(desk, tmp_path)
    page = re.sub(r"<[^>]+>", "", out)
    for quote in expected["quotes"]:
        assert quote["text"] in page
    assert "quote=" not in out
    assert "claim=" not in out
    for _ in range(steps):
        desk.run("undo")
    assert sitting.text == raw


def _exported(desk: Any, folder: Path) -> str:
    report, _ = export_articles(desk.library, ["china-russia-sanctions"], "html", "", None, folder / "filed")
    return report.paths[0].read_text(encoding="utf-8")
