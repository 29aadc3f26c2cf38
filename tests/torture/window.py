"""The whole program, started as a process, typed into, killed with SIGKILL at a random moment, started again.

A word is lost when it was typed more than a second before the kill and does not stand in the text the next start
shows; it is wrong when a word stands there twice, when one that stood there is gone, or when words that the library
had not stored come back and no line says so.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from tests.torture.killing import SECOND, Killed, in_another

ROOT = Path(__file__).parents[2]
_WORD = re.compile(r"\bw\d+\b")
_PATIENCE = 120.0  # seconds for a start; a machine may be very slow


class Window:
    """One run of the program, typed into from the moment it takes keys."""

    def __init__(self, library: Path, first: int, seed: float, *, saves: bool) -> None:
        home = {"WORKSTATION_HOME": str(library.parent / "home"), "PYTHONPATH": str(ROOT)}
        screen = {"QT_QPA_PLATFORM": "offscreen", "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        self.complaints = (library.parent / "complaints").open("ab")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.torture.typist", library, str(first), str(seed), str(int(saves))],
            cwd=ROOT,
            env={**os.environ, **home, **screen},
            stdout=subprocess.PIPE,
            stderr=self.complaints,
            start_new_session=True,
        )
        self.typed: dict[str, float] = {}
        self.kept = 0
        self.opened: dict[str, object] = {}

    def until(self, what: str) -> None:
        """Read on until something of this kind was told."""
        assert self.process.stdout is not None
        before = time.monotonic()
        while time.monotonic() - before < _PATIENCE and (line := self.process.stdout.readline()):
            if what in self._take(line):
                return
        ended, waited = self.process.poll(), time.monotonic() - before
        told = Path(self.complaints.name).read_text(encoding="utf-8", errors="replace")[-4_000:]
        raise AssertionError(f"it never told “{what}” in {waited:.0f} s (exit code {ended}); it said: {told}")

    def kill(self) -> float:
        """Dead, with all its processes; the moment, when everything it had told is known."""
        killed_at = time.monotonic()
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        assert self.process.stdout is not None
        for line in self.process.stdout.readlines():
            self._take(line)
        self.process.stdout.close()
        self.complaints.close()
        return killed_at

    def _take(self, line: bytes) -> dict[str, object]:
        try:
            told: dict[str, object] = json.loads(line)
        except ValueError:  # the last line may be cut
            return {}
        if "typed" in told:
            self.typed[str(told["typed"])] = float(str(told["at"]))
        elif "kept" in told:
            self.kept = int(str(told["kept"]))
        elif "opened" in told:
            self.opened = told
        return told


def kill_window(folder: Path, cycles: int, seed: int, longest: float) -> Killed:
    """So many cycles on a library in `folder`, each typed into for at most `longest` seconds after the start.

    With `longest` 0 it is killed as soon as the journal has a word that the library has not.
    """
    rng, told, path = random.Random(seed), Killed(), folder / "library.db"
    in_another(lambda _out: _begin(path))
    there: set[str] = set()
    due: dict[str, float] = {}  # words typed since the text was last seen, and how old they were at the kill (s)
    held: set[str] = set()  # those of them that the journal had
    for cycle in range(cycles + 1):
        stored = _stored(path)
        window = Window(path, told.typed, rng.random(), saves=longest > 0)
        try:
            # Some are killed while the library is still being opened.
            early = 0 < cycle < cycles and longest > 0 and rng.random() < 0.2
            window.until("typed" if early else "opened")
            if not early:
                _compare(told, window.opened, stored, there, due, held)
                there = set(_WORD.findall(str(window.opened["opened"]))) - window.typed.keys()
                due, held = {}, set()
            if cycle < cycles:
                time.sleep(rng.uniform(0.0, longest)) if longest else window.until("kept")
        finally:
            killed_at = window.kill()
        if cycle < cycles:
            told.cycles, told.typed = cycle + 1, told.typed + len(window.typed)
            due |= {word: killed_at - moment for word, moment in window.typed.items()}
            held |= {word for word in window.typed if int(word[1:]) <= window.kept}
    return told


def _compare(
    told: Killed, opened: dict[str, object], stored: str, there: set[str], due: dict[str, float], held: set[str]
) -> None:
    text, said = str(opened["opened"]), str(opened["said"])
    words = Counter(_WORD.findall(text))
    told.recovery = max(told.recovery, float(str(opened["after"])))
    for word, age in due.items():
        if word not in words:
            told.missing = max(told.missing, age)
            told.lost += age > SECOND
            told.wrong += word in held
    came_back = (words.keys() & due.keys()) - set(_WORD.findall(stored))
    told.said += bool(came_back and said)
    told.wrong += bool(came_back and not said)
    told.wrong += bool(there - words.keys()) + any(count > 1 for count in words.values())


def _begin(path: Path) -> None:
    from workstation.storage import open_library
    from workstation.usecases.articles import add_article

    with open_library(path) as library:
        add_article(library, slug="story", headline="Story", body="The story begins.\n\nIt goes on.")


def _stored(path: Path) -> str:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as raw:
        return str(raw.execute("SELECT body FROM articles").fetchone()[0])
