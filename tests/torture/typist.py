"""The real program with a driver in it: keys go into its window as they come, and it tells what was typed and found.

`python -m tests.torture.typist LIBRARY FIRST SEED SAVES` starts the program as a person does. As soon as the window
takes typing, library open or not, words that exist once each are typed, key by key. Standard output gets a line of
JSON for each thing that happens: {"typed": word, "at": s}; {"kept": n} when all words up to that number are in the
journal or the library; {"opened": text, "said": what the strip says, "after": s}.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from workstation import app
from workstation.__main__ import main
from workstation.ui.jobs import JOURNAL

_BEGAN = time.monotonic()


class Typing(app.Program):
    """The program, and somebody who types."""

    first, kept, saves, rng = 0, 0, False, random.Random()

    def run(self) -> int:
        self._keys = QTimer(interval=5)
        self._keys.timeout.connect(self._on_key)
        self._keys.start()
        return super().run()

    def _on_opened(self, answer: object) -> None:
        super()._on_opened(answer)  # type: ignore[arg-type]
        current, strip = self.workbench.current, self.window.recovered
        tell(
            opened=current.text() if current else None,
            said="" if strip.isHidden() else strip.heading.text(),
            after=time.monotonic() - _BEGAN,
        )

    def _on_key(self) -> None:
        editor = self.window.area.form.editor
        if editor.isReadOnly() or editor.session is None:
            return
        self._tell_kept()
        at_end = self.rng.random() < 0.7
        QTest.keyClick(editor, Qt.Key.Key_End if at_end else Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        before, after = (" ", "") if at_end else ("", " ")
        if at_end and self.rng.random() < 0.1:
            QTest.keyClick(editor, Qt.Key.Key_Return)
        self.first += 1
        word = f"w{self.first}"
        QTest.keyClicks(editor, f"{before}{word}{after}")
        tell(typed=word, at=time.monotonic())
        if self.saves and self.rng.random() < 0.05 and self.workbench.is_ready:
            self.window.commands.action("revision").trigger()
        self._keys.setInterval(self.rng.choice((5, 20, 400)) if self.rng.random() < 0.1 else 5)

    def _tell_kept(self) -> None:
        """Once nothing waits for a clock, the journal's thread has had all when it comes to this."""
        waiting = any(each.journal.waiting for each in self.window.area.savings.values())
        if self.kept < self.first and not waiting:
            self.kept = number = self.first
            self.jobs.run(lambda: None, lane=JOURNAL, then=lambda _done: tell(kept=number))


def tell(**what: object) -> None:
    """One line; it is out when this returns."""
    os.write(1, json.dumps(what).encode() + b"\n")


if __name__ == "__main__":
    library, first, seed, saves = sys.argv[1:5]
    Typing.first = Typing.kept = int(first)
    Typing.saves = saves == "1"
    Typing.rng = random.Random(seed)
    app.Program = Typing  # type: ignore[misc]
    sys.argv[1:] = ["--library", library]
    sys.exit(main())
