"""Between text and page: a click on the page finds its word, and what stands under the caret is marked."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.ui.preview.live_page import LivePage
from workstation.ui.preview.sealed import SealedEngine
from workstation.ui.preview.under_caret import Under, place_of, under, word_at

_REST_MS = 250
"""The mark follows once the caret rests so long: nothing of it happens on a key."""


class Pointing(QObject):
    """`found(place)` answers `find` and `find_here` with a place in the text (characters). Lines count from 1.

    `field_found(name, letters)` answers with a place in the headline or the dek.
    """

    found = Signal(int)
    field_found = Signal(str, int)

    def __init__(self, engine: SealedEngine, live: LivePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self._live = engine, live
        self._line = self._column = 0
        self._flash = False
        self.marked: Under | None = None
        """What is marked on the page."""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._follow)
        live.shown.connect(self._rest.start)
        live.patched.connect(self._rest.start)

    def show_caret(self, line: int, column: int) -> None:
        """The caret stands there now."""
        self._line, self._column = line - 1, column - 1
        self._rest.start()

    def flash(self) -> None:
        """Let the place of the caret light up, as soon as the page has it."""
        self._flash = True
        self._follow()

    def flash_field(self, name: str) -> None:
        """Let the headline or the dek light up."""
        if self._live.loaded:
            self._engine.run(f"workstation.flashField({json.dumps(name)})")

    def find(self, x: float, y: float) -> None:
        """Where in the text the words at this point of the page (its own pixels) are."""
        self._ask(f"workstation.at({x}, {y})")

    def find_here(self) -> None:
        """Where in the text the words are that are selected, have the keyboard or are the first in sight."""
        self._ask("workstation.here()")

    def _ask(self, script: str) -> None:
        if self._live.loaded:
            self._engine.run(script, self._on_answered)

    def _on_answered(self, answer: Any) -> None:
        place = json.loads(answer) if answer else {}
        if "field" in place:
            self.field_found.emit(place["field"], place["letters"])
        elif place and self._live.blocks is not None:
            self.found.emit(place_of(self._live.blocks, place))

    def _follow(self) -> None:
        blocks = self._live.blocks
        if blocks is None or not self._live.loaded or not self._live.in_step:
            return  # `shown` or `patched` comes
        line = min(self._line, len(blocks.lines) - 1)
        self.marked = under(blocks, line, self._column)
        what = json.dumps(self.marked.told() if self.marked else None)
        self._engine.run(f"workstation.mark({what})")
        if self._flash:
            self._flash = False
            self._engine.run(f"workstation.flash({json.dumps(word_at(blocks, line, self._column))})")
