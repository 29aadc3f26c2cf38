"""The real program with a writer in it who does not stop, and a watchdog for every time the window stood still.

`python -m tests.bench.writer LIBRARY SECONDS` starts the program as a person does and types, with a rest and a search
now and then, as soon as all that reads along has read. Standard output gets one line of JSON: {"typed": keys, "stalls":
[[milliseconds without an event, of which the interface thread worked, of which it waited for the processor], …],
"meanwhile": {what read along: whether it did}}.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from workstation import app
from workstation.__main__ import main

STALL = 50  # ms
SAID = ("council ", "Tuesday ", '"We waited," said Ada Roe. ', "mistaek ", "the gates\n\n")
SEARCHED = ("council", "gates", "")
TURN = 4  # ms between two turns that are asked for
QUEUED = Path("/proc/thread-self/schedstat")


class Stall(NamedTuple):
    """Milliseconds: how long no event came, what of it the interface thread worked, what it waited for the processor.

    What it neither worked nor waited for the processor it waited for something else: the disk, a lock, another thread.
    """

    long: float
    interface: float
    queued: float

    @property
    def ours(self) -> bool:
        """Whether it would have been one with the processor to ourselves."""
        return self.long - self.queued >= STALL


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


class Writing(app.Program):
    """The program, and somebody who writes for so many seconds."""

    seconds, until = 0.0, 0.0
    typed = read = version = 0
    watchdog: Watchdog | None = None

    def run(self) -> int:
        self._chance = random.Random(6)
        self._steps = self._writing()
        self._clock = QTimer(singleShot=True, interval=100)
        self._clock.timeout.connect(self._on_clock)
        self._clock.start()
        return super().run()

    def _on_clock(self) -> None:
        """The next step, once everything that reads along is there."""
        if self.watchdog is None:
            if not self.window.is_whole or not self.workbench.is_ready or self._following() is None:
                self._clock.start(100)
                return
            self.window.area.form.editor.moveCursor(QTextCursor.MoveOperation.End)
            self.watchdog, self.until = Watchdog(), time.monotonic() + self.seconds
            self.version = self.workbench.current.article.version
            self.window.attribution.following.changed.connect(self._on_read)
        if (pause := next(self._steps, None)) is not None:
            self._clock.start(pause)
            return
        told = {"typed": self.typed, "stalls": self.watchdog.stalls, "meanwhile": self._meanwhile()}
        print(json.dumps(told), flush=True)
        self.window.close()

    def _on_read(self) -> None:
        self.read += 1

    def _meanwhile(self) -> dict[str, bool]:
        preview = self.window.side_places.preview
        return {
            "the preview followed": preview is not None and preview.live is not None and preview.live.loaded,
            "spelling was checked": bool(self.window.spelling.follow.wrong),
            "the draft was read again and again": self.read > 1,
            "words were proposed": bool(self.window.attribution.following.offers),
            "rules found something": bool(self.window.attribution.following.found),
            "the text was stored": self.workbench.current.article.version > self.version,
        }

    def _following(self) -> object:
        return self.window.attribution.following.draft

    def _writing(self) -> Iterator[int]:
        """Does one thing at a time; milliseconds until the next."""
        while time.monotonic() < self.until:
            for letter in self._chance.choice(SAID):
                key = Qt.Key.Key_Return if letter == "\n" else letter
                QTest.keyClick(self.window.area.form.editor, key)
                self.typed += 1
                yield self._chance.randrange(20, 120)
            if self._chance.random() < 0.05:  # a rest in which the text is stored, and a search meanwhile
                self.window.pane.search.words.setText(self._chance.choice(SEARCHED))
                yield 2_500


def _times() -> tuple[float, float, float]:
    queued = int(QUEUED.read_bytes().split()[1]) / 1e9 if QUEUED.exists() else 0.0
    return time.perf_counter(), time.thread_time(), queued


if __name__ == "__main__":
    library, seconds = sys.argv[1:3]
    Writing.seconds = float(seconds)
    app.Program = Writing  # type: ignore[misc]
    sys.argv[1:] = ["--library", library]
    sys.exit(main())
