"""Kill the writing process at a random moment, start again, count what is missing.

A process types words that exist once each, at any place of the text, storing now and then; it tells each word with the
time. It is killed with SIGKILL. The next process opens the library, puts back what the journal holds, and goes on. A
word is lost when it was typed more than a second before the kill and is not there; the text is wrong when a word is
there twice or one that was there before is gone. Everything is imported once and each process is a fork, so that a
cycle takes no longer than the typing in it.
"""

from __future__ import annotations

import os
import random
import re
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SECOND = 1.0
_WORD = re.compile(r"\bw\d+\b")


@dataclass
class Killed:
    """What came of it.

    `missing` is the oldest typing that was missing (s), `recovery` the slowest start (s), `said` how often a line told
    what came back.
    """

    cycles: int = 0
    typed: int = 0
    lost: int = 0
    wrong: int = 0
    missing: float = 0.0
    recovery: float = 0.0
    said: int = 0


def kill_and_count(folder: Path, cycles: int, seed: int, longest: float) -> Killed:
    """So many cycles on a library in `folder`, each typing for at most `longest` seconds."""
    rng, told, path = random.Random(seed), Killed(), folder / "library.db"
    in_another(lambda _out: _begin(path))
    there: set[str] = set()
    for cycle in range(cycles):
        typed, killed_at = _typed_until_killed(path, len(there) + told.typed, rng.random(), rng.uniform(0.05, longest))
        text = in_another(lambda out: _restart(path, out))
        told.recovery = max(told.recovery, float(text.partition(b"\n")[0]))
        words = Counter(_WORD.findall(text.decode()))
        told.cycles, told.typed = cycle + 1, told.typed + len(typed)
        for word, moment in typed.items():
            if word not in words:
                told.missing = max(told.missing, killed_at - moment)
                told.lost += killed_at - moment > SECOND
        told.wrong += bool(there - words.keys()) + any(count > 1 for count in words.values())
        told.wrong += bool(words.keys() - there - typed.keys())
        there = set(words)
    return told


def in_another(act: Callable[[int], object]) -> bytes:
    """What `act(out)` writes to `out`, done in a process of its own; raises what it raises, as text."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _leave_after(act, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        said = told.read()
    _, status = os.waitpid(child, 0)
    assert status == 0, said.decode(errors="replace")
    return said


def _leave_after(act: Callable[[int], object], out: int) -> None:
    code = 1
    try:
        act(out)
        code = 0
    except BaseException:  # noqa: BLE001 - the other process must hear of it
        os.write(out, traceback.format_exc().encode())
    finally:
        sys.stderr.flush()
        os._exit(code)


def _typed_until_killed(path: Path, first: int, seed: float, seconds: float) -> tuple[dict[str, float], float]:
    """The words with the moments they were typed, and when the process was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _leave_after(lambda out: _type(path, first, seed, out), writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        lines = [told.readline()]
        time.sleep(seconds)
        killed_at = time.monotonic()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines += told.readlines()
    typed = {}
    for line in lines:
        word, _, moment = line.decode().strip().partition(" ")
        with suppress(ValueError):  # the last line may be cut
            typed[word] = float(moment)
    assert typed, b"".join(lines).decode()
    return typed, killed_at


def _begin(path: Path) -> None:
    from workstation.storage import open_library
    from workstation.usecases.articles import add_article

    with open_library(path) as library:
        add_article(library, slug="story", headline="Story", body="The story begins.\n\nIt goes on.")


def _restart(path: Path, out: int) -> None:
    """How long it took until the text was there (s), and the text."""
    from workstation.storage import open_library
    from workstation.usecases.journalling import recover

    began = time.monotonic()
    with open_library(path, program="window") as library:
        recover(library)
        text = library.articles.get("story").body
        took = time.monotonic() - began
        assert [each.sentence for each in library.check() if not each.ok] == []
    os.write(out, f"{took}\n{text}".encode())


def _type(path: Path, first: int, seed: float, out: int) -> None:
    """The window's own session, saving and journal, without the window around them."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QApplication

    from workstation.settings import Preferences, Settings
    from workstation.storage import open_library
    from workstation.ui.jobs import Jobs
    from workstation.ui.saving import Saving
    from workstation.ui.session import Session
    from workstation.ui.themes import Themes
    from workstation.ui.workbench import Workbench

    rng, application = random.Random(seed), QApplication(["torture", "-platform", "offscreen"])
    library = open_library(path, program="window")
    settings = Preferences(Settings(), path.with_suffix(".json"))
    workbench = Workbench(library, Jobs(), settings, Themes("light"))
    session = Session(library.articles.get("story"), workbench)
    workbench.sessions[session.article.id] = session
    workbench.show(session)
    saving = Saving(session, workbench)
    number = [first]

    def key() -> None:
        cursor = QTextCursor(session.document)
        block = session.document.findBlockByNumber(rng.randrange(session.document.blockCount()))
        cursor.setPosition(block.position() + (0 if rng.random() < 0.2 else block.length() - 1))
        number[0] += 1
        word = f"w{number[0]}"
        cursor.insertText(f" {word} " if rng.random() < 0.9 else f"\n{word} ")
        os.write(out, f"{word} {time.monotonic()}\n".encode())
        if rng.random() < 0.03:
            saving.commit()
        clock.setInterval(rng.choice((2, 5, 10, 300)) if rng.random() < 0.1 else 5)

    clock = QTimer(interval=5)
    clock.timeout.connect(key)
    clock.start()
    application.exec()


def load() -> None:
    """Everything a worker imports, before the first fork."""
    import PySide6.QtWidgets  # noqa: F401

    import workstation.storage.opening
    import workstation.ui.saving
    import workstation.ui.themes
    import workstation.usecases.journalling  # noqa: F401
