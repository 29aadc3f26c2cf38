"""A writer who does not stop: every interval in which the window's event loop did not turn for 50 ms, and whose it was.

Ten minutes: WORKSTATION_WATCHDOG=600 make bench; without it a short one.
"""

from __future__ import annotations

import os
import random
import time
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from tests.bench.table import news, row
from tests.ui.window.conftest import asked, library, make_desk  # noqa: F401 - fixtures
from workstation.usecases.articles import add_article

SECONDS = float(os.environ.get("WORKSTATION_WATCHDOG", "60"))
pytestmark = [
    pytest.mark.bench,
    pytest.mark.timeout(SECONDS + 600),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
SAID = ("council ", "Tuesday ", '"We waited," said Ada Roe. ', "mistaek ", "the gates\n\n")
STALL = 50  # ms
TURN = 4  # ms between two turns that are asked for
OURS = 0.5  # of an interval spent by our own threads: then it was not another program that had the processor


class Stall(NamedTuple):
    """Milliseconds: how long no event came, what the interface thread spent in it, what all our threads spent."""

    long: float
    interface: float
    process: float

    @property
    def ours(self) -> bool:
        return self.process >= OURS * self.long and self.process >= STALL * OURS


class Watchdog(QObject):
    """Asks for a turn of the event loop every few milliseconds and notes when none came."""

    def __init__(self) -> None:
        super().__init__()
        self.stalls: list[Stall] = []
        self._clock = QTimer(self, interval=TURN, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._turned)
        self._last = _times()
        self._clock.start()

    def _turned(self) -> None:
        last, self._last = self._last, _times()
        spent = Stall(*((now - before) * 1_000 for now, before in zip(self._last, last, strict=True)))
        if spent.long >= STALL:
            self.stalls.append(spent)


def test_ten_minutes_of_typing_without_a_stall(make_desk: Any, tmp_path: Path) -> None:  # noqa: F811
    (tmp_path / "settings.json").write_text("{}", encoding="utf-8")  # spelling, proposals and desk check are on
    desk = make_desk()
    article, _ = add_article(desk.library, headline="Long", body=news(10_000))
    for number in range(200):
        add_article(desk.library, headline=f"Another {number}", body=news(300))
    desk.window.workbench.open(article.slug)
    assert desk.window.workbench.jobs.wait(300)
    following = desk.window.attribution.following
    desk.qtbot.waitUntil(lambda: following.draft is not None, timeout=300_000)
    editor = desk.window.area.form.editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.setFocus()
    chance = random.Random(6)
    watchdog = Watchdog()
    end, typed = time.monotonic() + SECONDS, 0
    while time.monotonic() < end:
        for letter in chance.choice(SAID):
            QTest.keyClick(editor, letter) if letter != "\n" else QTest.keyClick(editor, Qt.Key.Key_Return)
            typed += 1
            desk.qtbot.wait(chance.randrange(20, 120))
        if chance.random() < 0.05:  # a rest in which the text is stored, and a search meanwhile
            desk.window.pane.search.words.setText(chance.choice(("council", "gates", "")))
            desk.qtbot.wait(2_500)
    ours = [stall for stall in watchdog.stalls if stall.ours]
    print(f"\n{typed} keys in {SECONDS:.0f} s; {len(watchdog.stalls)} intervals without a turn for {STALL} ms:")
    for stall in sorted(watchdog.stalls, reverse=True)[:20]:
        whose = "ours" if stall.ours else "another program had the processor"
        print(f"{stall.long:8.0f} ms, interface {stall.interface:.0f}, all threads {stall.process:.0f}: {whose}")
    row(f"stalls of {STALL} ms in {SECONDS:.0f} s of typing, ours", len(ours), unit="")
    row("the longest of them", max((stall.long for stall in ours), default=0.0), "asked", STALL)
    assert typed


def _times() -> tuple[float, float, float]:
    return time.perf_counter(), time.thread_time(), time.process_time()
