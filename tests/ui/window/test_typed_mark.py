"""A typed quotation mark opens words that may go on for pages: what it costs does not grow with them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from tests.shared import shared
from tests.ui.window.conftest import Desk
from workstation.attribution.proposing import Reader
from workstation.ui.attributing.following import State

PARAGRAPH = "The council knew of it for years, according to the New York Times. “Nobody told us,” Ada Roe said."


def calls_of(desk: Desk, key: Qt.Key) -> int:
    """How many functions one key makes the interface thread run: the same number on every machine."""
    editor, counts = desk.window.area.form.editor, []
    for _ in range(5):
        desk.qtbot.keyClick(editor, Qt.Key.Key_Space)
        made = 0

        def count(_frame: object, event: str, _arg: object) -> None:
            nonlocal made
            made += event in ("call", "c_call")

        sys.setprofile(count)
        try:
            desk.qtbot.keyClick(editor, key)
        finally:
            sys.setprofile(None)
        counts.append(made)
    return min(counts)


def test_it_costs_the_same_in_a_long_article(make_desk: Any, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"spelling": false}', encoding="utf-8")
    desk = make_desk()
    following, editor = desk.window.attribution.following, desk.window.area.form.editor
    marks, letters = [], []
    for paragraphs in (3, 150):
        desk.open(desk.article(headline="The roof", body="\n\n".join(["It rains.", *[PARAGRAPH] * paragraphs]) + "\n"))
        following.read()
        desk.settle()
        assert following.state is State.READ
        editor.setFocus()
        editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
        letters.append(calls_of(desk, Qt.Key.Key_M))
        marks.append(calls_of(desk, Qt.Key.Key_QuoteDbl))
    assert marks[1] < 1.15 * marks[0]
    assert marks[1] < 3 * letters[1]  # it is typed, then set as the language prints it: two edits


def test_only_the_paragraphs_it_changes_are_read_anew() -> None:
    text = shared("samples/china-russia-sanctions.txt").read_text(encoding="utf-8").replace("\n", "\n\n")
    for mark in ("“", '"', "«", "„"):
        reader = Reader()
        reader.propose(text)
        before = list(reader._kept.values())  # held, so that no other gets the id of one of them
        at = text.index("\n\n") - 20
        reader.propose(f"{text[:at]} {mark}{text[at:]}")
        assert sum(all(each is not one for one in before) for each in reader._kept.values()) <= 2
